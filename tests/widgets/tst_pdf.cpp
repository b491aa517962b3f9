// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The PDF that a QPainter paints, read back by poppler's programs: compared with the same painting on pixels, and
// searched. Set MESHSTEAD_PICTURES to a folder to keep the pictures.

#include "widgets/lineage/exporting/pdf_device.h"
#include "widgets/lineage/painting/painter.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr QSize page(240, 160);

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0 || !process.readAllStandardError().isEmpty())
        return std::nullopt;
    return process.readAllStandardOutput();
}

using Painting = std::function<void(QPainter&)>;

/// One page of it in a file.
bool writeTo(const QString& path, const Painting& painting, qreal scale = 1)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    PdfDevice device(file);
    device.newPage(page, scale);
    QPainter painter(&device);
    painting(painter);
    painter.end();
    return device.finish(u"A page"_s, {});
}

QImage onPixels(const Painting& painting)
{
    QImage image(page, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painting(painter);
    return image;
}

/// The mean of how far the colours of two pictures are from each other, each first made a quarter as large: what is
/// smoothed at an edge differs from program to program.
qreal difference(const QImage& a, const QImage& b)
{
    const auto small = [](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(page / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage x = small(a);
    const QImage y = small(b);
    qreal sum = 0;
    for (int row = 0; row < x.height(); ++row) {
        for (int column = 0; column < x.width(); ++column) {
            const QRgb p = x.pixel(column, row);
            const QRgb q = y.pixel(column, row);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3.0 * x.width() * x.height());
}

void shapes(QPainter& painter)
{
    painter.fillRect(QRectF(10, 10, 80, 50), QColor(200, 40, 40));
    painter.setPen(QPen(Qt::blue, 5));
    painter.setBrush(QColor(0, 160, 80, 120));
    painter.drawRoundedRect(QRectF(60, 30, 90, 70), 12, 12);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF {{160, 20}, {230, 20}, {195, 70}});
    painter.setBrush(Qt::black);
    painter.drawEllipse(QPointF(40, 120), 25, 15);
    QPainterPath ring;
    ring.addRect(170, 90, 60, 60);
    ring.addRect(185, 105, 30, 30);
    painter.drawPath(ring);
}

void lines(QPainter& painter)
{
    QPen pen(QColor(30, 60, 160), 6);
    for (const Qt::PenCapStyle cap : {Qt::FlatCap, Qt::RoundCap, Qt::SquareCap}) {
        pen.setCapStyle(cap);
        pen.setDashPattern({3, 2});
        pen.setDashOffset(1);
        painter.setPen(pen);
        painter.drawLine(QPointF(20, 20), QPointF(220, 20));
        painter.translate(0, 20);
    }
    pen.setStyle(Qt::SolidLine);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::green);
    painter.drawPolyline(QPolygonF {{20, 30}, {120, 80}, {220, 30}}); // is not filled
}

void clipped(QPainter& painter)
{
    painter.save();
    painter.setClipRect(QRectF(20.5, 20.5, 100, 100));
    painter.fillRect(QRectF(0, 0, 240, 160), Qt::red);
    QPainterPath disc;
    disc.addEllipse(QPointF(70, 70), 40, 40);
    painter.setClipPath(disc, Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, 240, 160), Qt::blue);
    painter.restore();
    painter.fillRect(QRectF(150, 0, 60, 160), Qt::blue); // the clip is gone, its last colour with it
}

void transformed(QPainter& painter)
{
    painter.translate(120, 80);
    painter.rotate(30);
    painter.scale(1.5, 1.5);
    painter.setPen(QPen(Qt::darkGreen, 4));
    painter.setFont(pictureFont(TextRole::PageTitle));
    painter.drawRect(QRectF(-50, -20, 100, 40));
    painter.drawText(QRectF(-50, -20, 100, 40), Qt::AlignCenter, u"Orders"_s);
}

void translucent(QPainter& painter)
{
    QImage image(60, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter onto(&image);
    onto.fillRect(QRect(0, 0, 30, 40), QColor(0, 0, 200, 128));
    onto.fillRect(QRect(30, 0, 15, 40), QColor(200, 0, 0));
    onto.end();
    painter.fillRect(QRectF(0, 80, 240, 40), Qt::yellow);
    painter.drawImage(QRectF(20, 20, 120, 120), image);
    painter.setOpacity(0.3);
    painter.drawImage(QPointF(160, 70), image);
    painter.fillRect(QRectF(150, 20, 80, 30), Qt::black);
    painter.setOpacity(1);
    painter.fillRect(QRectF(150, 125, 80, 20), Qt::black);
}
} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void looksAsOnPixels_data();
    void looksAsOnPixels();
    void textOfEveryScriptCanBeSearched();
    void everyFontIsEmbedded();
    void whatThePainterHasSetGoesOnOverPages();
    void aTargetThatIsFullIsTold();
};

