// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/empty_state.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

EmptyState::EmptyState(const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_line(new QLabel(line, this))
    , m_action(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->hide();
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setWordWrap(true);
    m_line->setMaximumWidth(440);
    m_line->setMinimumWidth(200);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    setVariant(m_action, ButtonVariant::Primary);
    setVariant(m_link, ButtonVariant::Link);
    m_action->hide();
    m_link->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::SectionGap, metrics::SectionGap, metrics::SectionGap, metrics::SectionGap);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto* lineRow = new QHBoxLayout; // an alignment flag would take the height-for-width of a wrapped label away
    lineRow->addStretch();
    lineRow->addWidget(m_line, 1000);
    lineRow->addStretch();
    column->addLayout(lineRow);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3); // the optical middle is above the real one

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkTriggered);
    connect(&appTheme(), &Theme::changed, this, [this] { setIcon(m_iconName); });
}

void EmptyState::setLine(const QString& line)
{
    m_line->setText(line);
}

void EmptyState::setIcon(const QString& iconName)
{
    m_iconName = iconName;
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(iconName, tokens().muted, 24, devicePixelRatioF()));
}

void EmptyState::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setLinkText(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

} // namespace mesh
