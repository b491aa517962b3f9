// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_workspace [--datasets N] [--columns N] [--flows N] [--seed N] [--keep FILE]
//
// Makes a workspace of that size, opens it in a process of its own, and prints what each step took as one JSON object.
// Without arguments it measures a small one and the size that the program is built for.

#include "bench/process_memory.h"
#include "document/document.h"
#include "mesh/change_builder.h"
#include "mesh/generated_mesh.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace mesh;
using mesh::test::memory;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed() / 1000) / 1000.0;
}

double percentile(std::vector<double> times, int percent)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, times.size() * std::size_t(percent) / 100)];
}

std::unique_ptr<Document> opened(Result<std::unique_ptr<Document>> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void check(const Status& status)
{
    if (!status)
        qFatal("%s (%s)", qPrintable(status.error().message), qPrintable(status.error().detail));
}

QJsonObject generate(const QString& path, const MeshSize& size)
{
    QElapsedTimer timer;
    timer.start();
    const Mesh mesh = generateMesh(size);
    QJsonObject figures {{u"generate_ms"_s, milliseconds(timer)}};
    timer.restart();
    ChangeSet changes = creating(mesh);
    const auto document = opened(Document::create(path));
    check(document->commitNow(std::move(changes)));
    figures[u"first_commit_ms"_s] = milliseconds(timer);
    return figures;
}

/// Two hundred edits of one field, as a person makes them.
void measureEdits(Document& document, QJsonObject& figures)
{
    std::vector<double> times;
    std::vector<double> named; // those that go through the search index
    const auto& datasets = document.mesh().all<Dataset>();
    std::vector<DatasetId> ids;
    for (const Dataset& dataset : datasets)
        ids.push_back(dataset.id);
    std::mt19937 random(7);
    for (int count = 0; count < 200; ++count) {
        const DatasetId id = ids[random() % ids.size()];
        QElapsedTimer timer;
        timer.start();
        ChangeSetBuilder changes(document.mesh());
        changes.edit<Dataset>(id, [&](Dataset& dataset) {
            if (count % 2 == 0)
                dataset.retention = u"%1d"_s.arg(count + 1);
            else
                dataset.name += u"_x"_s;
        });
        check(document.commit(changes.build(u"Edit a dataset"_s)));
        times.push_back(milliseconds(timer));
        if (count % 2 == 1)
            named.push_back(times.back());
    }
    figures[u"edit_p50_ms"_s] = percentile(times, 50);
    figures[u"edit_p95_ms"_s] = percentile(times, 95);
    figures[u"rename_p50_ms"_s] = percentile(named, 50);
    figures[u"rename_p95_ms"_s] = percentile(named, 95);
    figures[u"edit_max_ms"_s] = percentile(times, 100);
}

void measureBulk(Document& document, QJsonObject& figures)
{
    const std::size_t wanted = 100'000;
    QElapsedTimer timer;
    timer.start();
    ChangeSetBuilder changes(document.mesh());
    std::size_t count = 0;
    for (const Column& column : document.mesh().all<Column>()) {
        if (count++ == wanted)
            break;
        changes.edit<Column>(column.id, [](Column& each) {
            each.sensitivity = each.sensitivity == Sensitivity(2) ? Sensitivity(3) : Sensitivity(2);
        });
    }
    ChangeSet changeSet = changes.build(u"Classify columns"_s, Origin::BulkEdit);
    figures[u"bulk_records"_s] = qint64(changeSet.changes.size());
    figures[u"bulk_plan_ms"_s] = milliseconds(timer);
    timer.restart();
    check(document.commitNow(std::move(changeSet)));
    figures[u"bulk_edit_ms"_s] = milliseconds(timer);
    timer.restart();
    check(document.undoNow());
    figures[u"bulk_undo_ms"_s] = milliseconds(timer);
}

/// What people type, letter by letter and with mistakes.
QStringList queries(const Mesh& mesh)
{
    QStringList result;
    std::mt19937 random(11);
    std::vector<QString> names;
    for (const Dataset& dataset : mesh.all<Dataset>())
        names.push_back(dataset.name);
    for (const Product& product : mesh.all<Product>())
        names.push_back(product.name);
    for (int count = 0; count < 200; ++count) {
        QString name = names[random() % names.size()];
        switch (count % 5) {
        case 0: // begun to type
            name = name.left(1 + int(random() % 6));
            break;
        case 1: // a part of it
            name = name.mid(qsizetype(random()) % std::max<qsizetype>(1, name.size() / 2)).left(5);
            break;
        case 2: // two letters swapped
            for (qsizetype at = qsizetype(random()) % std::max<qsizetype>(1, name.size() - 1); at + 1 < name.size();
                 at = name.size())
                std::swap(name[at], name[at + 1]);
            break;
        case 3: // a word with a letter missing
            name = name.section(u'_', 1, 1).isEmpty() ? name : name.section(u'_', 1, 1);
            name.remove(qsizetype(random()) % name.size(), 1);
            break;
        default: // all of it
            break;
        }
        result += name;
    }
    return result;
}

void measureSearch(Document& document, QJsonObject& figures)
{
    std::vector<double> times;
    double worst = 0;
    qint64 hits = 0;
    for (const QString& query : queries(document.mesh())) {
        QElapsedTimer timer;
        timer.start();
        const auto found = document.search(query);
        const double took = milliseconds(timer);
        if (took > worst) {
            worst = took;
            figures[u"search_slowest"_s] = query;
        }
        times.push_back(took);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        hits += found->empty() ? 0 : 1;
    }
    figures[u"search_p50_ms"_s] = percentile(times, 50);
    figures[u"search_p95_ms"_s] = percentile(times, 95);
    figures[u"search_max_ms"_s] = worst;
    figures[u"search_with_hits_of_200"_s] = hits;
}

QJsonObject use(const QString& path, bool onlyOpen)
{
    QJsonObject figures;
    QElapsedTimer timer;
    timer.start();
    const auto document = opened(Document::open(path));
    figures[u"open_ms"_s] = milliseconds(timer);
    figures[u"open_rss_mb"_s] = memory("VmRSS:");
    figures[u"open_peak_mb"_s] = memory("VmHWM:");
    figures[u"records"_s] = qint64(document->mesh().size());
    if (onlyOpen)
        return figures;
    measureSearch(*document, figures);
    measureEdits(*document, figures);
    measureBulk(*document, figures);
    figures[u"peak_mb"_s] = memory("VmHWM:");
    return figures;
}

void print(const QJsonObject& figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void measure(const QString& path, const MeshSize& size)
{
    QJsonObject figures {{u"bench"_s, u"workspace"_s},
                         {u"datasets"_s, size.datasets},
                         {u"columns"_s, size.columns},
                         {u"flows"_s, size.flows}};
    const QJsonObject made = generate(path, size);
    for (auto at = made.begin(); at != made.end(); ++at)
        figures[at.key()] = at.value();
    figures[u"file_mb"_s] = QFileInfo(path).size() / (1024 * 1024);
    // A process of its own: what generating took of the memory would be counted otherwise.
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--use"_s, path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the measuring process failed");
    const QJsonObject used = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    for (auto at = used.begin(); at != used.end(); ++at)
        figures[at.key()] = at.value();
    print(figures);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"datasets"_s, u"How many datasets."_s, u"N"_s},
                       {u"columns"_s, u"How many columns."_s, u"N"_s},
                       {u"flows"_s, u"How many flows."_s, u"N"_s},
                       {u"seed"_s, u"What the names are drawn from."_s, u"N"_s, u"1"_s},
                       {u"keep"_s, u"Leave the workspace there."_s, u"FILE"_s},
                       {u"open"_s, u"Only open this workspace."_s, u"FILE"_s},
                       {u"use"_s, u"Only open and use this workspace."_s, u"FILE"_s}});
    parser.process(app);
    if (parser.isSet(u"use"_s)) {
        print(use(parser.value(u"use"_s), false));
        return 0;
    }
    if (parser.isSet(u"open"_s)) {
        print(use(parser.value(u"open"_s), true));
        return 0;
    }
    QTemporaryDir folder;
    const QString path = parser.isSet(u"keep"_s) ? parser.value(u"keep"_s) : folder.filePath(u"bench.meshstead"_s);
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    if (parser.isSet(u"datasets"_s)) {
        measure(path,
                {.datasets = parser.value(u"datasets"_s).toInt(),
                 .columns = parser.value(u"columns"_s).toInt(),
                 .flows = parser.value(u"flows"_s).toInt(),
                 .seed = seed});
        return 0;
    }
    measure(folder.filePath(u"small.meshstead"_s), {.datasets = 1000, .columns = 10'000, .flows = 3'000, .seed = seed});
    measure(path, {.datasets = 100'000, .columns = 1'000'000, .flows = 300'000, .seed = seed});
    return 0;
}
