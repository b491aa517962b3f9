// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_window [--records N] [--edits N] [--idle SECONDS]
//
// The window of the studio while it shares: a large workspace moves in, edits of a colleague come in, nothing happens,
// and a new workspace reads everything. Prints, as one JSON object, how long each took, the longest single event the
// window's thread worked on meanwhile, and how many questions a second an idle studio asks the server.

#include "app/main_window.h"
#include "app/workspace_view.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "sharing/share_session.h"
#include "support/shared_mesh_fixture.h"
#include "widgets/common/system_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = ShareState::Phase;

double millisecondsOf(qint64 nanoseconds)
{
    return double(nanoseconds / 1000) / 1000.0;
}

/// Measures every event that the thread of the window works on, without those within it. Other threads notify as well.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread() || std::exchange(m_isWorking, true))
            return QApplication::notify(receiver, event);
        const int type = event->type(); // a deferred deletion takes the receiver with it
        const char* name = receiver->metaObject()->className();
        QElapsedTimer timer;
        timer.start();
        const bool isTaken = QApplication::notify(receiver, event);
        m_isWorking = false;
        if (timer.nsecsElapsed() > m_longest) {
            m_longest = timer.nsecsElapsed();
            m_what = u"%1, event %2"_s.arg(QLatin1String(name)).arg(type);
        }
        return isTaken;
    }
    void begin() { m_longest = 0; }
    double longest() const { return millisecondsOf(m_longest); }
    QString what() const { return m_what; }

private:
    bool m_isWorking = false;
    qint64 m_longest = 0; // ns
    QString m_what;
};

template<typename T>
const T& checked(const T& result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result;
}

class Bench
{
public:
    explicit Bench(WatchedApplication& application)
        : m_application(application)
        , m_window(m_dialogs)
    {
        m_fixture.server().setOption(u"fsync"_s, u"on"_s);
        m_fixture.server().setOption(u"autovacuum_naptime"_s, u"1d"_s); // its transactions would count as questions
        if (!m_fixture.start())
            qFatal("%s", qPrintable(m_fixture.errorText()));
        m_window.resize(1280, 800);
        m_window.show();
    }

    void moveIn(int records)
    {
        const QString path = m_folder.filePath(u"large.meshstead"_s);
        {
            const auto document = Document::create(path);
            checked(document);
            const int datasets = records / 14;
            checked((*document)->commitNow(
                diff(Mesh(), generateMesh({.datasets = datasets, .columns = 10 * datasets, .flows = 3 * datasets}))));
        }
        open(path);
        measure(u"move_in"_s, [this] { join(); });
    }

    /// A colleague edits, one after the other, and the window shows it.
    void comeIn(int edits)
    {
        const auto bob = m_fixture.desk(u"lea"_s);
        checked(pullNow(*bob->document, *bob->shared));
        const ProductId product = bob->document->mesh().all<Product>().begin()->id;
        m_window.workspace()->showPage(Session::Page::Catalogue);
        measure(u"come_in"_s, [&] {
            for (int edit = 0; edit < edits; ++edit) {
                const QString purpose = u"Purpose %1"_s.arg(edit);
                ChangeSetBuilder changes(bob->document->mesh());
                changes.edit<Product>(product, [&](Product& each) { each.purpose = purpose; });
                checked(bob->commit(changes, u"Edit"_s));
                checked(bob->sync());
                waitFor([&] { return document().mesh().find(product)->purpose == purpose; });
            }
        });
    }

    void idle(int seconds)
    {
        waitFor([this] { return sharing().state().phase == Phase::Idle; });
        QThread::sleep(15); // what the server counts arrives up to 10 s late
        const qint64 before = transactions();
        measure(u"idle"_s, [seconds] {
            QElapsedTimer timer;
            timer.start();
            while (!timer.hasExpired(1000LL * seconds))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
        });
        m_figures[u"idle_questions_per_second"_s] = double(transactions() - before) / seconds;
    }

    void readAll()
    {
        const QString path = m_folder.filePath(u"new.meshstead"_s);
        checked(Document::create(path));
        open(path);
        measure(u"first_pull"_s, [this] { join(); });
    }

    const QJsonObject& figures() const { return m_figures; }

private:
    Document& document() const { return m_window.workspace()->document(); }
    ShareSession& sharing() const { return m_window.workspace()->sharing(); }

    qint64 transactions() const
    {
        return m_fixture.server()
            .ask(u"postgres"_s, "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = 'mesh'")
            .toLongLong();
    }

    void waitFor(const std::function<bool()>& isSo)
    {
        while (!isSo())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    }

    void open(const QString& path)
    {
        bool isShown = false;
        const auto connection
            = QObject::connect(&m_window, &MainWindow::workspaceShown, &m_window, [&] { isShown = true; });
        m_window.openWorkspace(path);
        waitFor([&] { return isShown; });
        QObject::disconnect(connection);
        m_window.workspace()->showPage(Session::Page::Sharing);
        waitFor([] { return true; });
    }

    void join()
    {
        std::optional<Status> joined;
        sharing().join(m_fixture.server().address(m_fixture.database(), u"lea"_s),
                       SharedMeshFixture::passwordOf(u"lea"_s), {}, [&](const Status& status) { joined = status; });
        waitFor([&] { return joined.has_value(); });
        checked(*joined);
        waitFor([this] {
            const ShareState& state = sharing().state();
            if (state.error)
                qFatal("%s (%s)", qPrintable(state.error->message), qPrintable(state.error->detail));
            return state.phase == Phase::Idle && state.counts.pending == 0 && state.commit > 0;
        });
    }

    void measure(const QString& name, const std::function<void()>& work)
    {
        m_application.begin();
        QElapsedTimer timer;
        timer.start();
        work();
        m_figures[QString(name % u"_ms"_s)] = millisecondsOf(timer.nsecsElapsed());
        m_figures[QString(name % u"_longest_event_ms"_s)] = m_application.longest();
        m_figures[QString(name % u"_longest_event"_s)] = m_application.what();
    }

    WatchedApplication& m_application;
    QTemporaryDir m_folder;
    mutable SharedMeshFixture m_fixture;
    SystemDialogs m_dialogs;
    MainWindow m_window;
    QJsonObject m_figures {{u"bench"_s, u"the window while it shares"_s}};
};

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"records"_s, u"How many records move in."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"edits"_s, u"How many edits come in."_s, u"N"_s, u"50"_s});
    parser.addOption({u"idle"_s, u"How long nothing happens."_s, u"SECONDS"_s, u"60"_s});
    parser.process(application);
    Bench bench(application);
    bench.moveIn(parser.value(u"records"_s).toInt());
    bench.comeIn(parser.value(u"edits"_s).toInt());
    bench.idle(parser.value(u"idle"_s).toInt());
    bench.readAll();
    std::printf("%s\n", QJsonDocument(bench.figures()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
