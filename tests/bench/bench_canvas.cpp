// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The canvas under the hand: bench_canvas [SIZE...] [--seed N] [--blocks|--lanes] [--pictures FOLDER]
// [--unseen N] [--zoom NAME] [--paint]. Drives the real widget at 1920x1080 by events, at several zooms, and prints one
// JSON object for each scene and zoom.
//
//  frame   what the GUI thread works for one step of the hand until the picture is painted, everything that happens in
//          between included (tiles that arrive); steps come every 16 ms. Wall time and, because the machine is rarely
//          ours alone, CPU time of the thread.
//  block   the longest single event of the GUI thread.
//  sharp   from the last event of the hand until every tile is painted and on show; wall time. Every move goes to where
//          it has not been, and every zoom to a scale of its own: tiles that are there already would say nothing.
//  paint   what the workers do for one window, on one thread: CPU time.
//  open    from setScene() with a scene that has its places to the first paint, and until it is sharp.
//
// Two arrangements: lanes, as the layout draws a large mesh (a tall ribbon), and blocks, every domain drawn on its own
// and all of them packed to the shape of a screen, which puts everything on the screen at once.

#include "bench/process_memory.h"
#include "graph/lineage_generator.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/unseen_marks.h"
#include "widgets/lineage/scene/scene_layout.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTextStream>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1920, 1080);
constexpr double stepMs = 16;
constexpr int panSteps = 150;
constexpr int zoomSteps = 60;
constexpr int settles = 7; ///< how often the way back to a sharp picture is measured

double threadMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double wallMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentBytes()
{
    return test::memory("VmRSS:") * 1024 * 1024;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(share / 100 * double(values.size())))];
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

/// Adds up what the GUI thread works: the time inside of events, nested ones counted once.
class BusyApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0) {
            const bool taken = QApplication::notify(receiver, event);
            --m_depth;
            return taken;
        }
        const double wallBefore = wallMilliseconds();
        const double cpuBefore = threadMilliseconds();
        const bool taken = QApplication::notify(receiver, event);
        const double took = wallMilliseconds() - wallBefore;
        wall += took;
        cpu += threadMilliseconds() - cpuBefore;
        longest = std::max(longest, took);
        --m_depth;
        return taken;
    }

    void reset() { wall = cpu = longest = 0; }

    double wall = 0;
    double cpu = 0;
    double longest = 0;

private:
    int m_depth = 0;
};

BusyApplication& app()
{
    return *static_cast<BusyApplication*>(qApp);
}

LineageScene describe(const layout::Input& input)
{
    LineageScene scene;
    const std::size_t nodes = input.nodes.size();
    scene.resize(nodes, input.edges.size());
    scene.marks = {{MarkShape::Circle, Ink::Good, u"Met"_s, 1},
                   {MarkShape::Triangle, Ink::Warn, u"At risk"_s, 1},
                   {MarkShape::Octagon, Ink::Bad, u"Breached"_s, 1},
                   {MarkShape::Dash, Ink::Muted, u"Not measured"_s, 1}};
    static const QStringList words {u"orders"_s,  u"customers"_s, u"sessions"_s, u"payments"_s, u"stock"_s,
                                    u"returns"_s, u"invoices"_s,  u"segments"_s, u"routes"_s,   u"prices"_s};
    static const QStringList grains {u"daily"_s, u"raw"_s, u"clean"_s, u"by region"_s, u"history"_s, u"current"_s};
    static const QStringList people {u"Ana Ruiz"_s, u"Mei Tanaka"_s, u"Ines Moreau"_s, u"Luis Ortega"_s, u"No owner"_s};
    int lanes = 0;
    for (std::size_t i = 0; i < nodes; ++i) {
        scene.record[i] = {Kind::Dataset, Uuid {1, i + 1}};
        scene.label[i] = u"%1 %2 %3"_s.arg(words[qsizetype(i % 10)], grains[qsizetype(i / 10 % 6)]).arg(i % 1000);
        scene.subline[i] = people[qsizetype(i * 7 % 5)];
        scene.lane[i] = input.nodes[i].lane;
        scene.hue[i] = std::uint8_t(input.nodes[i].lane % Tokens::DomainCount);
        scene.mark[i] = std::uint8_t(i * 13 % 11 == 0 ? 2 : i * 5 % 7 == 0 ? 1 : i % 9 == 0 ? 3 : 0);
        scene.flags[i] = LineageScene::CanOpen;
        lanes = std::max(lanes, input.nodes[i].lane + 1);
    }
    for (int lane = 0; lane < lanes; ++lane) {
        scene.laneName.push_back(u"Domain %1"_s.arg(lane + 1));
        scene.laneHue.push_back(std::uint8_t(lane % Tokens::DomainCount));
    }
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        scene.from[e] = input.edges[e].from;
        scene.to[e] = input.edges[e].to;
        scene.evidence[e] = e % 6 == 0 ? FlowEvidence::Declared
            : e % 23 == 0              ? FlowEvidence::Inferred
                                       : FlowEvidence::Observed;
        scene.flowCount[e] = 1;
        scene.flow.push_back(FlowId {Uuid {2, e + 1}});
        scene.flowStart[e + 1] = LineageScene::Index(e + 1);
        ++scene.outShown[scene.from[e]];
        ++scene.inShown[scene.to[e]];
    }
    scene.inTotal = scene.inShown;
    scene.outTotal = scene.outShown;
    return scene;
}

