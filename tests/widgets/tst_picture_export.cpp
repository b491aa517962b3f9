// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Diagrams as pictures, read back by other programs' eyes: an XML reader, pdftotext and pdfinfo, an image reader. Set
// MESHSTEAD_PICTURES to a folder to keep what is written.

#include "graph/mesh_text.h"
#include "widgets/lineage/exporting/pdf_writer.h"
#include "widgets/lineage/exporting/png_writer.h"
#include "widgets/lineage/scene/diagram.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

Mesh shopMesh()
{
    return test::meshOf(
        {u"Sales/Orders/orders[order_id,customer_id,total]"_s, u"Sales/Orders/order_lines[order_id,sku]"_s,
         u"Customer/Customer 360/customers[customer_id,email,segment]"_s, u"Customer/CRM/accounts[email]"_s,
         u"Marketing/Campaigns/audience[email]"_s, u"//loose"_s},
        {u"orders->order_lines"_s, u"orders.customer_id->customers.customer_id"_s, u"accounts.email->customers.email"_s,
         u"customers.email->audience.email"_s, u"order_lines->audience"_s});
}

/// One product with these datasets, each made from the one before.
Mesh chainOf(const QStringList& names)
{
    MeshBuilder builder;
    const ProductId product {newUuid()};
    builder.add(Product {.id = product, .name = u"Chain"_s});
    DatasetId before;
    for (const QString& name : names) {
        const DatasetId id {newUuid()};
        builder.add(Dataset {.id = id, .name = name, .product = product});
        if (!before.isNull())
            builder.add(Flow {.id = {newUuid()}, .from = before, .to = id});
        before = id;
    }
    return builder.build();
}

Diagram diagramOf(const Mesh& mesh, Level level, const RecordSet& expanded = {})
{
    DiagramSpec spec;
    spec.level = level;
    spec.filter.expanded = expanded;
    DiagramBasis basis;
    basis.at = Instant::fromMilliseconds(1'762'178'700'000);
    auto made = makeDiagram(mesh, spec, basis);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

/// A grid of chains, larger than any page.
Diagram largeDiagram()
{
    QStringList datasets;
    QStringList flows;
    for (int chain = 0; chain < 30; ++chain) {
        for (int step = 0; step < 8; ++step) {
            datasets += u"Domain %1/Product %1/d%1_%2"_s.arg(chain).arg(step);
            if (step > 0)
                flows += u"d%1_%2->d%1_%3"_s.arg(chain).arg(step - 1).arg(step);
        }
    }
    return diagramOf(test::meshOf(datasets, flows), Level::Dataset);
}

QByteArray bytesOf(const LineageScene& scene, PictureFormat format, const PictureOptions& options)
{
    const Result<QByteArray> bytes = pictureOf(scene, format, options);
    return bytes ? *bytes : QByteArray();
}

/// What an SVG says, as far as tests ask.
struct ReadSvg
{
    QString error;
    QStringList texts; ///< of text elements
    QStringList titles; ///< of groups that were cut
    QStringList groups; ///< ids of groups
    QStringList ids; ///< of any element
    QStringList edgeClasses;
    QStringList references; ///< of any attribute that points somewhere
    QString style;
};

ReadSvg readSvg(const QByteArray& bytes)
{
    ReadSvg read;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == u"href" || attribute.value().contains(u"url("))
                read.references += attribute.value().toString();
        }
        const QString classes = attributes.value(u"class"_s).toString();
        if (attributes.hasAttribute(u"id"_s))
            read.ids += attributes.value(u"id"_s).toString();
        if (xml.name() == u"text")
            read.texts += xml.readElementText();
        else if (xml.name() == u"title")
            read.titles += xml.readElementText();
        else if (xml.name() == u"style")
            read.style = xml.readElementText();
        else if (xml.name() == u"g" && attributes.hasAttribute(u"id"_s))
            read.groups += attributes.value(u"id"_s).toString();
        else if (xml.name() == u"path" && classes.startsWith(u"edge"))
            read.edgeClasses += classes;
    }
    read.error = xml.errorString();
    return read;
}

