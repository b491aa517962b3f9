// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "random_mesh.h"

#include "mesh/apply.h"
#include "mesh/merge.h"
#include "mesh/mesh_builder.h"

#include <QTest>

#include <set>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

bool isSet(const FieldInfo& field)
{
    return (field.type == FieldType::TextList && !field.has(FieldFlag::Title))
        || field.type == FieldType::ReferenceList;
}

template<typename T>
std::set<T> setOf(const auto& list)
{
    return {list.begin(), list.end()};
}

/// Lists that are sets, in one order.
Value sorted(const FieldInfo& field, const Value& value)
{
    if (!isSet(field))
        return value;
    if (auto texts = value.to<QStringList>(); !texts.isEmpty()) {
        texts.sort();
        return Value(texts);
    }
    auto ids = value.to<std::vector<Uuid>>();
    std::ranges::sort(ids);
    return ids.empty() ? Value() : Value(ids);
}

template<typename T, typename List>
Value mergedSet(const Value& base, const Value& mine, const Value& theirs)
{
    const auto b = setOf<T>(base.to<List>());
    const auto m = setOf<T>(mine.to<List>());
    const auto t = setOf<T>(theirs.to<List>());
    List result;
    for (const auto* side : {&b, &m, &t}) {
        for (const T& item : *side) {
            const bool isIn = b.contains(item) ? m.contains(item) && t.contains(item) : true;
            if (isIn && std::find(result.begin(), result.end(), item) == result.end())
                result.push_back(item);
        }
    }
    return result.empty() ? Value() : Value(result);
}

const PlainRecord* recordOf(const PlainMesh& mesh, RecordId id)
{
    const auto at = mesh.find(id);
    return at == mesh.end() ? nullptr : &at->second;
}

Value valueOf(const PlainRecord* record, int field)
{
    if (!record)
        return {};
    const auto at = record->find(field);
    return at == record->end() ? Value() : at->second;
}

/// What a field is after the merge by the textbook, and whether the sides disagree about it.
struct Outcome
{
    Value value;
    bool isConflict = false;
};

Outcome expectedField(const FieldInfo& field, const Value& base, const Value& mine, const Value& theirs)
{
    if (mine == theirs || base == mine)
        return {theirs, false};
    if (base == theirs)
        return {mine, false};
    if (isSet(field)) {
        return {field.type == FieldType::TextList ? mergedSet<QString, QStringList>(base, mine, theirs)
                                                  : mergedSet<Uuid, std::vector<Uuid>>(base, mine, theirs),
                false};
    }
    return {theirs, true};
}

bool hasConflict(const Merge& merge, RecordId record, int field)
{
    return std::ranges::any_of(merge.conflicts, [&](const MergeConflict& conflict) {
        return conflict.record == record && conflict.field == field;
    });
}

