// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/state_mark.h"

#include <QWidget>

namespace mesh {

/// Shape, word and colour of a state: "o Active".
class StateLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(State state = State::NotMeasured, QWidget* parent = nullptr);

    void setState(State state);
    /// With a word of the caller's own, such as what a file calls the state.
    void setState(State state, const QString& word);
    State state() const { return m_state; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    QString m_word;
};

/// Paints the same into the leading edge of @p rect, for delegates; uses the font of @p painter.
void paintStateLabel(QPainter& painter, const QRect& rect, State state, const QString& word, const Tokens& tokens,
                     Qt::LayoutDirection direction = Qt::LeftToRight);
int stateLabelWidth(const QFont& font, const QString& word);

} // namespace mesh
