// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/common/dialog_service.h"

#include <QList>

namespace mesh {

/// Answers in the place of a person and remembers what it was asked. What nobody scripted is cancelled.
class ScriptedDialogs : public DialogService
{
public:
    QList<Answer> answers;
    QList<QString> texts;
    QList<QString> paths; ///< For openFile(), openFolder() and saveFile().
    QList<QStringList> pathLists; ///< For openFiles().

    QList<Question> asked;
    QStringList told;

    Answer ask(QWidget*, const Question& question) override
    {
        asked.append(question);
        return answers.isEmpty() ? Answer::Cancel : answers.takeFirst();
    }
    void tell(QWidget*, const QString&, const QString& text) override { told.append(text); }
    std::optional<QString> askText(QWidget*, const QString&, const QString&, const QString&, const QString&) override
    {
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    QString openFile(QWidget*, const FileRequest&) override { return nextPath(); }
    QStringList openFiles(QWidget*, const FileRequest&) override
    {
        return pathLists.isEmpty() ? QStringList() : pathLists.takeFirst();
    }
    QString openFolder(QWidget*, const FileRequest&) override { return nextPath(); }
    QString saveFile(QWidget*, const FileRequest&) override { return nextPath(); }

private:
    QString nextPath() { return paths.isEmpty() ? QString() : paths.takeFirst(); }
};

} // namespace mesh
