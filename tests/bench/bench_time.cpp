// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_time [--datasets N] [--change-sets N] [--seed N]
//
// Steps through the history of a workspace as the slider on the canvas does: from one change set to the next, and in
// jumps, each with the snapshot, its graph, owners and labels, the state of its SLOs, and the places of all nodes.
// Prints what that took as one JSON object for each way of stepping.

#include "document/document.h"
#include "document/document_reader.h"
#include "mesh/change_builder.h"
#include "mesh/generated_mesh.h"
#include "widgets/lineage/scene/diagram.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

constexpr int columnsPerDataset = 4;
constexpr int measuredDatasets = 1000;
constexpr int measurementsEach = 30;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed() / 1000) / 1000.0;
}

void check(const Status& status)
{
    if (!status)
        qFatal("%s (%s)", qPrintable(status.error().message), qPrintable(status.error().detail));
}

/// An hour later at every look, as if people worked.
class WorkClock final : public Clock
{
public:
    Instant now() const override { return Instant::fromMilliseconds(m_now += 3'600'000); }

private:
    mutable qint64 m_now = 1'770'000'000'000;
};

/// Makes the history: one import, objectives with their measurements, then edits by hand.
class HistoryMaker
{
public:
    HistoryMaker(Document& document, quint64 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void import(int datasets, quint64 seed)
    {
        const Mesh mesh = generateMesh(
            {.datasets = datasets, .columns = datasets * columnsPerDataset, .flows = datasets * 4, .seed = seed});
        check(m_document.commitNow(creating(mesh)));
        for (const Dataset& dataset : mesh.all<Dataset>())
            m_datasets.push_back(dataset.id);
        for (const Product& product : mesh.all<Product>())
            m_products.push_back(product.id);
        for (const Person& person : mesh.all<Person>())
            m_people.push_back(person.id);
        for (const Flow& flow : mesh.all<Flow>())
            m_flows.push_back(flow.id);
    }

    void measure()
    {
        ChangeSetBuilder changes(m_document.mesh());
        for (int count = 0; count < measuredDatasets; ++count) {
            Slo slo;
            slo.name = u"Completeness"_s;
            slo.subject = of(m_datasets);
            slo.comparator = Comparator::GreaterOrEqual;
            slo.target = Decimal(u"0.99"_s);
            const SloId id = changes.create(std::move(slo));
            for (int each = 0; each < measurementsEach; ++each) {
                Measurement measurement;
                measurement.of = id;
                measurement.at = Instant::fromMilliseconds(1'770'000'000'000 + each * 86'400'000LL);
                measurement.state = m_random() % 20 == 0 ? CheckState::Fail : CheckState::Pass;
                changes.create(std::move(measurement));
            }
        }
        check(m_document.commitNow(changes.build(u"Measure"_s, Origin::Measure)));
    }

    void edit()
    {
        ChangeSetBuilder changes(m_document.mesh());
        switch (m_random() % 5) {
        case 0: {
            Assignment owner;
            owner.subject = of(m_products);
            owner.role = OwnershipRole::Owner;
            owner.person = of(m_people);
            changes.create(std::move(owner));
            break;
        }
        case 1: {
            Flow flow;
            flow.from = of(m_datasets);
            flow.to = of(m_datasets);
            flow.evidence = FlowEvidence::Declared;
            m_flows.push_back(changes.create(std::move(flow)));
            break;
        }
        case 2: {
            std::swap(m_flows[m_random() % m_flows.size()], m_flows.back());
            changes.remove(m_flows.back());
            m_flows.pop_back();
            break;
        }
        case 3: {
            Dataset dataset;
            dataset.name = u"new_%1"_s.arg(m_random() % 100'000);
            dataset.product = of(m_products);
            m_datasets.push_back(changes.create(std::move(dataset)));
            break;
        }
        default:
            changes.edit<Dataset>(of(m_datasets), [&](Dataset& dataset) {
                dataset.sensitivity = Sensitivity(1 + m_random() % 4);
                dataset.description += u"."_s;
            });
        }
        check(m_document.commit(changes.build(u"Edit"_s)));
    }

private:
    template<typename T>
    const T& of(const std::vector<T>& list)
    {
        return list[m_random() % list.size()];
    }

    Document& m_document;
    std::mt19937_64 m_random;
    std::vector<DatasetId> m_datasets;
    std::vector<ProductId> m_products;
    std::vector<PersonId> m_people;
    std::vector<FlowId> m_flows;
};

/// Steps of one kind, and what each part of them took.
class Stepping
{
public:
    Stepping(const Document& document, std::vector<Instant> moments)
        : m_reader(document.reader())
        , m_moments(std::move(moments))
    {
    }

    std::size_t moments() const { return m_moments.size(); }

    void step(std::size_t moment)
    {
        QElapsedTimer timer;
        timer.start();
        auto mesh = m_reader.meshAsOf(m_moments[moment]);
        check(mesh ? ok() : Status(mesh.error()));
        m_state.push_back(milliseconds(timer));
        DiagramSpec spec;
        spec.level = Level::Dataset;
        DiagramBasis basis;
        basis.at = m_moments[moment];
        auto diagram = makeDiagram(*mesh, spec, basis, m_before ? &m_before->placed : nullptr, layout::Effort::Fast);
        check(diagram ? ok() : Status(diagram.error()));
        m_total.push_back(milliseconds(timer));
        countMoves(*diagram);
        m_before = std::move(*diagram);
    }

    void print(const QString& name, QJsonObject figures)
    {
        figures[u"bench"_s] = u"time"_s;
        figures[u"steps"_s] = name;
        figures[u"nodes"_s] = qint64(m_before->scene().nodeCount());
        figures[u"edges"_s] = qint64(m_before->scene().edgeCount());
        figures[u"count"_s] = qint64(m_total.size());
        add(figures, u"state"_s, m_state);
        add(figures, u"step"_s, m_total);
        figures[u"moved_per_step"_s] = double(m_moved) / double(std::max<std::size_t>(1, m_total.size()));
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        m_state.clear();
        m_total.clear();
        m_moved = 0;
    }

private:
    static void add(QJsonObject& figures, const QString& name, std::vector<double> times)
    {
        std::ranges::sort(times);
        figures[name + u"_p50_ms"_s] = times[times.size() / 2];
        figures[name + u"_p95_ms"_s] = times[std::min(times.size() - 1, times.size() * 95 / 100)];
        figures[name + u"_max_ms"_s] = times.back();
    }

    /// Nodes of both pictures that do not stand where they stood.
    void countMoves(const Diagram& diagram)
    {
        if (!m_before)
            return;
        const LineageScene& a = m_before->scene();
        const LineageScene& b = diagram.scene();
        std::size_t at = 0; // both are in the order of their ids
        for (std::size_t i = 0; i < b.nodeCount(); ++i) {
            while (at < a.nodeCount() && a.record[at].uuid < b.record[i].uuid)
                ++at;
            if (at < a.nodeCount() && a.record[at] == b.record[i])
                m_moved += a.x[at] != b.x[i] || a.y[at] != b.y[i];
        }
    }

    DocumentReader m_reader;
    std::vector<Instant> m_moments;
    std::optional<Diagram> m_before;
    std::vector<double> m_state;
    std::vector<double> m_total;
    std::size_t m_moved = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"datasets"_s, u"How many nodes."_s, u"N"_s, u"10000"_s},
                       {u"change-sets"_s, u"How many change sets."_s, u"N"_s, u"5000"_s},
                       {u"seed"_s, u"What the history is drawn from."_s, u"N"_s, u"1"_s}});
    parser.process(app);
    const int datasets = parser.value(u"datasets"_s).toInt();
    const int changeSets = parser.value(u"change-sets"_s).toInt();
    const quint64 seed = parser.value(u"seed"_s).toULongLong();

    QTemporaryDir folder;
    const WorkClock clock;
    auto document = Document::create(folder.filePath(u"time.meshstead"_s), {.user = u"bench"_s, .clock = &clock});
    check(document ? ok() : Status(document.error()));
    HistoryMaker maker(**document, seed);
    maker.import(datasets, seed);
    maker.measure();
    for (int count = 2; count < changeSets; ++count)
        maker.edit();
    std::vector<Instant> moments;
    HistoryFilter filter;
    filter.limit = changeSets;
    const auto history = (*document)->history(filter);
    check(history ? ok() : Status(history.error()));
    for (const HistoryEntry& entry : *history)
        moments.push_back(entry.info.at);
    std::ranges::reverse(moments);

    const QJsonObject size {{u"change_sets"_s, changeSets}, {u"seed"_s, qint64(seed)}};
    Stepping stepping(**document, std::move(moments));
    const std::size_t last = stepping.moments() - 1;
    stepping.step(last);
    stepping.print(u"first picture"_s, size);
    stepping.step(2);
    stepping.print(u"first jump over everything"_s, size);
    for (std::size_t step = 0; step < 100; ++step)
        stepping.step(3 + step);
    stepping.print(u"to the next change"_s, size);
    for (std::size_t step = 0; step < 100; ++step)
        stepping.step(last - step);
    stepping.print(u"to the change before"_s, size);
    std::mt19937_64 random(seed);
    for (std::size_t step = 0; step < 60; ++step)
        stepping.step(2 + random() % (last - 1));
    stepping.print(u"jumps anywhere"_s, size);
    return 0;
}
