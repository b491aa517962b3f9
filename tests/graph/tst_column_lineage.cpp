// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_text.h"

#include "graph/column_lineage.h"
#include "mesh/naming.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestColumnLineage : public QObject
{
    Q_OBJECT

    // mail goes two steps down; name is beside it in every dataset; one circle.
    const Mesh m_mesh = meshOf({u"Sales/Crm/crm[mail,name]"_s, u"Sales/Orders/orders[mail,name]"_s,
                                u"Web/Reach/reach[who,name]"_s, u"Web/Side/side[extra]"_s},
                               {u"crm.mail->orders.mail"_s, u"crm.name->orders.name"_s, u"orders.mail->reach.who"_s,
                                u"side.extra->reach.who"_s, u"orders->reach"_s, u"orders.name->crm.name"_s});

    QStringList namesOf(const RecordSet& records) const
    {
        QStringList names;
        for (const RecordId& record : records)
            names += qualifiedNameOf(m_mesh, record);
        names.sort();
        return names;
    }
    ColumnId columnOf(const QString& dataset, const QString& name) const
    {
        for (const Column* each : m_mesh.referring<&Column::dataset>(named(m_mesh, u"dataset:"_s + dataset))) {
            if (each->path == QStringList(name))
                return each->id;
        }
        return {};
    }

private slots:
    void whatFeedsAndWhatIsFedButNotTheSiblings()
    {
        QCOMPARE(namesOf(columnLineage(m_mesh, columnOf(u"orders"_s, u"mail"_s))),
                 QStringList({u"crm|mail"_s, u"orders|mail"_s, u"reach|who"_s}));
        // What else feeds `who` has nothing to do with the mail of the CRM.
        QCOMPARE(namesOf(columnLineage(m_mesh, columnOf(u"side"_s, u"extra"_s))),
                 QStringList({u"reach|who"_s, u"side|extra"_s}));
    }

    void circlesEnd()
    {
        QCOMPARE(namesOf(columnLineage(m_mesh, columnOf(u"crm"_s, u"name"_s))),
                 QStringList({u"crm|name"_s, u"orders|name"_s}));
    }

    void whatWasRuledOutLeadsNowhere()
    {
        ChangeSetBuilder changes(m_mesh);
        for (const Flow* flow : m_mesh.referring<&Flow::from>(columnOf(u"orders"_s, u"mail"_s)))
            changes.edit<Flow>(flow->id, [](Flow& edited) { edited.review = FlowReview::Rejected; });
        const Mesh mesh = *apply(m_mesh, changes.build());
        QCOMPARE(namesOf(columnLineage(mesh, columnOf(u"crm"_s, u"mail"_s))),
                 QStringList({u"crm|mail"_s, u"orders|mail"_s}));
        QCOMPARE(namesOf(columnLineage(mesh, columnOf(u"reach"_s, u"who"_s))),
                 QStringList({u"reach|who"_s, u"side|extra"_s}));
    }

    void aColumnThatIsGoneHasNone() { QVERIFY(columnLineage(m_mesh, ColumnId {newUuid()}).empty()); }

    void theViewShowsOnlyTheseRowsAndTheirFlows()
    {
        const LineageGraph graph = LineageGraph::build(m_mesh, Level::Dataset);
        const GraphView view = GraphView::build(graph, {.column = columnOf(u"orders"_s, u"mail"_s)});
        QStringList rows;
        int datasets = 0;
        for (const ViewNode& node : view.nodes) {
            if (node.parent < 0)
                ++datasets;
            else
                rows += qualifiedNameOf(m_mesh, node.record);
        }
        rows.sort();
        QCOMPARE(datasets, 3);
        QCOMPARE(rows, QStringList({u"crm|mail"_s, u"orders|mail"_s, u"reach|who"_s}));
        QCOMPARE(view.edges.size(), std::size_t(2)); // not orders->reach, which says nothing of the column
        for (const ViewEdge& edge : view.edges) {
            QCOMPARE(view.nodes[edge.from].record.kind, Kind::Column);
            QCOMPARE(view.nodes[edge.to].record.kind, Kind::Column);
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnLineage)
#include "tst_column_lineage.moc"
