// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/incoming_models.h"

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

void UnseenModel::setRecords(const Mesh& mesh, std::vector<RecordId> records)
{
    m_mesh = mesh;
    setRows(std::move(records));
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
    default:
        return {};
    }
}

QVariant UnseenModel::cell(const RecordId& record, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case RecordColumn:
        return m_mesh.contains(record) ? titleOf(m_mesh, record) : tr("Deleted");
    case KindColumn:
        return kindInfo(record.kind).singular();
    case DomainColumn: {
        const Domain* domain = m_mesh.find(domainOf(m_mesh, record));
        return domain ? domain->name : QString();
    }
    default:
        return {};
    }
}

} // namespace mesh
