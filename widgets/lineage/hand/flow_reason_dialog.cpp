// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/flow_reason_dialog.h"

#include "widgets/theme/variants.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int delayMs = 200; ///< thousands of flows are planned anew after a word, not after each letter
}

FlowReasonDialog::FlowReasonDialog(Session& session, Plan plan, const Texts& texts, const QString& reason,
                                   QWidget* parent)
    : ChangeDialog(session, {}, texts, parent)
    , m_plan(std::move(plan))
    , m_reason(new QLineEdit(reason))
    , m_delay(new QTimer(this))
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
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    connect(m_delay, &QTimer::timeout, this, &FlowReasonDialog::preview);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        setReady(!text.trimmed().isEmpty());
        m_delay->start();
    });
    m_reason->selectAll();
    m_reason->setFocus();
    preview();
    setReady(!m_reason->text().trimmed().isEmpty());
}

void FlowReasonDialog::preview()
{
    setChangeSet(m_plan(m_reason->text().trimmed()));
}

void FlowReasonDialog::finish()
{
    if (m_delay->isActive()) {
        m_delay->stop();
        preview();
    }
}

} // namespace mesh
