// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/sorted_chunks.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace mesh;

namespace {

struct Entry
{
    int key = 0;
    int value = 0;
    bool operator==(const Entry&) const = default;
};
struct KeyOfEntry
{
    int operator()(const Entry& entry) const { return entry.key; }
};
using Chunks = SortedChunks<Entry, KeyOfEntry>;

std::vector<Entry> listed(const Chunks& chunks)
{
    return {chunks.begin(), chunks.end()};
}
std::vector<Entry> listed(const std::map<int, int>& map)
{
    std::vector<Entry> entries;
    for (const auto& [key, value] : map)
        entries.push_back({key, value});
    return entries;
}

std::set<const Chunks::Chunk*> chunksOf(const Chunks& chunks)
{
    std::set<const Chunks::Chunk*> result;
    for (auto at = chunks.begin(); at != chunks.end(); ++at) {
        if (const auto* chunk = at.chunkAtStart())
            result.insert(chunk);
    }
    return result;
}

} // namespace

class TestSortedChunks : public QObject
{
    Q_OBJECT

private slots:
    void itBehavesAsAMap_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("steps");
        QTest::addRow("few keys, many collisions") << 60 << 4000;
        QTest::addRow("a chunk that fills and splits") << 600 << 6000;
        QTest::addRow("many chunks") << 20000 << 30000;
    }
    void itBehavesAsAMap()
    {
        QFETCH(int, keys);
        QFETCH(int, steps);
        std::mt19937 random(7);
        std::map<int, int> oracle;
        Chunks chunks;
        std::vector<std::pair<Chunks, std::map<int, int>>> versions;
        for (int step = 0; step < steps;) {
            Chunks::Editor editor(chunks);
            for (int burst = 1 + int(random() % 400); burst > 0 && step < steps; --burst, ++step) {
                const int key = int(random() % unsigned(keys));
                const int value = int(random());
                switch (random() % 4) {
                case 0:
                case 1:
                    QCOMPARE(editor.insert({key, value}), oracle.try_emplace(key, value).second);
                    break;
                case 2:
                    QCOMPARE(editor.remove(key), oracle.erase(key) == 1);
                    break;
                default:
                    Entry* entry = editor.edit(key);
                    QCOMPARE(entry != nullptr, oracle.contains(key));
                    if (entry)
                        entry->value = oracle[key] = value;
                }
                const Entry* found = editor.find(key);
                QCOMPARE(found != nullptr, oracle.contains(key));
            }
            chunks = editor.take();
            if (versions.size() < 20)
                versions.emplace_back(chunks, oracle);
        }
        QCOMPARE(chunks.size(), oracle.size());
        QVERIFY(listed(chunks) == listed(oracle));
        for (int key = -1; key <= keys; ++key) {
            const Entry* found = chunks.find(key);
            const auto expected = oracle.find(key);
            QCOMPARE(found != nullptr, expected != oracle.end());
            const auto bound = chunks.lowerBound(key);
            const auto expectedBound = oracle.lower_bound(key);
            QCOMPARE(bound == chunks.end(), expectedBound == oracle.end());
            if (expectedBound != oracle.end())
                QCOMPARE(bound->key, expectedBound->first);
        }
        // Old versions are untouched by all that came after.
        for (const auto& [version, expected] : versions)
            QVERIFY(listed(version) == listed(expected));
        QVERIFY(Chunks::fromSorted(listed(oracle)) == chunks); // equal however it is cut into chunks
    }

    void equalityLooksAtEveryValue()
    {
        std::vector<Entry> entries;
        for (int key = 0; key < 2000; ++key)
            entries.push_back({key * 2, key});
        const Chunks a = Chunks::fromSorted(entries);
        QVERIFY(a == Chunks::fromSorted(entries));
        for (const int at : {0, 255, 256, 1023, 1999}) {
            Chunks::Editor editor(a);
            editor.edit(at * 2)->value = -1;
            QVERIFY(!(editor.take() == a));
            Chunks::Editor moving(a);
            moving.remove(at * 2);
            moving.insert({at * 2 + 1, at});
            QVERIFY(!(moving.take() == a));
        }
    }

    void aChangeSharesAllOtherChunks()
    {
        std::vector<Entry> entries;
        for (int key = 0; key < 5120; ++key)
            entries.push_back({key, key});
        const Chunks before = Chunks::fromSorted(std::move(entries));
        Chunks::Editor editor(before);
        editor.edit(3000)->value = 1;
        editor.edit(3001)->value = 1;
        const Chunks after = editor.take();
        const auto a = chunksOf(before);
        const auto b = chunksOf(after);
        QCOMPARE(a.size(), std::size_t(20));
        std::size_t shared = 0;
        for (const auto* chunk : b)
            shared += a.count(chunk);
        QCOMPARE(shared, std::size_t(19));
    }

    void anEmptyOneIsEmpty()
    {
        const Chunks empty;
        QVERIFY(empty.empty());
        QVERIFY(empty.begin() == empty.end());
        QVERIFY(empty.lowerBound(1) == empty.end());
        QVERIFY(!empty.find(1));
        Chunks::Editor editor(empty);
        QVERIFY(!editor.remove(1));
        QVERIFY(!editor.edit(1));
        QVERIFY(editor.insert({1, 1}));
        QVERIFY(editor.remove(1));
        QVERIFY(editor.take() == empty);
    }
};

QTEST_GUILESS_MAIN(TestSortedChunks)
#include "tst_sorted_chunks.moc"
