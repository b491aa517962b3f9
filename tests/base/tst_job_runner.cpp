// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/job_runner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void aJobDeliversItsResultHere()
    {
        JobRunner runner;
        QSignalSpy started(&runner, &JobRunner::started);
        QSignalSpy finished(&runner, &JobRunner::finished);
        QThread* workThread = nullptr;
        QThread* doneThread = nullptr;
        int result = 0;
        runner.start(
            [&](const Progress&) {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                doneThread = QThread::currentThread();
                result = value;
            });
        QVERIFY(runner.isRunning());
        QTRY_COMPARE(result, 42);
        QVERIFY(workThread != QThread::currentThread());
        QCOMPARE(doneThread, QThread::currentThread());
        QVERIFY(!runner.isRunning());
        QCOMPARE(started.size(), 1);
        QCOMPARE(finished.size(), 1);
    }

    void aNewerJobSupersedesTheOlder()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QSemaphore release;
        QSemaphore sawCancel;
        QList<int> delivered;
        runner.start(
            [&](const Progress& progress) {
                release.acquire();
                if (progress.isCancelled())
                    sawCancel.release();
                return 1;
            },
            [&](int value) { delivered += value; });
        runner.start([](const Progress&) { return 2; }, [&](int value) { delivered += value; });
        QTRY_COMPARE(delivered, QList<int> {2});
        release.release();
        QVERIFY(sawCancel.tryAcquire(1, 10'000));
        QTest::qWait(20);
        QCOMPARE(delivered, QList<int> {2});
        QCOMPARE(finished.size(), 1);
    }

    void cancellingDropsTheResult()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QSemaphore release;
        QSemaphore ended;
        bool isDelivered = false;
        runner.start(
            [&](const Progress&) {
                release.acquire();
                ended.release();
                return 1;
            },
            [&](int) { isDelivered = true; });
        runner.cancel();
        QVERIFY(!runner.isRunning());
        QCOMPARE(finished.size(), 1); // whoever shows it as running learns that it is not
        release.release();
        QVERIFY(ended.tryAcquire(1, 10'000));
        QTest::qWait(20);
        QVERIFY(!isDelivered);
        runner.cancel();
        QCOMPARE(finished.size(), 1);
    }

    void aStopRequestStillDelivers()
    {
        JobRunner runner;
        QSemaphore started;
        std::optional<Error::Code> code;
        runner.start(
            [&](const Progress& progress) -> Status {
                started.release();
                while (!progress.isCancelled())
                    QThread::msleep(1);
                return Progress::cancelled();
            },
            [&](const Status& status) { code = status.error().code; });
        QVERIFY(started.tryAcquire(1, 10'000));
        runner.requestStop();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, Error::Code::Cancelled);
    }

    void destructionCancelsAndDrops()
    {
        QSemaphore release;
        QSemaphore ended;
        bool isDelivered = false;
        bool wasCancelled = false;
        {
            JobRunner runner;
            runner.start(
                [&](const Progress& progress) {
                    release.acquire();
                    wasCancelled = progress.isCancelled();
                    progress.report(1, 1);
                    ended.release();
                    return 1;
                },
                [&](int) { isDelivered = true; });
        }
        release.release();
        QVERIFY(ended.tryAcquire(1, 10'000));
        QTest::qWait(20);
        QVERIFY(wasCancelled);
        QVERIFY(!isDelivered);
    }

    void reportsOfASupersededJobAreDropped()
    {
        JobRunner runner;
        QSignalSpy progressed(&runner, &JobRunner::progressed);
        QSemaphore reported;
        QSemaphore release;
        runner.start(
            [&](const Progress& progress) {
                progress.report(1, 100);
                reported.release();
                return 1;
            },
            [](int) {});
        QVERIFY(reported.tryAcquire(1, 10'000)); // its report waits in our queue
        int result = 0;
        runner.start(
            [&](const Progress& progress) {
                progress.report(7, 10);
                return 2;
            },
            [&](int value) { result = value; });
        QTRY_COMPARE(result, 2);
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(progressed.front().front().toLongLong(), qint64(7));
    }

    void theReceiverMayDestroyTheRunner()
    {
        auto* runner = new JobRunner;
        const QPointer<JobRunner> watched(runner);
        runner->start([](const Progress&) { return 1; }, [runner](int) { delete runner; });
        QTRY_VERIFY(!watched);
    }

    void theReceiverMayStartTheNextJob()
    {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        int result = 0;
        runner.start([](const Progress&) { return 1; },
                     [&](int value) {
                         runner.start([value](const Progress&) { return value + 1; }, [&](int next) { result = next; });
                     });
        QTRY_COMPARE(result, 2);
        QCOMPARE(finished.size(), 1); // when all is done
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_job_runner.moc"
