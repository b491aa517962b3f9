// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_sharing [--records N] [--edits N] [--pushers N] [--delay MS]
//
// A PostgreSQL on loopback, the client of the studio, and workspaces on disk. Prints what moving in, the first pull,
// single edits, seeing them on another desk, and many pushers at once take, as one JSON object. With --delay, desks are
// so far away that a question and its answer take that long.

#include "document/document_reader.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "support/faulty_link.h"
#include "support/shared_mesh_fixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
const T& checked(const T& result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result;
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed() / 1000) / 1000.0;
}

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

void rename(Desk& desk, ProductId product, const QString& purpose)
{
    ChangeSetBuilder changes(desk.document->mesh());
    changes.edit<Product>(product, [&](Product& each) { each.purpose = purpose; });
    checked(desk.commit(changes, u"Edit"_s));
}

class Bench
{
public:
    Bench(int records, int delay)
    {
        m_fixture.server().setOption(u"fsync"_s, u"on"_s); // as in earnest; tests do without
        if (!m_fixture.start())
            qFatal("%s", qPrintable(m_fixture.errorText()));
        if (delay > 0) {
            m_link = std::make_unique<FaultyLink>(m_fixture.server().port());
            m_link->set({.delay = delay / 2});
            m_figures[u"round_trip_ms"_s] = delay;
        }
        moveIn(records);
        firstPull();
    }

    void edits(int count)
    {
        const ProductId product = m_lea->document->mesh().all<Product>().begin()->id;
        auto reader = m_fixture.desk(u"lea"_s);
        checked(reader->shared->listen());
        std::vector<double> acknowledged;
        std::vector<double> seen;
        for (int edit = 0; edit < count; ++edit) {
            QElapsedTimer timer;
            timer.start();
            rename(*m_lea, product, u"Purpose %1"_s.arg(edit));
            checked(pushNow(*m_lea->document, *m_lea->shared));
            acknowledged.push_back(milliseconds(timer));
            if (!reader->shared->waitForHint(5000))
                qFatal("no hint");
            checked(pullNow(*reader->document, *reader->shared));
            seen.push_back(milliseconds(timer));
            checked(pullNow(*m_lea->document, *m_lea->shared));
        }
        m_figures[u"edit_acknowledged_p50_ms"_s] = percentile(acknowledged, 0.5);
        m_figures[u"edit_acknowledged_p99_ms"_s] = percentile(acknowledged, 0.99);
        m_figures[u"edit_seen_elsewhere_p95_ms"_s]
            = percentile(seen, 0.95); // without the 100 ms in which hints count as one
    }

    void pushers(int count, int edits)
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> ready = 0;
        std::atomic<bool> isOn = false;
        for (int each = 0; each < count; ++each)
            m_fixture.addPerson(u"p%1"_s.arg(each), SharedRole::Lead);
        for (int each = 0; each < count; ++each) {
            threads.emplace_back(QThread::create([&, each] {
                auto shared = m_fixture.connect(u"p%1"_s.arg(each));
                const Uuid client = newUuid();
                checked(shared->registerClient(client));
                QString nonce;
                const auto push = [&](bool isEmpty) {
                    const QString next = newUuid().toString();
                    const QString set = isEmpty
                        ? QString()
                        : u"{\"id\":\"%1\",\"reason\":\"r\",\"origin\":\"edit\",\"made_at_us\":1,\"changes\":[{\"t\":\"team\",\"id\":\"%2\",\"op\":\"i\",\"f\":{\"name\":\"T\"}}]}"_s
                              .arg(newUuid().toString(), newUuid().toString());
                    const QString request
                        = u"{\"v\":1,\"level\":1,\"client\":\"%1\",\"app\":\"bench\",\"nonce\":%2,\"next_nonce\":\"%3\",\"sets\":[%4]}"_s
                              .arg(client.toString(), nonce.isEmpty() ? u"null"_s : QString(u'"' % nonce % u'"'), next,
                                   set);
                    checked(shared->push(request.toUtf8()));
                    nonce = next;
                };
                push(false); // the first push of a session makes its plans
                ++ready;
                while (!isOn)
                    QThread::msleep(1);
                for (int edit = 0; edit < edits; ++edit)
                    push(false);
            }));
            threads.back()->start();
        }
        while (ready < count)
            QThread::msleep(1);
        QElapsedTimer timer;
        timer.start();
        isOn = true;
        for (const auto& thread : threads)
            thread->wait();
        m_figures[u"pushers"_s] = count;
        m_figures[u"commits_per_second"_s] = double(count) * edits / (milliseconds(timer) / 1000);
    }

    const QJsonObject& figures() const { return m_figures; }

