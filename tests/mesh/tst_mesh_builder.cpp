// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/mesh_builder.h"
#include "mesh/random_mesh.h"
#include "mesh/reference_collector.h"

#include <QTest>

#include <set>

using namespace mesh;
using namespace mesh::test;

namespace {

Reference anyReference(RandomMesh& random)
{
    return {random.uuid(), random.uuid(), Kind::Column, quint8(random.below(4))};
}

} // namespace

/// A snapshot made at once is the one that was put together record by record.
class TestMeshBuilder : public QObject
{
    Q_OBJECT

private slots:
    void takesRecordsInAnyOrder();
    void keepsTheLaterOfTwoRecords();
    void mergesReferencesOfSeveralReaders();
    void collectsMoreThanABlock();
};

void TestMeshBuilder::takesRecordsInAnyOrder()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Mesh mesh = RandomMesh(seed).make(12);
        MeshBuilder builder;
        forEachRecordType([&](auto* type) {
            using T = std::remove_pointer_t<decltype(type)>;
            std::vector<T> records(mesh.all<T>().begin(), mesh.all<T>().end());
            std::ranges::reverse(records);
            for (T& record : records)
                builder.add(std::move(record));
        });
        const Mesh built = builder.build();
        QCOMPARE(built, mesh);
        QVERIFY(built.references() == mesh.references());
    }
}

void TestMeshBuilder::keepsTheLaterOfTwoRecords()
{
    RandomMesh random(3);
    Domain domain {.id = {random.uuid()}};
    MeshBuilder builder;
    for (const char* name : {"first", "second"}) {
        domain.name = QString::fromLatin1(name);
        builder.add(domain);
    }
    const Mesh mesh = builder.build();
    QCOMPARE(mesh.count(Kind::Domain), 1);
    QCOMPARE(mesh.find(domain.id)->name, QStringLiteral("second"));
}

void TestMeshBuilder::mergesReferencesOfSeveralReaders()
{
    // The oracle is a set. Lists overlap, as where two readers met within a table.
    for (quint64 seed = 1; seed <= 20; ++seed) {
        RandomMesh random(seed);
        std::set<Reference> expected;
        MeshBuilder builder;
        std::vector<Reference> before;
        for (int reader = 0; reader < 3; ++reader) {
            ReferenceCollector found;
            for (const Reference& shared : before) {
                if (random.chance(10))
                    found.add(shared);
            }
            for (int count = random.below(900); count > 0; --count) {
                const Reference reference = anyReference(random);
                expected.insert(reference);
                found.add(reference);
            }
            before = found.takeSorted();
            builder.addReferences(before);
        }
        const Mesh mesh = builder.build();
        const std::vector<Reference> merged(mesh.references().begin(), mesh.references().end());
        QVERIFY(std::ranges::equal(merged, expected));
        QCOMPARE(mesh.references().size(), expected.size());
    }
}

void TestMeshBuilder::collectsMoreThanABlock()
{
    RandomMesh random(5);
    ReferenceCollector found;
    std::vector<Reference> expected;
    QVERIFY(found.takeSorted().empty());
    for (int count = 0; count < 20'000; ++count) {
        expected.push_back(anyReference(random));
        found.add(expected.back());
    }
    std::ranges::sort(expected);
    QVERIFY(found.takeSorted() == expected);
    QVERIFY(found.takeSorted().empty());
}

QTEST_GUILESS_MAIN(TestMeshBuilder)
#include "tst_mesh_builder.moc"
