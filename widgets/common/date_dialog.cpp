// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/date_dialog.h"

#include "widgets/common/moment_edit.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

void askForDate(QWidget* context, const DateQuestion& question, const std::function<void(const QDateTime&)>& chosen)
{
    auto* dialog = new QDialog(context->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dateDialog"));
    dialog->setWindowTitle(question.title);
    constexpr int daysBack = 7; // the present is what one has already
    auto* edit = new MomentEdit(QDateTime(QDate::currentDate().addDays(-daysBack), QTime(0, 0)));
    edit->setAccessibleName(QCoreApplication::translate("mesh::DateDialog", "Date and time"));
    edit->setObjectName(QStringLiteral("dateEdit"));
    auto* problem = new QLabel;
    setTextRole(problem, TextRole::Secondary);
    setTone(problem, Tone::Bad);
    problem->setWordWrap(true);
    auto* text = new QLabel(question.text);
    setTextRole(text, TextRole::Secondary);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(question.confirmLabel);
    setVariant(buttons->button(QDialogButtonBox::Ok), ButtonVariant::Primary);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, context, [chosen, edit] { chosen(edit->dateTime()); });
    // Nothing goes on with a date that nobody entered.
    const auto follow = [edit, problem, ok = buttons->button(QDialogButtonBox::Ok)] {
        ok->setEnabled(edit->dateTime().isValid());
        problem->setText(edit->problem());
    };
    QObject::connect(edit, &MomentEdit::dateTimeChanged, dialog, follow);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metrics::SectionGap, metrics::SectionGap, metrics::SectionGap, metrics::BlockGap);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(text);
    layout->addWidget(edit);
    layout->addWidget(problem);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace mesh
