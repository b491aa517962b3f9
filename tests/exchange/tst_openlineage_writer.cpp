// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// OpenLineage out and in again: our own importer has to find the lineage that was written.

#include "exchange/import_plan.h"
#include "exchange/openlineage_writer.h"
#include "mesh/apply.h"
#include "mesh/generated_mesh.h"
#include "mesh/mesh_builder.h"
#include "mesh/naming.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// A mesh in a few lines: datasets with columns, and flows between them by processes.
class Story
{
public:
    DatasetId dataset(const QString& name, const QStringList& columns = {})
    {
        const DatasetId id {newUuid()};
        m_builder.add(Dataset {
            .id = id, .name = name.section(u'.', -1), .platform = u"postgres://db:5432"_s, .qualifiedName = name});
        qint64 position = 0;
        for (const QString& column : columns) {
            m_columns[name + u'#' + column] = {newUuid()};
            m_builder.add(Column {.id = m_columns[name + u'#' + column],
                                  .dataset = id,
                                  .path = column.split(u'/'),
                                  .position = ++position});
        }
        return id;
    }
    ColumnId column(const QString& name) const { return m_columns.at(name); }
    ProcessId process(const QString& name)
    {
        const ProcessId id {newUuid()};
        m_builder.add(Process {.id = id, .name = name, .platform = u"airflow"_s, .sql = u"select 1"_s});
        return id;
    }
    void flow(RecordId from, RecordId to, ProcessId process = {}, Flow flow = {})
    {
        flow.id = {newUuid()};
        flow.from = from;
        flow.to = to;
        flow.process = process;
        m_builder.add(flow);
    }
    Mesh build() { return m_builder.build(); }

private:
    MeshBuilder m_builder;
    std::map<QString, ColumnId> m_columns;
};

QByteArray written(const Mesh& mesh, OpenLineageReport* report = nullptr, OpenLineageOptions options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    options.at = Instant::fromMilliseconds(1'762'178'700'000);
    const auto done = writeOpenLineage(buffer, mesh, options);
    if (done && report)
        *report = *done;
    return done ? bytes : QByteArray();
}

struct ReadBack
{
    Mesh mesh;
    Issues issues;
};

ReadBack readBack(const QByteArray& bytes)
{
    const std::vector<ImportedFile> files {readImported(u"lineage.ndjson"_s, bytes)};
    ReadBack read;
    if (files[0].refusal)
        qFatal("%s", qPrintable(files[0].refusal->message));
    const auto plan = planImport(Mesh(), files);
    read.issues = plan->files[0].issues;
    read.mesh = *apply(Mesh(), plan->changes);
    return read;
}

QString nameOf(const Mesh& mesh, RecordId end)
{
    if (const Column* column = mesh.find(end.as<Kind::Column>()))
        return nameOf(mesh, column->dataset) + u'#' + column->path.join(u'/');
    const Dataset* dataset = mesh.find(end.as<Kind::Dataset>());
    return dataset ? QString(dataset->platform + u'|' + dataset->qualifiedName) : QString();
}

/// Which dataset feeds which, by which process: also where only their columns say so.
std::set<QString> datasetLineage(const Mesh& mesh)
{
    std::set<QString> lines;
    for (const Flow& flow : mesh.all<Flow>()) {
        const auto datasetOf = [&](RecordId end) { return nameOf(mesh, end).section(u'#', 0, 0); };
        const QString from = datasetOf(flow.from);
        const QString to = datasetOf(flow.to);
        const Process* process = mesh.find(flow.process);
        if (!from.isEmpty() && !to.isEmpty() && from != to)
            lines.insert(from + u" -> "_s + to + u" by "_s + (process ? process->name : u"nobody"_s));
    }
    return lines;
}

