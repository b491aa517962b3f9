// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/impact_panel.h"

#include "items/csv.h"
#include "items/impact_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/segmented_control.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/panel_title.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

ImpactPanel::ImpactPanel(Session& session, const DiagramMaker& maker, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_maker(maker)
    , m_direction(new SegmentedControl)
    , m_what(new SegmentedControl)
    , m_subject(new QLabel)
    , m_summary(new QLabel)
    , m_tables(new QStackedWidget)
    , m_records(new ImpactModel(ImpactModel::Rows::Records, this))
    , m_people(new ImpactModel(ImpactModel::Rows::People, this))
    , m_export(new QPushButton(tr("Export CSV…")))
    , m_job(this)
    , m_exportJob(this)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_direction->addSegment(tr("Downstream"), tr("What is made of the selection"));
    m_direction->addSegment(tr("Upstream"), tr("What the selection is made of"));
    m_direction->setAccessibleName(tr("Direction"));
    m_what->addSegment(tr("Records"), tr("What is touched, one row each"));
    m_what->addSegment(tr("People"), tr("Whom to tell, one row each"));
    m_what->setAccessibleName(tr("Rows"));
    setTextRole(m_subject, TextRole::Strong);
    setTextRole(m_summary, TextRole::Secondary);
    for (QLabel* label : {m_subject, m_summary})
        label->setWordWrap(true);
    m_tables->addWidget(makeTable(m_records, tr("Touched records")));
    m_tables->addWidget(makeTable(m_people, tr("People to tell")));
    m_export->setToolTip(tr("Save all rows of this table as CSV"));

    auto* title = new PanelTitle(tr("Impact"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(metrics::GroupGap);
    choices->addWidget(m_direction);
    choices->addStretch(1);
    choices->addWidget(m_what);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, metrics::GroupGap);
    head->setSpacing(metrics::GroupGap);
    head->addLayout(choices);
    head->addWidget(m_subject);
    head->addWidget(m_summary);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, metrics::GroupGap, 12, metrics::GroupGap);
    foot->addStretch(1);
    foot->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addLayout(head);
    layout->addWidget(m_tables, 1);
    layout->addLayout(foot);

    connect(title, &PanelTitle::closeRequested, this, &ImpactPanel::closeRequested);
    connect(m_direction, &SegmentedControl::currentChanged, this, &ImpactPanel::refresh);
    connect(m_what, &SegmentedControl::currentChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_export, &QPushButton::clicked, this, &ImpactPanel::exportCsv);
    connect(&m_session, &Session::selectionChanged, this, [this] {
        if (!m_isChoosing)
            ask();
    });
    connect(&m_maker, &DiagramMaker::made, this, [this] {
        if (isVisible())
            refresh();
    });
    say(tr("Select something on the diagram to see what a change of it touches."));
}

QTableView* ImpactPanel::makeTable(ImpactModel* model, const QString& name)
{
    auto* table = new QTableView;
    setUpTable(table);
    setCompact(table, true);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->setTextElideMode(Qt::ElideRight);
    QHeaderView* header = table->horizontalHeader();
    header->setSortIndicator(ImpactModel::DistanceColumn, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ImpactModel::NameColumn, QHeaderView::Stretch);
    // Names have what is left: they are what is read. The hint would hold room for a mark of sorting in every column.
    constexpr std::array<int, 5> widths {0, 70, 92, 50, 44};
    for (int column = 1; column < model->columnCount(); ++column)
        table->setColumnWidth(column, widths[std::size_t(column)]);
    const auto recordAt
        = [](const QModelIndex& index) { return index.data(ImpactModel::RecordRole).value<RecordId>(); };
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, recordAt](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                const QScopedValueRollback choosing(m_isChoosing, true);
                m_session.select(recordAt(index));
            });
    connect(table, &QTableView::activated, this,
            [this, recordAt](const QModelIndex& index) { emit revealRequested(recordAt(index)); });
    connect(table, &QTableView::clicked, this,
            [this, recordAt](const QModelIndex& index) { emit revealRequested(recordAt(index)); });
    return table;
}

void ImpactPanel::setDirection(Direction direction)
{
    m_direction->setCurrent(direction == Direction::Downstream ? 0 : 1);
}

void ImpactPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ImpactPanel::ask()
{
    m_asked = subjects();
    if (isVisible())
        refresh();
}

std::vector<RecordId> ImpactPanel::subjects() const
{
    // A flow matters to what it leads to.
    std::vector<RecordId> records;
    for (const RecordId& selected : m_session.selection()) {
        const Flow* flow = m_session.shown().find(selected.as<Kind::Flow>());
        const RecordId record = flow ? flow->to : selected;
        if (std::ranges::find(records, record) == records.end())
            records.push_back(record);
    }
    return records;
}

void ImpactPanel::say(const QString& text)
{
    m_subject->hide();
    m_summary->setText(text);
    m_export->setEnabled(false);
}

void ImpactPanel::refresh()
{
    const DiagramBasis& basis = m_maker.basis();
    if (!basis.graph || !basis.quality || m_asked.empty()) {
        m_job.cancel();
        take({}, {});
        say(tr("Select something on the diagram to see what a change of it touches."));
        return;
    }
    const Direction direction = m_direction->current() == 0 ? Direction::Downstream : Direction::Upstream;
    m_job.start([graph = basis.graph, quality = basis.quality, asked = m_asked, direction,
                 on = m_maker.at().toDateTime().date()](
                    const Progress& progress) { return impactOf(*graph, *quality, asked, direction, on, progress); },
                [this, mesh = basis.graph->mesh()](Impact impact) { take(mesh, std::move(impact)); });
}

void ImpactPanel::take(const Mesh& mesh, Impact impact)
{
    m_mesh = mesh;
    m_impact = std::make_shared<Impact>(std::move(impact));
    m_records->setImpact(mesh, m_impact);
    m_people->setImpact(mesh, m_impact);
    if (m_impact->of.empty())
        return;
    m_subject->setText(subjectText(mesh, m_impact->of));
    m_subject->show();
    const bool isDown = m_impact->direction == Direction::Downstream;
    m_summary->setText(!m_impact->rows.empty() ? impactSummary(*m_impact)
                           : isDown            ? tr("Nothing is made of it at this level.")
                                               : tr("It is made of nothing that is known at this level."));
    m_export->setEnabled(!m_impact->rows.empty());
}

void ImpactPanel::exportCsv()
{
    if (!m_impact || m_impact->rows.empty())
        return;
    // As it is shown now: the mesh may change while a name is chosen.
    const Mesh mesh = m_mesh;
    const auto impact = m_impact;
    FileRequest request;
    request.title = tr("Export the impact as CSV");
    request.filters = QStringList {tr("CSV files (*.csv)")};
    // A table of many names does not say of what it is, nor in which direction.
    const bool isDown = impact->direction == Direction::Downstream;
    //: a file name: what it is of, then what the table holds
    request.suggestedName = fileNameOf(isDown ? tr("%1, downstream impact").arg(subjectText(mesh, impact->of))
                                              : tr("%1, upstream impact").arg(subjectText(mesh, impact->of)))
        + u".csv"_s;
    request.suffix = u"csv"_s;
    const QString path = m_session.dialogs().saveFile(this, request);
    if (path.isEmpty())
        return;
    // A model of its own for the worker: the one on show belongs to this thread.
    const bool isPeople = m_what->current() == 1;
    const QHeaderView* header = qobject_cast<QTableView*>(m_tables->currentWidget())->horizontalHeader();
    m_exportJob.start(
        [mesh, impact, path, isPeople, column = header->sortIndicatorSection(),
         order = header->sortIndicatorOrder()](const Progress&) -> Status {
            ImpactModel rows(isPeople ? ImpactModel::Rows::People : ImpactModel::Rows::Records);
            rows.setImpact(mesh, impact);
            rows.sort(column, order);
            const QByteArray bytes = csvOf(rows, ImpactModel::CsvRole);
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                return ok();
            return Error {Error::Code::Io, tr("%1 could not be written: %2").arg(path, file.errorString()), {}};
        },
        [this, path](const Status& status) {
            if (status)
                m_session.tell(tr("The impact was saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good);
            else
                m_session.tell(status.error());
        });
}

} // namespace mesh
