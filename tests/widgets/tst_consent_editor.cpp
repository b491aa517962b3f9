// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector_bench.h"

#include "governance/vocabulary.h"
#include "widgets/common/section_title.h"
#include "widgets/editors/term_tree_view.h"
#include "widgets/inspector/columns_table.h"
#include "widgets/inspector/consent_tab.h"
#include "widgets/inspector/inspector_tab.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {

/// Clicks the box of the row, or the mark that opens it.
enum class Part
{
    Box,
    Mark
};

void clickRow(QTreeView* tree, const QModelIndex& index, Part part)
{
    tree->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(tree);
    option.rect = tree->visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    option.font = tree->font();
    option.fontMetrics = tree->fontMetrics();
    const QRect box = tree->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, tree);
    const QPoint mark(option.rect.left() - tree->indentation() / 2, option.rect.center().y());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, part == Part::Box ? box.center() : mark);
}

QModelIndex rowNamed(const QAbstractItemModel* model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        if (model->index(row, 0, parent).data().toString() == text)
            return model->index(row, 0, parent);
    }
    return {};
}

} // namespace

class TestConsentEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { appTheme().setChoice(Theme::Choice::Light); }

    void columnsInheritTheirClassificationUntilTheySayOtherwise()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId dataset = named(desk.mesh(), Kind::Dataset, u"customer_360"_s);
        desk.session.select(dataset);
        auto* tab = bench.tab<ConsentTab>(InspectorTabId::Consent);
        RecordField* field = fieldIn(tab, u"sensitivity"_s);
        QVERIFY(field);
        QCOMPARE(field->view()->text(), u"Confidential"_s); // from the product
        auto* own = field->findChild<QPushButton*>(u"sensitivitySwitch"_s);
        QVERIFY(own->isVisibleTo(field));
        QTest::mouseClick(own, Qt::LeftButton);
        QCOMPARE(desk.mesh().find(dataset.as<Kind::Dataset>())->sensitivity, Sensitivity::Confidential);
        QTest::mouseClick(own, Qt::LeftButton);
        QCOMPARE(desk.mesh().find(dataset.as<Kind::Dataset>())->sensitivity, Sensitivity::Unset);
    }

    void purposesAreChosenInTheTree()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Orders daily"_s);
        desk.session.select(id);
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<ConsentTab>(InspectorTabId::Consent);
        RecordField* purposes = fieldIn(tab, u"purposes"_s);
        QVERIFY(purposes);
        QTest::mouseClick(purposes->view(), Qt::LeftButton);
        QVERIFY(purposes->isEditing());
        auto* tree = purposes->findChild<QTreeView*>(u"termTree"_s);
        QVERIFY(tree && tree->isVisible());
        // The tree of the vocabulary: roots first, what is below a term when it is opened.
        const TermTree& dpv = Vocabulary::dpv().purposes;
        QCOMPARE(tree->model()->rowCount(), int(dpv.roots().size()));
        const QModelIndex purpose = rowNamed(tree->model(), u"Purpose"_s);
        QVERIFY(tree->isExpanded(purpose)); // a heading only
        const QModelIndex marketing = rowNamed(tree->model(), u"Marketing"_s, purpose);
        QVERIFY(marketing.isValid());
        clickRow(tree, marketing, Part::Mark);
        QVERIFY(tree->isExpanded(marketing));
        const QModelIndex advertising = rowNamed(tree->model(), u"Advertising"_s, marketing);
        QVERIFY(advertising.isValid());
        clickRow(tree, advertising, Part::Box);
        QCOMPARE(advertising.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(purposes->isEditing()); // there may be more to choose

        // On by keyboard: the next row down, chosen with Space.
        tree->setFocus();
        tree->setCurrentIndex(advertising);
        QTest::keyClick(tree, Qt::Key_Down);
        const QString next = tree->currentIndex().data().toString();
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::keyClick(tree, Qt::Key_Return); // done
        QVERIFY(!purposes->isEditing());
        const QStringList chosen = desk.mesh().find(id.as<Kind::Product>())->purposes;
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(dpv.labelOf(chosen.at(0)), u"Advertising"_s);
        QCOMPARE(dpv.labelOf(chosen.at(1)), next);
        QVERIFY2(desk.document->undoText().contains(u"Advertising"_s), qPrintable(desk.document->undoText()));
        QVERIFY(desk.document->undoNow().has_value()); // it was one change
        QVERIFY(desk.mesh() == before);
    }

    void escapeLeavesTheTreeWithoutAChange()
    {
        Desk desk;
        Bench bench(desk);
        desk.session.select(desk.product(u"Orders daily"_s));
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<ConsentTab>(InspectorTabId::Consent);
        RecordField* categories = fieldIn(tab, u"categories"_s);
        QTest::mouseClick(categories->view(), Qt::LeftButton);
        auto* tree = categories->findChild<QTreeView*>(u"termTree"_s);
        clickRow(tree, tree->model()->index(0, 0), Part::Box);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Escape);
        QVERIFY(!categories->isEditing());
        QVERIFY(desk.mesh() == before);
    }

    void manyColumnsAreClassifiedAtOnce()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId dataset = named(desk.mesh(), Kind::Dataset, u"orders_daily"_s);
        desk.session.select(dataset);
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<ConsentTab>(InspectorTabId::Consent);
        auto* columns = tab->findChild<ColumnsTable*>();
        QCOMPARE(columns->count(), 5);
        columns->table().selectAll();
        auto* fields = tab->findChild<FieldGrid*>(u"columnFields"_s);
        QVERIFY(fields);
        RecordField* categories = fieldIn(fields, u"categories"_s);
        categories->beginEditing();
        auto* search = categories->findChild<QLineEdit*>(u"categoriesEdit"_s);
        QVERIFY(search);
        QTest::keyClicks(search, u"email address"_s);
        QTest::keyClick(search, Qt::Key_Return); // takes the first term found
        QTest::keyClick(search, Qt::Key_Return); // is done
        QVERIFY(!categories->isEditing());
        int classified = 0;
        for (const Column* column : desk.mesh().referring<&Column::dataset>(dataset)) {
            QCOMPARE(column->categories.size(), 1);
            QVERIFY(column->categories.first().contains(u"EmailAddress"_s));
            ++classified;
        }
        QCOMPARE(classified, 5);
        QCOMPARE(columns->selected().size(), 5U); // the selection stays
        QVERIFY(desk.document->undoNow().has_value());
        QVERIFY(desk.mesh() == before);
    }

    void columnsAreGatheredByMouseAndClassifiedTogether()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId dataset = named(desk.mesh(), Kind::Dataset, u"orders_daily"_s);
        desk.session.select(dataset);
        auto* tab = bench.tab<ConsentTab>(InspectorTabId::Consent);
        QTableView& table = tab->findChild<ColumnsTable*>()->table();
        const auto click = [&table](int row, Qt::KeyboardModifiers modifiers) {
            const QModelIndex index = table.model()->index(row, 0);
            table.scrollTo(index);
            QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
        };
        click(0, {});
        click(2, Qt::ShiftModifier); // three in a row
        click(4, Qt::ControlModifier); // and one more
        click(1, Qt::ControlModifier); // without that one
        const std::vector<RecordId> chosen = tab->findChild<ColumnsTable*>()->selected();
        QCOMPARE(chosen.size(), 3U);
        auto* fields = tab->findChild<FieldGrid*>(u"columnFields"_s);
        RecordField* retention = fieldIn(fields, u"retention"_s);
        QVERIFY(retention);
        type(retention, u"2y"_s, Qt::Key_Return);
        int changed = 0;
        for (const Column* column : desk.mesh().referring<&Column::dataset>(dataset)) {
            const bool isChosen = std::ranges::find(chosen, RecordId(column->id)) != chosen.end();
            QCOMPARE(column->retention, isChosen ? u"2y"_s : QString());
            changed += isChosen ? 1 : 0;
        }
        QCOMPARE(changed, 3);
        QCOMPARE(retention->view()->text(), u"2 years"_s); // as people say it
        QCOMPARE(desk.document->undoText(), u"Set retention of 3 columns to 2 years"_s);
        for (SectionTitle* title : tab->findChildren<SectionTitle*>()) {
            if (title->actionButton()->text() == u"Select all"_s)
                QTest::mouseClick(title->actionButton(), Qt::LeftButton);
        }
        QCOMPARE(tab->findChild<ColumnsTable*>()->selected().size(), 5U);
        QCOMPARE(retention->view()->text(), u"Mixed values"_s);
    }
};

QTEST_MAIN(TestConsentEditor)
#include "tst_consent_editor.moc"