std::set<QString> columnLineage(const Mesh& mesh)
{
    std::set<QString> lines;
    for (const Flow& flow : mesh.all<Flow>()) {
        // A column that is made of one of its own name says nothing.
        if (flow.from.kind != Kind::Column || nameOf(mesh, flow.from) == nameOf(mesh, flow.to))
            continue;
        const Process* process = mesh.find(flow.process);
        lines.insert(nameOf(mesh, flow.from) + u" -> "_s + nameOf(mesh, flow.to) + u" by "_s
                     + (process ? process->name : u"nobody"_s) + u' ' + tokenOf(flow.transformation)
                     + (flow.masking ? *flow.masking ? u" masked"_s : u" open"_s : u""_s) + u' ' + flow.description);
    }
    return lines;
}

std::set<QString> columnsOf(const Mesh& mesh)
{
    std::set<QString> names;
    for (const Column& column : mesh.all<Column>())
        names.insert(nameOf(mesh, column.id) + u' ' + column.physicalType);
    return names;
}

/// To be compared as a whole, with what differs told.
QString lines(const std::set<QString>& set)
{
    return QStringList(set.begin(), set.end()).join(u'\n');
}

QStringList onlyIn(const std::set<QString>& set, const std::set<QString>& other)
{
    QStringList result;
    std::ranges::set_difference(set, other, std::back_inserter(result));
    return result;
}

} // namespace

class TestOpenLineageWriter : public QObject
{
    Q_OBJECT

private slots:
    void whatWasRuledOutIsNotWritten()
    {
        Story story;
        const DatasetId orders = story.dataset(u"shop.orders"_s);
        const DatasetId sales = story.dataset(u"mart.sales"_s);
        const DatasetId test = story.dataset(u"mart.test"_s);
        story.flow(orders, sales);
        story.flow(orders, test, {}, Flow {.review = FlowReview::Rejected});
        OpenLineageReport report;
        const Mesh mesh = readBack(written(story.build(), &report)).mesh;
        QCOMPARE(report.flows, 1);
        QCOMPARE(datasetLineage(mesh).size(), std::size_t(1));
        QVERIFY(datasetLineage(mesh).begin()->contains(u"mart.sales"_s));
    }

    void lineageComesBackAsItWas();
    void aJobWhoseInputsFeedOnlySomeOutputsComesBack();
    void aLargeMeshComesBack();
    void everyTransformationComesBack_data();
    void everyTransformationComesBack();
    void everyEventHasWhatTheStandardAsksFor();
    void onlyWhatIsWantedIsWritten();
    void flowsOfPortsAreCountedAsLeftOut();
    void hostileNamesComeBack();
    void aFullDeviceAndACancelAreTold();
};

void TestOpenLineageWriter::lineageComesBackAsItWas()
{
    Story story;
    const auto orders = story.dataset(u"shop.public.orders"_s, {u"id"_s, u"email"_s, u"address"_s, u"address/zip"_s});
    const auto customers = story.dataset(u"shop.public.customers"_s, {u"id"_s, u"email"_s});
    const auto report = story.dataset(u"shop.mart.report"_s, {u"email"_s, u"zip"_s});
    const auto copy = story.dataset(u"shop.mart.copy"_s, {u"email"_s});
    story.dataset(u"shop.public.alone"_s, {u"x"_s});
    const auto build = story.process(u"build report"_s);
    story.flow(orders, report, build);
    story.flow(customers, report, build);
    story.flow(story.column(u"shop.public.orders#email"_s), story.column(u"shop.mart.report#email"_s), build,
               {.transformation = Transformation::Anonymisation, .description = u"sha256(email)"_s, .masking = true});
    story.flow(story.column(u"shop.public.orders#address/zip"_s), story.column(u"shop.mart.report#zip"_s), build,
               {.transformation = Transformation::Identity});
    story.flow(story.column(u"shop.public.customers#id"_s), report, build, {.transformation = Transformation::Join});
    // Without a process.
    story.flow(report, copy);
    story.flow(story.column(u"shop.mart.report#email"_s), story.column(u"shop.mart.copy#email"_s));
    const Mesh mesh = story.build();

    OpenLineageReport done;
    const QByteArray bytes = written(mesh, &done);
    QCOMPARE(done.datasets, 5);
    QCOMPARE(done.jobs, 1);
    QCOMPARE(done.flows, 7);
    const ReadBack read = readBack(bytes);
    QVERIFY2(read.issues.empty(), qPrintable(read.issues.empty() ? QString() : read.issues.front().message));
    QCOMPARE(lines(datasetLineage(read.mesh)), lines(datasetLineage(mesh)));
    QCOMPARE(lines(columnLineage(read.mesh)), lines(columnLineage(mesh)));
    QCOMPARE(lines(columnsOf(read.mesh)), lines(columnsOf(mesh)));
    QCOMPARE(read.mesh.count(Kind::Dataset), 5U);
    QCOMPARE(read.mesh.all<Process>().begin()->sql, u"select 1"_s);
}

