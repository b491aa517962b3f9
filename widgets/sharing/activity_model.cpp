// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/activity_model.h"

#include "items/history_model.h"
#include "mesh/naming.h"

#include <QLocale>

namespace mesh {

void ActivityModel::setChanges(const Mesh& mesh, std::vector<LoggedChange> changes)
{
    m_mesh = mesh;
    std::ranges::reverse(changes);
    setRows(std::move(changes));
}

QString ActivityModel::header(int column) const
{
    switch (column) {
    case WhenColumn:
        return tr("When");
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case WhatColumn:
        return tr("What was done");
    case CommitColumn:
        return tr("Commit");
    default:
        return {};
    }
}

QVariant ActivityModel::cell(const LoggedChange& logged, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case WhenColumn:
        return dateText(logged.at);
    case RecordColumn:
        return titleOf(m_mesh, logged.change);
    case KindColumn:
        return kindInfo(logged.change.record.kind).singular();
    case WhatColumn:
        return whatText(logged.change);
    case CommitColumn:
        return QLocale().toString(logged.commit);
    default:
        return {};
    }
}

QString whatText(const RecordChange& change)
{
    if (change.operation == Operation::Create)
        return ActivityModel::tr("Created");
    if (change.operation == Operation::Remove)
        return ActivityModel::tr("Deleted");
    QStringList labels;
    for (const FieldChange& field : change.fields)
        labels += kindInfo(change.record.kind).fields[field.field].label();
    return labels.join(QStringLiteral(", "));
}

} // namespace mesh
