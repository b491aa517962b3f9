// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/importing/import_preparation.h"

#include <QAbstractTableModel>

namespace mesh {

/// The issues of all files of an import, gravest first, narrowed by severity, file and text.
class ImportIssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn,
        MessageColumn,
        FileColumn,
        LineColumn,
        PointerColumn,
        ColumnCount
    };
    enum Role
    {
        SeverityRole = Qt::UserRole, ///< int of Issue::Severity
    };

    explicit ImportIssueModel(QObject* parent = nullptr);

    void setPreparation(ImportPreparationPtr preparation);
    /// Which severities are shown.
    void setShown(Issue::Severity severity, bool isShown);
    void setText(const QString& text);
    /// Only the issues of this file; all where empty.
    void setFile(const QString& path);
    QString file() const { return m_file; }
    int totalOf(Issue::Severity severity) const { return m_totals[std::size_t(severity)]; }
    /// The rows as lines of severity, message, file, line and pointer, with tabs between: for the clipboard.
    QString toText(const std::vector<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        quint32 file = 0;
        quint32 issue = 0;
    };
    const Issue& issueAt(Line line) const { return m_preparation->files[line.file].issues[line.issue]; }
    QString text(Line line, int column) const;
    void narrow();

    ImportPreparationPtr m_preparation;
    std::vector<Line> m_lines; // gravest first
    std::vector<quint32> m_shown; // into m_lines
    std::array<int, 3> m_totals {};
    std::array<bool, 3> m_isShown {true, true, true};
    QString m_text;
    QString m_file;
};

QString severityLabel(Issue::Severity severity);
/// The icon of a severity; the colour is the tone's.
QString severityIcon(Issue::Severity severity);

} // namespace mesh