void TestOpenLineageWriter::aJobWhoseInputsFeedOnlySomeOutputsComesBack()
{
    Story story;
    const auto a = story.dataset(u"s.a"_s, {u"x"_s});
    const auto b = story.dataset(u"s.b"_s);
    const auto c = story.dataset(u"s.c"_s, {u"x"_s});
    const auto d = story.dataset(u"s.d"_s);
    const auto job = story.process(u"two ways"_s);
    story.flow(story.column(u"s.a#x"_s), story.column(u"s.c#x"_s), job);
    story.flow(a, c, job);
    story.flow(b, d, job);
    const Mesh mesh = story.build();
    const ReadBack read = readBack(written(mesh));
    QCOMPARE(lines(datasetLineage(read.mesh)), lines(datasetLineage(mesh)));
    QCOMPARE(datasetLineage(read.mesh).size(), 2U); // and not four
}

void TestOpenLineageWriter::aLargeMeshComesBack()
{
    const Mesh mesh = generateMesh({.datasets = 300, .columns = 3000, .flows = 2500, .seed = 5});
    const ReadBack read = readBack(written(mesh));
    QCOMPARE(read.mesh.count(Kind::Dataset), mesh.count(Kind::Dataset));
    QVERIFY(datasetLineage(mesh).size() > 500);
    QCOMPARE(lines(datasetLineage(read.mesh)), lines(datasetLineage(mesh)));
    QCOMPARE(onlyIn(columnLineage(mesh), columnLineage(read.mesh)).join(u"; "_s), QString());
    QCOMPARE(onlyIn(columnLineage(read.mesh), columnLineage(mesh)).join(u"; "_s), QString());
}

void TestOpenLineageWriter::everyTransformationComesBack_data()
{
    QTest::addColumn<int>("transformation");
    for (int each = int(Transformation::Identity); each <= int(Transformation::Anonymisation); ++each)
        QTest::newRow(qPrintable(tokenOf(Transformation(each)))) << each;
}

void TestOpenLineageWriter::everyTransformationComesBack()
{
    QFETCH(int, transformation);
    Story story;
    story.dataset(u"s.a"_s, {u"x"_s});
    story.dataset(u"s.b"_s, {u"x"_s});
    story.flow(story.column(u"s.a#x"_s), story.column(u"s.b#x"_s), story.process(u"job"_s),
               {.transformation = Transformation(transformation), .masking = false});
    const Mesh mesh = story.build();
    const ReadBack read = readBack(written(mesh));
    QCOMPARE(lines(columnLineage(read.mesh)), lines(columnLineage(mesh)));
}