/// What XML, or a line of text, makes of a name.
QString asXml(QString name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        QChar& c = name[at];
        if (c.isHighSurrogate() && at + 1 < name.size() && name.at(at + 1).isLowSurrogate())
            ++at; // one character in two halves
        else if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
        else if (c.unicode() < 0x20 || c.unicode() >= 0xFFFE || c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return name;
}

std::optional<QString> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString keptPath(const QTemporaryDir& folder, const QString& name)
{
    const QString kept = qEnvironmentVariable("MESHSTEAD_PICTURES");
    return kept.isEmpty() ? folder.filePath(name) : QString(kept + u'/' + name);
}

PictureOptions someOptions()
{
    PictureOptions options;
    options.title = u"Lineage of <Customer> & friends"_s;
    options.subtitle = u"retail · Datasets: 6 of 6 · as of 3 Nov 2025, 14:05"_s;
    options.created = QDateTime(QDate(2026, 11, 3), QTime(14, 5), Qt::UTC);
    return options;
}

constexpr PictureFormat allFormats[] = {PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Png};

} // namespace

class TestPictureExport : public QObject
{
    Q_OBJECT

private slots:
    void svgHoldsEveryNameOnceAsText();
    void svgSurvivesHostileNames();
    void svgNeedsNothingFromElsewhere();
    void svgNamesItsRecordsAndEdges();
    void svgTellsDifferencesByClassAndSign();
    void svgIsTitledAndStamped();
    void textOfAPdfCanBeSearched();
    void pagesAreAsPlanned_data();
    void pagesAreAsPlanned();
    void everyNodeIsWhollyOnSomePage();
    void whatCannotBePutOnPaperIsRefused_data();
    void whatCannotBePutOnPaperIsRefused();
    void bandsMakeTheSamePictureAsOnePainting_data();
    void bandsMakeTheSamePictureAsOnePainting();
    void aPngSaysWhatItIs();
    void theSameSceneGivesTheSameBytes();
    void aCancelledExportLeavesTheOldFile_data();
    void aCancelledExportLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aTargetThatCannotBeWrittenIsToldWithItsName();
    void everyFormatIsKnownByItsEnding();
    void aDiagramBringsTheIndexOfItsScene();
    void looks_data();
    void looks();
};

void TestPictureExport::svgHoldsEveryNameOnceAsText()
{
    const Mesh mesh = shopMesh();
    RecordSet expanded;
    for (const Dataset& dataset : mesh.all<Dataset>())
        expanded.insert(dataset.id);
    for (const Diagram& diagram : {diagramOf(mesh, Level::Product), diagramOf(mesh, Level::Dataset, expanded)}) {
        const LineageScene& scene = diagram.scene();
        const ReadSvg svg = readSvg(bytesOf(scene, PictureFormat::Svg, {}));
        QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
        for (const QString& label : scene.label)
            QCOMPARE(svg.texts.count(label), 1 + int(std::ranges::count(scene.subline, label)));
        for (const QString& label : scene.rowLabel)
            QCOMPARE(svg.texts.count(label), int(std::ranges::count(scene.rowLabel, label)));
        for (const QString& lane : scene.laneName)
            QVERIFY(svg.texts.contains(lane));
    }
}

