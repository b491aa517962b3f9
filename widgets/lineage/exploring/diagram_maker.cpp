// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/diagram_maker.h"

#include "widgets/lineage/exploring/diagram_steps.h"

namespace mesh {

namespace {
constexpr std::size_t longestHistory = 100;
constexpr std::size_t mostRefinedBest = 2'000; ///< nodes; more get the balanced effort
constexpr std::size_t mostRefined = 20'000;
constexpr std::size_t mostRecolouredAtOnce = 2'000;
constexpr std::size_t leastRefined = 300; ///< fewer are drawn at their best at once
} // namespace

DiagramMaker::DiagramMaker(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_job(this)
    , m_refineJob(this)
{
    m_history.push_back(m_spec);
    connect(&m_session, &Session::shownChanged, this, &DiagramMaker::followMesh);
    connect(&m_job, &JobRunner::started, this, [this] { emit makingChanged(true); });
    connect(&m_job, &JobRunner::finished, this, [this] { emit makingChanged(false); });
}

Instant DiagramMaker::at() const
{
    return m_session.asOf().value_or(m_basis.at);
}

void DiagramMaker::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        return;
    chooseFirstLevel();
    if (m_isStale)
        rebuild(currentRecord(), m_diagram ? Change::Step : Change::Turn);
}

void DiagramMaker::chooseFirstLevel()
{
    if (std::exchange(m_isLevelChosen, true))
        return;
    // Imported tables without products: begin where there is something to see.
    const Mesh& mesh = m_session.shown();
    if (mesh.count(Kind::Product) == 0 && mesh.count(Kind::Dataset) > 0)
        m_spec.level = m_history.front().level = Level::Dataset;
}

void DiagramMaker::navigate(DiagramSpec spec, RecordId anchor, Change change)
{
    m_history.resize(m_place + 1);
    m_history.push_back(spec);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    m_place = m_history.size() - 1;
    m_spec = std::move(spec);
    announceSpec();
    rebuild(anchor, change);
}

void DiagramMaker::announceSpec()
{
    emit navigated();
    emit specChanged();
}

void DiagramMaker::rebuild(RecordId anchor, Change change)
{
    if (!m_isWatched) {
        m_isStale = true;
        m_job.cancel();
        m_refineJob.cancel();
        return;
    }
    m_isStale = false;
    m_refineJob.cancel();
    if (m_basis.compared != m_spec.comparison.meshes)
        m_basis = {};
    if (m_basis.at.isNull())
        m_basis.at = m_session.asOf().value_or(Instant::now());
    const std::optional<PlacedScene> before
        = change == Change::Step && m_diagram ? std::optional(m_diagram->placed) : std::nullopt;
    m_job.start(
        [mesh = m_session.shown(), spec = m_spec, basis = m_basis, before](const Progress& progress) {
            return makeDiagram(mesh, spec, basis, before ? &*before : nullptr, layout::Effort::Fast, progress);
        },
        [this, anchor, change, isFresh = !before](Result<Diagram> made) {
            if (!made) {
                m_problem = made.error().message;
                m_diagram.reset();
                emit failed();
                return;
            }
            m_problem.clear();
            take(std::move(made).value(), anchor, change);
            if (isFresh)
                refine();
        });
}

void DiagramMaker::refine()
{
    // The first picture was made quickly; a better one of the same, unless there is nothing to gain or it takes too
    // long to be worth a change under the eye.
    const std::size_t nodes = m_diagram->scene().nodeCount();
    if (nodes <= leastRefined || nodes > mostRefined)
        return;
    const auto effort = nodes <= mostRefinedBest ? layout::Effort::Best : layout::Effort::Balanced;
    m_refineJob.start(
        [mesh = m_session.shown(), spec = m_spec, basis = m_basis, effort](const Progress& progress) {
            return makeDiagram(mesh, spec, basis, nullptr, effort, progress);
        },
        [this](Result<Diagram> made) {
            if (!made || m_job.isRunning())
                return;
            const bool isColoured = made->spec.colouring == m_spec.colouring;
            take(isColoured ? std::move(made).value() : recoloured(*made, m_spec.colouring), currentRecord(),
                 Change::Step);
        });
}

void DiagramMaker::take(Diagram diagram, RecordId anchor, Change change)
{
    m_basis = diagram.basis;
    const auto before = std::exchange(m_diagram, std::move(diagram));
    RecordId kept = change == Change::Level ? anchor // may be what holds a node, or what it holds
        : !anchor.isNull()                  ? counterpart(before, anchor)
        : !m_spec.filter.focus.empty()      ? shownFor(m_spec.filter.focus.front())
                                            : RecordId();
    if (kept.isNull() && before && change == Change::Step) {
        // The anchor is gone: anything that is still there holds the picture as well.
        const auto& records = before->scene().record;
        const auto still = std::ranges::find_if(
            records, [this](const RecordId& record) { return m_diagram->view->indexOf(record) >= 0; });
        kept = still == records.end() ? RecordId() : *still;
    }
    emit made(kept, change);
}

RecordId DiagramMaker::counterpart(const std::optional<Diagram>& before, RecordId anchor) const
{
    const RecordId shown = shownFor(anchor);
    const qint32 node = before ? before->view->indexOf(anchor) : -1;
    if (!shown.isNull() || node < 0)
        return shown;
    const Mesh& mesh = m_diagram->basis.graph->mesh();
    const auto isPart = [&](const RecordId& record) { return before->view->showing(mesh, record) == node; };
    const auto& records = m_diagram->scene().record;
    const auto part = std::ranges::find_if(records, isPart);
    return part == records.end() ? RecordId() : *part;
}

void DiagramMaker::followMesh()
{
    // Graph and facts are of the snapshot that is gone; what is on the canvas keeps its place.
    m_basis = {};
    const RecordId current = currentRecord();
    const RecordId anchor = !current.isNull()        ? current
        : !m_spec.filter.focus.empty()               ? shownFor(m_spec.filter.focus.front())
        : m_diagram && !m_diagram->scene().isEmpty() ? m_diagram->scene().record.front()
                                                     : RecordId();
    rebuild(anchor, Change::Step);
}

void DiagramMaker::setColouring(Colouring colouring)
{
    m_spec.colouring = m_history[m_place].colouring = colouring;
    emit specChanged();
    if (!m_diagram || m_isStale || m_job.isRunning()) {
        rebuild(currentRecord(), Change::Step);
        return;
    }
    const RecordId anchor = m_diagram->scene().isEmpty() ? RecordId() : m_diagram->scene().record.front();
    if (m_diagram->scene().nodeCount() <= mostRecolouredAtOnce) {
        take(recoloured(*m_diagram, colouring), anchor, Change::Step);
        return;
    }
    m_refineJob.cancel();
    m_job.start([diagram = *m_diagram, colouring](const Progress&) { return recoloured(diagram, colouring); },
                [this, anchor](Diagram diagram) { take(std::move(diagram), anchor, Change::Step); });
}

void DiagramMaker::replaceSpec(DiagramSpec spec, RecordId anchor)
{
    m_spec = m_history[m_place] = std::move(spec);
    emit specChanged();
    rebuild(anchor, Change::Step);
}

void DiagramMaker::goBack()
{
    if (!canGoBack())
        return;
    m_spec = m_history[--m_place];
    announceSpec();
    rebuild(currentRecord(), Change::Turn);
}

void DiagramMaker::goForward()
{
    if (!canGoForward())
        return;
    m_spec = m_history[++m_place];
    announceSpec();
    rebuild(currentRecord(), Change::Turn);
}

RecordId DiagramMaker::shownFor(RecordId record) const
{
    if (!m_diagram || record.isNull())
        return {};
    // In the mesh of the picture: where two are compared it holds more than the one the session shows.
    const qint32 node = m_diagram->view->showing(m_diagram->basis.graph->mesh(), record);
    return node < 0 ? RecordId() : m_diagram->view->nodes[std::size_t(node)].record;
}

std::size_t DiagramMaker::shownCount() const
{
    return m_diagram ? m_diagram->total - std::min(m_diagram->total, m_diagram->view->hiddenNodes) : 0;
}

} // namespace mesh
