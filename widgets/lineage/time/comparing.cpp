// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/time/comparing.h"

#include "document/document_reader.h"
#include "graph/hierarchy.h"
#include "items/change_lines.h"
#include "items/csv.h"
#include "items/history_model.h"
#include "widgets/common/date_dialog.h"
#include "widgets/common/dialog_service.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/mesh_actions.h"
#include "widgets/lineage/exploring/side_panels.h"
#include "widgets/lineage/time/comparison_panel.h"

#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int recentChanges = 8;
constexpr int panelWidth = 332;
constexpr int widestReason = 280;

/// Everything that differs, field by field.
QByteArray csvOf(const MeshComparison& comparison)
{
    const ChangeLines lines(comparison.before(), comparison.after(), comparison.changes());
    using Column = ChangeLines::Column;
    QString text = csvLine({Comparing::tr("Record"), Comparing::tr("Kind"), Comparing::tr("What"),
                            Comparing::tr("Field"), Comparing::tr("Before"), Comparing::tr("After")});
    for (std::size_t line = 0; line < lines.size(); ++line) {
        QStringList cells;
        for (int column = 0; column < Column::ColumnCount; ++column)
            cells << (column == Column::RecordColumn ? lines.qualifiedName(line) : lines.text(line, column));
        text += csvLine(cells);
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8(); // the mark lets Excel read it rightly
}
} // namespace

Comparing::Comparing(Session& session, DiagramMaker& maker, LineageCanvas& canvas, SidePanels& panels, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
    , m_panels(panels)
    , m_page(page)
    , m_strip(new CompareStrip)
    , m_panel(new ComparisonPanel)
    , m_toggle(
          makePageAction(page, tr("List of what differs"), u"table"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
    , m_job(this)
    , m_csvJob(this)
{
    m_strip->setSpec({});
    m_panels.add(m_panel, m_toggle, panelWidth);
    m_toggle->setEnabled(false);
    for (const Side side : {Side::Before, Side::After}) {
        QMenu* menu = m_strip->menu(side);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, side] { fillSide(*menu, side); });
    }
    connect(m_strip, &CompareStrip::swapRequested, this, [this] { change(m_maker.spec().comparison.swapped()); });
    connect(m_strip, &CompareStrip::onlyDifferencesChosen, this, &Comparing::setOnlyDifferences);
    connect(m_strip, &CompareStrip::contextChosen, this, [this](quint32 steps) {
        ComparisonSpec comparison = m_maker.spec().comparison;
        comparison.context = steps;
        change(comparison);
    });
    connect(m_strip, &CompareStrip::closeRequested, this, &Comparing::end);
    connect(m_panel, &ComparisonPanel::recordChosen, this, &Comparing::select);
    connect(m_panel, &ComparisonPanel::csvRequested, this, &Comparing::saveCsv);
    connect(&m_canvas, &LineageCanvas::selectionRequested, this, &Comparing::followCanvas);
    connect(&m_maker, &DiagramMaker::made, this, &Comparing::followDiagram);
    connect(&m_maker, &DiagramMaker::specChanged, this, &Comparing::followSpec);
    connect(&m_session.document(), &Document::changed, this, &Comparing::followDocument);
    connect(&m_session, &Session::comparisonRequested, this, &Comparing::compare);
}

bool Comparing::isActive() const
{
    return bool(m_maker.spec().comparison);
}

Comparing::Reader Comparing::now() const
{
    return kept({ComparedSide::Source::Now, m_session.document().mesh(), tr("now"), Instant::now()});
}

Comparing::Reader Comparing::asOf(Instant at) const
{
    return [reader = m_session.document().reader(), at](const Progress& progress) -> Result<ComparedSide> {
        auto mesh = reader.meshAsOf(at, progress);
        if (!mesh)
            return mesh.error();
        return ComparedSide {ComparedSide::Source::Date, std::move(*mesh), dateText(at), at};
    };
}

Comparing::Reader Comparing::file(const QString& path) const
{
    return [path](const Progress& progress) -> Result<ComparedSide> {
        auto mesh = readMesh(path, progress);
        if (!mesh)
            return mesh.error();
        return ComparedSide {ComparedSide::Source::File, std::move(*mesh), QFileInfo(path).completeBaseName(),
                             Instant::now()};
    };
}

Comparing::Reader Comparing::kept(ComparedSide side)
{
    return [side = std::move(side)](const Progress&) -> Result<ComparedSide> { return side; };
}

Comparing::Reader Comparing::other(Side side) const
{
    if (!isActive())
        return now();
    const ComparedMeshes& meshes = *m_maker.spec().comparison.meshes;
    return kept(side == Side::Before ? meshes.after : meshes.before);
}

void Comparing::fillMenu(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fillSide(menu, Side::Before); });
}

