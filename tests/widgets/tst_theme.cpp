// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/icons.h"
#include "widgets/theme/state_mark.h"
#include "widgets/theme/tabular_text.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QtWidgets>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {
QImage painted(const QIcon& icon, int side = 16, qreal ratio = 1, QIcon::Mode mode = QIcon::Normal,
               QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(side, side), ratio, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the most opaque pixel.
QColor inkOf(const QImage& image)
{
    QColor ink = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > ink.alpha())
                ink = color;
        }
    }
    return ink;
}

bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3
        && std::abs(a.blue() - b.blue()) <= 3;
}

QImage grabbed(QWidget& widget)
{
    return widget.grab().toImage();
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isNear(image.pixelColor(x, y), color) ? 1 : 0;
    }
    return count;
}

/// As somebody without one of the three kinds of cones sees it (Machado, Oliveira and Fernandes 2009, severity 1).
std::array<double, 3> seen(const QColor& color, int deficiency)
{
    static constexpr double matrices[4][9] = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
    };
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double in[3] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> out {};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t i = 0; i < 3; ++i)
            out[row] += matrices[deficiency][row * 3 + i] * in[i];
        out[row] = std::clamp(out[row], 0.0, 1.0);
    }
    return out;
}

/// The distance of two colours in Oklab (Ottosson 2020), times 100; about 2 is just noticeable.
double distance(const std::array<double, 3>& a, const std::array<double, 3>& b)
{
    const auto oklab = [](const std::array<double, 3>& c) {
        const double l = std::cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        const double m = std::cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        const double s = std::cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return std::array {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                           1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                           0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    };
    const auto first = oklab(a);
    const auto second = oklab(b);
    return 100 * std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { appTheme().setChoice(Theme::Choice::Light); }

    void theColoursAreThoseOfTheTable_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("light") << Scheme::Light << QStringList {u"#f6f7f9"_s, u"#ffffff"_s, u"#ffffff"_s, u"#e1e5eb"_s,
                                                                u"#1b2330"_s, u"#5a6678"_s, u"#2557d6"_s, u"#147a45"_s,
                                                                u"#8f5a00"_s, u"#c02b2b"_s, u"#1668a8"_s};
        QTest::newRow("dark") << Scheme::Dark << QStringList {u"#13161b"_s, u"#1a1e25"_s, u"#222731"_s, u"#2d3440"_s,
                                                              u"#e7ebf1"_s, u"#9aa6b8"_s, u"#7ba2ff"_s, u"#4cc38a"_s,
                                                              u"#e5a63b"_s, u"#ff7b72"_s, u"#6cb6ff"_s};
    }
    void theColoursAreThoseOfTheTable()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QStringList, expected);
        const Tokens t = Tokens::load(scheme);
        QStringList actual;
        for (const QColor& color :
             {t.window, t.surface, t.raised, t.border, t.text, t.muted, t.accent, t.good, t.warn, t.bad, t.info})
            actual.append(color.name());
        QCOMPARE(actual, expected);
        QCOMPARE(t.selection.rgb(), t.accent.rgb());
        QCOMPARE(qRound(t.selection.alphaF() * 100), scheme == Scheme::Light ? 14 : 22);
    }

    void everyTextColourIsReadableEverywhere_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("paper");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens t = Tokens::load(scheme);
            const std::pair<const char*, QColor> inks[]
                = {{"text", t.text}, {"muted", t.muted}, {"accent", t.accent}, {"good", t.good},
                   {"warn", t.warn}, {"bad", t.bad},     {"info", t.info}};
            const std::pair<const char*, QColor> papers[]
                = {{"window", t.window}, {"surface", t.surface}, {"raised", t.raised}};
            for (const auto& [inkName, ink] : inks) {
                for (const auto& [paperName, paper] : papers)
                    QTest::addRow("%s on %s, %s", inkName, paperName, scheme == Scheme::Dark ? "dark" : "light")
                        << ink << paper;
            }
            QTest::addRow("text on a button, %s", scheme == Scheme::Dark ? "dark" : "light") << t.onAccent << t.accent;
            QTest::addRow("text on a danger, %s", scheme == Scheme::Dark ? "dark" : "light") << t.onAccent << t.bad;
            QTest::addRow("text on a selection, %s", scheme == Scheme::Dark ? "dark" : "light")
                << t.text << blended(t.selection, t.surface);
        }
    }
    void everyTextColourIsReadableEverywhere()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, paper);
        QVERIFY2(contrastRatio(ink, paper) >= 4.5, qPrintable(QString::number(contrastRatio(ink, paper))));
    }

    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void boxesOfCheckMarksAreVisible()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens t = Tokens::load(scheme);
            QVERIFY(contrastRatio(t.outline, t.surface) >= 3);
        }
    }

    void domainHuesAreToldApartWithAnyColourVision_data()
    {
        QTest::addColumn<int>("deficiency");
        QTest::newRow("full vision") << 0;
        QTest::newRow("protanopia") << 1;
        QTest::newRow("deuteranopia") << 2;
        QTest::newRow("tritanopia") << 3;
    }
    void domainHuesAreToldApartWithAnyColourVision()
    {
        QFETCH(int, deficiency);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens t = Tokens::load(scheme);
            for (int a = 0; a < Tokens::DomainCount; ++a) {
                for (int b = 0; b < a; ++b) {
                    const double apart = distance(seen(t.domainHue(a), deficiency), seen(t.domainHue(b), deficiency));
                    QVERIFY2(
                        apart >= 6,
                        qPrintable(u"%1 and %2: %3"_s.arg(t.domainHue(a).name(), t.domainHue(b).name()).arg(apart)));
                }
            }
        }
    }

    void hueIndexesGoRound()
    {
        const Tokens t = Tokens::load(Scheme::Light);
        QCOMPARE(t.domainHue(-1), t.domainHue(11));
        QCOMPARE(t.domainHue(12), t.domainHue(0));
    }

    void everyIconOfTheSetCanBeSeenInBothSchemes_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconOfTheSetCanBeSeenInBothSchemes()
    {
        QFETCH(QString, name);
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            appTheme().setChoice(choice);
            const QImage image = painted(icon(name));
            QCOMPARE(image.size(), QSize(16, 16));
            int inked = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    inked += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
            }
            QVERIFY2(inked >= 8, qPrintable(QString::number(inked)));
            QVERIFY2(inked <= 170, "an icon is a drawing of lines");
        }
    }

    void everyIconNamedInTheSourcesExists()
    {
        // A call with the name of an icon in it, on one line.
        static const QRegularExpression call(uR"re(\b(?:icon|iconPixmap|paintIcon|paintArrow|setIcon)\(.*)re"_s);
        static const QRegularExpression literal(uR"re(u"([a-z-]+)"_s)re"_s);
        QDirIterator files(QStringLiteral(MESHSTEAD_SOURCE_DIR "/widgets"), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
            while (calls.hasNext()) {
                auto names = literal.globalMatch(calls.next().captured());
                while (names.hasNext()) {
                    const QString name = names.next().captured(1);
                    QVERIFY2(isIcon(name), qPrintable(file.fileName() + u": "_s + name));
                    ++count;
                }
            }
        }
        QVERIFY(count > 20);
    }

    void thereIsAnIconForEveryPageAndKind()
    {
        for (const char* name :
             {"logo", "mesh", "catalogue", "quality", "governance", "reports", "sharing", "history", "dataset",
              "product", "domain", "port", "contract", "person", "team", "flow", "column"})
            QVERIFY2(isIcon(QLatin1String(name)), name);
        QVERIFY(!isIcon(u"nonsense"_s));
    }

    void anIconFollowsTheScheme()
    {
        const QIcon plus = icon(u"plus"_s);
        QVERIFY(isNear(inkOf(painted(plus)), Tokens::load(Scheme::Light).text));
        appTheme().setChoice(Theme::Choice::Dark);
        QVERIFY(isNear(inkOf(painted(plus)), Tokens::load(Scheme::Dark).text));
        QVERIFY(isNear(inkOf(painted(icon(u"plus"_s, IconTone::Warn))), tokens().warn));
        QVERIFY(inkOf(painted(plus, 16, 1, QIcon::Disabled)).alpha() < 200);
        QCOMPARE(iconName(plus), u"plus"_s);
    }

    void anIconIsSharpOnAnyScreen()
    {
        const QPixmap pixmap = icon(u"mesh"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(iconPixmap(u"mesh"_s, Qt::red, 16, 1.5).size(), QSize(24, 24));
    }

    void switchingTheSchemeRepaintsWhatIsOpen()
    {
        QPushButton button(u"Import"_s);
        button.resize(button.sizeHint());
        QLabel label(u"Muted"_s);
        setTextRole(&label, TextRole::Caption);
        label.ensurePolished();
        const QImage light = grabbed(button);
        int changes = 0;
        connect(&appTheme(), &Theme::changed, this, [&changes] { ++changes; });
        appTheme().setChoice(Theme::Choice::Dark);
        QCOMPARE(changes, 1);
        QVERIFY(appTheme().isDark());
        QVERIFY(grabbed(button) != light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::load(Scheme::Dark).window);
        QCOMPARE(label.palette().color(label.foregroundRole()), Tokens::load(Scheme::Dark).muted);
        appTheme().setChoice(Theme::Choice::Light);
        QCOMPARE(grabbed(button), light);
    }

    void aTonedLabelFollowsTheScheme()
    {
        QLabel label(u"Breached"_s);
        setTone(&label, Tone::Bad);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::load(Scheme::Light).bad);
        appTheme().setChoice(Theme::Choice::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::load(Scheme::Dark).bad);
    }

    void controlsAreAsHighAsTheGridSays()
    {
        QPushButton button(u"Import"_s);
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(u"At least"_s);
        QSpinBox spin;
        QDateEdit date;
        QToolButton tool;
        tool.setIcon(icon(u"fit"_s));
        for (QWidget* control : std::initializer_list<QWidget*> {&button, &edit, &combo, &spin, &date, &tool})
            QCOMPARE(control->sizeHint().height(), 28);
        QCOMPARE(tool.sizeHint().width(), 28);
        QTableWidget table(2, 1);
        setUpTable(&table);
        QCOMPARE(table.rowHeight(0), 32);
        setCompact(&table, true);
        QCOMPARE(table.rowHeight(0), 24);
    }

    void aTableShowsTheWholeRowUnderThePointer()
    {
        QTableWidget table(3, 2);
        setUpTable(&table);
        table.resize(240, 160);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto colorAt = [&table](int row, int column) {
            const QPoint middle(table.columnViewportPosition(column) + 60, table.rowViewportPosition(row) + 4);
            return table.viewport()->grab().toImage().pixelColor(middle);
        };
        QCOMPARE(colorAt(1, 1), tokens().surface);
        QTest::mouseMove(table.viewport(), QPoint(20, table.rowViewportPosition(1) + 10));
        QTRY_VERIFY(colorAt(1, 1) != tokens().surface);
        QCOMPARE(colorAt(1, 0), colorAt(1, 1));
        QCOMPARE(colorAt(0, 0), tokens().surface);
        table.selectRow(2);
        QVERIFY(isNear(colorAt(2, 1), blended(tokens().selection, tokens().surface)));
    }

    void aGroundOfTheCellsOwnDoesNotHideTheSelection()
    {
        QTableWidget table(1, 1);
        setUpTable(&table);
        auto* item = new QTableWidgetItem;
        item->setBackground(tokens().raised);
        table.setItem(0, 0, item);
        table.resize(200, 120);
        table.selectRow(0);
        QVERIFY(
            isNear(table.viewport()->grab().toImage().pixelColor(50, 4), blended(tokens().selection, tokens().raised)));
    }

    void aWrongFieldShowsAndTellsIt()
    {
        QLineEdit edit(u"x"_s);
        edit.resize(120, 28);
        const int before = pixelsOf(grabbed(edit), tokens().bad);
        setError(&edit, u"A target is one number."_s);
        QVERIFY(pixelsOf(grabbed(edit), tokens().bad) > before + 50);
        QCOMPARE(edit.accessibleDescription(), u"A target is one number."_s);
        setError(&edit, {});
        QCOMPARE(pixelsOf(grabbed(edit), tokens().bad), before);
    }

    void theFocusShowsForTheKeyboardOnly()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* first = new QPushButton(u"First"_s);
        auto* second = new QPushButton(u"Second"_s);
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(pixelsOf(grabbed(*first), tokens().accent) == 0);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(pixelsOf(grabbed(*second), tokens().accent) > 60);
        QCOMPARE(pixelsOf(grabbed(*first), tokens().accent), 0);
    }

    void everyStateHasAShapeOfItsOwnKind()
    {
        // Colour taken away: what differs now is shape. Active and Met, Retired and Not measured share one on purpose.
        const auto shape = [](State state) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintStateShape(painter, QRectF(4, 4, 8, 8), state, Qt::black);
            return image;
        };
        const QList<State> different {State::Proposed, State::Draft,    State::Active,     State::Deprecated,
                                      State::AtRisk,   State::Breached, State::NotMeasured};
        for (int a = 0; a < different.size(); ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY(shape(different[a]) != shape(different[b]));
        }
        QCOMPARE(shape(State::Met), shape(State::Active));
        QCOMPARE(stateWord(State::AtRisk), u"At risk"_s);
        QCOMPARE(stateColor(State::Breached, tokens()), tokens().bad);
    }

    void figuresAreOfOneWidth()
    {
        const QFont font = Theme::font(TextRole::Body);
        QCOMPARE(tabularWidth(font, u"111.11"_s), tabularWidth(font, u"888.88"_s));
        QVERIFY(tabularWidth(font, u"99.2 %"_s) > tabularWidth(font, u"9.2 %"_s));
    }

    void theDesktopsChoiceIsTakenWhereNoneIsMade()
    {
        appTheme().setChoice(Theme::Choice::Dark);
        appTheme().refreshSystemScheme();
        QVERIFY(appTheme().isDark()); // a choice outweighs it
        appTheme().setChoice(Theme::Choice::System);
        QVERIFY(!appTheme().isDark()); // the offscreen platform is light
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
