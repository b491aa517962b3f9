// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class QIODevice;

namespace mesh {

class PdfEngine;

/// A PDF that a QPainter paints, page after page, in CSS pixels of 1/96 inch. QPdfWriter would do the same, but it
/// tells every letter in a line of its own, every colour before every shape and every length to nine digits: of a
/// diagram of 100,000 nodes that is 400 MB to be compressed. Here lengths are whole numbers of a fine unit, a colour or
/// a font is told when it changes, and a text is one string.
///
/// Painted are paths with plain brushes and pens, texts as texts, and images. Left out: gradients, textures,
/// composition modes, and pens that a transformation makes wider one way than the other.
/// One painter on one thread.
class PdfDevice : public QPaintDevice
{
public:
    explicit PdfDevice(QIODevice& target);
    ~PdfDevice() override;
    Q_DISABLE_COPY_MOVE(PdfDevice)

    /// Begins the next page, or the first one. What the painter has set goes on. @p scale: of the drawing on the page,
    /// as lengths are told as finely as it needs.
    void newPage(QSizeF pixels, qreal scale = 1);
    /// The end of the file, when no painter is left. @p created: of now where invalid. False where the target did not
    /// take all of it.
    bool finish(const QString& title, const QDateTime& created);

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<PdfEngine> m_engine;
    QSizeF m_page;
};

} // namespace mesh