void Comparing::fillSide(QMenu& menu, Side side)
{
    menu.clear();
    if (isActive())
        menu.addAction(tr("Now"), this, [this, side] { choose(side, now()); });
    menu.addAction(tr("Choose a date…"), this, [this, side] {
        askForDate(m_page,
                   {.title = tr("Compare with an earlier date"),
                    .text = tr("The diagram shows what was added, removed and changed between the two."),
                    .confirmLabel = tr("Compare")},
                   [this, side](const QDateTime& at) {
                       choose(side, asOf(Instant::fromMilliseconds(at.toMSecsSinceEpoch())));
                   });
    });
    menu.addAction(tr("Another workspace…"), this, [this, side] { askForFile(side); });
    HistoryFilter filter;
    filter.limit = recentChanges;
    const auto history = m_session.document().history(filter);
    if (!history) {
        m_session.tell(history.error());
        return;
    }
    menu.addSection(tr("As it was after"));
    for (const HistoryEntry& entry : *history) {
        const QString reason = menu.fontMetrics().elidedText(entry.info.reason, Qt::ElideRight, widestReason);
        menu.addAction(tr("%1: %2", "date: what was done").arg(dateText(entry.info.at), reason), this,
                       [this, side, at = entry.info.at] { choose(side, asOf(at)); });
    }
}

void Comparing::askForFile(Side side)
{
    FileRequest request;
    request.title = tr("Compare with another workspace");
    request.filters = QStringList {tr("Workspaces (*.meshstead)")};
    if (const QString path = m_session.dialogs().openFile(m_page, request); !path.isEmpty())
        choose(side, file(path));
}

void Comparing::choose(Side side, Reader reader)
{
    Reader unchanged = other(side);
    if (side == Side::Before)
        start(std::move(reader), std::move(unchanged));
    else
        start(std::move(unchanged), std::move(reader));
}

void Comparing::compare(Instant from, std::optional<Instant> to)
{
    start(asOf(from), to ? asOf(*to) : now());
}

void Comparing::compareWithFile(const QString& path)
{
    start(file(path), now());
}

void Comparing::start(Reader before, Reader after)
{
    read(std::move(before), std::move(after), [this](ComparedMeshes meshes) { show(std::move(meshes)); });
}

void Comparing::read(Reader before, Reader after, const std::function<void(ComparedMeshes)>& done)
{
    m_job.start(
        [before = std::move(before), after = std::move(after)](const Progress& progress) -> Result<ComparedMeshes> {
            auto first = before(progress);
            if (!first)
                return first.error();
            auto second = after(progress);
            if (!second)
                return second.error();
            return ComparedMeshes {std::move(*first), std::move(*second)};
        },
        [this, done](Result<ComparedMeshes> meshes) {
            if (meshes)
                done(std::move(meshes).value());
            else
                m_session.tell(meshes.error());
        });
}

void Comparing::show(ComparedMeshes meshes)
{
    ComparisonSpec comparison = m_maker.spec().comparison;
    comparison.meshes = std::make_shared<ComparedMeshes>(std::move(meshes));
    const bool isFirst = !isActive();
    m_isEntering = isFirst;
    change(comparison);
    if (isFirst) {
        m_toggle->setEnabled(true);
        m_panels.setShown(m_panel, true);
    }
}

void Comparing::change(const ComparisonSpec& comparison)
{
    DiagramSpec spec = m_maker.spec();
    const bool isTurn = bool(spec.comparison) != bool(comparison)
        || spec.comparison.showsOnlyDifferences != comparison.showsOnlyDifferences;
    spec.comparison = comparison;
    m_maker.navigate(std::move(spec), m_maker.currentRecord(),
                     isTurn ? DiagramMaker::Change::Turn : DiagramMaker::Change::Step);
}

void Comparing::setOnlyDifferences(bool isOn)
{
    ComparisonSpec comparison = m_maker.spec().comparison;
    comparison.showsOnlyDifferences = isOn;
    m_isEntering = true;
    change(comparison);
}

void Comparing::end()
{
    m_job.cancel();
    if (isActive())
        change({});
}

