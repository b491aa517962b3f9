// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/change_dialog.h"

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
    , m_explanation(new QLabel)
    , m_problems(new InlineMessage)
    , m_questions(new QVBoxLayout)
    , m_preview(new ChangePreview)
    , m_confirm(new QPushButton(texts.confirm))
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
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    layout->addWidget(m_explanation);
    setExplanation(texts.explanation);
    m_questions->setSpacing(8);
    layout->addLayout(m_questions);
    layout->addWidget(m_problems);
    setProblems(texts.problems);
    layout->addWidget(m_preview, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(cancel);
    m_confirm->setObjectName(u"changeConfirm"_s);
    setVariant(m_confirm, texts.isDestructive ? ButtonVariant::DangerPrimary : ButtonVariant::Primary);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    // What would be lost is not one careless Enter away.
    (texts.isDestructive ? cancel : m_confirm)->setDefault(true);
    (texts.isDestructive ? cancel : m_confirm)->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ChangeDialog::apply);
    setChangeSet(std::move(changeSet));
}

void ChangeDialog::setChangeSet(ChangeSet changeSet)
{
    m_changeSet = std::move(changeSet);
    m_preview->setChangeSet(m_session.document().mesh(), m_changeSet);
    refreshConfirm();
}

void ChangeDialog::setExplanation(const QString& text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void ChangeDialog::setProblems(const QStringList& problems)
{
    QStringList shown = problems.mid(0, mostProblems);
    if (problems.size() > mostProblems)
        shown += tr("and %1 more").arg(problems.size() - mostProblems);
    m_problems->setMessage(Tone::Warn, shown.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void ChangeDialog::setConfirmText(const QString& text)
{
    m_confirm->setText(text);
}

void ChangeDialog::setReady(bool isReady)
{
    m_isReady = isReady;
    refreshConfirm();
}

void ChangeDialog::refreshConfirm()
{
    m_confirm->setEnabled(m_isReady && !m_changeSet.isEmpty());
}

void ChangeDialog::apply()
{
    finish();
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
