// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/command.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace mesh::test {

/// What a command did and said.
struct Outcome
{
    ExitCode code = ExitCode::Done;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs a command in this process, as the program would: its name, then its arguments.
inline Outcome run(const QStringList& words)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    Output output(out, err);
    const Command* command = findCommand(words.front());
    outcome.code = command ? runCommand(*command, words.mid(1), output) : ExitCode::Usage;
    return outcome;
}

} // namespace mesh::test
