// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/in_parts.h"
#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/uuid.h"

#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <set>
#include <thread>

using namespace mesh;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void idsRiseInTheOrderTheyWereMade()
    {
        Uuid last;
        for (int count = 0; count < 200'000; ++count) {
            const Uuid next = newUuid();
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(last.high >> 12 & 0xF, quint64(7));
        QCOMPARE(last.low >> 62, quint64(2));
        const auto milliseconds = qint64(last.high >> 16);
        QVERIFY(std::abs(milliseconds - Instant::now().milliseconds()) < 60'000);
    }

    void idsOfManyThreadsAreUnique()
    {
        std::vector<std::vector<Uuid>> made(4);
        std::vector<std::thread> threads;
        for (auto& mine : made) {
            threads.emplace_back([&mine] {
                for (int count = 0; count < 20'000; ++count)
                    mine.push_back(newUuid());
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        std::set<Uuid> all;
        for (const auto& mine : made) {
            QVERIFY(std::ranges::is_sorted(mine));
            all.insert(mine.begin(), mine.end());
        }
        QCOMPARE(all.size(), std::size_t(80'000));
    }

    void partsComeBackInOrder()
    {
        for (const std::size_t size : {0, 1, 9, 10, 11, 1000, 1003}) {
            const auto parts = inParts(size, 10, [](std::size_t first, std::size_t end) {
                std::vector<std::size_t> part;
                for (std::size_t at = first; at < end; ++at)
                    part.push_back(at);
                return part;
            });
            std::vector<std::size_t> all;
            for (const auto& part : parts) {
                QVERIFY(!part.empty() && part.size() <= 10);
                all.insert(all.end(), part.begin(), part.end());
            }
            QCOMPARE(all.size(), size);
            for (std::size_t at = 0; at < size; ++at)
                QCOMPARE(all[at], at);
        }
    }

    void idsRoundTripAsTextAndBytes()
    {
        for (int count = 0; count < 1000; ++count) {
            const Uuid uuid = newUuid();
            QCOMPARE(uuid.toString().size(), 36);
            QVERIFY(Uuid::fromString(uuid.toString()) == uuid);
            QVERIFY(Uuid::fromString(uuid.toString().toUpper()) == uuid);
            QVERIFY(Uuid::fromBytes(uuid.toBytes()) == uuid);
        }
        // The order of text and bytes is the order of the ids, which tables sorted by key rely on.
        const Uuid a = newUuid();
        const Uuid b = newUuid();
        QVERIFY(a.toString() < b.toString());
        QVERIFY(a.toBytes() < b.toBytes());
        QCOMPARE(Uuid::version7(Instant::fromMilliseconds(0x017F22E279B0), 0xCC3, 0x18C4DC0C0C07398F).toString(),
                 u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s); // the example of RFC 9562, A.6
    }

    void whatIsNoIdIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("empty") << QString();
        QTest::addRow("short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s;
        QTest::addRow("long") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"_s;
        QTest::addRow("no hexadecimal digit") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s;
        QTest::addRow("dash elsewhere") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::addRow("full-width digit") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398\uFF11"_s;
    }
    void whatIsNoIdIsNotRead()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::fromString(text));
        QVERIFY(!Uuid::fromBytes(QByteArray(15, 'x')));
    }

    void instantsRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::addRow("utc") << u"2026-11-22T14:05:00Z"_s << u"2026-11-22T14:05:00.000Z"_s;
        QTest::addRow("milliseconds") << u"2026-11-22T14:05:00.123Z"_s << u"2026-11-22T14:05:00.123Z"_s;
        QTest::addRow("offset") << u"2026-11-22T14:05:00+02:00"_s << u"2026-11-22T12:05:00.000Z"_s;
        QTest::addRow("no zone is utc") << u"2026-11-22T14:05:00"_s << u"2026-11-22T14:05:00.000Z"_s;
        QTest::addRow("date alone") << u"2026-11-22"_s << u"2026-11-22T00:00:00.000Z"_s;
        // There is no such local time in Berlin, but there is one in UTC.
        QTest::addRow("in the gap of a summer time") << u"2026-03-29T02:30:00"_s << u"2026-03-29T02:30:00.000Z"_s;
        QTest::addRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
        QTest::addRow("nonsense") << u"yesterday"_s << QString();
        QTest::addRow("empty") << QString() << QString();
    }
    void instantsRoundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        for (const char* zone : {"UTC", "Europe/Berlin", "America/New_York"}) {
            qputenv("TZ", zone);
            tzset();
            const auto instant = Instant::fromString(text);
            QCOMPARE(instant ? instant->toString() : QString(), read);
            if (instant)
                QVERIFY(Instant::fromString(instant->toString()) == instant);
        }
        qputenv("TZ", "UTC");
        tzset();
    }

    void aNullInstantIsNoInstant()
    {
        QVERIFY(Instant().isNull());
        QCOMPARE(Instant().toString(), QString());
        QVERIFY(!Instant::fromMilliseconds(0).isNull());
        QVERIFY(Instant() < Instant::fromMilliseconds(-1));
    }

    void aResultIsAValueOrAnError()
    {
        const auto half = [](int number) -> Result<int> {
            if (number % 2)
                return Error {Error::Code::InvalidArgument, u"odd"_s, {}};
            return number / 2;
        };
        QVERIFY(half(4));
        QCOMPARE(*half(4), 2);
        QVERIFY(!half(3));
        QCOMPARE(half(3).error().code, Error::Code::InvalidArgument);
        QCOMPARE(*half(8).and_then(half), 2);
        QCOMPARE(half(6).and_then(half).error().message, u"odd"_s);
        QCOMPARE(half(5).and_then(half).error().message, u"odd"_s);
        QVERIFY(ok());
        Result<std::unique_ptr<int>> owned(std::make_unique<int>(3)); // move-only values pass through
        const std::unique_ptr<int> taken = *std::move(owned);
        QCOMPARE(*taken, 3);
    }

    void copiesOfAProgressShareOneState()
    {
        qint64 last = 0;
        const Progress progress([&](qint64 done, qint64) { last = done; });
        const Progress copy = progress;
        copy.report(5, 10);
        QCOMPARE(last, qint64(5));
        QVERIFY(!progress.isCancelled());
        copy.cancel();
        QVERIFY(progress.isCancelled());
        QCOMPARE(Progress::cancelled().code, Error::Code::Cancelled);
        Progress().report(1, 2); // without anybody listening
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
