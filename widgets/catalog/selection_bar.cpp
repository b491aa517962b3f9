// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/selection_bar.h"

#include "items/words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QPushButton(tr("Edit a field"), this))
    , m_owner(new QPushButton(tr("Set owner"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
{
    setObjectName(u"selectionBar"_s);
    setFixedHeight(44);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::marginsOf(12, 0, 8, 0));
    layout->setSpacing(8);
    setTextRole(m_label, TextRole::Strong);
    layout->addWidget(m_label);
    layout->addStretch();
    auto* copy = new QPushButton(tr("Copy"), this);
    m_edit->setIcon(icon(u"edit"_s));
    m_owner->setIcon(icon(u"person"_s));
    copy->setIcon(icon(u"copy"_s));
    m_delete->setIcon(icon(u"trash"_s));
    m_edit->setObjectName(u"bulkEditButton"_s);
    m_edit->setToolTip(tr("Change one field of all that are selected (Ctrl+E)"));
    copy->setToolTip(tr("Copy the rows for a spreadsheet (Ctrl+C)"));
    m_delete->setToolTip(tr("Delete with a look at what goes with it (Del)"));
    for (QPushButton* button : {m_edit, m_owner, copy, m_delete}) {
        setVariant(button, button == m_delete ? ButtonVariant::Danger : ButtonVariant::Default);
        layout->addWidget(button);
    }
    auto* clear = new QToolButton(this);
    clear->setIcon(icon(u"close"_s, IconTone::Muted));
    clear->setAutoRaise(true);
    clear->setToolTip(tr("Clear the selection (Esc)"));
    clear->setAccessibleName(tr("Clear the selection"));
    layout->addWidget(clear);
    connect(m_edit, &QPushButton::clicked, this, &SelectionBar::editRequested);
    connect(m_owner, &QPushButton::clicked, this, &SelectionBar::ownerRequested);
    connect(copy, &QPushButton::clicked, this, &SelectionBar::copyRequested);
    connect(m_delete, &QPushButton::clicked, this, &SelectionBar::deleteRequested);
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
}

void SelectionBar::setSelection(Kind kind, qint64 count, bool isEditable)
{
    //: %1 is a number of records such as "12 products"
    m_label->setText(tr("%1 selected").arg(countText(kind, count)));
    const bool isOwnable
        = kind == Kind::Domain || kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column;
    m_owner->setVisible(isOwnable && isEditable);
    m_edit->setVisible(isEditable);
    m_delete->setVisible(isEditable);
    setVisible(count > 1);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), blended(tokens().selection, tokens().surface));
    paintHairline(painter, rect(), Qt::TopEdge, tokens().border);
}

} // namespace mesh
