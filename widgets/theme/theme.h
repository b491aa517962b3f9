// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace mesh {

/// The roles a text can have; each is one font and one default colour. See setTextRole().
enum class TextRole
{
    PageTitle, ///< 20 px semibold
    Section, ///< 16 px semibold: the name at the head of the inspector, of a dialog
    Strong, ///< 13 px semibold: names in tables, titles of blocks
    Body, ///< 13 px
    Secondary, ///< 12 px muted
    Caption, ///< 11 px muted
    CaptionStrong, ///< 11 px semibold muted: table headers, facet titles
    Mono, ///< 12 px monospace: identifiers and SQL
};

/// The look of the program: colours, fonts, palette and style, switched while it runs.
///
/// Widgets that paint themselves read tokens() while painting and need no connection: a switch changes the palette,
/// which repaints every widget. Connect to changed() only to refresh something that is cached.
/// Owned by the application object (see appTheme()). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice
    {
        System,
        Light,
        Dark
    };
    Q_ENUM(Choice)

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Gives the application our style, fonts and palette. Call once, before the first window is made.
    void install();

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    /// Looks again at what the desktop prefers; for QEvent::ThemeChange of the main window.
    void refreshSystemScheme();

    const Tokens& tokens() const { return m_tokens; }
    QPalette palette() const;
    static QFont font(TextRole role);
    QColor textColor(TextRole role) const;

    /// From the desktop's setting or MESHSTEAD_REDUCED_MOTION; whoever animates asks here.
    bool isMotionReduced() const;

signals:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    Scheme m_systemScheme = Scheme::Light;
    Scheme m_scheme = Scheme::Light;
    Tokens m_tokens;
    bool m_isInstalled = false;
};

/// The theme of the application object. app/ installs it first thing; where nobody did (a test of one widget) it is
/// made and installed on the first use, so that a widget never has to ask whether there is one.
Theme& appTheme();
/// The colours of now: appTheme().tokens().
const Tokens& tokens();

} // namespace mesh
