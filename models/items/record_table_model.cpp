// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/record_table_model.h"

#include "items/words.h"

#include <algorithm>
#include <unordered_set>

namespace mesh {

namespace {

// More separate pieces than this are cheaper to show anew than to tell one by one.
constexpr std::size_t mostPieces = 200;

TableColumn columnById(Kind kind, const QString& id)
{
    for (TableColumn& column : availableColumns(kind)) {
        if (column.id == id)
            return std::move(column);
    }
    return {};
}

} // namespace

RecordTableModel::RecordTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(&m_job, &JobRunner::finished, this, &RecordTableModel::arranged);
}

RecordTableModel::~RecordTableModel() = default;

SheetSpec RecordTableModel::spec() const
{
    SheetSpec spec = m_spec;
    if (spec.at.isNull())
        spec.at = Instant::now();
    return spec;
}

void RecordTableModel::show(const Mesh& mesh, Kind kind, RecordId within)
{
    m_job.cancel();
    beginResetModel();
    m_mesh = mesh;
    const bool isOtherKind = kind != m_spec.kind || m_columns.empty();
    m_spec.kind = kind;
    m_spec.within = within;
    m_sheet = {};
    m_rows.clear();
    m_groups.clear();
    if (isOtherKind) {
        m_query = {};
        m_columns.clear();
        for (const QString& id : defaultColumns(kind))
            m_columns.push_back(columnById(kind, id));
        m_query.sortColumn = m_columns.front();
    }
    endResetModel();
    refresh(Facts::Renew);
}

