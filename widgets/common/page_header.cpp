// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/page_header.h"

#include "widgets/common/elided_label.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>

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

} // namespace mesh