bool isStructural(const MergeConflict& conflict)
{
    return conflict.type == MergeConflict::Type::LostReference || conflict.type == MergeConflict::Type::StillReferred
        || conflict.type == MergeConflict::Type::CircularDomain;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void seeds_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("edits");
        for (quint64 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %llu", seed) << seed << (seed % 2 ? 12 : 80);
    }

    void theMergeEqualsTheTextbook_data() { seeds_data(); }
    void theMergeEqualsTheTextbook()
    {
        QFETCH(quint64, seed);
        QFETCH(int, edits);
        RandomMesh random(seed);
        const Mesh base = random.make(6);
        const Mesh mine = random.edited(base, edits);
        const Mesh theirs = random.edited(base, edits);
        const Merge merged = merge(base, mine, theirs);
        const auto result = apply(theirs, merged.changes);
        QVERIFY2(result, "what merges applies to theirs");
        QVERIFY(danglingReferences(*result).empty());

        std::set<RecordId> structural;
        for (const MergeConflict& conflict : merged.conflicts) {
            if (isStructural(conflict))
                structural.insert(conflict.record);
        }
        const PlainMesh b = plain(base);
        const PlainMesh m = plain(mine);
        const PlainMesh t = plain(theirs);
        const PlainMesh r = plain(*result);
        std::set<RecordId> everything;
        for (const PlainMesh* each : {&b, &m, &t, &r}) {
            for (const auto& [id, fields] : *each)
                everything.insert(id);
        }
        for (const RecordId& id : everything) {
            const PlainRecord* inBase = recordOf(b, id);
            const PlainRecord* inMine = recordOf(m, id);
            const PlainRecord* inTheirs = recordOf(t, id);
            const PlainRecord* inResult = recordOf(r, id);
            const bool mineChanged = (inBase != nullptr) != (inMine != nullptr) || (inBase && *inBase != *inMine);
            const bool theirsChanged
                = (inBase != nullptr) != (inTheirs != nullptr) || (inBase && inTheirs && *inBase != *inTheirs);
            if (structural.contains(id)) {
                continue; // looked at below
            } else if (inBase && !inMine) { // I removed it
                QCOMPARE(inResult != nullptr, inTheirs && theirsChanged);
                QCOMPARE(hasConflict(merged, id, -1), inTheirs && theirsChanged);
            } else if (inBase && !inTheirs) { // they did
                QVERIFY(!inResult);
                QCOMPARE(hasConflict(merged, id, -1), mineChanged);
            } else if (!inMine && !inTheirs) {
                QVERIFY(!inResult);
            } else if (!inTheirs || !inMine) { // one of us made it
                QVERIFY(inResult);
                QCOMPARE(*inResult, inTheirs ? *inTheirs : *inMine);
            } else {
                QVERIFY(inResult);
                const KindInfo& info = kindInfo(id.kind);
                for (int field = 0; field < int(info.fields.size()); ++field) {
                    const FieldInfo& fieldInfo = info.fields[std::size_t(field)];
                    const Outcome expected = expectedField(fieldInfo, valueOf(inBase, field), valueOf(inMine, field),
                                                           valueOf(inTheirs, field));
                    QCOMPARE(sorted(fieldInfo, valueOf(inResult, field)), sorted(fieldInfo, expected.value));
                    QCOMPARE(hasConflict(merged, id, field), expected.isConflict);
                }
            }
        }
        // Structural conflicts exist only where taking mine as it is would have broken something.
        for (const MergeConflict& conflict : merged.conflicts) {
            if (conflict.type == MergeConflict::Type::StillReferred) {
                QVERIFY(result->contains(conflict.record));
                QVERIFY(!mine.contains(conflict.record));
                QVERIFY(!result->referencesTo(conflict.record.uuid).empty());
            } else if (conflict.type == MergeConflict::Type::LostReference) {
                QVERIFY(conflict.field >= 0);
                QVERIFY(!conflict.mine.isNull());
            }
        }
    }

    void bothOrdersConvergeWhereNothingConflicts_data() { seeds_data(); }
    void bothOrdersConvergeWhereNothingConflicts()
    {
        QFETCH(quint64, seed);
        QFETCH(int, edits);
        RandomMesh random(seed + 1000);
        const Mesh base = random.make(25);
        const Mesh mine = random.edited(base, std::min(edits, 20));
        const Mesh theirs = random.edited(base, std::min(edits, 20));
        const Merge forth = merge(base, mine, theirs);
        const Merge back = merge(base, theirs, mine);
        QCOMPARE(forth.conflicts.empty(), back.conflicts.empty());
        if (!forth.conflicts.empty())
            return;
        QVERIFY(*apply(theirs, forth.changes) == *apply(mine, back.changes));
    }

    void oneSidedMergesTakeThatSide()
    {
        RandomMesh random(3);
        const Mesh base = random.make(8);
        const Mesh other = random.edited(base, 60);
        const Merge mineOnly = merge(base, other, base);
        QVERIFY(mineOnly.conflicts.empty());
        QVERIFY(*apply(base, mineOnly.changes) == other);
        const Merge theirsOnly = merge(base, base, other);
        QVERIFY(theirsOnly.conflicts.empty());
        QVERIFY(theirsOnly.changes.isEmpty());
        const Merge same = merge(base, other, other);
        QVERIFY(same.conflicts.empty());
        QVERIFY(same.changes.isEmpty());
    }

    void tagsMergeAsSetsInOneOrder()
    {
        const auto meshWith = [id = ProductId {newUuid()}](const QStringList& tags) {
            MeshBuilder builder;
            builder.add(Product {.id = id, .name = u"Orders"_s, .tags = tags});
            return builder.build();
        };
        const Mesh base = meshWith({u"a"_s, u"b"_s, u"c"_s});
        const Mesh mine = meshWith({u"a"_s, u"z"_s, u"c"_s});
        const Mesh theirs = meshWith({u"m"_s, u"a"_s, u"b"_s});
        const Mesh one = *apply(theirs, merge(base, mine, theirs).changes);
        const Mesh two = *apply(mine, merge(base, theirs, mine).changes);
        QVERIFY(one == two);
        QCOMPARE(one.all<Product>().begin()->tags, QStringList({u"a"_s, u"m"_s, u"z"_s}));
    }

    void thePathOfAColumnIsOneName()
    {
        const DatasetId dataset {newUuid()};
        const auto meshWith = [&, id = ColumnId {newUuid()}](const QStringList& path) {
            MeshBuilder builder;
            builder.add(Dataset {.id = dataset, .name = u"orders"_s});
            builder.add(Column {.id = id, .dataset = dataset, .path = path});
            return builder.build();
        };
        const Merge merged = merge(meshWith({u"a"_s, u"b"_s}), meshWith({u"a"_s, u"c"_s}), meshWith({u"d"_s, u"b"_s}));
        QVERIFY(merged.changes.isEmpty());
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QCOMPARE(merged.conflicts.front().type, MergeConflict::Type::Field);
    }

    void aConflictCarriesAllThreeValues()
    {
        const auto meshWith = [id = ProductId {newUuid()}](const QString& name, Lifecycle status) {
            MeshBuilder builder;
            builder.add(Product {.id = id, .name = name, .status = status});
            return builder.build();
        };
        const Merge merged = merge(meshWith(u"base"_s, Lifecycle::Draft), meshWith(u"mine"_s, Lifecycle::Active),
                                   meshWith(u"theirs"_s, Lifecycle::Draft));
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        const MergeConflict& conflict = merged.conflicts.front();
        QCOMPARE(conflict.base, Value(u"base"_s));
        QCOMPARE(conflict.mine, Value(u"mine"_s));
        QCOMPARE(conflict.theirs, Value(u"theirs"_s));
        QCOMPARE(merged.changes.changes.size(), std::size_t(1)); // the status still merges
    }

    void whatIRefersToAndTheyRemoveIsAConflict()
    {
        MeshBuilder builder;
        const DomainId domain {newUuid()};
        const ProductId product {newUuid()};
        builder.add(Domain {.id = domain, .name = u"Sales"_s});
        builder.add(Product {.id = product, .name = u"Orders"_s});
        const Mesh base = builder.build();
        ChangeSetBuilder my(base);
        my.edit<Product>(product, [&](Product& p) { p.domain = domain; });
        const ProductId created = my.create(Product {.name = u"New"_s, .domain = domain});
        my.create(Port {.name = u"out"_s, .product = created, .direction = PortDirection::Output});
        const Mesh mine = *apply(base, my.build());
        ChangeSetBuilder their(base);
        their.remove(domain);
        const Mesh theirs = *apply(base, their.build());

        const Merge merged = merge(base, mine, theirs);
        QVERIFY(merged.changes.isEmpty());
        QCOMPARE(merged.conflicts.size(), std::size_t(3)); // the field, the new product, and its port
        for (const MergeConflict& conflict : merged.conflicts)
            QCOMPARE(conflict.type, MergeConflict::Type::LostReference);
        const Merge other = merge(base, theirs, mine);
        QVERIFY(other.changes.isEmpty());
        QCOMPARE(other.conflicts.size(), std::size_t(1));
        QCOMPARE(other.conflicts.front().type, MergeConflict::Type::StillReferred);
    }

    void twoMovesThatTogetherMakeACircleConflict()
    {
        MeshBuilder builder;
        const DomainId a {newUuid()};
        const DomainId b {newUuid()};
        builder.add(Domain {.id = a, .name = u"A"_s});
        builder.add(Domain {.id = b, .name = u"B"_s});
        const Mesh base = builder.build();
        const auto moved = [&](DomainId child, DomainId parent) {
            ChangeSetBuilder changes(base);
            changes.edit<Domain>(child, [&](Domain& domain) { domain.parent = parent; });
            return *apply(base, changes.build());
        };
        const Merge merged = merge(base, moved(a, b), moved(b, a));
        QVERIFY(merged.changes.isEmpty());
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QCOMPARE(merged.conflicts.front().type, MergeConflict::Type::CircularDomain);
        QCOMPARE(merged.conflicts.front().record, RecordId(a));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
