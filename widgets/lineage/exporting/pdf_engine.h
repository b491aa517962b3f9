// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/pdf_content.h"
#include "widgets/lineage/exporting/pdf_file.h"
#include "widgets/lineage/exporting/pdf_font.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

#include <map>
#include <optional>
#include <set>

namespace mesh {

/// Turns what a QPainter paints into the operators of a PDF's pages; see PdfDevice. Keeps what the page was last told
/// (colours, pen, font, clip) and tells only what differs.
class PdfEngine : public QPaintEngine
{
public:
    explicit PdfEngine(QIODevice& target);

    void beginPage(QSizeF pixels, qreal scale);
    bool finish(const QByteArray& information);

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& next) override;
    void drawPath(const QPainterPath& path) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& origin, const QTextItem& item) override;
    void drawImage(const QRectF& place, const QImage& image, const QRectF& source, Qt::ImageConversionFlags) override;
    void drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& source) override;

private:
    /// A font of the painter: what of it is in the file, and its size.
    struct Face
    {
        QFont font;
        PdfFont* embedded = nullptr;
        qreal size = 0;
    };
    /// What the page was told last. Nothing: not yet, or no longer.
    struct Told
    {
        std::optional<QRgb> fill, line;
        int fillAlpha = 255;
        int lineAlpha = 255;
        std::optional<QByteArray> pen;
        int font = 0;
    };

    void endPage();
    void handOver();
    void tell();
    void tellClip();
    void tellFill(const QColor& color);
    void tellLine();
    void tellFont(int object);
    int alphaOf(const QColor& color) const { return qRound(color.alphaF() * m_opacity * 255); }
    void append(const QPainterPath& path);
    void paint(Qt::FillRule rule);
    bool writeLatin(QPointF origin, const QString& text, Face& face);
    void writeShaped(QPointF origin, const QTextItem& item);
    void placeText(QPointF origin, qreal size);
    Face& faceOf(const QFont& font);
    PdfFont& embedded(const QRawFont& font);
    int objectOf(const QImage& image);
    void writeImage(int object, const QImage& image);
    QByteArray resources();

    PdfFile m_file;
    PdfContent m_content;
    std::vector<int> m_pages;
    int m_tree; ///< the object of the page tree
    int m_resources;
    int m_stream = 0; ///< of the page that is open; 0: none
    QSizeF m_points;
    qreal m_unit = 1; ///< per pixel

    QTransform m_toPage; ///< in units
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    std::vector<QPainterPath> m_clips; ///< in units; their intersection
    bool m_isClipped = false; ///< the page has them
    Told m_told;

    std::vector<Face> m_faces;
    std::map<QString, PdfFont> m_fonts; ///< by family and style
    QHash<qint64, int> m_images; ///< objects by key
    std::vector<std::pair<int, QImage>> m_newImages; ///< of this page: written after it
    std::set<int> m_fillAlphas, m_lineAlphas;
};

} // namespace mesh
