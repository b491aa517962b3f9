// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/search_field.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace mesh {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    connect(this, &QLineEdit::textChanged, this, &SearchField::refreshMargins);
}

void SearchField::setShortcutHint(const QKeySequence& sequence)
{
    m_hint = sequence;
    refreshMargins();
    update();
}

void SearchField::setSunken(bool sunken)
{
    setProperty("meshSunken", sunken);
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!showsHint())
        return;
    const QString keys = hintText();
    QPainter painter(this);
    painter.setFont(Theme::font(TextRole::Caption));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRect box(rect().right() - width - 9, (height() - 16) / 2, width, 16);
    const QRect visual = QStyle::visualRect(layoutDirection(), rect(), box);
    paintRounded(painter, visual, 3, tokens().surface, tokens().border);
    painter.setPen(tokens().muted);
    painter.drawText(visual, Qt::AlignCenter, keys);
}

bool SearchField::showsHint() const
{
    return !m_hint.isEmpty() && text().isEmpty() && !hasFocus();
}

QString SearchField::hintText() const
{
    return m_hint.toString(QKeySequence::NativeText).replace(u'+', u' ');
}

void SearchField::refreshMargins()
{
    // The placeholder is cut before the hint instead of running under it.
    const int room = showsHint() ? QFontMetrics(Theme::font(TextRole::Caption)).horizontalAdvance(hintText()) + 20 : 0;
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isReversed ? room : 0, 0, isReversed ? 0 : room, 0);
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    refreshMargins();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    refreshMargins();
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refreshMargins();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            emit dismissed();
        } else {
            clear();
            emit textEdited(QString());
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace mesh
