// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace mesh {

/// The colour an icon takes when nothing else decides it. On filled, checked and disabled buttons the style does.
enum class IconTone
{
    Text,
    Muted,
    Accent,
    OnAccent,
    Good,
    Warn,
    Bad,
    Info
};

/// An icon of our set, drawn in the colours of the current scheme at the moment it is painted, so it survives a
/// switch of the theme. REQUIRES: isIcon(name).
QIcon icon(const QString& name, IconTone tone = IconTone::Text);

/// One icon in one colour, sharp at @p devicePixelRatio; for widgets that paint themselves.
QPixmap iconPixmap(const QString& name, const QColor& color, int size = 16, qreal devicePixelRatio = 1);
void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);

bool isIcon(const QString& name);
/// The name @p icon was made with, empty where it is not of our set.
QString iconName(const QIcon& icon);
QStringList iconNames();

} // namespace mesh
