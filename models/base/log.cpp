// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"

#include <spdlog/sinks/stdout_color_sinks.h>

#include <mutex>

namespace mesh::log {

namespace {

void forwardQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    auto level = spdlog::level::info;
    switch (type) {
    case QtDebugMsg:
        level = spdlog::level::debug;
        break;
    case QtInfoMsg:
        break;
    case QtWarningMsg:
        level = spdlog::level::warn;
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        level = spdlog::level::critical;
        break;
    }
    logger("qt").log(level, text(message));
}

} // namespace

spdlog::logger& logger(const char* layer)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    auto existing = spdlog::get(layer);
    if (!existing) {
        // Messages go to stderr: stdout belongs to what a command prints.
        existing = spdlog::stderr_color_mt(layer);
        existing->set_level(spdlog::level::warn);
    }
    return *existing;
}

void captureQtMessages()
{
    qInstallMessageHandler(forwardQtMessage);
}

} // namespace mesh::log
