// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/system_dialogs.h"

#include "widgets/common/panel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int DialogWidth = 420;

/// Title and text of a dialog of ours, as the head of @p column.
void addHead(QVBoxLayout* column, QDialog* dialog, const QString& title, const QString& text)
{
    dialog->setWindowTitle(title);
    auto* head = new QLabel(title, dialog);
    setTextRole(head, TextRole::Section);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    column->addWidget(head);
    if (text.isEmpty())
        return;
    auto* body = new QLabel(text, dialog);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(body);
    dialog->setAccessibleDescription(text);
}

QVBoxLayout* makeColumn(QDialog* dialog)
{
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(metrics::SectionGap, 20, metrics::SectionGap, 20);
    column->setSpacing(12);
    dialog->setMinimumWidth(DialogWidth);
    return column;
}
} // namespace

QuestionDialog::QuestionDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
{
    QVBoxLayout* column = makeColumn(this);
    addHead(column, this, question.title, question.text);
    if (!question.details.isEmpty()) {
        auto* list = new QListWidget(this);
        list->addItems(question.details);
        list->setFrameShape(QFrame::NoFrame);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setAccessibleName(tr("Details"));
        auto* panel = new Panel(this);
        panel->setContent(list);
        // As high as what it lists, up to six lines.
        panel->setFixedHeight(int(std::min<qsizetype>(question.details.size(), 6)) * metrics::ControlHeight + 2);
        column->addWidget(panel);
    }
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GroupGap);
    row->addStretch();
    const auto addButton = [&](const QString& text, Answer answer, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, answer] { finish(answer); });
        row->addWidget(button);
        return button;
    };
    auto* cancel = addButton(question.cancelLabel.isEmpty() ? tr("Cancel") : question.cancelLabel, Answer::Cancel,
                             u"cancelButton"_s);
    if (!question.alternativeLabel.isEmpty())
        addButton(question.alternativeLabel, Answer::Alternative, u"alternativeButton"_s);
    auto* confirm = addButton(question.confirmLabel, Answer::Confirm, u"confirmButton"_s);
    setVariant(confirm, question.isDestructive ? ButtonVariant::DangerPrimary : ButtonVariant::Primary);
    // Enter must not destroy: there the safe button has the focus.
    (question.isDestructive ? cancel : confirm)->setDefault(true);
    (question.isDestructive ? cancel : confirm)->setFocus();
    column->addLayout(row);
}

void QuestionDialog::finish(Answer answer)
{
    m_answer = answer;
    done(answer == Answer::Cancel ? Rejected : Accepted);
}

Answer SystemDialogs::ask(QWidget* parent, const Question& question)
{
    QuestionDialog dialog(question, parent);
    dialog.exec();
    return dialog.answer();
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    QDialog dialog(parent);
    QVBoxLayout* column = makeColumn(&dialog);
    addHead(column, &dialog, title, text);
    auto* close = new QPushButton(QuestionDialog::tr("Close"), &dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.exec();
}

std::optional<QString> SystemDialogs::askText(QWidget* parent, const QString& title, const QString& label,
                                              const QString& initial, const QString& confirmLabel)
{
    QDialog dialog(parent);
    QVBoxLayout* column = makeColumn(&dialog);
    addHead(column, &dialog, title, {});
    auto* caption = new QLabel(label, &dialog);
    setTextRole(caption, TextRole::Caption);
    auto* edit = new QLineEdit(initial, &dialog);
    caption->setBuddy(edit);
    edit->selectAll();
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(caption);
    group->addWidget(edit);
    column->addLayout(group);
    column->addSpacing(8);
    auto* cancel = new QPushButton(QuestionDialog::tr("Cancel"), &dialog);
    auto* confirm = new QPushButton(confirmLabel, &dialog);
    setVariant(confirm, ButtonVariant::Primary);
    confirm->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GroupGap);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(confirm);
    column->addLayout(row);
    const auto refresh = [edit, confirm] { confirm->setEnabled(!edit->text().trimmed().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, confirm, refresh);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(confirm, &QPushButton::clicked, &dialog, &QDialog::accept);
    refresh();
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return edit->text().trimmed();
}

QString SystemDialogs::startFolder(const FileRequest& request) const
{
    if (!request.folder.isEmpty())
        return request.folder;
    return m_lastFolder.isEmpty() ? QDir::homePath() : m_lastFolder;
}

void SystemDialogs::remember(const QString& path)
{
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
}

QString SystemDialogs::openFile(QWidget* parent, const FileRequest& request)
{
    const QString path
        = QFileDialog::getOpenFileName(parent, request.title, startFolder(request), request.filters.join(u";;"_s));
    remember(path);
    return path;
}

QStringList SystemDialogs::openFiles(QWidget* parent, const FileRequest& request)
{
    const QStringList paths
        = QFileDialog::getOpenFileNames(parent, request.title, startFolder(request), request.filters.join(u";;"_s));
    remember(paths.value(0));
    return paths;
}

QString SystemDialogs::openFolder(QWidget* parent, const FileRequest& request)
{
    const QString path = QFileDialog::getExistingDirectory(parent, request.title, startFolder(request));
    if (!path.isEmpty())
        m_lastFolder = path;
    return path;
}

QString SystemDialogs::saveFile(QWidget* parent, const FileRequest& request)
{
    QFileDialog dialog(parent, request.title, startFolder(request), request.filters.join(u";;"_s));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(request.suffix); // also asks before an existing file with the suffix is replaced
    dialog.selectFile(request.suggestedName);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    remember(path);
    return path;
}

} // namespace mesh
