// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/section_title.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mesh {

SectionTitle::SectionTitle(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(text, this))
    , m_action(new QPushButton(this))
{
    setTextRole(m_label, TextRole::Strong);
    m_label->setTextFormat(Qt::PlainText);
    setVariant(m_action, ButtonVariant::Link);
    m_action->setFont(Theme::font(TextRole::Secondary));
    m_action->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_label);
    layout->addStretch();
    layout->addWidget(m_action);
    setFixedHeight(24);
    connect(m_action, &QPushButton::clicked, this, &SectionTitle::actionTriggered);
}

void SectionTitle::setText(const QString& text)
{
    m_label->setText(text);
}

QString SectionTitle::text() const
{
    return m_label->text();
}

void SectionTitle::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setAccessibleDescription(m_label->text());
    m_action->setVisible(!text.isEmpty());
}

} // namespace mesh
