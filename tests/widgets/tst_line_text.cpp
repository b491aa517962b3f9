// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/display.h"

#include "widgets/common/elided_label.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {

constexpr QSize room(220, 28);
const QString latin = u"Orders, cancelled (2)."_s;
const QString arabic = u"\u0637\u0644\u0628\u0627\u062a \u0645\u0644\u063a\u0627\u0629 (2)."_s;
const QString tooLong = u"Orders that were cancelled before anything was sent out."_s;

/// What is drawn, without the ground around it.
QRect inkOf(const QImage& image)
{
    const QRgb ground = image.pixel(0, 0);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// Whether the line has its stop, the full stop or an ellipsis, at that end: ink low on the line and nowhere else.
bool hasStopAt(const QImage& image, Qt::Edge edge)
{
    const QRect ink = inkOf(image);
    const QRect end
        = edge == Qt::RightEdge ? ink.adjusted(ink.width() - 2, 0, 0, 0) : ink.adjusted(0, 0, 2 - ink.width(), 0);
    const QRgb ground = image.pixel(0, 0);
    bool isLow = false;
    for (int y = ink.top(); y <= ink.bottom(); ++y) {
        for (int x = end.left(); x <= end.right(); ++x) {
            if (image.pixel(x, y) == ground)
                continue;
            if (y < ink.center().y())
                return false;
            isLow = true;
        }
    }
    return isLow;
}

QImage painted(Qt::LayoutDirection direction, const std::function<void(QPainter&, const QRect&)>& paint)
{
    QImage image(room, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.setFont(Theme::font(TextRole::Body));
    paint(painter, image.rect());
    return image;
}

QImage line(Qt::LayoutDirection direction, const QString& text)
{
    return painted(direction,
                   [&](QPainter& painter, const QRect& rect) { drawLineText(painter, rect, text, direction); });
}

template<typename Make>
QImage shown(Qt::LayoutDirection direction, Make make)
{
    QWidget window;
    window.setLayoutDirection(direction);
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* widget = make();
    layout->addWidget(widget);
    window.resize(room);
    window.show();
    [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(&window);
    return widget->grab().toImage();
}

QWidget* label(const QString& text, bool isSelectable)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isSelectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* list(const QString& text)
{
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->addItem(text);
    return list;
}

} // namespace

class TestLineText : public QObject
{
    Q_OBJECT

private slots:
    void init() { appTheme().setChoice(Theme::Choice::Light); }

    void aSentenceStopsAtItsOwnEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << latin;
        QTest::newRow("arabic") << arabic;
        QTest::newRow("cut") << tooLong;
    }
    void aSentenceStopsAtItsOwnEnd()
    {
        QFETCH(QString, text);
        const Qt::Edge end = text.isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QVERIFY(hasStopAt(line(direction, text), end));
            QVERIFY(hasStopAt(shown(direction, [&] { return new ElidedLabel(text); }), end));
            QVERIFY(hasStopAt(shown(direction, [&] { return list(text); }), end));
            QVERIFY(hasStopAt(shown(direction, [&] { return label(text, true); }), end) || text == tooLong);
        }
    }

    void aLineBeginsWhereItsWindowBegins()
    {
        QVERIFY(inkOf(line(Qt::LeftToRight, latin)).left() < 5);
        QVERIFY(inkOf(line(Qt::RightToLeft, latin)).right() > room.width() - 6);
        for (const bool isSelectable : {false, true}) {
            for (const QString& text : {latin, arabic}) {
                const QImage image = shown(Qt::RightToLeft, [&] { return label(text, isSelectable); });
                QVERIFY2(inkOf(image).right() > room.width() - 8, qPrintable(text));
            }
        }
    }

    void figuresFollowTheWindow()
    {
        QCOMPARE(directed(u"99.25 %"_s, Qt::RightToLeft), u"99.25 %"_s);
        QCOMPARE(directed(latin, Qt::LeftToRight), latin);
        QCOMPARE(directed(arabic, Qt::RightToLeft), arabic);
        QCOMPARE(directed(latin, Qt::RightToLeft).size(), latin.size() + 1);
        QCOMPARE(directed(arabic, Qt::LeftToRight).size(), arabic.size() + 1);
        QCOMPARE(directed({}, Qt::RightToLeft), QString());
    }
};

QTEST_MAIN(TestLineText)
#include "tst_line_text.moc"