void TestPictureExport::svgSurvivesHostileNames()
{
    const QStringList names {u"a < b & c > \"d\" 'e'"_s,
                             u"]]> --> <script>alert(1)</script>"_s,
                             u"tab\tline\nbreak"_s,
                             QString(u"nul"_s + QChar(0) + u"bell"_s + QChar(7)),
                             QString(u"half"_s + QChar(0xD800) + u"pair"_s),
                             QString(u"no"_s + QChar(0xFFFF) + u"character"_s),
                             u"قاعدة بيانات العملاء"_s,
                             u"\u202Eright to left\u202C"_s,
                             u"顧客データ 😀"_s,
                             QString(10'000, u'x'),
                             QString(u"  "_s)};
    const Diagram diagram = diagramOf(chainOf(names), Level::Dataset);
    const ReadSvg svg = readSvg(bytesOf(diagram.scene(), PictureFormat::Svg, someOptions()));
    QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
    for (const QString& name : names)
        QVERIFY2((svg.texts + svg.titles).count(asXml(name)) == 1, qPrintable(name.left(60)));
    // The other formats have nothing to escape, but have to get through.
    for (const PictureFormat format : {PictureFormat::Pdf, PictureFormat::Png})
        QVERIFY(bytesOf(diagram.scene(), format, someOptions()).size() > 1000);
}

void TestPictureExport::svgNeedsNothingFromElsewhere()
{
    const Diagram diagram = diagramOf(shopMesh(), Level::Dataset);
    const QByteArray bytes = bytesOf(diagram.scene(), PictureFormat::Svg, someOptions());
    const ReadSvg svg = readSvg(bytes);
    for (const QString& reference : svg.references)
        QVERIFY2(reference.startsWith(u'#') && svg.ids.contains(reference.mid(1)), qPrintable(reference));
    QVERIFY(svg.style.contains(u"sans-serif;"_s)); // what any viewer has
    QCOMPARE(bytes.count("font-family"), 1); // one place, for all
    QVERIFY(!bytes.contains("@font-face") && !bytes.contains("@import"));
}

void TestPictureExport::svgNamesItsRecordsAndEdges()
{
    const Diagram diagram = diagramOf(shopMesh(), Level::Dataset);
    const LineageScene& scene = diagram.scene();
    const ReadSvg svg = readSvg(bytesOf(scene, PictureFormat::Svg, {}));
    for (const RecordId& record : scene.record)
        QCOMPARE(svg.groups.count(u"dataset-"_s + record.uuid.toString()), 1);
    QCOMPARE(svg.edgeClasses.size(), qsizetype(scene.edgeCount()));
    for (const QString& classes : svg.edgeClasses)
        QCOMPARE(classes, u"edge observed"_s);
}

void TestPictureExport::svgTellsDifferencesByClassAndSign()
{
    LineageScene scene = diagramOf(shopMesh(), Level::Dataset).scene();
    QVERIFY(scene.edgeCount() >= 4);
    scene.nodeDifference.assign(scene.nodeCount(), Difference::Same);
    scene.edgeDifference.assign(scene.edgeCount(), Difference::Same);
    scene.nodeDifference[0] = Difference::Added;
    scene.edgeDifference[0] = Difference::Added;
    scene.edgeDifference[1] = Difference::Removed;
    scene.edgeDifference[2] = Difference::Changed;
    scene.edgeFlags[3] |= LineageScene::IsRuledOut;
    const QByteArray bytes = bytesOf(scene, PictureFormat::Svg, {});
    const ReadSvg svg = readSvg(bytes);
    QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
    for (const QString& classes :
         {u"edge observed added"_s, u"edge observed removed"_s, u"edge observed changed"_s, u"edge ruled-out"_s})
        QCOMPARE(svg.edgeClasses.count(classes), 1);
    QCOMPARE(bytes.count("class=\"node added\""), 1);
    for (const QString& sign : {u"sign-removed"_s, u"sign-changed"_s, u"sign-ruled-out"_s}) {
        QVERIFY2(svg.ids.contains(sign), qPrintable(sign));
        QCOMPARE(svg.references.count(u'#' + sign), 1);
    }
}

void TestPictureExport::svgIsTitledAndStamped()
{
    const Diagram diagram = diagramOf(shopMesh(), Level::Product);
    const PictureOptions options = someOptions();
    const ReadSvg svg = readSvg(bytesOf(diagram.scene(), PictureFormat::Svg, options));
    QVERIFY(svg.texts.contains(options.title));
    QVERIFY(svg.titles.contains(options.title));
    QVERIFY(svg.texts.join(u' ').contains(options.subtitle));
    QVERIFY(svg.texts.join(u' ').contains(u"No SLO"_s));
    PictureOptions bare;
    bare.hasLegend = false;
    QVERIFY(!readSvg(bytesOf(diagram.scene(), PictureFormat::Svg, bare)).texts.join(u' ').contains(u"No SLO"_s));
}

void TestPictureExport::textOfAPdfCanBeSearched()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed.");
    QTemporaryDir folder;
    const Diagram diagram = diagramOf(shopMesh(), Level::Dataset);
    const QString path = folder.filePath(u"lineage.pdf"_s);
    QVERIFY(exportLineage(diagram.scene(), path, PictureFormat::Pdf, someOptions()).has_value());
    const auto text = outputOf(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(text.has_value());
    for (const QString& label : diagram.scene().label)
        QVERIFY2(text->contains(label), qPrintable(label + u" is not in: "_s + *text));
    QVERIFY2(text->contains(u"Lineage of <Customer> & friends"_s), qPrintable(*text));
    QVERIFY(text->contains(u"as of 3 Nov 2025"_s));
}

void TestPictureExport::pagesAreAsPlanned_data()
{
    QTest::addColumn<PageSetup::Paper>("paper");
    QTest::addColumn<PageSetup::Turn>("turn");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QString>("points");
    using P = PageSetup::Paper;
    using T = PageSetup::Turn;
    QTest::newRow("A4 portrait") << P::A4 << T::Portrait << 1.0 << u"595 x 842"_s;
    QTest::newRow("A4 landscape") << P::A4 << T::Landscape << 1.0 << u"842 x 595"_s;
    QTest::newRow("A3 landscape") << P::A3 << T::Landscape << 1.0 << u"1191 x 842"_s;
    QTest::newRow("Letter portrait, half as large") << P::Letter << T::Portrait << 0.5 << u"612 x 792"_s;
    QTest::newRow("everything on one page") << P::A4 << T::Portrait << 0.1 << u"595 x 842"_s;
}

void TestPictureExport::pagesAreAsPlanned()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed.");
    QFETCH(PageSetup::Paper, paper);
    QFETCH(PageSetup::Turn, turn);
    QFETCH(qreal, scale);
    QFETCH(QString, points);
    QTemporaryDir folder;
    const Diagram diagram = largeDiagram();
    PictureOptions options = someOptions();
    options.pages.paper = paper;
    options.pages.turn = turn;
    options.scale = scale;
    const LineageLook look = LineageLook::of(Tokens::load(Scheme::Light));
    const Result<PagePlan> plan = pdfPages(diagram.scene(), look, options);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->isSingle(), scale == 0.1);
    const QString path
        = keptPath(folder, u"pages-%1.pdf"_s.arg(QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-')));
    QVERIFY(exportLineage(diagram.scene(), path, PictureFormat::Pdf, options).has_value());
    const auto info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY(info.has_value());
    const auto valueOf
        = [&](const QString& key) { return info->section(key + u':', 1, 1).section(u'\n', 0, 0).simplified(); };
    QCOMPARE(valueOf(u"Pages"_s).toInt(), plan->pages);
    QVERIFY2(valueOf(u"Page size"_s).startsWith(points), qPrintable(valueOf(u"Page size"_s)));
    const auto text = outputOf(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(text.has_value());
    if (!plan->isSingle())
        QVERIFY2(text->contains(u"Page %1 of %1"_s.arg(plan->pages)), qPrintable(*text));
}

void TestPictureExport::everyNodeIsWhollyOnSomePage()
{
    const Diagram diagram = largeDiagram();
    const LineageScene& scene = diagram.scene();
    const SceneIndex index(scene);
    PageSetup setup;
    setup.paper = PageSetup::Paper::A4;
    const Result<PagePlan> plan = planPages(scene, index, setup, 1);
    QVERIFY(plan.has_value());
    QVERIFY(plan->pages > 4);
    for (LineageScene::Index node = 0; node < scene.nodeCount(); ++node) {
        bool isWhole = false;
        for (int row = 0; row < plan->rows; ++row) {
            for (int column = 0; column < plan->columns; ++column) {
                isWhole = isWhole
                    || (plan->pageOf[std::size_t(plan->cell(column, row))] > 0
                        && plan->cellArea(column, row).contains(scene.rect(node)));
            }
        }
        QVERIFY2(isWhole, qPrintable(scene.label[node]));
        // Nor does a page begin within one: its columns have gaps.
        for (const qreal left : plan->lefts)
            QVERIFY(left <= scene.x[node] || left >= scene.x[node] + scene.w[node]);
    }
    // The best way round is not worse than either.
    for (const PageSetup::Turn turn : {PageSetup::Turn::Portrait, PageSetup::Turn::Landscape}) {
        PageSetup turned = setup;
        turned.turn = turn;
        const Result<PagePlan> other = planPages(scene, index, turned, 1);
        QVERIFY(other.has_value());
        QVERIFY(plan->columns * plan->rows <= other->columns * other->rows);
    }
}

void TestPictureExport::whatCannotBePutOnPaperIsRefused_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<PageSetup>("pages");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("margins as wide as the page")
        << PictureFormat::Pdf << PageSetup {PageSetup::Paper::A4, PageSetup::Turn::Best, 120, 10} << 1.0;
    QTest::newRow("an overlap as wide as the page")
        << PictureFormat::Pdf << PageSetup {PageSetup::Paper::A4, PageSetup::Turn::Best, 10, 280} << 1.0;
    QTest::newRow("a million pages") << PictureFormat::Pdf << PageSetup {PageSetup::Paper::A4} << 400.0;
    QTest::newRow("a PNG nobody can open") << PictureFormat::Png << PageSetup {} << 5000.0;
}

void TestPictureExport::whatCannotBePutOnPaperIsRefused()
{
    QFETCH(PictureFormat, format);
    QFETCH(PageSetup, pages);
    QFETCH(qreal, scale);
    const Diagram diagram = largeDiagram();
    PictureOptions options;
    options.pages = pages;
    options.scale = scale;
    const Result<QByteArray> made = pictureOf(diagram.scene(), format, options);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::InvalidArgument);
    QVERIFY(!made.error().message.isEmpty());
}

