// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The quality of drawings against what was reached once. A change may make a figure better, then lower it here; it may
// not make one worse without saying so.

#include "graph/layout/layout.h"
#include "graph/layout_checks.h"
#include "graph/layout_manifest.h"
#include "graph/lineage_generator.h"

#include <QTest>

using namespace mesh::layout;

namespace {

struct Figure
{
    const char* graph; ///< A manifest below the shared data, "lineage NODES SEED", or "returning" for one with cycles.
    Effort effort;
    std::int64_t crossings;
    double length; ///< Of all routes, in pixels.
};

constexpr Figure Figures[] = {
    {"lineage 100 1", Effort::Best, 353, 51244},
    {"lineage 100 2", Effort::Best, 340, 53269},
    {"returning 100 2", Effort::Best, 344, 61285},
    {"returning 100 9", Effort::Best, 330, 93088},
    {"returning 100 12", Effort::Best, 421, 98786},
    {"returning 150 3", Effort::Best, 582, 162999},
    {"returning 200 4", Effort::Best, 913, 188219},
    {"lineage 300 1", Effort::Fast, 3146, 210998},
    {"lineage 300 1", Effort::Best, 2828, 206897},
    {"lineage 500 3", Effort::Best, 8187, 552127},
    {"lineage 1000 1", Effort::Fast, 34404, 1761638},
    {"lineage 1000 1", Effort::Balanced, 30527, 1638639},
    {"lineage 1000 2", Effort::Best, 28067, 1714607},
    {"lineage 5000 1", Effort::Fast, 818603, 34152312},
    {"lineage 5000 1", Effort::Balanced, 672798, 30512488},
    {"dbt-artifacts-parser/manifest/v9/jaffle_shop_at_1.5rc1/manifest.json", Effort::Fast, 3, 4316},
    {"dbt-artifacts-parser/manifest/v9/jaffle_shop_at_1.5rc1/manifest.json", Effort::Best, 3, 4316},
    {"dbt-artifacts-parser/manifest/v12/jaffle_shop/manifest_1.8.json", Effort::Fast, 15, 6225},
    {"dbt-artifacts-parser/manifest/v12/jaffle_shop/manifest_1.8.json", Effort::Best, 15, 6225},
    {"dbt-bouncer/dbt_16/target/manifest.json", Effort::Fast, 31, 5367},
    {"dbt-bouncer/dbt_16/target/manifest.json", Effort::Best, 31, 5367},
    {"dbt-bouncer/dbt_20/target/manifest.json", Effort::Fast, 50, 9481},
    {"dbt-bouncer/dbt_20/target/manifest.json", Effort::Best, 50, 9426},
    {"dbt_ad_reporting/docs/manifest.json", Effort::Fast, 777, 152437},
    {"dbt_ad_reporting/docs/manifest.json", Effort::Best, 764, 150807},
    {"dbt_quickbooks/docs/manifest.json", Effort::Fast, 903, 79795},
    {"dbt_quickbooks/docs/manifest.json", Effort::Best, 865, 81134},
};

std::optional<Input> graphOf(const QString& name)
{
    const QStringList words = name.split(u' ');
    if (words[0] == QStringLiteral("lineage"))
        return mesh::test::generateLineage(words[1].toInt(), words[2].toULongLong());
    if (words[0] == QStringLiteral("returning")) {
        // What is made at the end of a way of eight steps flows back to its beginning, as ratings do.
        Input input = mesh::test::generateLineage(words[1].toInt(), words[2].toULongLong());
        const std::size_t edges = input.edges.size();
        for (std::size_t e = 0, found = 0; e < edges && found < 3; e += 7) {
            Edge way = input.edges[e];
            int steps = 1;
            for (std::size_t next = 0; next < edges && steps < 8; ++next) {
                if (input.edges[next].from == way.to) {
                    way.to = input.edges[next].to;
                    next = 0;
                    ++steps;
                }
            }
            if (steps > 3) {
                input.edges.push_back({way.to, way.from});
                ++found;
            }
        }
        return input;
    }
    return mesh::test::readManifestGraph(QStringLiteral(MESHSTEAD_SHARED_DIR "/data/dbt/") + name);
}

} // namespace

class TestLayoutQuality : public QObject
{
    Q_OBJECT

private slots:
    void drawingsAreNoWorseThanBefore_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(Figures)); ++i) {
            static constexpr const char* efforts[] = {"fast", "balanced", "best"};
            QTest::addRow("%s, %s", Figures[i].graph, efforts[int(Figures[i].effort)]) << i;
        }
    }

    void drawingsAreNoWorseThanBefore()
    {
        QFETCH(int, number);
        const Figure& figure = Figures[number];
        const auto input = graphOf(QString::fromLatin1(figure.graph));
        if (!input)
            QSKIP("The shared data is not here.");
        Options options;
        options.effort = figure.effort;
        const auto drawing = layOut(*input, options);
        const QString broken = mesh::test::brokenPromise(*input, options, *drawing);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        const double length = mesh::test::routeLength(*input, *drawing);
        QVERIFY2(drawing->crossings <= figure.crossings && length <= figure.length,
                 qPrintable(QStringLiteral("%1 crossings, were %2; length %3, was %4")
                                .arg(drawing->crossings)
                                .arg(figure.crossings)
                                .arg(length, 0, 'f', 0)
                                .arg(figure.length, 0, 'f', 0)));
    }
};

QTEST_GUILESS_MAIN(TestLayoutQuality)
#include "tst_layout_quality.moc"