void RecordTableModel::setMesh(const Mesh& mesh)
{
    m_mesh = mesh;
    refresh(Facts::Renew);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::setMoment(Instant at)
{
    m_spec.at = at;
}

void RecordTableModel::setUnseen(SharedUnseen unseen)
{
    const SharedUnseen before = std::exchange(m_unseen, std::move(unseen));
    std::vector<Uuid> changed;
    const auto collect = [&](const SharedUnseen& from, const SharedUnseen& to) {
        if (!from)
            return;
        for (const auto& [record, what] : *from) {
            if (record.kind == m_spec.kind && (!to || !to->contains(record) || to->at(record) != what))
                changed.push_back(record.uuid);
        }
    };
    collect(before, m_unseen);
    collect(m_unseen, before);
    if (changed.empty())
        return;
    tellChanged(changed);
    refresh(Facts::Keep);
}

void RecordTableModel::follow(const Mesh& mesh, const ChangeSet& changeSet)
{
    m_mesh = mesh;
    std::vector<Uuid> touched;
    std::vector<Uuid> removed;
    for (const RecordChange& change : changeSet.changes) {
        if (change.record.kind != m_spec.kind)
            continue;
        (change.operation == Operation::Remove ? removed : touched).push_back(change.record.uuid);
    }
    if (!removed.empty()) {
        // At once, whatever the size: nothing may be shown of what is no longer there.
        const std::unordered_set<Uuid> gone(removed.begin(), removed.end());
        std::vector<Uuid> rest;
        rest.reserve(m_rows.size());
        std::ranges::copy_if(m_rows, std::back_inserter(rest), [&](const Uuid& id) { return !gone.contains(id); });
        applyRows(rest);
    }
    tellChanged(touched);
    refresh(Facts::Renew);
}

void RecordTableModel::tellChanged(const std::vector<Uuid>& records)
{
    if (records.empty() || m_rows.empty())
        return;
    if (records.size() > mostPieces) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const Uuid& id : records) {
        if (const int row = rowOf({m_spec.kind, id}); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RecordTableModel::refresh(Facts facts)
{
    if (m_spec.kind == Kind::None || m_columns.empty())
        return;
    m_factsAreOld = m_factsAreOld || facts == Facts::Renew;
    const auto work = [mesh = m_mesh, spec = spec(), renew = m_factsAreOld, sheet = m_sheet, query = m_query,
                       unseen = m_unseen](const Progress& progress) {
        return arrange(mesh, spec.kind, renew ? makeSheet(mesh, spec, progress) : sheet, query, unseen, progress);
    };
    const std::size_t size = m_spec.within.isNull() ? m_mesh.count(m_spec.kind) : 0;
    if (size <= immediateRows) {
        m_job.cancel();
        accept(work(Progress()));
        emit arranged();
        return;
    }
    m_job.start(work, [this](Arrangement arrangement) { accept(std::move(arrangement)); });
}

void RecordTableModel::accept(Arrangement arrangement)
{
    if (!arrangement.isComplete)
        return;
    const Sheet before = std::exchange(m_sheet, std::move(arrangement.sheet));
    const bool wereRenewed = std::exchange(m_factsAreOld, false);
    applyRows(arrangement.rows);
    if (wereRenewed) {
        std::vector<Uuid> changed;
        for (const SheetRow& row : m_sheet) {
            const SheetRow* old = before.find(row.id);
            if (old && old->facts != row.facts && !(*old->facts == *row.facts))
                changed.push_back(row.id);
        }
        tellChanged(changed);
    }
    if (m_groups != arrangement.groups) {
        m_groups = std::move(arrangement.groups);
        emit facetsChanged();
    }
}

void RecordTableModel::applyRows(const std::vector<Uuid>& rows)
{
    if (rows == m_rows)
        return;
    if (!removeRowsNotIn(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    reorder(rows);
    if (!insertRowsOf(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

bool RecordTableModel::removeRowsNotIn(const std::vector<Uuid>& rows)
{
    const std::unordered_set<Uuid> kept(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> pieces; // first and last row
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (kept.contains(m_rows[std::size_t(row)]))
            continue;
        if (!pieces.empty() && pieces.back().second == row - 1)
            pieces.back().second = row;
        else
            pieces.emplace_back(row, row);
    }
    if (pieces.size() > mostPieces)
        return false;
    for (const auto& [first, last] : pieces | std::views::reverse) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    return true;
}

void RecordTableModel::reorder(const std::vector<Uuid>& rows)
{
    const std::unordered_set<Uuid> present(m_rows.begin(), m_rows.end());
    std::vector<Uuid> ordered;
    ordered.reserve(m_rows.size());
    std::ranges::copy_if(rows, std::back_inserter(ordered), [&](const Uuid& id) { return present.contains(id); });
    if (ordered == m_rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::unordered_map<Uuid, int> places;
    if (!old.isEmpty()) {
        places.reserve(ordered.size());
        for (int row = 0; row < int(ordered.size()); ++row)
            places.emplace(ordered[std::size_t(row)], row);
    }
    QModelIndexList moved;
    for (const QModelIndex& each : old)
        moved += index(places.at(m_rows[std::size_t(each.row())]), each.column());
    m_rows = std::move(ordered);
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, VerticalSortHint);
}

bool RecordTableModel::insertRowsOf(const std::vector<Uuid>& rows)
{
    // After reorder() the present rows are a subsequence of the wanted ones: what stands between them is new.
    std::vector<std::pair<int, int>> pieces; // in the rows wanted
    std::size_t at = 0;
    for (int row = 0; row < int(rows.size()); ++row) {
        if (at < m_rows.size() && m_rows[at] == rows[std::size_t(row)]) {
            ++at;
            continue;
        }
        if (!pieces.empty() && pieces.back().second == row - 1)
            pieces.back().second = row;
        else
            pieces.emplace_back(row, row);
    }
    if (pieces.size() > mostPieces)
        return false;
    for (const auto& [first, last] : pieces) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        endInsertRows();
    }
    return true;
}

void RecordTableModel::setColumns(const QStringList& ids)
{
    std::vector<TableColumn> columns;
    for (const QString& id : ids) {
        if (TableColumn column = columnById(m_spec.kind, id); !column.id.isEmpty())
            columns.push_back(std::move(column));
    }
    if (columns.empty() || columns == m_columns)
        return;
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

QStringList RecordTableModel::columnIds() const
{
    QStringList ids;
    for (const TableColumn& column : m_columns)
        ids += column.id;
    return ids;
}

int RecordTableModel::columnOf(const QString& id) const
{
    const auto at = std::ranges::find(m_columns, id, &TableColumn::id);
    return at == m_columns.end() ? -1 : int(at - m_columns.begin());
}

void RecordTableModel::setText(const QString& text)
{
    if (std::exchange(m_query.text, text) != text)
        refresh(Facts::Keep);
}

void RecordTableModel::setFacets(const FacetChoice& facets)
{
    if (std::exchange(m_query.facets, facets) != facets)
        refresh(Facts::Keep);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        sortBy(m_columns[std::size_t(column)].id, order);
}

void RecordTableModel::sortBy(const QString& columnId, Qt::SortOrder order)
{
    setQuery(m_query.text, m_query.facets, columnId, order);
}

void RecordTableModel::setQuery(const QString& text, const FacetChoice& facets, const QString& sortColumn,
                                Qt::SortOrder order)
{
    TableQuery query {text, facets, columnById(m_spec.kind, sortColumn), order};
    if (query.sortColumn.id.isEmpty())
        query.sortColumn = m_query.sortColumn;
    if (query == m_query)
        return;
    m_query = std::move(query);
    refresh(Facts::Keep);
}

RecordId RecordTableModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return {m_spec.kind, m_rows[std::size_t(row)]};
}

int RecordTableModel::rowOf(RecordId record) const
{
    if (record.kind != m_spec.kind)
        return -1;
    const auto at = std::ranges::find(m_rows, record.uuid);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

const RecordFacts& RecordTableModel::factsAt(int row) const
{
    static const RecordFacts none;
    const SheetRow* found = m_sheet.find(recordAt(row).uuid);
    return found && found->facts ? *found->facts : none;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

} // namespace mesh