void TestPictureExport::bandsMakeTheSamePictureAsOnePainting_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("as on the screen") << 1.0 << Scheme::Light;
    QTest::newRow("twice as large, dark") << 2.0 << Scheme::Dark;
    QTest::newRow("odd") << 1.37 << Scheme::Light;
    QTest::newRow("from further away") << 0.5 << Scheme::Light;
    QTest::newRow("from far away") << 0.1 << Scheme::Dark;
}

void TestPictureExport::bandsMakeTheSamePictureAsOnePainting()
{
    QFETCH(qreal, scale);
    QFETCH(Scheme, scheme);
    const Diagram diagram = diagramOf(shopMesh(), Level::Dataset);
    PictureOptions options = someOptions();
    options.scheme = scheme;
    options.scale = scale;
    const LineageLook look = LineageLook::of(Tokens::load(scheme));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const PngBands small {.bandBytes = 60'000, .tileWidth = 97};
    QVERIFY(writePng(buffer, diagram.scene(), look, options, Progress(), small).has_value());
    const QImage banded = QImage::fromData(bytes, "PNG").convertToFormat(QImage::Format_RGB888);

    const SheetPainter sheet(diagram.scene(), look, options, scale);
    QImage whole(sheet.pixels(), QImage::Format_RGB888);
    QPainter painter(&whole);
    sheet.paint(painter, whole.rect());
    painter.end();
    QCOMPARE(banded.size(), whole.size());
    // Two bits in eight: where a curve is cut at a tile, its coverage of a pixel is rounded otherwise.
    int different = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const QRgb a = banded.pixel(x, y);
            const QRgb b = whole.pixel(x, y);
            different += std::abs(qRed(a) - qRed(b)) > 3 || std::abs(qGreen(a) - qGreen(b)) > 3
                || std::abs(qBlue(a) - qBlue(b)) > 3;
        }
    }
    QCOMPARE(different, 0);
    QCOMPARE(pngSize(diagram.scene(), options), whole.size());
}

