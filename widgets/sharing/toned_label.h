// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

#include <QWidget>

class QLabel;

namespace mesh {

/// An icon and words in one tone: how something stands. Never by colour alone.
class TonedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TonedLabel(QWidget* parent = nullptr);

    void set(const QString& iconName, const QString& text, Tone tone);
    QString text() const;
    Tone tone() const { return m_tone; }

private:
    void paintIconLabel();

    QLabel* m_icon;
    QLabel* m_text;
    QString m_iconName;
    Tone m_tone = Tone::Muted;
};

/// The tone that an icon takes beside words of @p tone.
IconTone iconToneOf(Tone tone);

} // namespace mesh