/// Every lane drawn on its own and set into rows of about the shape of the window.
LineageScene arrangedInBlocks(LineageScene scene, const layout::Input& input)
{
    const std::size_t lanes = scene.laneName.size();
    std::vector<std::vector<std::uint32_t>> members(lanes);
    std::vector<std::uint32_t> local(input.nodes.size());
    for (std::uint32_t i = 0; i < input.nodes.size(); ++i) {
        auto& lane = members[std::size_t(input.nodes[i].lane)];
        local[i] = std::uint32_t(lane.size());
        lane.push_back(i);
    }
    std::vector<layout::Input> parts(lanes);
    std::vector<std::vector<std::uint32_t>> edges(lanes);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (const auto node : members[lane]) {
            parts[lane].nodes.push_back(input.nodes[node]);
            parts[lane].nodes.back().width = nodesize::Width;
            parts[lane].nodes.back().height = nodesize::Height;
        }
    }
    for (std::uint32_t e = 0; e < input.edges.size(); ++e) {
        const auto [from, to] = input.edges[e];
        if (input.nodes[from].lane != input.nodes[to].lane)
            continue;
        const auto lane = std::size_t(input.nodes[from].lane);
        parts[lane].edges.push_back({local[from], local[to]});
        edges[lane].push_back(e);
    }
    constexpr float gap = 120;
    float area = 0;
    std::vector<layout::Result> drawings;
    for (const layout::Input& part : parts) {
        drawings.push_back(*layout::layOut(part, {.nodeGap = nodesize::NodeGap, .layerGap = nodesize::LayerGap}));
        const layout::Rect& b = drawings.back().bounds;
        area += (b.right - b.left + gap) * (b.bottom - b.top + gap);
    }
    const float high = std::sqrt(area / 1.6F);
    std::vector<std::vector<layout::Point>> routes(input.edges.size());
    std::int32_t firstColumn = 0;
    float left = 0;
    float top = 0;
    float widest = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const layout::Result& drawing = drawings[lane];
        const layout::Rect& b = drawing.bounds;
        if (top > 0 && top + b.bottom - b.top > high) {
            left += widest + gap;
            top = widest = 0;
        }
        const float dx = left - b.left;
        const float dy = top - b.top;
        std::int32_t columns = 0;
        for (std::size_t i = 0; i < members[lane].size(); ++i) {
            const auto node = members[lane][i];
            scene.x[node] = drawing.place[i].x + dx;
            scene.y[node] = drawing.place[i].y + dy;
            const std::int32_t column
                = drawing.part[i] < 0 ? int(drawing.place[i].x) : drawing.part[i] * 64 + drawing.layer[i];
            scene.column[node] = firstColumn + column;
            columns = std::max(columns, column + 1);
        }
        firstColumn += columns;
        for (std::size_t i = 0; i < edges[lane].size(); ++i) {
            for (const layout::Point& point : drawing.points(i))
                routes[edges[lane][i]].push_back({point.x + dx, point.y + dy});
        }
        top += b.bottom - b.top + gap;
        widest = std::max(widest, b.right - b.left);
    }
    for (std::size_t e = 0; e < routes.size(); ++e) {
        if (routes[e].empty()) {
            const QRectF from = scene.rect(scene.from[e]);
            const QRectF to = scene.rect(scene.to[e]);
            const auto right = float(from.right());
            const auto leave = float(from.center().y());
            const auto enter = float(to.center().y());
            routes[e]
                = {{right, leave}, {right + 28, leave}, {float(to.left()) - 28, enter}, {float(to.left()), enter}};
        }
        for (const layout::Point& point : routes[e]) {
            scene.routeX.push_back(point.x);
            scene.routeY.push_back(point.y);
        }
        scene.routeStart[e + 1] = LineageScene::Index(scene.routeX.size());
    }
    std::ranges::fill(scene.lane, -1);
    scene.laneName.clear();
    scene.laneHue.clear();
    scene.updateBounds();
    return scene;
}