void Comparing::followDocument()
{
    if (!isActive())
        return;
    const ComparedMeshes& meshes = *m_maker.spec().comparison.meshes;
    const auto follows = [](const ComparedSide& side) { return side.source == ComparedSide::Source::Now; };
    const auto isStale
        = [&](const ComparedSide& side) { return follows(side) && !(side.mesh == m_session.document().mesh()); };
    if (!isStale(meshes.before) && !isStale(meshes.after))
        return;
    read(follows(meshes.before) ? now() : kept(meshes.before), follows(meshes.after) ? now() : kept(meshes.after),
         [this](ComparedMeshes fresh) {
             DiagramSpec spec = m_maker.spec();
             if (!spec.comparison)
                 return;
             spec.comparison.meshes = std::make_shared<ComparedMeshes>(std::move(fresh));
             m_maker.replaceSpec(std::move(spec), m_maker.currentRecord());
         });
}

void Comparing::followSpec()
{
    m_strip->setSpec(m_maker.spec().comparison);
    if (std::exchange(m_wasActive, isActive()) && !m_wasActive)
        m_job.cancel(); // what was asked for belongs to a step that was left
    followDocument(); // going back may have led to what was "now" then
}

/// Also where going back and forward entered or left a comparison.
void Comparing::followDiagram()
{
    const Diagram* diagram = m_maker.diagram();
    const auto comparison = diagram ? diagram->basis.comparison : nullptr;
    m_panel->setComparison(comparison);
    m_toggle->setEnabled(comparison != nullptr);
    if (!comparison && m_panels.shown() == m_panel)
        m_panels.setShown(m_panel, false);
    if (comparison && std::exchange(m_isEntering, false))
        revealDifference();
}

/// Whoever asks what changed does not have to look for it.
void Comparing::revealDifference()
{
    const LineageScene& scene = m_maker.diagram()->scene();
    RecordId first;
    bool isComingOrGoing = false;
    for (LineageScene::Index node = 0; node < scene.nodeCount(); ++node) {
        const Difference difference = scene.differenceOf(node);
        if (difference == Difference::Same)
            continue;
        if (m_canvas.comesIntoView(scene.record[node]))
            return;
        // What came or went says more than a field that is another.
        if (first.isNull() || (difference != Difference::Changed && !isComingOrGoing)) {
            first = scene.record[node];
            isComingOrGoing = difference != Difference::Changed;
        }
    }
    m_canvas.centreOn(first);
}

RecordId Comparing::nodeFor(RecordId record) const
{
    const Diagram* diagram = m_maker.diagram();
    if (!diagram || !diagram->basis.comparison)
        return {};
    const Mesh& mesh = diagram->basis.graph->mesh();
    if (const Flow* flow = mesh.find(record.as<Kind::Flow>()))
        record = flow->from;
    for (int depth = 0; depth < deepestHierarchy && !record.isNull(); ++depth) {
        if (const qint32 node = diagram->view->indexOf(record); node >= 0)
            return diagram->view->nodes[std::size_t(node)].record;
        record = belongsTo(mesh, record);
    }
    return {};
}

void Comparing::select(RecordId record)
{
    m_session.select(record);
    const RecordId node = nodeFor(record);
    // What is gone cannot be selected elsewhere, but here it is seen.
    if (!m_session.shown().contains(record))
        m_canvas.setSelected({record, node});
    if (!node.isNull())
        m_canvas.reveal(node);
}

void Comparing::followCanvas(const std::vector<RecordId>& records)
{
    if (!isActive() || records.empty())
        return;
    if (!m_session.shown().contains(records.front()))
        m_canvas.setSelected(records);
    m_panel->setCurrent(records.front());
}

void Comparing::saveCsv()
{
    // As it is shown now: another picture may come while a name is chosen.
    const auto comparison = m_maker.diagram() ? m_maker.diagram()->basis.comparison : nullptr;
    if (!comparison)
        return;
    FileRequest request;
    request.title = tr("Save what differs");
    request.filters = QStringList {tr("CSV tables (*.csv)")};
    const ComparedMeshes& compared = *m_maker.spec().comparison.meshes;
    request.suggestedName
        = fileNameOf(tr("differences from %1 to %2", "name of a file").arg(compared.before.name, compared.after.name))
        + u".csv"_s;
    request.suffix = u"csv"_s;
    const QString path = m_session.dialogs().saveFile(m_page, request);
    if (path.isEmpty())
        return;
    m_csvJob.start(
        [comparison, path](const Progress&) -> Status {
            const QByteArray bytes = csvOf(*comparison);
            QSaveFile saving(path);
            if (saving.open(QIODevice::WriteOnly) && saving.write(bytes) == bytes.size() && saving.commit())
                return ok();
            return Error {Error::Code::Io, tr("%1 could not be written: %2").arg(path, saving.errorString()), {}};
        },
        [this, path](const Status& status) {
            if (status)
                m_session.tell(tr("What differs was saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good);
            else
                m_session.tell(status.error());
        });
}

} // namespace mesh
