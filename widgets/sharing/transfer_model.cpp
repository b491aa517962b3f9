// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/transfer_model.h"

#include "items/history_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/theme/icons.h"

namespace mesh {

namespace {

QIcon stateIcon(TransferState state)
{
    switch (state) {
    case TransferState::Offered:
        return icon(QStringLiteral("clock"), IconTone::Muted);
    case TransferState::Accepted:
        return icon(QStringLiteral("check"), IconTone::Accent);
    case TransferState::Declined:
        return icon(QStringLiteral("close"), IconTone::Muted);
    case TransferState::Done:
        return icon(QStringLiteral("success"), IconTone::Good);
    }
    return {};
}

} // namespace

void TransferModel::setTransfers(const Mesh& mesh, std::vector<Transfer> transfers)
{
    m_mesh = mesh;
    setRows(std::move(transfers));
}

QString TransferModel::header(int column) const
{
    switch (column) {
    case ProductColumn:
        return tr("Data product");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case WhoColumn:
        return tr("Offered by");
    case WhenColumn:
        return tr("When");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QVariant TransferModel::cell(const Transfer& transfer, int column, int role) const
{
    if (role == Qt::DecorationRole && column == StateColumn)
        return stateIcon(transfer.state);
    if (role == Qt::ToolTipRole && column == WhenColumn)
        return dateText(transfer.offeredAt);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case ProductColumn:
        return m_mesh.contains(transfer.product) ? titleOf(m_mesh, transfer.product) : tr("Deleted");
    case FromColumn:
        return transfer.from.isNull() ? tr("No domain") : titleOf(m_mesh, transfer.from);
    case ToColumn:
        return titleOf(m_mesh, transfer.to);
    case WhoColumn:
        return transfer.offeredBy;
    case WhenColumn:
        return momentText(transfer.offeredAt, Instant::now());
    case StateColumn:
        return transferStateLabel(transfer.state);
    default:
        return {};
    }
}

} // namespace mesh