void TestPictureExport::aPngSaysWhatItIs()
{
    const Diagram diagram = diagramOf(shopMesh(), Level::Product);
    const PictureOptions options = someOptions();
    const QImage image = QImage::fromData(bytesOf(diagram.scene(), PictureFormat::Png, options), "PNG");
    QVERIFY(!image.isNull());
    QCOMPARE(image.text(u"Title"_s), options.title);
    QCOMPARE(image.text(u"Description"_s), options.subtitle);
    QCOMPARE(image.dotsPerMeterX(), 7559); // 192 to the inch
}

void TestPictureExport::theSameSceneGivesTheSameBytes()
{
    const Diagram diagram = diagramOf(shopMesh(), Level::Product);
    for (const PictureFormat format : allFormats) {
        const QByteArray first = bytesOf(diagram.scene(), format, someOptions());
        QTest::qWait(format == PictureFormat::Pdf ? 1100 : 0); // a PDF knows its second
        QVERIFY(!first.isEmpty());
        QVERIFY(first == bytesOf(diagram.scene(), format, someOptions()));
    }
}

namespace {
void addFormats()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("SVG") << PictureFormat::Svg;
    QTest::newRow("PDF") << PictureFormat::Pdf;
    QTest::newRow("PNG") << PictureFormat::Png;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
} // namespace

void TestPictureExport::aCancelledExportLeavesTheOldFile_data()
{
    addFormats();
}

