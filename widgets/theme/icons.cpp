// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/icons.h"

#include "widgets/theme/theme.h"

#include <cmath>

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr QLatin1String Prefix("meshstead-");

QString resourcePath(const QString& name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QColor toneColor(IconTone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case IconTone::Text:
        return t.text;
    case IconTone::Muted:
        return t.muted;
    case IconTone::Accent:
        return t.accent;
    case IconTone::OnAccent:
        return t.onAccent;
    case IconTone::Good:
        return t.good;
    case IconTone::Warn:
        return t.warn;
    case IconTone::Bad:
        return t.bad;
    case IconTone::Info:
        return t.info;
    }
    Q_UNREACHABLE();
}

/// Of what is painted on in the end: a widget rendered into a picture knows only its own screen.
qreal pixelRatioOf(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    const qreal target = engine && engine->paintDevice() ? engine->paintDevice()->devicePixelRatioF() : 1;
    return std::max(target, painter.device()->devicePixelRatioF());
}

/// Chooses the colour when asked for pixels, not when made: that is what makes icons follow the theme.
class Engine : public QIconEngine
{
public:
    Engine(const QString& name, IconTone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        const qreal ratio = pixelRatioOf(*painter);
        painter->drawPixmap(target, iconPixmap(m_name, color(mode), side, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), std::min(size.width(), size.height()), 1);
    }

    QString iconName() override { return Prefix + m_name; }
    QString key() const override { return u"mesh"_s; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new Engine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return withAlpha(tokens().muted, 0.5);
        if (mode == QIcon::Active && m_tone == IconTone::Muted)
            return tokens().text;
        return toneColor(m_tone);
    }

    QString m_name;
    IconTone m_tone;
};
} // namespace

QIcon icon(const QString& name, IconTone tone)
{
    Q_ASSERT_X(isIcon(name), "icon", qPrintable(name));
    return QIcon(new Engine(name, tone));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    const int side = int(std::ceil(size * devicePixelRatio));
    const QString key = Prefix + name + u'/' + QString::number(color.rgba(), 16) + u'/' + QString::number(side) + u'/'
        + QString::number(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(resourcePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color)
{
    const int side = std::min(rect.width(), rect.height());
    QRect target(0, 0, side, side);
    target.moveCenter(rect.center());
    painter.drawPixmap(target, iconPixmap(name, color, side, pixelRatioOf(painter)));
}

bool isIcon(const QString& name)
{
    return QFile::exists(resourcePath(name));
}

QString iconName(const QIcon& icon)
{
    const QString name = icon.name();
    return name.startsWith(Prefix) ? name.mid(Prefix.size()) : QString();
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace mesh
