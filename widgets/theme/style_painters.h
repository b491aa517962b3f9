// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/tokens.h"

#include <optional>

#include <QStyle>

class QPainter;

/// The families of controls that Style paints. Every function says with its result whether the matter was its own;
/// what nobody takes goes to Fusion. They use nothing but their arguments.
namespace mesh::styling {

struct Context
{
    const QStyle& style; ///< For rectangles and metrics.
    const Tokens& tokens;
    QPainter& painter;
    const QWidget* widget; ///< May be null.
};

// style_buttons.cpp: push buttons, tool buttons, check boxes, radio buttons
bool paintButtonPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option);
bool paintButtonControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option);
bool paintButtonComplex(const Context& c, QStyle::ComplexControl control, const QStyleOptionComplex& option);
std::optional<QSize> buttonSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
                                const QWidget* widget);

// style_inputs.cpp: fields, combo boxes, spin boxes, text edits
bool paintInputPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option);
bool paintInputControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option);
bool paintInputComplex(const Context& c, QStyle::ComplexControl control, const QStyleOptionComplex& option);
std::optional<QRect> inputSubControl(QStyle::ComplexControl control, const QStyleOptionComplex& option,
                                     QStyle::SubControl subControl);
std::optional<QSize> inputSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents);

// style_views.cpp: tables, trees, lists, headers, tabs
bool paintViewPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option);
bool paintViewControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option);
std::optional<QSize> viewSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
                              const QWidget* widget);

// style_menus.cpp: menus, tool tips, popups
bool paintMenuPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option);
bool paintMenuControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option);
std::optional<QSize> menuSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents);

// style_bars.cpp: scroll bars, progress bars, sliders, splitters, group boxes
bool paintBarPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option);
bool paintBarControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option);
bool paintBarComplex(const Context& c, QStyle::ComplexControl control, const QStyleOptionComplex& option);
std::optional<QRect> barSubControl(const QStyle& style, QStyle::ComplexControl control,
                                   const QStyleOptionComplex& option, QStyle::SubControl subControl,
                                   const QWidget* widget);
std::optional<QSize> barSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
                             const QWidget* widget);

} // namespace mesh::styling
