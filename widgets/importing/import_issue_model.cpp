// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_issue_model.h"

#include "widgets/theme/icons.h"

namespace mesh {

QString severityLabel(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Error:
        return ImportIssueModel::tr("Error");
    case Issue::Severity::Warning:
        return ImportIssueModel::tr("Warning");
    case Issue::Severity::Note:
        return ImportIssueModel::tr("Note");
    }
    return {};
}

QString severityIcon(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Error:
        return QStringLiteral("error");
    case Issue::Severity::Warning:
        return QStringLiteral("warning");
    case Issue::Severity::Note:
        return QStringLiteral("info");
    }
    return {};
}

ImportIssueModel::ImportIssueModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportIssueModel::setPreparation(ImportPreparationPtr preparation)
{
    beginResetModel();
    m_preparation = std::move(preparation);
    m_lines.clear();
    m_totals = {};
    for (std::size_t file = 0; m_preparation && file < m_preparation->files.size(); ++file) {
        const Issues& issues = m_preparation->files[file].issues;
        for (std::size_t issue = 0; issue < issues.size(); ++issue) {
            m_lines.push_back({quint32(file), quint32(issue)});
            ++m_totals[std::size_t(issues[issue].severity)];
        }
    }
    std::ranges::stable_sort(m_lines, std::greater(), [this](Line line) { return issueAt(line).severity; });
    narrow();
    endResetModel();
}

void ImportIssueModel::setShown(Issue::Severity severity, bool isShown)
{
    if (std::exchange(m_isShown[std::size_t(severity)], isShown) == isShown)
        return;
    beginResetModel(); // another question, not an edit
    narrow();
    endResetModel();
}

void ImportIssueModel::setText(const QString& text)
{
    if (std::exchange(m_text, text.simplified()) == m_text)
        return;
    beginResetModel();
    narrow();
    endResetModel();
}

void ImportIssueModel::setFile(const QString& path)
{
    if (std::exchange(m_file, path) == path)
        return;
    beginResetModel();
    narrow();
    endResetModel();
}

void ImportIssueModel::narrow()
{
    m_shown.clear();
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Line line = m_lines[at];
        const Issue& issue = issueAt(line);
        const QString& path = m_preparation->files[line.file].path;
        if (!m_isShown[std::size_t(issue.severity)] || (!m_file.isEmpty() && path != m_file))
            continue;
        if (m_text.isEmpty() || issue.message.contains(m_text, Qt::CaseInsensitive)
            || path.contains(m_text, Qt::CaseInsensitive) || issue.pointer.contains(m_text, Qt::CaseInsensitive))
            m_shown.push_back(quint32(at));
    }
}

QString ImportIssueModel::toText(const std::vector<int>& rows) const
{
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += text(m_lines[m_shown[std::size_t(row)]], column).simplified();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int ImportIssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportIssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportIssueModel::text(Line line, int column) const
{
    const Issue& issue = issueAt(line);
    switch (column) {
    case SeverityColumn:
        return severityLabel(issue.severity);
    case MessageColumn:
        return issue.message;
    case FileColumn:
        return m_preparation->files[line.file].path;
    case LineColumn:
        return issue.line > 0 ? QString::number(issue.line) : QString();
    case PointerColumn:
        return issue.pointer;
    default:
        return {};
    }
}

QVariant ImportIssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line line = m_lines[m_shown[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn) {
            static constexpr IconTone tones[] = {IconTone::Info, IconTone::Warn, IconTone::Bad};
            const Issue::Severity severity = issueAt(line).severity;
            return icon(severityIcon(severity), tones[std::size_t(severity)]);
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SeverityRole:
        return int(issueAt(line).severity);
    default:
        return {};
    }
}

QVariant ImportIssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case MessageColumn:
        return tr("What");
    case FileColumn:
        return tr("File");
    case LineColumn:
        return tr("Line");
    case PointerColumn:
        return tr("Where in the file");
    default:
        return {};
    }
}

} // namespace mesh