class CanvasBench
{
public:
    CanvasBench(int nodes, const QString& arrangement, const QString& pictures)
        : m_nodes(nodes)
        , m_arrangement(arrangement)
        , m_pictures(pictures)
    {
        m_canvas.resize(windowSize);
        m_canvas.show();
        waitUntilSharp();
    }

    /// So many nodes, spread over the scene, are marked as unseen.
    void mark(const LineageScene& scene, int unseen)
    {
        UnseenCounts counts;
        for (int i = 0; i < unseen; ++i)
            counts[scene.record[std::size_t(i) * scene.nodeCount() / std::size_t(unseen)]] = 1 + i % 3;
        m_marks->setCounts(std::move(counts));
    }

    void open(std::shared_ptr<const LineageScene> scene, double sceneBytes)
    {
        const double before = residentBytes();
        const auto index = std::make_shared<SceneIndex>(*scene); // on a worker, with the scene
        app().reset();
        const double start = wallMilliseconds();
        m_canvas.setScene(std::move(scene), {}, LineageCanvas::Arrival::Stay, index);
        const double set = wallMilliseconds() - start;
        m_canvas.viewport()->repaint();
        const double first = wallMilliseconds() - start;
        waitUntilSharp();
        const double sharp = wallMilliseconds() - start;
        const double nodes = m_nodes;
        print({{u"zoom"_s, u"opening"_s},
               {u"set_ms"_s, rounded(set)},
               {u"first_paint_ms"_s, rounded(first)},
               {u"sharp_ms"_s, rounded(sharp)},
               {u"scene_bytes_per_node"_s, std::round(sceneBytes / nodes)},
               {u"bytes_per_node"_s, std::round((sceneBytes + residentBytes() - before) / nodes)}});
    }

    void measure(const QString& zoom, qreal scale)
    {
        const QRectF bounds = m_canvas.scene().bounds;
        if (scale <= 0)
            m_canvas.setTransform(sceneview::fitted(bounds, windowSize));
        else
            m_canvas.setTransform(sceneview::centred({scale, {}}, middle(), windowSize));
        if (m_pictures == "paint"_L1) {
            std::vector<double> edges;
            std::vector<double> nodes;
            for (int round = 0; round < settles; ++round) {
                const Painting paint = paintOnce();
                edges.push_back(paint.edges);
                nodes.push_back(paint.nodes);
            }
            print({{u"zoom"_s, zoom},
                   {u"paint_edges_cpu_ms"_s, rounded(percentile(edges, 0))},
                   {u"paint_nodes_cpu_ms"_s, rounded(percentile(nodes, 0))}});
            return;
        }
        waitUntilSharp();
        if (!m_pictures.isEmpty())
            m_canvas.grab().save(u"%1/%2-%3-%4.png"_s.arg(m_pictures, m_arrangement, zoom).arg(m_nodes));
        const Painting paint = paintOnce();
        const Frames pans = frames(panSteps, [this](int step) { drag(step < panSteps / 2 ? 14 : -14); });
        const std::vector<double> panned = settle([this] {
            for (int step = 0; step < 20; ++step)
                drag(31);
        });
        const Frames zooms = frames(zoomSteps, [this](int step) { wheel(step < zoomSteps / 2 ? 30 : -30); });
        const std::vector<double> zoomed = settle([this] { wheel(90); });
        print({{u"zoom"_s, zoom},
               {u"scale"_s, std::round(m_canvas.transform().scale * 1e5) / 1e5},
               {u"visible"_s, qint64(m_canvas.visibleNodes().size())},
               {u"paint_cpu_ms"_s, rounded(paint.edges + paint.nodes)},
               {u"paint_nodes_cpu_ms"_s, rounded(paint.nodes)},
               {u"pan_p95_ms"_s, rounded(percentile(pans.wall, 95))},
               {u"pan_max_ms"_s, rounded(percentile(pans.wall, 100))},
               {u"pan_cpu_p95_ms"_s, rounded(percentile(pans.cpu, 95))},
               {u"zoom_p95_ms"_s, rounded(percentile(zooms.wall, 95))},
               {u"zoom_max_ms"_s, rounded(percentile(zooms.wall, 100))},
               {u"zoom_cpu_p95_ms"_s, rounded(percentile(zooms.cpu, 95))},
               {u"block_max_ms"_s, rounded(std::max(pans.longest, zooms.longest))},
               {u"sharp_after_pan_ms"_s, rounded(percentile(panned, 50))},
               {u"sharp_after_zoom_ms"_s, rounded(percentile(zoomed, 50))},
               {u"sharp_max_ms"_s, rounded(std::max(percentile(panned, 100), percentile(zoomed, 100)))}});
    }

private:
    struct Frames
    {
        std::vector<double> wall, cpu;
        double longest = 0;
    };

