// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/record_delegate.h"

#include "items/record_table_model.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/state_label.h"
#include "widgets/common/unseen_mark.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/tabular_text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int inset = 10;
constexpr int endInset = 4; // of what begins at the start: the next column's own inset follows
constexpr int hueBar = 3;
constexpr int hueGap = 8;
constexpr int unseenLeft = 1; // a gap to the hue is left
constexpr int unseenSize = 6;

void paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& color, const QFont& font,
               const QStyleOptionViewItem& option)
{
    painter.setFont(font);
    painter.setPen(color);
    drawLineText(painter, rect, text, option.direction);
}

void paintName(QPainter& painter, QRect rect, const QModelIndex& index, const QStyleOptionViewItem& option)
{
    if (!index.data(RecordTableModel::UnseenRole).toString().isEmpty()) {
        // In the room before the hue, so that names stay in line.
        const QRect disc(option.rect.left() + unseenLeft, rect.center().y() - 2, unseenSize, unseenSize);
        paintUnseenMark(painter, QStyle::visualRect(option.direction, option.rect, disc));
    }
    const int domain = index.data(RecordTableModel::DomainRankRole).toInt();
    if (domain >= 0) {
        const QRect bar
            = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.center().y() - 9, hueBar, 18));
        paintRounded(painter, bar, 1.5, tokens().domainHue(domain));
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(hueBar + hueGap, 0, 0, 0));
    }
    paintText(painter, rect, index.data().toString(), tokens().text, Theme::font(TextRole::Strong), option);
}

void paintOwner(QPainter& painter, const QRect& rect, const QModelIndex& index, const QStyleOptionViewItem& option)
{
    const Tokens& t = tokens();
    QFont font = Theme::font(TextRole::Body);
    QColor color = t.text;
    switch (OwnerStanding(index.data(RecordTableModel::OwnerStandingRole).toInt())) {
    case OwnerStanding::Missing:
        color = t.bad;
        break;
    case OwnerStanding::Deliberate:
        color = t.muted;
        break;
    case OwnerStanding::Inherited:
        color = t.muted;
        font.setItalic(true);
        break;
    case OwnerStanding::NotOwnable:
    case OwnerStanding::Explicit:
        break;
    }
    paintText(painter, rect, index.data().toString(), color, font, option);
}

const FieldInfo* fieldOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    if (!model)
        return nullptr;
    const int field = model->columns()[std::size_t(index.column())].field;
    return field < 0 ? nullptr : &kindInfo(model->kind()).fields[std::size_t(field)];
}

constexpr char begunProperty[] = "meshBegun"; ///< what the cell held when its editor took it over

QString typedIn(const QWidget* editor)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return combo->currentData().toString();
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line ? line->text() : QString();
}

} // namespace

std::optional<State> stateFromToken(const QString& token)
{
    static const QHash<QString, State> states {
        {u"proposed"_s, State::Proposed},     {u"draft"_s, State::Draft},       {u"active"_s, State::Active},
        {u"deprecated"_s, State::Deprecated}, {u"retired"_s, State::Retired},   {u"met"_s, State::Met},
        {u"at-risk"_s, State::AtRisk},        {u"breached"_s, State::Breached}, {u"not-measured"_s, State::NotMeasured},
    };
    const auto found = states.find(token);
    return found == states.end() ? std::nullopt : std::optional(*found);
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.features = {};
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool isNumber = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    const QRect inner
        = isNumber ? option.rect.adjusted(endInset, 0, -inset, 0) : option.rect.adjusted(inset, 0, -endInset, 0);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, inner);
    const QString column = index.data(RecordTableModel::ColumnIdRole).toString();
    const QString text = index.data().toString();
    if (index.column() == 0) {
        paintName(*painter, rect, index, option);
    } else if (column == u"owner"_s) {
        paintOwner(*painter, rect, index, option);
    } else if (column == u"trend"_s) {
        const auto values = index.data(RecordTableModel::TrendRole).value<QList<double>>();
        const QSize size(std::min(Sparkline::Size.width(), rect.width()), Sparkline::Size.height());
        const QRect box(QPoint(rect.left() - 2, rect.center().y() - 9), size);
        if (!values.isEmpty())
            paintSparkline(*painter, QStyle::visualRect(option.direction, rect, box),
                           std::span(values.constData(), std::size_t(values.size())), t.muted);
    } else if (const auto state = stateFromToken(index.data(RecordTableModel::StateTokenRole).toString())) {
        painter->setFont(Theme::font(TextRole::Body));
        paintStateLabel(*painter, rect, *state, text, t, option.direction);
    } else if (isNumber) {
        painter->setFont(Theme::font(TextRole::Body));
        painter->setPen(t.text);
        drawTabular(*painter, rect, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, text);
    } else {
        const bool isCode = index.data(RecordTableModel::CodeRole).toBool();
        const bool isAbsent = column == u"health"_s;
        paintText(*painter, rect, text, isAbsent ? t.muted : t.text,
                  Theme::font(isCode ? TextRole::Mono : TextRole::Body), option);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString column = index.data(RecordTableModel::ColumnIdRole).toString();
    if (column == u"trend"_s)
        return {Sparkline::Size.width() + inset + endInset, option.rect.height()};
    const QString text = index.data().toString();
    const bool isState = stateFromToken(index.data(RecordTableModel::StateTokenRole).toString()).has_value();
    const QFont font = Theme::font(index.column() == 0 ? TextRole::Strong : TextRole::Body);
    const int extra = index.column() == 0 ? hueBar + hueGap : 0;
    const int width = isState ? stateLabelWidth(font, text) : QFontMetrics(font).horizontalAdvance(text);
    return {width + extra + inset + endInset + 1, option.rect.height()};
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const FieldInfo* field = fieldOf(index);
    if (!field || field->type != FieldType::Choice) {
        auto* edit = qobject_cast<QLineEdit*>(QStyledItemDelegate::createEditor(parent, option, index));
        if (edit && field)
            edit->setAccessibleName(field->label());
        return edit;
    }
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(field->label());
    combo->addItem(tr("Not set"), QString());
    for (std::size_t at = 1; at < field->choice->options.size(); ++at)
        combo->addItem(field->choice->label(quint8(at)), field->choice->token(quint8(at)));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<RecordDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Asked again when the cell changes elsewhere: what somebody has typed by then stays.
    const QVariant begun = editor->property(begunProperty);
    if (begun.isValid() && typedIn(editor) != begun.toString())
        return;
    editor->setProperty(begunProperty, index.data(Qt::EditRole).toString());
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RecordDelegate::rescue(const QWidget* editor) const
{
    if (typedIn(editor) == editor->property(begunProperty).toString())
        return;
    const auto* combo = qobject_cast<const QComboBox*>(editor);
    emit changedMeanwhile(editor->accessibleName(), combo ? combo->currentText() : typedIn(editor));
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString typed = typedIn(editor);
    const QString begun = editor->property(begunProperty).toString();
    const QString present = index.data(Qt::EditRole).toString();
    if (typed == begun || typed == present)
        return;
    if (present != begun) {
        rescue(editor);
        return;
    }
    editor->setProperty(begunProperty, typed); // it is on its way: nothing to be rescued any more
    if (const auto* combo = qobject_cast<QComboBox*>(editor))
        model->setData(index, combo->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace mesh
