// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/audit_models.h"

#include "items/history_model.h"
#include "mesh/naming.h"
#include "widgets/theme/icons.h"

#include <QLocale>

namespace mesh {

namespace {

constexpr qint64 microseconds = 1000;

} // namespace

QString CommitModel::header(int column) const
{
    switch (column) {
    case CommitColumn:
        return tr("Commit");
    case AtColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case ProgramColumn:
        return tr("Program");
    case EventsColumn:
        return tr("Events");
    default:
        return {};
    }
}

QVariant CommitModel::cell(const AuditBlock& block, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == CommitColumn)
        return QString::fromLatin1(block.hash.toHex());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case CommitColumn:
        return QLocale().toString(block.commit);
    case AtColumn:
        return dateText(Instant::fromMilliseconds(block.at / microseconds));
    case WhoColumn:
        return block.login;
    case ProgramColumn:
        return block.program;
    case EventsColumn:
        return QLocale().toString(block.events);
    default:
        return {};
    }
}

QString placeOf(const Finding& finding, const Mesh& mesh)
{
    if (!finding.record.isNull())
        return mesh.contains(finding.record) ? titleOf(mesh, finding.record)
                                             : FindingModel::tr("A record that is not in this workspace");
    return finding.commit > 0 ? FindingModel::tr("Commit %L1").arg(finding.commit) : QString();
}

void FindingModel::setFindings(const Mesh& mesh, std::vector<Finding> findings)
{
    m_mesh = mesh;
    setRows(std::move(findings));
}

bool FindingModel::isSame(const Finding& a, const Finding& b) const
{
    return a.detector == b.detector && a.commit == b.commit && a.record == b.record;
}

QString FindingModel::header(int column) const
{
    switch (column) {
    case DetectorColumn:
        return tr("Check");
    case WhereColumn:
        return tr("Where");
    case TextColumn:
        return tr("What was found");
    default:
        return {};
    }
}

QVariant FindingModel::cell(const Finding& finding, int column, int role) const
{
    if (role == Qt::DecorationRole && column == DetectorColumn)
        return icon(QStringLiteral("error"), IconTone::Bad);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case DetectorColumn:
        return detectorLabel(finding.detector);
    case WhereColumn:
        return placeOf(finding, m_mesh);
    case TextColumn:
        return finding.text;
    default:
        return {};
    }
}

} // namespace mesh
