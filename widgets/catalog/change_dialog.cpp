// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/change_dialog.h"

#include "items/words.h"
#include "mesh/deletion.h"
#include "mesh/naming.h"
#include "widgets/common/inline_message.h"
#include "widgets/editors/change_preview.h"
#include "widgets/session/session.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr qsizetype mostProblems = 5;
constexpr std::size_t mostReferrers = 6;
} // namespace

ChangeDialog::ChangeDialog(Session& session, ChangeSet changeSet, const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_changeSet(std::move(changeSet))
{
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changeDialog"_s);
    resize(720, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* title = new QLabel(texts.title);
    setTextRole(title, TextRole::Section);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!texts.explanation.isEmpty()) {
        auto* explanation = new QLabel(texts.explanation);
        explanation->setTextFormat(Qt::PlainText);
        explanation->setWordWrap(true);
        layout->addWidget(explanation);
    }
    if (!texts.problems.isEmpty()) {
        QStringList shown = texts.problems.mid(0, mostProblems);
        if (texts.problems.size() > mostProblems)
            shown += tr("and %1 more").arg(texts.problems.size() - mostProblems);
        layout->addWidget(new InlineMessage(Tone::Warn, shown.join(u'\n')));
    }
    auto* preview = new ChangePreview;
    preview->setChangeSet(session.document().mesh(), m_changeSet);
    layout->addWidget(preview, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(cancel);
    auto* confirm = new QPushButton(texts.confirm);
    confirm->setObjectName(u"changeConfirm"_s);
    setVariant(confirm, texts.isDestructive ? ButtonVariant::DangerPrimary : ButtonVariant::Primary);
    confirm->setEnabled(!m_changeSet.isEmpty());
    buttons->addWidget(confirm);
    layout->addLayout(buttons);
    // What would be lost is not one careless Enter away.
    (texts.isDestructive ? cancel : confirm)->setDefault(true);
    (texts.isDestructive ? cancel : confirm)->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &ChangeDialog::apply);
}

void ChangeDialog::apply()
{
    const QPointer<ChangeDialog> self(this);
    const bool isDone = m_session.commit(m_changeSet);
    if (self && isDone)
        accept();
}

void deleteRecords(Session& session, const std::vector<RecordId>& records, QWidget* parent)
{
    if (records.empty() || !session.isEditable())
        return;
    const Mesh& mesh = session.document().mesh();
    DeletionPlan plan = planDeletion(mesh, records);
    const QString subject = subjectText(mesh, records);
    plan.cascade.info.reason = ChangeDialog::tr("Delete %1").arg(subject);
    plan.cascade.info.origin = records.size() > 1 ? Origin::BulkEdit : Origin::Edit;

    ChangeDialog::Texts texts;
    texts.title = ChangeDialog::tr("Delete %1?").arg(subject);
    texts.confirm
        = ChangeDialog::tr("Delete %1")
              .arg(countText(plan.isAlone() ? records.front().kind : Kind::None, qint64(plan.counts.removed)));
    texts.isDestructive = true;
    if (plan.isAlone()) {
        texts.explanation = ChangeDialog::tr("Nothing else refers to it. Undo brings it back.");
    } else {
        QStringList names;
        std::vector<RecordId> seen;
        for (const Reference& reference : plan.referrers) {
            if (std::ranges::find(seen, reference.source()) != seen.end())
                continue;
            seen.push_back(reference.source());
            if (seen.size() <= mostReferrers)
                names += titleOf(mesh, reference.source());
        }
        if (seen.size() > mostReferrers)
            names += ChangeDialog::tr("%1 more").arg(seen.size() - mostReferrers);
        texts.explanation
            = ChangeDialog::tr("Others refer to it: %1. What is part of it goes with it, and what only mentions it is "
                               "cleared. Undo brings everything back.")
                  .arg(names.join(u", "_s));
    }
    auto* dialog = new ChangeDialog(session, std::move(plan.cascade), texts, parent);
    dialog->open();
}

} // namespace mesh