private:
    void moveIn(int records)
    {
        m_lea = std::make_unique<Desk>();
        m_lea->login = u"lea"_s;
        m_lea->document = std::move(*Document::create(m_lea->path(), {.user = u"lea"_s}));
        const int datasets = records / 14;
        const Mesh mesh = generateMesh({.datasets = datasets, .columns = 10 * datasets, .flows = 3 * datasets});
        checked(m_lea->document->commitNow(diff(Mesh(), mesh)));
        m_lea->shared = connect();
        m_figures[u"records"_s] = qint64(mesh.size());
        QElapsedTimer timer;
        timer.start();
        checked(joinSharedMesh(*m_lea->document, *m_lea->shared));
        m_figures[u"queue_ms"_s] = milliseconds(timer);
        timer.start();
        const auto pushed = checked(pushNow(*m_lea->document, *m_lea->shared));
        if (pushed->stuck > 0)
            qFatal("%lld change sets were not taken", static_cast<long long>(pushed->stuck));
        m_figures[u"push_ms"_s] = milliseconds(timer);
        m_figures[u"push_records_per_second"_s] = double(mesh.size()) / (milliseconds(timer) / 1000);
        timer.start();
        checked(pullNow(*m_lea->document, *m_lea->shared));
        m_figures[u"own_pull_ms"_s] = milliseconds(timer);
    }

    std::unique_ptr<SharedMesh> connect()
    {
        ServerAddress address = m_fixture.server().address(m_fixture.database(), u"lea"_s);
        if (m_link)
            address.hosts = {{u"127.0.0.1"_s, m_link->port()}};
        auto shared = SharedMesh::open(address, SharedMeshFixture::passwordOf(u"lea"_s));
        checked(shared);
        return std::move(*shared);
    }

    void firstPull()
    {
        Desk desk;
        desk.document = std::move(*Document::create(desk.path(), {.user = u"lea"_s}));
        desk.shared = connect();
        checked(joinSharedMesh(*desk.document, *desk.shared));
        QElapsedTimer timer;
        timer.start();
        checked(pullNow(*desk.document, *desk.shared));
        m_figures[u"first_pull_ms"_s] = milliseconds(timer);
        if (!(desk.document->mesh() == m_lea->document->mesh()))
            qFatal("what was pulled is not what was pushed");
    }

    SharedMeshFixture m_fixture;
    std::unique_ptr<FaultyLink> m_link; // null: directly
    std::unique_ptr<Desk> m_lea;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"records"_s, u"How many records move in."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"edits"_s, u"How many single edits."_s, u"N"_s, u"300"_s});
    parser.addOption({u"pushers"_s, u"How many push at once."_s, u"N"_s, u"50"_s});
    parser.addOption({u"delay"_s, u"How long a question and its answer are on their way."_s, u"MS"_s, u"0"_s});
    parser.process(application);
    Bench bench(parser.value(u"records"_s).toInt(), parser.value(u"delay"_s).toInt());
    bench.edits(parser.value(u"edits"_s).toInt());
    bench.pushers(parser.value(u"pushers"_s).toInt(), 20);
    std::printf("%s\n", QJsonDocument(bench.figures()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
