// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/inspector_tab.h"

#include "widgets/inspector/record_field.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mesh {

InspectorTab::InspectorTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    // The values stand in by ValueView::Inset for their hover; so do the captions above them.
    const int side = metrics::PageMargin - ValueView::Inset;
    m_column->setContentsMargins(side, 12, side, 24);
    m_column->setSpacing(8);
}

void InspectorTab::showRecords(const std::vector<RecordId>& records)
{
    m_records = records;
    if (!m_records.empty())
        refresh();
}

bool InspectorTab::appliesTo(Kind) const
{
    return true;
}

void InspectorTab::focusFirst()
{
    focusNextChild();
}

const Mesh& InspectorTab::mesh() const
{
    return m_session.shown();
}

Instant InspectorTab::now() const
{
    return m_session.asOf().value_or(Instant::now());
}

QDate InspectorTab::today() const
{
    return now().toDateTime().toLocalTime().date();
}

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::add(RecordField* field, bool isWide)
{
    if (isWide && m_cell == 1) {
        ++m_row;
        m_cell = 0;
    }
    m_grid->addWidget(field, m_row, m_cell, 1, isWide ? 2 : 1, Qt::AlignTop);
    m_fields.push_back(field);
    if (isWide || m_cell == 1) {
        ++m_row;
        m_cell = 0;
    } else {
        m_cell = 1;
    }
}

void FieldGrid::clear()
{
    clearLayout(m_grid);
    m_fields.clear();
    m_row = 0;
    m_cell = 0;
}

QLabel* addLine(QVBoxLayout* layout, const QString& text, bool isMuted)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(ValueView::Inset);
    setTextRole(label, isMuted ? TextRole::Secondary : TextRole::Body);
    layout->addWidget(label);
    return label;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace mesh
