// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>

#include <QColor>
#include <QMetaType>
#include <QStringView>

namespace mesh {

enum class Scheme
{
    Light,
    Dark
};

/// The colours of one scheme, as resources/theme/tokens.json lists them. A plain value: copy it freely.
struct Tokens
{
    static constexpr int DomainCount = 12;

    QColor window; ///< Behind everything.
    QColor surface; ///< Bars, panels, tables, fields.
    QColor raised; ///< Menus, popups, nodes: what lies above a surface.
    QColor border; ///< The one hairline.
    QColor text;
    QColor muted; ///< Secondary text and icons.
    QColor accent;
    QColor good;
    QColor warn;
    QColor bad;
    QColor info;
    QColor selection; ///< Translucent: lies over any of the three backgrounds.
    QColor onAccent; ///< Text and icons on a filled accent or bad area.
    QColor outline; ///< Boxes of check marks, handles: 3:1 against a surface.
    QColor hover; ///< Translucent.
    QColor pressed; ///< Translucent.
    QColor shadow; ///< Translucent.
    qreal tintAlpha = 0; ///< How strongly domainTint() colours a lane.
    std::array<QColor, DomainCount> domains; ///< Told apart with any colour vision; never for text.

    /// Reads the compiled in tokens.
    static Tokens load(Scheme scheme);

    /// The hue of a domain; any @p index is valid.
    QColor domainHue(int index) const;
    /// A whisper of domainHue(), translucent, for lanes and cards.
    QColor domainTint(int index) const;

    bool operator==(const Tokens&) const = default;
};

/// @p top laid over @p bottom, as an opaque colour.
QColor blended(const QColor& top, const QColor& bottom);
/// @p color with its alpha replaced.
QColor withAlpha(QColor color, qreal alpha);
/// The contrast of two opaque colours by WCAG 2: 1 to 21.
qreal contrastRatio(const QColor& a, const QColor& b);

} // namespace mesh
