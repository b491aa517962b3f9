// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/common/dialog_service.h"

#include <QDialog>

namespace mesh {

/// The dialogs a person sees: our own for questions, the desktop's for files.
class SystemDialogs : public DialogService
{
public:
    Answer ask(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label, const QString& initial,
                                   const QString& confirmLabel) override;
    QString openFile(QWidget* parent, const FileRequest& request) override;
    QStringList openFiles(QWidget* parent, const FileRequest& request) override;
    QString openFolder(QWidget* parent, const FileRequest& request) override;
    QString saveFile(QWidget* parent, const FileRequest& request) override;

private:
    QString startFolder(const FileRequest& request) const;
    void remember(const QString& path);

    QString m_lastFolder;
};

/// The window of a Question; apart, so that it can be looked at and tested without being run.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit QuestionDialog(const Question& question, QWidget* parent = nullptr);

    Answer answer() const { return m_answer; }

private:
    void finish(Answer answer);

    Answer m_answer = Answer::Cancel;
};

} // namespace mesh
