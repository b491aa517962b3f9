// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/card_view.h"

#include "items/record_table_model.h"
#include "mesh/naming.h"
#include "widgets/catalog/record_delegate.h"
#include "widgets/common/state_label.h"
#include "widgets/common/unseen_mark.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int cardHeight = 152;
constexpr int proseLines = 2;
constexpr int leastWidth = 250;
constexpr int gap = 12;
constexpr int padding = 12;
constexpr int unseenSize = 8;

/// Reads what a card shows from the model, whatever columns the table has.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const RecordTableModel*>(index.model());
        if (!model)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens& t = tokens();
        const QRect card = option.rect.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        paintRounded(*painter, card, metrics::Radius, isSelected ? blended(t.selection, t.surface) : t.surface,
                     isSelected      ? t.accent
                         : isHovered ? t.outline
                                     : t.border);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            paintFocusRing(*painter, card, metrics::Radius, t.accent);

        const RecordId id = model->recordAt(index.row());
        const RecordFacts& facts = model->factsAt(index.row());
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, card, rect); };
        const auto write
            = [&](const QRect& rect, const QString& text, TextRole role, const QColor& color, bool isItalic = false) {
                  QFont font = Theme::font(role);
                  font.setItalic(isItalic);
                  painter->setFont(font);
                  painter->setPen(color);
                  drawLineText(*painter, place(rect), text, option.direction);
              };
        const int left = card.left() + padding;
        const int width = card.width() - 2 * padding;
        const int domain = index.data(RecordTableModel::DomainRankRole).toInt();
        if (domain >= 0)
            paintRounded(*painter, place(QRect(left, card.top() + padding, 3, 34)), 1.5, t.domainHue(domain));
        const int indent = domain < 0 ? 0 : 11;
        const bool isUnseen = !index.data(RecordTableModel::UnseenRole).toString().isEmpty();
        if (isUnseen) {
            const QRect disc(card.right() - padding - unseenSize + 1, card.top() + 16, unseenSize, unseenSize);
            paintUnseenMark(*painter, place(disc));
        }
        write(QRect(left + indent, card.top() + 10, width - indent - (isUnseen ? unseenSize + 6 : 0), 20),
              titleOf(model->mesh(), id), TextRole::Strong, t.text);
        write(QRect(left + indent, card.top() + 30, width - indent, 18), subtitle(*model, id, facts),
              TextRole::Secondary, t.muted);
        paintProse(*painter, place(QRect(left, card.top() + 53, width, 34)), option, proseOf(model->mesh(), id));
        paintOwner(write, QRect(left, card.top() + 92, width, 20), *model, facts);
        paintStates(*painter, place(QRect(left, card.bottom() - 32, width, 22)), option, model, id, facts);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const auto* view = qobject_cast<const CardView*>(option.widget);
        return view ? view->gridSize() : QSize(leastWidth, cardHeight);
    }

private:
    static QString subtitle(const RecordTableModel& model, RecordId id, const RecordFacts& facts)
    {
        const QString kind = kindInfo(id.kind).singular();
        const QString domain = titleOf(model.mesh(), facts.domain);
        if (domain.isEmpty() || id.kind == Kind::Domain)
            return kind;
        return CardView::tr("%1 in %2", "a kind and a domain").arg(kind, domain);
    }

    /// What it is for, or else what it is.
    static QString proseOf(const Mesh& mesh, RecordId id)
    {
        const RecordView record = mesh.find(id);
        for (const char* name : {"purpose", "mission", "description"}) {
            const FieldInfo* field = record ? record.info().field(QString::fromLatin1(name)) : nullptr;
            if (field && field->type == FieldType::Text) {
                if (const QString text = record.value(*field).to<QString>().simplified(); !text.isEmpty())
                    return text;
            }
        }
        return {};
    }

    static void paintProse(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                           const QString& text)
    {
        const QFont font = Theme::font(TextRole::Secondary);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(tokens().text);
        QTextLayout layout(text, font);
        layout.beginLayout();
        for (int at = 0; at < proseLines; ++at) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(rect.width());
            const QRect place(rect.left(), rect.top() + at * metrics.lineSpacing(), rect.width(), metrics.height());
            // The last line takes what is left, and tells that there is more.
            const QString part = text.mid(line.textStart(), at + 1 < proseLines ? line.textLength() : -1).trimmed();
            drawLineText(painter, place, part, option.direction);
        }
        layout.endLayout();
    }

    template<typename Write>
    static void paintOwner(const Write& write, const QRect& rect, const RecordTableModel& model,
                           const RecordFacts& facts)
    {
        const TableColumn owner {.id = {}, .field = -1, .computed = Computed::Owner};
        const Tokens& t = tokens();
        const QString text = cellText(model.mesh(), {}, facts, owner);
        const bool isInherited = facts.ownerStanding == OwnerStanding::Inherited;
        const bool isMuted = isInherited || facts.ownerStanding == OwnerStanding::Deliberate;
        const QColor color = facts.ownerStanding == OwnerStanding::Missing ? t.bad : isMuted ? t.muted : t.text;
        write(rect, text, TextRole::Body, color, isInherited);
    }

    static void paintStates(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                            const RecordTableModel* model, RecordId id, const RecordFacts& facts)
    {
        painter.setFont(Theme::font(TextRole::Secondary));
        QRect rest = rect;
        const RecordView record = model->mesh().find(id);
        const FieldInfo* status = record ? record.info().field(u"status") : nullptr;
        const auto put = [&](State state, const QString& word) {
            const int width = stateLabelWidth(painter.font(), word);
            paintStateLabel(painter, QStyle::visualRect(option.direction, rect, rest), state, word, tokens(),
                            option.direction);
            rest.setLeft(rest.left() + width + 16);
        };
        if (status && status->choice) {
            const auto index = quint8(record.value(*status).to<qint64>());
            if (const auto state = stateFromToken(status->choice->token(index)))
                put(*state, status->choice->label(index));
        }
        if (const auto state = stateFromToken(healthToken(facts.health)))
            put(*state, healthLabel(facts.health));
    }
};

} // namespace

CardView::CardView(QWidget* parent)
    : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSpacing(0);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new CardDelegate(this));
    setGridSize({leastWidth, cardHeight + gap});
}

void CardView::resizeEvent(QResizeEvent* event)
{
    // The cards share the width, so that no ragged edge is left; with a scroll bar or without one they stay where they
    // are.
    const int width = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width() - 1;
    const int columns = std::max(1, width / leastWidth);
    setGridSize({width / columns, cardHeight + gap});
    QListView::resizeEvent(event);
}

} // namespace mesh
