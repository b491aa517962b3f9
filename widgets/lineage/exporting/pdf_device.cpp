// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/pdf_device.h"

#include "widgets/lineage/exporting/pdf_engine.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int dotsPerInch = 96;
} // namespace

PdfDevice::PdfDevice(QIODevice& target)
    : m_engine(std::make_unique<PdfEngine>(target))
{
}

PdfDevice::~PdfDevice() = default;

void PdfDevice::newPage(QSizeF pixels, qreal scale)
{
    m_page = pixels;
    m_engine->beginPage(pixels, scale);
}

bool PdfDevice::finish(const QString& title, const QDateTime& created)
{
    const QDateTime at = created.isValid() ? created : QDateTime::currentDateTime();
    return m_engine->finish("<< /Title " + PdfFile::text(title) + " /Creator (Meshstead) /CreationDate (D:"
                            + at.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z) >>");
}

QPaintEngine* PdfDevice::paintEngine() const
{
    return m_engine.get();
}

int PdfDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qCeil(m_page.width());
    case PdmHeight:
        return qCeil(m_page.height());
    case PdmWidthMM:
        return qCeil(m_page.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return qCeil(m_page.height() * 25.4 / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace mesh
