// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/inline_message.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int IconLeft = 12;
} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : InlineMessage(Tone::Info, QString(), parent)
{
}

InlineMessage::InlineMessage(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setVariant(m_action, ButtonVariant::Link);
    m_action->hide();
    m_close->setIcon(icon(u"close"_s, IconTone::Muted));
    m_close->setIconSize(QSize(12, 12));
    m_close->setFixedSize(20, 20);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::marginsOf(IconLeft, 8, 12, 8));
    layout->setSpacing(12);
    layout->addSpacing(metrics::IconSize + 10); // a margin would stay at the left from right to left
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setMessage(tone, text);
}

void InlineMessage::setMessage(Tone tone, const QString& text)
{
    m_tone = tone;
    m_label->setText(text);
    setAccessibleName(text);
    update();
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString InlineMessage::text() const
{
    return m_label->text();
}

void InlineMessage::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    const QColor color = toneColor(m_tone, tokens());
    QPainter painter(this);
    paintRounded(painter, rect(), metrics::Radius,
                 blended(withAlpha(color, appTheme().isDark() ? 0.14 : 0.08), tokens().surface));
    const int lineHeight = m_label->fontMetrics().height();
    const QRect box(IconLeft, m_label->y() + (lineHeight - metrics::IconSize) / 2, metrics::IconSize,
                    metrics::IconSize);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), toneIcon(m_tone), color);
}

void InlineMessage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace mesh
