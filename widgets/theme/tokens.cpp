// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/tokens.h"

#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside of any namespace, as its documentation demands.
static void initResources()
{
    Q_INIT_RESOURCE(mesh_look);
}

namespace mesh {

namespace {
QColor opaqueColor(const QJsonObject& scheme, QLatin1String name)
{
    const QColor color(scheme.value(name).toString());
    Q_ASSERT_X(color.isValid(), "tokens.json", name.data());
    return color;
}

/// Either "#RRGGBB" or {"of": another token, "alpha": 0..1}.
QColor color(const QJsonObject& scheme, QLatin1String name)
{
    const QJsonValue value = scheme.value(name);
    if (!value.isObject())
        return opaqueColor(scheme, name);
    const QByteArray base = value[QLatin1String("of")].toString().toLatin1();
    return withAlpha(opaqueColor(scheme, QLatin1String(base)), value[QLatin1String("alpha")].toDouble(1));
}

qreal relativeLuminance(const QColor& color)
{
    const auto linear
        = [](qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

Tokens Tokens::load(Scheme scheme)
{
    initResources();
    QFile file(QStringLiteral(":/theme/tokens.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "Tokens::load", "the resources are not linked in");
    const QLatin1String name(scheme == Scheme::Dark ? "dark" : "light");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object().value(name).toObject();

    Tokens tokens;
    const std::pair<const char*, QColor Tokens::*> fields[] = {
        {"window", &Tokens::window},     {"surface", &Tokens::surface}, {"raised", &Tokens::raised},
        {"border", &Tokens::border},     {"text", &Tokens::text},       {"muted", &Tokens::muted},
        {"accent", &Tokens::accent},     {"good", &Tokens::good},       {"warn", &Tokens::warn},
        {"bad", &Tokens::bad},           {"info", &Tokens::info},       {"selection", &Tokens::selection},
        {"onAccent", &Tokens::onAccent}, {"outline", &Tokens::outline}, {"hover", &Tokens::hover},
        {"pressed", &Tokens::pressed},   {"shadow", &Tokens::shadow},
    };
    for (const auto& [key, field] : fields)
        tokens.*field = color(json, QLatin1String(key));
    tokens.tintAlpha = json.value(QLatin1String("tint")).toDouble();
    const QJsonArray domains = json.value(QLatin1String("domains")).toArray();
    Q_ASSERT(domains.size() == DomainCount);
    for (int i = 0; i < DomainCount; ++i)
        tokens.domains[size_t(i)] = QColor(domains.at(i).toString());
    return tokens;
}

QColor Tokens::domainHue(int index) const
{
    return domains[size_t((index % DomainCount + DomainCount) % DomainCount)];
}

QColor Tokens::domainTint(int index) const
{
    return withAlpha(domainHue(index), tintAlpha);
}

QColor blended(const QColor& top, const QColor& bottom)
{
    const float alpha = top.alphaF();
    return QColor::fromRgbF(top.redF() * alpha + bottom.redF() * (1 - alpha),
                            top.greenF() * alpha + bottom.greenF() * (1 - alpha),
                            top.blueF() * alpha + bottom.blueF() * (1 - alpha));
}

QColor withAlpha(QColor color, qreal alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

qreal contrastRatio(const QColor& a, const QColor& b)
{
    const qreal first = relativeLuminance(a);
    const qreal second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace mesh
