// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/incoming_models.h"

#include "items/history_model.h"
#include "items/words.h"
#include "mesh/naming.h"

#include <QLocale>

namespace mesh {

QString ReceivedModel::header(int column) const
{
    switch (column) {
    case ReasonColumn:
        return tr("What was done");
    case WhoColumn:
        return tr("Who");
    case RecordsColumn:
        return tr("Records");
    case CommitColumn:
        return tr("Commit");
    default:
        return {};
    }
}

QVariant ReceivedModel::cell(const SharedSet& set, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case ReasonColumn:
        return set.reason;
    case WhoColumn:
        return set.login;
    case RecordsColumn:
        return QLocale().toString(set.records);
    case CommitColumn:
        return QLocale().toString(set.commit);
    default:
        return {};
    }
}

void UnseenModel::setRecords(const Mesh& mesh, const UnseenRecords& records)
{
    m_mesh = mesh;
    std::vector<UnseenRow> rows;
    for (const auto& [record, unseen] : records)
        rows.push_back({record, unseen});
    std::ranges::sort(rows, [](const UnseenRow& a, const UnseenRow& b) {
        return a.unseen.at != b.unseen.at ? a.unseen.at > b.unseen.at : a.record < b.record;
    });
    setRows(std::move(rows));
}

QString UnseenModel::header(int column) const
{
    switch (column) {
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case DomainColumn:
        return tr("Domain");
    case WhoColumn:
        return tr("Changed by");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

QVariant UnseenModel::cell(const UnseenRow& row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case RecordColumn:
        return m_mesh.contains(row.record) ? titleOf(m_mesh, row.record) : tr("Deleted");
    case KindColumn:
        return kindInfo(row.record.kind).singular();
    case DomainColumn: {
        const Domain* domain = m_mesh.find(domainOf(m_mesh, row.record));
        return domain ? domain->name : QString();
    }
    case WhoColumn:
        return row.unseen.who;
    case WhenColumn:
        return role == Qt::ToolTipRole ? dateText(row.unseen.at) : momentText(row.unseen.at, Instant::now());
    default:
        return {};
    }
}

} // namespace mesh