    struct Painting
    {
        double edges = 0;
        double nodes = 0;
    };

    /// The window in strips, as workers paint it.
    Painting paintOnce() const
    {
        const LineageLook look = LineageLook::of(tokens());
        const LineagePainter lineage(m_canvas.scene(), m_canvas.index(), look);
        Painting took;
        for (int top = 0; top < windowSize.height(); top += 256) {
            QImage image(windowSize.width(), 256, QImage::Format_RGB32);
            image.fill(look.tokens.surface);
            QPainter painter(&image);
            SceneTransform transform = m_canvas.transform();
            transform.origin.ry() += top / transform.scale;
            const QRectF area(image.rect());
            const double before = threadMilliseconds();
            lineage.paintLanes(painter, transform, area);
            lineage.paintEdges(painter, transform, area);
            const double between = threadMilliseconds();
            lineage.paintNodes(painter, transform, area);
            took.edges += between - before;
            took.nodes += threadMilliseconds() - between;
        }
        return took;
    }

    /// A place with nodes: the middle of the scene may be a gap.
    QPointF middle() const
    {
        const LineageScene& scene = m_canvas.scene();
        const QPointF centre = scene.bounds.center();
        LineageScene::Index nearest = 0;
        qreal least = 1e30;
        for (LineageScene::Index i = 0; i < scene.nodeCount(); ++i) {
            const QPointF d = scene.rect(i).center() - centre;
            if (QPointF::dotProduct(d, d) < least) {
                least = QPointF::dotProduct(d, d);
                nearest = i;
            }
        }
        return scene.rect(nearest).center();
    }

    void drag(int pixels)
    {
        const QPointF at(900, 500);
        QWheelEvent event(at, m_canvas.viewport()->mapToGlobal(at), QPoint(pixels, pixels / 2), {}, Qt::NoButton, {},
                          Qt::ScrollUpdate, false);
        QApplication::sendEvent(m_canvas.viewport(), &event);
    }

    void wheel(int units)
    {
        const QPointF at(1000, 520);
        QWheelEvent event(at, m_canvas.viewport()->mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas.viewport(), &event);
    }

    static void workUntil(double end)
    {
        while (wallMilliseconds() < end) {
            QApplication::processEvents();
            QThread::usleep(200);
        }
    }

    template<typename Step>
    Frames frames(int count, Step step)
    {
        Frames result;
        for (int i = 0; i < count; ++i) {
            app().reset();
            const double start = wallMilliseconds();
            step(i);
            m_canvas.viewport()->repaint(); // the frame of this step, whatever the clock of the window system
            const double direct = wallMilliseconds() - start;
            const double inEvents = app().wall;
            workUntil(start + stepMs);
            // The repaint() itself is no event: add what it took over the events inside it.
            const double extra = std::max(0.0, direct - inEvents);
            result.wall.push_back(app().wall + extra);
            result.cpu.push_back(app().cpu + extra);
            result.longest = std::max({result.longest, app().longest, direct});
        }
        waitUntilSharp();
        return result;
    }