void TestOpenLineageWriter::everyEventHasWhatTheStandardAsksFor()
{
    const Mesh mesh = generateMesh({.datasets = 60, .columns = 600, .flows = 400, .seed = 2});
    const QList<QByteArray> lines = written(mesh).trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(mesh.count(Kind::Dataset)) + qsizetype([&] {
                               std::set<ProcessId> used;
                               for (const Flow& flow : mesh.all<Flow>()) {
                                   if (!flow.process.isNull())
                                       used.insert(flow.process);
                               }
                               return used.size();
                           }()));
    for (const QByteArray& line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QVERIFY(event[u"eventTime"_s].toString().endsWith(u'Z'));
        QVERIFY(event[u"producer"_s].toString().startsWith(u"https://"_s));
        const bool isJob = event.contains(u"job"_s);
        QVERIFY(event[u"schemaURL"_s].toString().endsWith(isJob ? u"2-0-2/OpenLineage.json#/$defs/JobEvent"_s
                                                                : u"2-0-2/OpenLineage.json#/$defs/DatasetEvent"_s));
        QVERIFY(!event.contains(u"run"_s));
        QVERIFY(isJob != event.contains(u"dataset"_s));
        QJsonArray facets;
        for (const QJsonValue& owner :
             QJsonArray {event[u"job"_s], event[u"dataset"_s], event[u"outputs"_s][0], event[u"outputs"_s][1]}) {
            for (const QJsonValue& facet : owner[u"facets"_s].toObject())
                facets.append(facet);
        }
        for (const QJsonValue& facet : facets) {
            QVERIFY(facet[u"_producer"_s].isString());
            QVERIFY(facet[u"_schemaURL"_s].toString().startsWith(u"https://openlineage.io/spec/facets/"_s));
        }
    }
}

void TestOpenLineageWriter::onlyWhatIsWantedIsWritten()
{
    Story story;
    const auto a = story.dataset(u"s.a"_s);
    const auto b = story.dataset(u"s.b"_s);
    const auto c = story.dataset(u"s.c"_s);
    story.flow(a, b);
    story.flow(b, c);
    const Mesh mesh = story.build();
    OpenLineageOptions options;
    options.isWanted = [&](DatasetId dataset) { return dataset != c; };
    OpenLineageReport report;
    const ReadBack read = readBack(written(mesh, &report, options));
    QCOMPARE(report.flows, 1);
    QCOMPARE(read.mesh.count(Kind::Dataset), 2U);
    QCOMPARE(datasetLineage(read.mesh).size(), 1U);
}

void TestOpenLineageWriter::flowsOfPortsAreCountedAsLeftOut()
{
    MeshBuilder builder;
    const ProductId one {newUuid()};
    const ProductId other {newUuid()};
    builder.add(Product {.id = one, .name = u"One"_s});
    builder.add(Product {.id = other, .name = u"Other"_s});
    builder.add(Flow {.id = {newUuid()}, .from = one, .to = other});
    OpenLineageReport report;
    QCOMPARE(written(builder.build(), &report), QByteArray());
    QCOMPARE(report.leftOut, 1);
}

void TestOpenLineageWriter::hostileNamesComeBack()
{
    Story story;
    const auto a = story.dataset(u"s.\"quoted\" \\ <x> \u202Eقاعدة 😀"_s, {u"a.b"_s, u"{}[]"_s});
    const auto b = story.dataset(QString(u"s."_s + QString(5000, u'y')), {u"\u0001"_s});
    story.flow(a, b, story.process(u"job \n \" \\"_s));
    story.flow(story.column(u"s.\"quoted\" \\ <x> \u202Eقاعدة 😀#a.b"_s),
               story.column(QString(u"s."_s + QString(5000, u'y') + u"#\u0001"_s)));
    const Mesh mesh = story.build();
    const ReadBack read = readBack(written(mesh));
    QCOMPARE(read.mesh.count(Kind::Dataset), 2U);
    QCOMPARE(read.mesh.count(Kind::Process), 1U);
    QCOMPARE(columnLineage(read.mesh).size(), 1U);
}

void TestOpenLineageWriter::aFullDeviceAndACancelAreTold()
{
    const Mesh mesh = generateMesh({.datasets = 600, .columns = 600, .flows = 400, .seed = 2});
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto failed = writeOpenLineage(closed, mesh, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Io);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto cancelled = writeOpenLineage(buffer, mesh, {}, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestOpenLineageWriter)
#include "tst_openlineage_writer.moc"
