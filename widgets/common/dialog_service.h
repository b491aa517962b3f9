// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

class QWidget;

namespace mesh {

/// A question before something would be lost. The labels say what they do: "Delete 3 products", not "OK".
struct Question
{
    QString title;
    QString text; ///< What will happen, why it is asked.
    QStringList details; ///< A list to look through, such as who refers to it.
    QString confirmLabel;
    QString alternativeLabel; ///< Empty where there are two ways only.
    QString cancelLabel; ///< "Cancel" where empty.
    bool isDestructive = false;
};

enum class Answer
{
    Cancel,
    Confirm,
    Alternative
};

/// Without what file systems do not take, or take for something else.
QString fileNameOf(const QString& text);

/// A file picker's request.
struct FileRequest
{
    QString title;
    QString folder; ///< Where to begin; the last one used where empty.
    QStringList filters; ///< "Workspaces (*.meshstead)"
    QString suggestedName; ///< For saving.
    QString suffix; ///< Added to a name without one when saving, without the dot.
};

/// Everything that stops the person for an answer. Pages take one by reference, so that tests answer in their place
/// and the command line never opens a window. GUI thread only; the calls return when there is an answer.
class DialogService
{
public:
    DialogService() = default;
    virtual ~DialogService();
    Q_DISABLE_COPY_MOVE(DialogService)

    virtual Answer ask(QWidget* parent, const Question& question) = 0;
    /// Something that went wrong and cannot be shown in a page, because there is none yet.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// One line of text; nothing where cancelled.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& initial, const QString& confirmLabel)
        = 0;
    /// Empty where cancelled.
    virtual QString openFile(QWidget* parent, const FileRequest& request) = 0;
    virtual QStringList openFiles(QWidget* parent, const FileRequest& request) = 0;
    virtual QString openFolder(QWidget* parent, const FileRequest& request) = 0;
    virtual QString saveFile(QWidget* parent, const FileRequest& request) = 0;
};

} // namespace mesh
