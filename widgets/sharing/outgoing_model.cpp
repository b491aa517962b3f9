// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/outgoing_model.h"

#include "items/history_model.h"
#include "items/words.h"
#include "widgets/sharing/toned_label.h"

#include <QLocale>

namespace mesh {

int OutgoingModel::rowOf(const ChangeSetId& id) const
{
    const auto found = std::ranges::find(rows(), id, &Outgoing::id);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

void OutgoingModel::setAhead(std::set<ChangeSetId> sets)
{
    if (sets == m_ahead)
        return;
    m_ahead = std::move(sets);
    refresh();
}

bool OutgoingModel::isAhead(const Outgoing& outgoing) const
{
    return outgoing.state == OutgoingState::Pending && m_ahead.contains(outgoing.id);
}

Standing OutgoingModel::standing(const Outgoing& outgoing) const
{
    return isAhead(outgoing) ? Standing {tr("Conflict ahead"), QStringLiteral("warning"), Tone::Warn}
                             : standingOf(outgoing.state);
}

QString OutgoingModel::header(int column) const
{
    switch (column) {
    case ReasonColumn:
        return tr("What was done");
    case RecordsColumn:
        return tr("Records");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("When");
    default:
        return {};
    }
}

QVariant OutgoingModel::cell(const Outgoing& outgoing, int column, int role) const
{
    if (role == IdRole)
        return QVariant::fromValue(outgoing.id);
    if (role == StateRole)
        return int(outgoing.state);
    if (role == Qt::TextAlignmentRole && column == RecordsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == StateColumn) {
        const Standing shown = standing(outgoing);
        return icon(shown.icon, iconToneOf(shown.tone));
    }
    if (role == Qt::ToolTipRole && column == TimeColumn)
        return dateText(outgoing.at);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case ReasonColumn:
        return outgoing.reason;
    case RecordsColumn:
        return QLocale().toString(outgoing.records);
    case StateColumn:
        return standing(outgoing).word;
    case TimeColumn:
        return momentText(outgoing.at, Instant::now());
    default:
        return {};
    }
}

} // namespace mesh
