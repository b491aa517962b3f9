// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_file_model.h"

#include <QLocale>

namespace mesh {

std::pair<State, QString> importResult(const PreparedFile& file)
{
    if (file.isRefused())
        return {State::Breached, ImportFileModel::tr("Refused")};
    if (file.isLeftAside)
        return {State::NotMeasured, ImportFileModel::tr("Left aside")};
    const int created = file.count(ImportOutcome::Created);
    const int changed = file.count(ImportOutcome::Changed);
    const int refused = file.count(ImportOutcome::Refused);
    QStringList words;
    if (created > 0)
        words += ImportFileModel::tr("%L1 new").arg(created);
    if (changed > 0)
        words += ImportFileModel::tr("%L1 changed").arg(changed);
    if (refused > 0)
        words += ImportFileModel::tr("%L1 refused").arg(refused);
    const bool isFlawed = refused > 0 || file.issueCount(Issue::Severity::Error) > 0;
    if (words.isEmpty())
        return {isFlawed ? State::AtRisk : State::NotMeasured, ImportFileModel::tr("Nothing new")};
    return {isFlawed ? State::AtRisk : State::Met, words.join(QStringLiteral(", "))};
}

namespace {

/// Short enough for a column: "466 B", "2.4 MB".
QString sizeText(qint64 size)
{
    if (size < 1000)
        return ImportFileModel::tr("%L1 B", "bytes").arg(size);
    return QLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat);
}

} // namespace

ImportFileModel::ImportFileModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportFileModel::setPreparation(ImportPreparationPtr preparation)
{
    beginResetModel();
    m_preparation = std::move(preparation);
    endResetModel();
}

int ImportFileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preparation ? 0 : int(m_preparation->files.size());
}

int ImportFileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportFileModel::text(const PreparedFile& file, int column) const
{
    switch (column) {
    case FileColumn:
        return file.path;
    case FormatColumn:
        return file.version.isEmpty() ? file.format : QString(file.format % u' ' % file.version);
    case SizeColumn:
        return sizeText(file.size);
    case ContentsColumn:
        return file.isRefused() ? file.refusal : file.contents;
    case ResultColumn:
        return importResult(file).second;
    case IssuesColumn:
        return file.issues.empty() ? QString() : QLocale().toString(qulonglong(file.issues.size()));
    default:
        return {};
    }
}

QVariant ImportFileModel::sortKey(const PreparedFile& file, int column) const
{
    switch (column) {
    case SizeColumn:
        return file.size;
    case ResultColumn:
        // Refused first, then what changes most.
        return file.isRefused() ? std::numeric_limits<int>::max()
                                : file.count(ImportOutcome::Created) + file.count(ImportOutcome::Changed);
    case IssuesColumn:
        return qulonglong(file.issues.size());
    default:
        return text(file, column);
    }
}

QVariant ImportFileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreparedFile& file = m_preparation->files[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? file.location : text(file, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == SizeColumn || index.column() == IssuesColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case LocationRole:
        return file.location;
    case PathRole:
        return file.path;
    case StateRole:
        return index.column() == ResultColumn ? QVariant(int(importResult(file).first)) : QVariant();
    case SortRole:
        return sortKey(file, index.column());
    default:
        return {};
    }
}

QVariant ImportFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == SizeColumn || section == IssuesColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case FormatColumn:
        return tr("Format");
    case SizeColumn:
        return tr("Size");
    case ContentsColumn:
        return tr("What was read");
    case ResultColumn:
        return tr("Result");
    case IssuesColumn:
        return tr("Issues");
    default:
        return {};
    }
}

} // namespace mesh
