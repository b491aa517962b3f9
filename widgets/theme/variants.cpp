// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/variants.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/row_hover.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
// Dynamic properties, so that a form made in Designer can set them too.
constexpr const char* VariantProperty = "meshVariant";
constexpr const char* ErrorProperty = "meshError";
constexpr const char* CompactProperty = "meshCompact";
constexpr const char* ToneProperty = "meshTone";

void applyTone(QLabel* label)
{
    const auto tone = Tone(label->property(ToneProperty).toInt());
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, toneColor(tone, tokens()));
    label->setPalette(palette);
}
} // namespace

void setVariant(QAbstractButton* button, ButtonVariant variant)
{
    button->setProperty(VariantProperty, int(variant));
    if (variant == ButtonVariant::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonVariant variantOf(const QWidget* button)
{
    return button ? ButtonVariant(button->property(VariantProperty).toInt()) : ButtonVariant::Default;
}

void setTextRole(QWidget* widget, TextRole role)
{
    widget->setFont(Theme::font(role));
    const bool isMuted = role == TextRole::Secondary || role == TextRole::Caption || role == TextRole::CaptionStrong;
    // A role instead of a colour: the palette of the next scheme has it too.
    widget->setForegroundRole(isMuted ? QPalette::PlaceholderText : QPalette::WindowText);
}

void setTone(QLabel* label, Tone tone)
{
    const bool isFirst = !label->property(ToneProperty).isValid();
    label->setProperty(ToneProperty, int(tone));
    label->setForegroundRole(QPalette::WindowText);
    applyTone(label);
    if (isFirst)
        QObject::connect(&appTheme(), &Theme::changed, label, [label] { applyTone(label); });
}

QColor toneColor(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Good:
        return tokens.good;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Info:
        return tokens.info;
    }
    Q_UNREACHABLE();
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"success"_s;
    case Tone::Warn:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    default:
        return u"info"_s;
    }
}

void setError(QWidget* field, const QString& reason)
{
    field->setProperty(ErrorProperty, !reason.isEmpty());
    field->setToolTip(reason);
    field->setAccessibleDescription(reason);
    field->update();
}

bool hasError(const QWidget* field)
{
    return field && field->property(ErrorProperty).toBool();
}

void setCompact(QAbstractItemView* view, bool compact)
{
    view->setProperty(CompactProperty, compact);
    if (auto* table = qobject_cast<QTableView*>(view))
        table->verticalHeader()->setDefaultSectionSize(compact ? metrics::CompactRowHeight : metrics::RowHeight);
    view->doItemsLayout();
}

bool isCompact(const QWidget* view)
{
    return view && view->property(CompactProperty).toBool();
}

void setUpTable(QAbstractItemView* view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideMiddle);
    if (auto* table = qobject_cast<QTableView*>(view)) {
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setCornerButtonEnabled(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setMinimumSectionSize(metrics::IconSize); // else the header's font decides
        table->verticalHeader()->setDefaultSectionSize(isCompact(view) ? metrics::CompactRowHeight
                                                                       : metrics::RowHeight);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->setTabKeyNavigation(false);
        RowHover::install(table);
    } else if (auto* tree = qobject_cast<QTreeView*>(view)) {
        tree->setUniformRowHeights(true);
        tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace mesh
