// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_issues_page.h"

#include "widgets/common/chip.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/importing/counted.h"
#include "widgets/importing/elide_delegate.h"
#include "widgets/importing/import_issue_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace mesh {

namespace {

QString chipText(Issue::Severity severity, int count)
{
    switch (severity) {
    case Issue::Severity::Error:
        return counted(count, ImportIssuesPage::tr("1 error"), ImportIssuesPage::tr("%L1 errors", nullptr, count));
    case Issue::Severity::Warning:
        return counted(count, ImportIssuesPage::tr("1 warning"), ImportIssuesPage::tr("%L1 warnings", nullptr, count));
    case Issue::Severity::Note:
        return counted(count, ImportIssuesPage::tr("1 note"), ImportIssuesPage::tr("%L1 notes", nullptr, count));
    }
    return {};
}

} // namespace

ImportIssuesPage::ImportIssuesPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportIssueModel(this))
    , m_file(new FilterChip({}))
    , m_search(new SearchField(tr("Search the issues")))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Copy")))
    , m_table(new QTableView)
    , m_detail(new QLabel)
    , m_empty(new EmptyState({}))
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::GroupGap);
    // Gravest first, as in the list.
    for (const auto severity : {Issue::Severity::Error, Issue::Severity::Warning, Issue::Severity::Note}) {
        auto* chip = new FilterChip({});
        static constexpr const char* names[] = {"notesChip", "warningsChip", "errorsChip"};
        chip->setObjectName(QLatin1String(names[std::size_t(severity)]));
        chip->setCheckable(true);
        chip->setChecked(true);
        connect(chip, &FilterChip::toggled, this, [this, severity](bool isShown) {
            m_model->setShown(severity, isShown);
            refresh();
        });
        m_chips[std::size_t(severity)] = chip;
        bar->addWidget(chip);
    }
    m_file->setObjectName(QStringLiteral("issueFileChip"));
    m_file->setClosable(true);
    m_file->setCheckable(true);
    m_file->hide();
    connect(m_file, &FilterChip::closeRequested, this, [this] { showFile({}); });
    connect(m_file, &FilterChip::clicked, this, [this] { showFile({}); });
    bar->addWidget(m_file);
    bar->addStretch(1);
    m_search->setObjectName(QStringLiteral("issueSearch"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedWidth(240);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        refresh();
    });
    bar->addWidget(m_search);
    m_copy->setObjectName(QStringLiteral("copyIssuesButton"));
    m_copy->setToolTip(tr("Copy the selected issues, or all that are listed (Ctrl+C)"));
    connect(m_copy, &QPushButton::clicked, this, &ImportIssuesPage::copy);
    bar->addWidget(m_copy);

    setUpTable(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(metrics::CompactRowHeight);
    setCompact(m_table, true);
    m_table->setTextElideMode(Qt::ElideRight);
    for (const int column : {ImportIssueModel::FileColumn, ImportIssueModel::PointerColumn})
        m_table->setItemDelegateForColumn(column, new ElideDelegate(Qt::ElideMiddle, m_table));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("issueTable"));
    m_table->setAccessibleName(tr("Issues"));
    QHeaderView* header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{ImportIssueModel::SeverityColumn, 104},
                                          {ImportIssueModel::FileColumn, 190},
                                          {ImportIssueModel::LineColumn, 60},
                                          {ImportIssueModel::PointerColumn, 170}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    header->setSectionResizeMode(ImportIssueModel::MessageColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportIssuesPage::refreshDetail);
    auto* copyKeys = new QShortcut(QKeySequence::Copy, m_table);
    copyKeys->setContext(Qt::WidgetShortcut);
    connect(copyKeys, &QShortcut::activated, this, &ImportIssuesPage::copy);

    auto* panel = new Panel;
    panel->setContent(m_table);
    m_list = panel;
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(QStringLiteral("issueDetail"));
    m_detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(panel, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_detail);
    refresh();
}

void ImportIssuesPage::setPreparation(ImportPreparationPtr preparation)
{
    m_model->setPreparation(std::move(preparation));
    for (const auto severity : {Issue::Severity::Error, Issue::Severity::Warning, Issue::Severity::Note}) {
        FilterChip* chip = m_chips[std::size_t(severity)];
        const int count = m_model->totalOf(severity);
        chip->setText(chipText(severity, count));
        chip->setVisible(count > 0);
        chip->updateGeometry();
    }
    refresh();
}

void ImportIssuesPage::showFile(const QString& path)
{
    m_model->setFile(path);
    m_file->setText(path);
    m_file->setChecked(true);
    m_file->setVisible(!path.isEmpty());
    m_file->setAccessibleName(tr("Only issues of %1").arg(path));
    refresh();
}

void ImportIssuesPage::refresh()
{
    const bool hasAny = m_model->totalOf(Issue::Severity::Error) + m_model->totalOf(Issue::Severity::Warning)
            + m_model->totalOf(Issue::Severity::Note)
        > 0;
    const bool hasRows = m_model->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_empty->setLine(hasAny ? tr("No issue matches. Choose another severity or search for less.")
                            : tr("No issues: everything in these files was understood."));
    m_search->setVisible(hasAny);
    m_copy->setVisible(hasAny);
    m_copy->setEnabled(hasRows);
    refreshDetail();
}

void ImportIssuesPage::refreshDetail()
{
    const QModelIndex current = m_table->currentIndex();
    // The whole sentence of what the table has to cut.
    const QString message = current.siblingAtColumn(ImportIssueModel::MessageColumn).data().toString();
    m_detail->setText(message);
    m_detail->setVisible(!message.isEmpty());
}

void ImportIssuesPage::copy()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.empty()) {
        rows.resize(std::size_t(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(m_model->toText(rows));
}

} // namespace mesh