    /// From a sharp picture of one place after the other, each at a scale of its own.
    template<typename Move>
    std::vector<double> settle(Move move)
    {
        const SceneTransform before = m_canvas.transform();
        const LineageScene& scene = m_canvas.scene();
        std::vector<double> times;
        for (int round = 0; round < settles; ++round) {
            m_scaleStep *= 1.0003;
            const auto node = std::size_t(round * 2 + 1) * scene.nodeCount() / (2 * settles);
            const QPointF place = scene.bounds.height() * before.scale < windowSize.height()
                ? scene.bounds.center()
                : scene.rect(LineageScene::Index(node)).center();
            m_canvas.setTransform(sceneview::centred({before.scale * m_scaleStep, {}}, place, windowSize));
            waitUntilSharp();
            move();
            const double start = wallMilliseconds();
            waitUntilSharp();
            times.push_back(wallMilliseconds() - start);
        }
        m_canvas.setTransform(before);
        return times;
    }

    void waitUntilSharp()
    {
        m_canvas.viewport()->repaint();
        do {
            QApplication::processEvents();
            QThread::usleep(100);
        } while (!m_canvas.isSharp());
    }

    void print(QJsonObject figures) const
    {
        figures[u"bench"_s] = u"canvas"_s;
        figures[u"nodes"_s] = m_nodes;
        figures[u"edges"_s] = qint64(m_canvas.scene().edgeCount());
        figures[u"arrangement"_s] = m_arrangement;
        QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    }

    int m_nodes;
    QString m_arrangement;
    QString m_pictures;
    double m_scaleStep = 1; ///< no two pictures share a tile
    LineageCanvas m_canvas;
    UnseenMarks* m_marks = new UnseenMarks(m_canvas); // owned by the canvas
};

struct Wanted
{
    QStringList arrangements {u"lanes"_s, u"blocks"_s};
    QString pictures; ///< a folder
    QString only; ///< a zoom
    quint64 seed = 1;
    int unseen = 0;
    bool isPaintOnly = false;
};

void measure(int nodes, const QString& arrangement, const Wanted& wanted)
{
    const layout::Input input = test::generateLineage(nodes, wanted.seed);
    const double before = residentBytes();
    std::shared_ptr<const LineageScene> scene;
    if (arrangement == "lanes"_L1)
        scene = placeScene(describe(input), {})->scene;
    else
        scene = std::make_shared<LineageScene>(arrangedInBlocks(describe(input), input));
    const double bytes = residentBytes() - before;

    CanvasBench bench(nodes, arrangement, wanted.isPaintOnly ? u"paint"_s : wanted.pictures);
    if (wanted.unseen > 0)
        bench.mark(*scene, std::min(wanted.unseen, nodes));
    bench.open(scene, bytes);
    const std::pair<QString, qreal> zooms[]
        = {{u"fit"_s, 0}, {u"far"_s, 0.03}, {u"mid"_s, 0.14}, {u"near"_s, 0.35}, {u"full"_s, 1.0}};
    for (const auto& [zoom, scale] : zooms) {
        if (wanted.only.isEmpty() || wanted.only == zoom)
            bench.measure(zoom, scale);
    }
}

} // namespace

int main(int argc, char** argv)
{
    BusyApplication application(argc, argv);
    appTheme().setChoice(Theme::Choice::Light);
    std::vector<int> sizes;
    Wanted wanted;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--seed"_L1 && i + 1 < argc)
            wanted.seed = QString::fromLocal8Bit(argv[++i]).toULongLong();
        else if (argument == "--unseen"_L1 && i + 1 < argc)
            wanted.unseen = QString::fromLocal8Bit(argv[++i]).toInt();
        else if (argument == "--pictures"_L1 && i + 1 < argc)
            wanted.pictures = QString::fromLocal8Bit(argv[++i]);
        else if (argument == "--lanes"_L1 || argument == "--blocks"_L1)
            wanted.arrangements = {argument.mid(2)};
        else if (argument == "--zoom"_L1 && i + 1 < argc)
            wanted.only = QString::fromLocal8Bit(argv[++i]);
        else if (argument == "--paint"_L1)
            wanted.isPaintOnly = true;
        else if (argument.toInt() > 0)
            sizes.push_back(argument.toInt());
    }
    if (sizes.empty())
        sizes = {10'000, 100'000};
    for (const int size : sizes) {
        for (const QString& arrangement : wanted.arrangements)
            measure(size, arrangement, wanted);
    }
    return 0;
}
