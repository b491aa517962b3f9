// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/toned_label.h"

#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace mesh {

TonedLabel::TonedLabel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(40);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&appTheme(), &Theme::changed, this, &TonedLabel::paintIconLabel);
}

void TonedLabel::set(const QString& iconName, const QString& text, Tone tone)
{
    m_iconName = iconName;
    m_tone = tone;
    m_text->setText(text);
    setTone(m_text, tone == Tone::Muted || tone == Tone::Neutral ? tone : Tone::Neutral);
    paintIconLabel();
}

QString TonedLabel::text() const
{
    return m_text->text();
}

void TonedLabel::paintIconLabel()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(m_iconName, toneColor(m_tone, tokens()), metrics::IconSize, devicePixelRatioF()));
}

IconTone iconToneOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return IconTone::Text;
    case Tone::Muted:
        return IconTone::Muted;
    case Tone::Accent:
        return IconTone::Accent;
    case Tone::Good:
        return IconTone::Good;
    case Tone::Warn:
        return IconTone::Warn;
    case Tone::Bad:
        return IconTone::Bad;
    case Tone::Info:
        return IconTone::Info;
    }
    Q_UNREACHABLE();
}

} // namespace mesh