void TestPictureExport::aCancelledExportLeavesTheOldFile()
{
    QFETCH(PictureFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lineage"_s);
    fill(path, "old");
    QStringList names;
    for (int i = 0; i < 6000; ++i)
        names += QString::number(i);
    const Diagram diagram = diagramOf(chainOf(names), Level::Dataset);
    int reports = 0;
    std::optional<Progress> progress;
    progress.emplace([&](qint64 done, qint64 total) {
        QVERIFY(done <= total);
        ++reports;
        progress->cancel();
    });
    PictureOptions options;
    options.scale = 0.2;
    options.pages.paper = PageSetup::Paper::A4;
    const Status status = exportLineage(diagram.scene(), path, format, options, *progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Cancelled);
    QCOMPARE(reports, 1); // it stops at the next look
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestPictureExport::aFullDiskLeavesTheOldFile_data()
{
    addFormats();
}

void TestPictureExport::aFullDiskLeavesTheOldFile()
{
    QFETCH(PictureFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lineage"_s);
    fill(path, "old");
    const Diagram diagram = largeDiagram();
    // A limit of the process on its files fails writes as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 8000;
    setrlimit(RLIMIT_FSIZE, &small);
    const Status status = exportLineage(diagram.scene(), path, format, someOptions());
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Io);
    QVERIFY2(status.error().message.contains(path), qPrintable(status.error().message));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestPictureExport::aTargetThatCannotBeWrittenIsToldWithItsName()
{
    const Diagram diagram = diagramOf(shopMesh(), Level::Product);
    for (const QString& path : {u"/nowhere/at/all/lineage.svg"_s, u"/"_s}) {
        const Status status = exportLineage(diagram.scene(), path, PictureFormat::Svg);
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::Io);
        QVERIFY(status.error().message.contains(path));
    }
}

void TestPictureExport::everyFormatIsKnownByItsEnding()
{
    QCOMPARE(pictureFormatOf(u"a.SVG"_s), std::optional(PictureFormat::Svg));
    QCOMPARE(pictureFormatOf(u"a.b.pdf"_s), std::optional(PictureFormat::Pdf));
    QCOMPARE(pictureFormatOf(u"/x/a.png"_s), std::optional(PictureFormat::Png));
    QVERIFY(!pictureFormatOf(u"lineage.gif"_s).has_value());
    QVERIFY(!pictureFormatOf(u"svg"_s).has_value());
}

void TestPictureExport::aDiagramBringsTheIndexOfItsScene()
{
    std::optional<Diagram> diagram = diagramOf(shopMesh(), Level::Dataset);
    const auto finds = [](const Diagram& made) {
        for (LineageScene::Index node = 0; node < made.scene().nodeCount(); ++node) {
            if (made.index->nodeAt(made.scene().rect(node).center()) != node)
                return false;
        }
        return made.scene().nodeCount() > 0;
    };
    QVERIFY(finds(*diagram));
    // Under other colours it is that of the new scene: the old one may go.
    const Diagram other = recoloured(*diagram, Colouring::Owner);
    QVERIFY(other.index != diagram->index);
    diagram.reset();
    QVERIFY(finds(other));
}

void TestPictureExport::looks_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestPictureExport::looks()
{
    QFETCH(Scheme, scheme);
    QTemporaryDir folder;
    const Mesh mesh = shopMesh();
    RecordSet expanded;
    expanded.insert(test::named(mesh, u"customers"_s));
    const Diagram diagram = diagramOf(mesh, Level::Dataset, expanded);
    PictureOptions options = someOptions();
    options.scheme = scheme;
    for (const QString& suffix : {u"svg"_s, u"pdf"_s, u"png"_s}) {
        const QString path
            = keptPath(folder, u"export-%1.%2"_s.arg(QString::fromUtf8(QTest::currentDataTag()), suffix));
        QVERIFY(exportLineage(diagram.scene(), path, *pictureFormatOf(path), options).has_value());
        QVERIFY(QFileInfo(path).size() > 1000);
    }
    const QImage png = QImage::fromData(bytesOf(diagram.scene(), PictureFormat::Png, options), "PNG");
    QCOMPARE(png.pixelColor(1, 1), Tokens::load(scheme).surface);
}

} // namespace mesh

QTEST_MAIN(mesh::TestPictureExport)
#include "tst_picture_export.moc"
