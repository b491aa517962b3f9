// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/importing/import_preparation.h"

#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace mesh {

class ImportFileModel;

/// The files of an import as a table, with what adds and takes away.
class ImportFilesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilesPage(QWidget* parent = nullptr);

    void setPreparation(ImportPreparationPtr preparation);
    void setEditable(bool isEditable); ///< files can be added and left out
    QTableView* table() const { return m_table; }

signals:
    void addFilesRequested();
    void addFolderRequested();
    void removeRequested(const QStringList& locations);
    void issuesRequested(const QString& path); ///< the issues of this file

private:
    void refreshButtons();
    QStringList selectedLocations() const;

    ImportFileModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTableView* m_table;
    QPushButton* m_addFiles;
    QPushButton* m_addFolder;
    QPushButton* m_remove;
    QPushButton* m_issues;
    bool m_isEditable = true;
};

} // namespace mesh
