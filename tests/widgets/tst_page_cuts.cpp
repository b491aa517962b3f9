// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Where a diagram is cut into pages: properties on seeded random rows of nodes.

#include "widgets/lineage/exporting/page_cuts.h"

#include <QTest>

#include <random>

using namespace mesh;

namespace {

using Spans = std::vector<std::pair<float, float>>;

/// Columns of nodes with gaps between them, as the layers of a drawing have.
Spans columnsOfNodes(std::mt19937& random, int columns)
{
    Spans spans;
    float left = 0;
    for (int column = 0; column < columns; ++column) {
        const float width = std::uniform_real_distribution<float>(60, 264)(random);
        for (int i = 0; i < 5; ++i)
            spans.emplace_back(left, left + width);
        left += width + 56;
    }
    return spans;
}

/// Nodes anywhere, over each other, as the heights of a drawing are.
Spans scatteredNodes(std::mt19937& random, int nodes)
{
    Spans spans;
    for (int i = 0; i < nodes; ++i) {
        const float top = std::uniform_real_distribution<float>(0, float(nodes) * 8)(random);
        spans.emplace_back(top, top + std::uniform_real_distribution<float>(20, 90)(random));
    }
    return spans;
}

float endOf(const Spans& spans)
{
    float end = 0;
    for (const auto& span : spans)
        end = std::max(end, span.second);
    return end;
}

} // namespace

class TestPageCuts : public QObject
{
    Q_OBJECT

private slots:
    void pagesCoverEverythingAndShareWhatIsAsked()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            const Spans spans = seed % 2 ? columnsOfNodes(random, 5 + int(seed % 40)) : scatteredNodes(random, 300);
            const qreal length = std::uniform_real_distribution<qreal>(400, 1500)(random);
            const qreal overlap = std::uniform_real_distribution<qreal>(0, 100)(random);
            const qreal end = endOf(spans) + 40;
            const auto starts = PageCuts(spans).starts(-40, end, length, overlap, 10'000);
            QCOMPARE(starts.front(), -40.0);
            QVERIFY(starts.back() + length >= end);
            for (std::size_t i = 1; i < starts.size(); ++i) {
                QVERIFY(starts[i] > starts[i - 1]);
                QVERIFY(starts[i] <= starts[i - 1] + length - overlap + 0.01);
            }
        }
    }

    void whereThereAreGapsNoNodeIsCut()
    {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            std::mt19937 random(seed);
            const Spans spans = columnsOfNodes(random, 30);
            const qreal length = std::uniform_real_distribution<qreal>(800, 1500)(random); // two columns at least
            const auto starts = PageCuts(spans).starts(0, endOf(spans), length, 20, 10'000);
            for (const auto& [begin, end] : spans) {
                const auto page = std::ranges::upper_bound(starts, qreal(begin)) - starts.begin() - 1;
                QVERIFY(qreal(end) <= starts[std::size_t(page)] + length);
                for (const qreal start : starts)
                    QVERIFY(start <= qreal(begin) || start >= qreal(end));
            }
        }
    }

    void pagesAreFilledAlike()
    {
        // Nine columns, of which four fit on a page: not four, four and the crumbs.
        Spans spans;
        for (int column = 0; column < 9; ++column)
            spans.emplace_back(float(column) * 100, float(column) * 100 + 80);
        const auto starts = PageCuts(spans).starts(0, 880, 420, 10, 100);
        QCOMPARE(starts.size(), std::size_t(3));
        QVERIFY(starts[1] >= 280 && starts[1] <= 300); // the gap behind the third
        QVERIFY(starts[2] >= 580 && starts[2] <= 600);
    }

    void tooManyAreNotCounted()
    {
        Spans spans;
        for (int i = 0; i < 5000; ++i)
            spans.emplace_back(float(i) * 100, float(i) * 100 + 80);
        QCOMPARE(PageCuts(spans).starts(0, 500'000, 200, 10, 50).size(), std::size_t(51));
        QCOMPARE(PageCuts({}).starts(0, 0, 200, 10, 50).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestPageCuts)
#include "tst_page_cuts.moc"
