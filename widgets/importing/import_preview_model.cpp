// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_preview_model.h"

#include "mesh/description.h"

namespace mesh {

ImportPreviewModel::ImportPreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::setPreparation(ImportPreparationPtr preparation)
{
    beginResetModel();
    m_preparation = std::move(preparation);
    narrow();
    endResetModel();
}

void ImportPreviewModel::setShown(ImportOutcome outcome, bool isShown)
{
    if (std::exchange(m_isShown[std::size_t(outcome)], isShown) == isShown)
        return;
    beginResetModel(); // another question, not an edit
    narrow();
    endResetModel();
}

void ImportPreviewModel::setText(const QString& text)
{
    if (std::exchange(m_text, text.simplified().toLower()) == m_text)
        return;
    beginResetModel();
    narrow();
    endResetModel();
}

void ImportPreviewModel::narrow()
{
    m_shown.clear();
    for (std::size_t at = 0; m_preparation && at < m_preparation->records.size(); ++at) {
        const PreparedRecord& record = m_preparation->records[at];
        if (m_isShown[std::size_t(record.outcome)] && (m_text.isEmpty() || record.words.contains(m_text)))
            m_shown.push_back(quint32(at));
    }
    order();
}

void ImportPreviewModel::order()
{
    if (m_sortColumn < 0)
        return;
    const auto& records = m_preparation->records;
    const auto less = [&](quint32 a, quint32 b) {
        const PreparedRecord& left = records[m_sortOrder == Qt::AscendingOrder ? a : b];
        const PreparedRecord& right = records[m_sortOrder == Qt::AscendingOrder ? b : a];
        switch (m_sortColumn) {
        case KindColumn:
            return left.kind < right.kind;
        case OutcomeColumn:
            return left.outcome < right.outcome;
        default:
            return text(left, m_sortColumn).compare(text(right, m_sortColumn), Qt::CaseInsensitive) < 0;
        }
    };
    std::ranges::stable_sort(m_shown, less);
}

void ImportPreviewModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    narrow();
    endResetModel();
}

const PreparedRecord& ImportPreviewModel::recordAt(int row) const
{
    return m_preparation->records[m_shown[std::size_t(row)]];
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPreviewModel::text(const PreparedRecord& record, int column) const
{
    switch (column) {
    case RecordColumn:
        return record.title;
    case KindColumn:
        return record.kind == Kind::None ? QString() : kindInfo(record.kind).singular();
    case OutcomeColumn:
        return importOutcomeLabel(record.outcome);
    case SummaryColumn:
        return record.summary;
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreparedRecord& record = recordAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(record, index.column());
    case StateRole:
        return index.column() == OutcomeColumn ? QVariant(int(importOutcomeState(record.outcome))) : QVariant();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case OutcomeColumn:
        return tr("What happens");
    case SummaryColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace mesh