void TestPdf::looksAsOnPixels_data()
{
    QTest::addColumn<Painting>("painting");
    QTest::newRow("shapes") << Painting(shapes);
    QTest::newRow("lines") << Painting(lines);
    QTest::newRow("clips") << Painting(clipped);
    QTest::newRow("turned and larger") << Painting(transformed);
    QTest::newRow("images and opacities") << Painting(translucent);
}

void TestPdf::looksAsOnPixels()
{
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed.");
    QFETCH(Painting, painting);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QVERIFY(writeTo(path, painting));
    const auto read = outputOf(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-png"_s, path});
    QVERIFY(read.has_value());
    const QImage seen = QImage::fromData(*read, "PNG");
    QCOMPARE(seen.size(), page);
    const QImage expected = onPixels(painting);
    if (const QString kept = qEnvironmentVariable("MESHSTEAD_PICTURES"); !kept.isEmpty()) {
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        seen.save(u"%1/pdf %2 seen.png"_s.arg(kept, tag));
        expected.save(u"%1/pdf %2 expected.png"_s.arg(kept, tag));
    }
    const qreal away = difference(seen, expected);
    QVERIFY2(away < 1.5, qPrintable(QString::number(away)));
    // A scale only says how finely lengths are told.
    QVERIFY(writeTo(path, painting, 0.02));
    const auto finer = outputOf(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-png"_s, path});
    QVERIFY(finer.has_value());
    QVERIFY(difference(QImage::fromData(*finer, "PNG"), seen) < 0.3);
}

void TestPdf::textOfEveryScriptCanBeSearched()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed.");
    const QStringList texts {u"orders_daily (raw) <1>"_s,
                             u"Größe, naïve façade"_s,
                             u"Παραγγελίες"_s,
                             u"Заказы"_s,
                             u"注文データ"_s,
                             u"หมวดสินค้า"_s,
                             u"ऑर्डर"_s};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QVERIFY(writeTo(path, [&](QPainter& painter) {
        painter.setFont(pictureFont(TextRole::Strong));
        qreal y = 0;
        for (const QString& text : texts)
            painter.drawText(QRectF(10, y += 20, 220, 20), int(Qt::AlignLeft) | Qt::TextSingleLine, text);
    }));
    const auto read = outputOf(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(read.has_value());
    const QString found = QString::fromUtf8(*read);
    for (const QString& text : texts)
        QVERIFY2(found.contains(text), qPrintable(text + u" is not in: "_s + found));
}

void TestPdf::everyFontIsEmbedded()
{
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        QSKIP("pdffonts is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QVERIFY(writeTo(path, [](QPainter& painter) {
        for (const TextRole role : {TextRole::Strong, TextRole::PageTitle, TextRole::Caption}) {
            painter.setFont(pictureFont(role));
            painter.drawText(QPointF(10, 20), u"orders 注文"_s);
        }
    }));
    const auto read = outputOf(u"pdffonts"_s, {path});
    QVERIFY(read.has_value());
    // Name, type, encoding; then whether it is embedded, a part of the font, and has characters.
    const QList<QByteArray> lines = read->trimmed().split('\n').mid(2);
    QVERIFY(lines.size() >= 2);
    for (const QByteArray& line : lines)
        QVERIFY2(line.contains("yes yes yes"), line);
}

void TestPdf::whatThePainterHasSetGoesOnOverPages()
{
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pages.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    PdfDevice device(file);
    device.newPage(page);
    QPainter painter(&device);
    const auto paint = [&] { painter.drawRect(QRectF(0, 0, 100, 100)); };
    painter.setClipRect(QRectF(10, 10, 200, 40));
    painter.setBrush(Qt::red);
    painter.setPen(Qt::NoPen);
    painter.translate(20, 0);
    paint();
    device.newPage(page, 0.25);
    paint();
    painter.end();
    QVERIFY(device.finish(u"Pages"_s, {}));
    file.close();
    QList<QImage> seen;
    for (const QString& number : {u"1"_s, u"2"_s}) {
        const auto read
            = outputOf(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-png"_s, u"-f"_s, number, u"-l"_s, number, path});
        QVERIFY(read.has_value());
        seen += QImage::fromData(*read, "PNG");
    }
    QCOMPARE(seen[0].pixelColor(60, 30), QColor(Qt::red));
    QCOMPARE(seen[0].pixelColor(60, 70), QColor(Qt::white));
    QVERIFY(difference(seen[1], seen[0]) < 1);
}

void TestPdf::aTargetThatIsFullIsTold()
{
    class Full : public QBuffer
    {
        qint64 writeData(const char* data, qint64 size) override
        {
            return pos() + size > 4000 ? -1 : QBuffer::writeData(data, size);
        }
    };
    Full full;
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    PdfDevice device(full);
    device.newPage(page);
    QPainter painter(&device);
    painter.setFont(pictureFont(TextRole::Strong));
    painter.drawText(QPointF(10, 20), u"abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s);
    painter.end();
    QVERIFY(!device.finish(u"Full"_s, {}));
}

} // namespace mesh

QTEST_MAIN(mesh::TestPdf)
#include "tst_pdf.moc"
