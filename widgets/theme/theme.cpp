// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/theme.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
QString uiFamily()
{
    // Once per process: asking the font database is slow, and fonts are not installed while we run.
    static const QString family = [] {
        for (const QString& candidate : {u"Inter"_s, u"Inter Variable"_s}) {
            if (QFontDatabase::hasFamily(candidate))
                return candidate;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QFont uiFont(int pixelSize, QFont::Weight weight = QFont::Normal)
{
    QFont font(uiFamily());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    // Glyphs keep their own widths; hinted ones sit unevenly at 11 to 13 px.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    return font;
}

QPointer<Theme>& installedTheme()
{
    static QPointer<Theme> theme;
    return theme;
}
} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_tokens(Tokens::load(Scheme::Light))
{
}

Theme::~Theme() = default;

void Theme::install()
{
    Q_ASSERT_X(!m_isInstalled, "Theme::install", "a theme is installed once");
    installedTheme() = this;
    refreshSystemScheme();
    m_isInstalled = true;
    QApplication::setStyle(new Style(*this)); // the application owns it
    QApplication::setFont(font(TextRole::Body));
    const auto setClassFont = [](const QFont& font, const char* className) { QApplication::setFont(font, className); };
    setClassFont(uiFont(13, QFont::Medium), "QPushButton");
    setClassFont(uiFont(12), "QToolButton");
    setClassFont(font(TextRole::CaptionStrong), "QHeaderView");
    setClassFont(uiFont(12), "QTabBar");
    setClassFont(uiFont(12), "QTipLabel");
    QToolTip::setFont(uiFont(12));
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::refreshSystemScheme()
{
    // Qt 6.4 does not tell the desktop's scheme, but its palette gives it away. Ours has to step aside to see it.
    if (m_isInstalled)
        QApplication::setPalette(QPalette());
    const QPalette system = QGuiApplication::palette();
    const bool isDark = system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
    m_systemScheme = isDark ? Scheme::Dark : Scheme::Light;
    if (m_isInstalled)
        apply();
}

void Theme::apply()
{
    m_scheme = m_choice == Choice::System ? m_systemScheme : m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
    m_tokens = Tokens::load(m_scheme);
    if (!m_isInstalled)
        return;
    QApplication::setPalette(palette());
    // Qt tells open windows with the next turn of the event loop and hidden ones never. Now is when it has to be
    // true: for pictures, and for windows that are shown again.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent event(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(window, &event);
    }
    QToolTip::setPalette(palette());
    emit changed();
}

QPalette Theme::palette() const
{
    const Tokens& t = m_tokens;
    const QColor disabled = withAlpha(t.muted, 0.6);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color, const QColor& whenDisabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, whenDisabled);
    };
    const auto setAll = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    setAll(QPalette::Window, t.window);
    setAll(QPalette::Base, t.surface);
    setAll(QPalette::AlternateBase, blended(t.hover, t.surface));
    setAll(QPalette::Button, t.surface);
    setAll(QPalette::ToolTipBase, t.raised);
    setAll(QPalette::ToolTipText, t.text);
    set(QPalette::WindowText, t.text, disabled);
    set(QPalette::Text, t.text, disabled);
    set(QPalette::ButtonText, t.text, disabled);
    set(QPalette::PlaceholderText, t.muted, disabled); // also the role of all muted labels
    setAll(QPalette::BrightText, t.bad);
    // Opaque, because text fields paint it over their own background.
    set(QPalette::Highlight, blended(withAlpha(t.accent, isDark() ? 0.4 : 0.25), t.surface),
        blended(t.pressed, t.surface));
    set(QPalette::HighlightedText, t.text, disabled);
    set(QPalette::Link, t.accent, disabled);
    set(QPalette::LinkVisited, t.accent, disabled);
    setAll(QPalette::Light, t.raised);
    setAll(QPalette::Midlight, t.border);
    setAll(QPalette::Mid, t.border);
    setAll(QPalette::Dark, t.outline);
    setAll(QPalette::Shadow, t.border);
    return palette;
}

QFont Theme::font(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return uiFont(20, QFont::DemiBold);
    case TextRole::Section:
        return uiFont(16, QFont::DemiBold);
    case TextRole::Strong:
        return uiFont(13, QFont::DemiBold);
    case TextRole::Body:
        return uiFont(13);
    case TextRole::Secondary:
        return uiFont(12);
    case TextRole::Caption:
        return uiFont(11);
    case TextRole::CaptionStrong:
        return uiFont(11, QFont::DemiBold);
    case TextRole::Mono:
        return monoFont();
    }
    Q_UNREACHABLE();
}

QColor Theme::textColor(TextRole role) const
{
    switch (role) {
    case TextRole::Secondary:
    case TextRole::Caption:
    case TextRole::CaptionStrong:
        return m_tokens.muted;
    default:
        return m_tokens.text;
    }
}

bool Theme::isMotionReduced() const
{
    static const bool byEnvironment = qEnvironmentVariableIntValue("MESHSTEAD_REDUCED_MOTION") != 0;
    return byEnvironment || !QApplication::isEffectEnabled(Qt::UI_General);
}

Theme& appTheme()
{
    if (!installedTheme()) {
        Q_ASSERT_X(qApp, "appTheme", "there is no application object yet");
        auto* theme = new Theme(qApp);
        theme->setChoice(Theme::Choice::Light);
        theme->install();
    }
    return *installedTheme();
}

const Tokens& tokens()
{
    return appTheme().tokens();
}

} // namespace mesh
