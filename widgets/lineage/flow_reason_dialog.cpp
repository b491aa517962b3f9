// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/flow_reason_dialog.h"

#include "widgets/theme/variants.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

FlowReasonDialog::FlowReasonDialog(Session& session, Plan plan, const Texts& texts, const QString& reason,
                                   QWidget* parent)
    : ChangeDialog(session, {}, texts, parent)
    , m_plan(std::move(plan))
    , m_reason(new QLineEdit(reason))
{
    auto* caption = new QLabel(tr("Reason"));
    setTextRole(caption, TextRole::Caption);
    caption->setBuddy(m_reason);
    m_reason->setAccessibleName(caption->text());
    m_reason->setObjectName(u"flowReason"_s);
    m_reason->setPlaceholderText(tr("Why there is no such flow"));
    auto* row = new QVBoxLayout;
    row->setSpacing(4);
    row->addWidget(caption);
    row->addWidget(m_reason);
    questions()->addLayout(row);
    connect(m_reason, &QLineEdit::textEdited, this, &FlowReasonDialog::refresh);
    m_reason->selectAll();
    m_reason->setFocus();
    refresh();
}

void FlowReasonDialog::refresh()
{
    const QString reason = m_reason->text().trimmed();
    setChangeSet(m_plan(reason));
    setReady(!reason.isEmpty());
}

} // namespace mesh
