// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "exchange/import_plan.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

QString translate(const char* text, int count = -1)
{
    return QCoreApplication::translate("Commands", text, nullptr, count);
}

const QStringList& formats()
{
    static const QStringList all {u"dbt"_s, u"odcs"_s, u"odps-bitol"_s, u"openlineage"_s, u"meshstead"_s};
    return all;
}

QString severityToken(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Note:
        return u"note"_s;
    case Issue::Severity::Warning:
        return u"warning"_s;
    case Issue::Severity::Error:
        return u"error"_s;
    }
    return {};
}

QJsonArray toJson(const Issues& issues)
{
    QJsonArray array;
    for (const Issue& issue : issues) {
        array.append(QJsonObject {{u"severity"_s, severityToken(issue.severity)},
                                  {u"message"_s, issue.message},
                                  {u"line"_s, issue.line},
                                  {u"pointer"_s, issue.pointer}});
    }
    return array;
}

} // namespace
} // namespace mesh
