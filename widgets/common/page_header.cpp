// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/page_header.h"

#include "widgets/common/elided_label.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace mesh {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_count(new ElidedLabel({}, this))
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    setTextRole(m_title, TextRole::PageTitle);
    m_title->setTextFormat(Qt::PlainText);
    setTextRole(m_count, TextRole::Body);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->hide();
    m_leading->setSpacing(10);
    m_trailing->setSpacing(10);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::PageMargin, 12, metrics::PageMargin, 12);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addSpacing(2);
    row->addLayout(m_leading);
    row->addStretch(1);
    row->addLayout(m_trailing);
    setFixedHeight(52);
    setAccessibleName(title);
    m_hiding.push_back({m_title, row->spacing()});
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setCount(const QString& text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

QString PageHeader::countText() const
{
    return m_count->text();
}

void PageHeader::addLeading(QWidget* widget)
{
    m_leading->addWidget(widget);
}

void PageHeader::addTrailing(QWidget* widget)
{
    m_trailing->addWidget(widget);
}

void PageHeader::addTrailing(QPushButton* button, const QIcon& icon)
{
    m_shrinking.push_back({button, button->text(), icon});
    addTrailing(button);
}

void PageHeader::addOptional(QWidget* widget)
{
    // In a place of its own: whether there is anything to show is for whoever made it to say.
    auto* place = new QWidget;
    auto* layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    addTrailing(place);
    m_hiding.insert(m_hiding.end() - 1, {place, m_trailing->spacing()});
}

bool PageHeader::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Show)
        layout()->activate(); // while it was hidden, nobody asked how much room its parts need by now
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        shrinkToFit();
    return isDone;
}

void PageHeader::shrinkToFit()
{
    // What is saved already is added again, so that the answer does not depend on how the row stands.
    int excess = layout()->sizeHint().width() - width();
    for (const Shrinking& each : m_shrinking)
        excess += each.button->isHidden() ? 0 : each.saved;
    for (const Hiding& each : m_hiding)
        excess += each.widget->isHidden() ? each.width() : 0;
    shrinkButtons(excess);
    hideToFit(excess);
}

void PageHeader::shrinkButtons(int& excess)
{
    for (auto each = m_shrinking.rbegin(); each != m_shrinking.rend(); ++each) {
        if (each->button->isHidden())
            continue;
        const bool isShort = excess > 0;
        if (isShort != (each->saved > 0)) {
            const int before = each->button->sizeHint().width();
            each->button->setText(isShort ? QString() : each->text);
            each->button->setIcon(isShort ? each->icon : QIcon());
            each->button->setAccessibleName(each->text);
            each->saved = isShort ? before - each->button->sizeHint().width() : 0;
        }
        excess -= each->saved;
    }
}

void PageHeader::hideToFit(int& excess)
{
    for (const Hiding& each : m_hiding) {
        const bool isHidden = excess > 0;
        if (isHidden)
            excess -= each.width();
        each.widget->setVisible(!isHidden);
    }
}

} // namespace mesh
