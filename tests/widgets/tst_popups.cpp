// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Menus and lists of choices in a real window system: nothing of them may be black. Under Xvfb no compositing manager
// runs, so a window that left its corners transparent would show it.

#include "widgets/theme/popups.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

class TestPopups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMenuHasNoBlackCorners_data();
    void aMenuHasNoBlackCorners();
    void aListOfChoicesHasNoBlackCorners();

private:
    QWidget m_window;
};

namespace {

/// What the person sees there.
QImage onScreen(const QWidget& popup)
{
    const QRect at = popup.geometry();
    const QImage image = popup.screen()->grabWindow(0, at.x(), at.y(), at.width(), at.height()).toImage();
    if (const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES"); !folder.isEmpty())
        image.save(folder + u'/'
                   + u"popup-%1-%2.png"_s.arg(QLatin1String(popup.metaObject()->className())).arg(qHash(at)));
    return image;
}

int blackPixels(const QImage& image)
{
    int black = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            black += qGray(image.pixel(x, y)) < 10;
    }
    return black;
}

} // namespace

void TestPopups::initTestCase()
{
    appTheme().setChoice(Theme::Choice::Light);
    m_window.resize(500, 400);
    m_window.move(100, 100);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
}

void TestPopups::aMenuHasNoBlackCorners_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestPopups::aMenuHasNoBlackCorners()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    QMenu menu;
    menu.addAction(u"Focus"_s);
    menu.addAction(u"Trace"_s);
    menu.popup(m_window.mapToGlobal(QPoint(60, 60)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::qWait(50);
    const QImage image = onScreen(menu);
    const Tokens& t = tokens();
    if (!hasCompositor())
        QCOMPARE(image.pixelColor(0, 0), t.border); // square: the hairline goes round the corner
    QCOMPARE(image.pixelColor(image.width() - 3, 3), t.raised);
    QCOMPARE(blackPixels(image), 0);
    menu.close();
    appTheme().setChoice(Theme::Choice::Light);
}

void TestPopups::aListOfChoicesHasNoBlackCorners()
{
    QComboBox combo(&m_window);
    combo.addItems({u"Status"_s, u"Owner"_s, u"Sensitivity"_s});
    combo.move(40, 40);
    combo.show();
    combo.showPopup();
    QWidget* list = combo.view()->window();
    QVERIFY(QTest::qWaitForWindowExposed(list));
    QTest::qWait(50);
    const QImage image = onScreen(*list);
    for (const QPoint& corner : {QPoint(0, 0), QPoint(image.width() - 1, image.height() - 1)})
        QVERIFY(qGray(image.pixel(corner)) > 150);
    combo.hidePopup();
}

} // namespace mesh

QTEST_MAIN(mesh::TestPopups)
#include "tst_popups.moc"
