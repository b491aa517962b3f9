// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/state_mark.h"

#include <QAbstractButton>

#include <optional>

namespace mesh {

/// A value at rest: its text, wrapped, or chips, with the mark of a state or the hue of a domain before it. Looks like
/// text until the pointer or the keyboard is on it; a click, Enter, F2 or typing asks to edit it.
class ValueView : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Style
    {
        Normal,
        Inherited, ///< muted italics
        Empty, ///< muted
        Code, ///< monospace
    };
    /// How far the text stands in from the edges, so that the hover has room around it.
    static constexpr int Inset = 6;

    explicit ValueView(QWidget* parent = nullptr);

    void setContent(const QString& text, Style style);
    void setChips(const QStringList& chips, Style style);
    void setState(std::optional<State> state); ///< its mark and colour; nullopt for a plain text
    void setHue(const QColor& hue); ///< a square before the text; invalid for none
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_isReadOnly; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// @p typed is the character that began it, or empty.
    void editRequested(const QString& typed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont textFont() const;
    int wrapping(int room) const;
    int leading() const; // the room of the mark or square
    int layoutChips(int width, QPainter* painter) const;

    QString m_text;
    QStringList m_chips;
    Style m_style = Style::Normal;
    std::optional<State> m_state;
    QColor m_hue;
    bool m_isReadOnly = false;
};

} // namespace mesh
