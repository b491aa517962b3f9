// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_files_page.h"

#include "widgets/common/panel.h"
#include "widgets/importing/elide_delegate.h"
#include "widgets/importing/import_file_model.h"
#include "widgets/importing/state_delegate.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

ImportFilesPage::ImportFilesPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportFileModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_addFiles(new QPushButton(icon(QStringLiteral("plus")), tr("Add files...")))
    , m_addFolder(new QPushButton(icon(QStringLiteral("folder")), tr("Add folder...")))
    , m_remove(new QPushButton(icon(QStringLiteral("minus")), tr("Leave out")))
    , m_issues(new QPushButton(icon(QStringLiteral("warning")), tr("Show its issues")))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ImportFileModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    setUpTable(m_table);
    m_table->setModel(m_proxy);
    m_table->setObjectName(QStringLiteral("importFileTable"));
    m_table->setAccessibleName(tr("Files to import"));
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setItemDelegateForColumn(ImportFileModel::FileColumn, new ElideDelegate(Qt::ElideMiddle, m_table));
    m_table->setItemDelegateForColumn(ImportFileModel::ResultColumn,
                                      new StateDelegate(ImportFileModel::StateRole, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were found
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(48);
    const std::pair<int, int> widths[] = {{ImportFileModel::FileColumn, 208},
                                          {ImportFileModel::FormatColumn, 186},
                                          {ImportFileModel::SizeColumn, 72},
                                          {ImportFileModel::ResultColumn, 148},
                                          {ImportFileModel::IssuesColumn, 60}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    header->setSectionResizeMode(ImportFileModel::ContentsColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportFilesPage::refreshButtons);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.siblingAtColumn(ImportFileModel::IssuesColumn).data().toString().isEmpty())
            emit issuesRequested(index.data(ImportFileModel::PathRole).toString());
    });

    m_addFiles->setObjectName(QStringLiteral("addFilesButton"));
    m_addFiles->setShortcut(QKeySequence::Open);
    m_addFiles->setToolTip(
        tr("Add files to this import (%1)").arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_addFolder->setObjectName(QStringLiteral("addFolderButton"));
    m_addFolder->setToolTip(tr("Add every file of a folder and of the folders in it"));
    m_remove->setObjectName(QStringLiteral("leaveOutButton"));
    m_remove->setToolTip(tr("Do not import the selected files (Delete)"));
    m_issues->setObjectName(QStringLiteral("showIssuesButton"));
    m_issues->setToolTip(tr("What was found in the selected file"));
    for (QPushButton* button : {m_remove, m_issues})
        setVariant(button, ButtonVariant::Flat);
    connect(m_addFiles, &QPushButton::clicked, this, &ImportFilesPage::addFilesRequested);
    connect(m_addFolder, &QPushButton::clicked, this, &ImportFilesPage::addFolderRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(selectedLocations()); });
    connect(m_issues, &QPushButton::clicked, this,
            [this] { emit issuesRequested(m_table->currentIndex().data(ImportFileModel::PathRole).toString()); });
    auto* leaveOut = new QShortcut(QKeySequence::Delete, m_table);
    leaveOut->setContext(Qt::WidgetShortcut);
    connect(leaveOut, &QShortcut::activated, m_remove, &QPushButton::click);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::GroupGap);
    bar->addWidget(m_addFiles);
    bar->addWidget(m_addFolder);
    bar->addStretch(1);
    bar->addWidget(m_issues);
    bar->addWidget(m_remove);
    auto* panel = new Panel;
    panel->setContent(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(panel, 1);
    refreshButtons();
}

void ImportFilesPage::setPreparation(ImportPreparationPtr preparation)
{
    m_model->setPreparation(std::move(preparation));
    refreshButtons();
}

void ImportFilesPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_addFiles->setEnabled(isEditable);
    m_addFolder->setEnabled(isEditable);
    refreshButtons();
}

QStringList ImportFilesPage::selectedLocations() const
{
    QStringList locations;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        locations += index.data(ImportFileModel::LocationRole).toString();
    return locations;
}

void ImportFilesPage::refreshButtons()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_remove->setEnabled(m_isEditable && !rows.isEmpty());
    m_issues->setEnabled(rows.size() == 1
                         && !rows.front().siblingAtColumn(ImportFileModel::IssuesColumn).data().toString().isEmpty());
}

} // namespace mesh
