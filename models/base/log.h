// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <spdlog/spdlog.h>

#include <QString>

namespace mesh::log {

/// The logger of one layer ("storage", "exchange", ...), made on first use. Messages carry ids and counts, never what a
/// user typed or imported. Thread-safe.
spdlog::logger& logger(const char* layer);

/// Sends Qt's own messages to the logger "qt" from now on.
void captureQtMessages();

inline std::string text(const QString& string)
{
    return string.toStdString();
}

} // namespace mesh::log
