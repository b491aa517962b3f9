// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/searchfield.h"

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
}

void SearchField::setShortcutHint(const QKeySequence& sequence)
{
    m_hint = sequence;
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
    if (m_hint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const QString keys = m_hint.toString(QKeySequence::NativeText).replace(u'+', u' ');
    QPainter painter(this);
    painter.setFont(Theme::font(TextRole::Caption));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRect box(rect().right() - width - 9, (height() - 16) / 2, width, 16);
    const QRect visual = QStyle::visualRect(layoutDirection(), rect(), box);
    paintRounded(painter, visual, 3, tokens().surface, tokens().border);
    painter.setPen(tokens().muted);
    painter.drawText(visual, Qt::AlignCenter, keys);
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
