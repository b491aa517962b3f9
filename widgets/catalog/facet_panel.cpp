// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/facet_panel.h"

#include "items/facet_model.h"
#include "widgets/common/search_field.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/tabular_text.h"
#include "widgets/theme/variants.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int valueHeight = 25;
constexpr int titleHeight = 30;
constexpr int box = 14;
constexpr int swatch = 8;
// So many facets are open at first; the rest is one click away.
constexpr int openAtFirst = 4;

/// One line of the panel: the title of a facet with its chevron, or a value with its box and count.
class FacetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {80, index.parent().isValid() ? valueHeight : titleHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.parent().isValid())
            paintTitle(*painter, option, index);
        else
            paintValue(*painter, option, index);
        painter->restore();
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        // The whole line is the box: a value is chosen where it is clicked.
        if (event->type() == QEvent::MouseButtonRelease && index.flags().testFlag(Qt::ItemIsUserCheckable)) {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos()))
                return false;
            const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        if (event->type() == QEvent::MouseButtonDblClick)
            return true;
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }

private:
    static void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Tokens& t = tokens();
        const QFont font = Theme::font(TextRole::CaptionStrong);
        painter.setFont(font);
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter.setPen(isHovered ? t.text : t.muted);
        const QRect rect = option.rect.adjusted(0, 6, 0, 0);
        const QString text = index.data().toString();
        drawLineText(painter, rect, text, option.direction);
        const bool isOpen = option.state & QStyle::State_Open;
        if (isOpen && !isHovered)
            return;
        const int after = QFontMetrics(font).horizontalAdvance(text) + 4;
        const QRect mark(rect.left() + after, rect.center().y() - 6, 12, 12);
        const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        paintIcon(painter, QStyle::visualRect(option.direction, rect, mark), isOpen ? u"chevron-down"_s : closed,
                  t.muted);
    }

    static void paintBox(QPainter& painter, const QRect& rect, bool isChecked, bool isHovered)
    {
        const Tokens& t = tokens();
        if (!isChecked) {
            paintRounded(painter, rect, 3, t.surface, isHovered ? t.text : t.outline);
            return;
        }
        paintRounded(painter, rect, 3, t.accent);
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), u"check"_s, t.onAccent);
    }

    static void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Tokens& t = tokens();
        const QRect row = option.rect;
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const bool isFocused
            = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
        if (isFocused)
            paintFocusRing(painter, QRectF(row).adjusted(0, 1, 0, -1), metrics::SmallRadius, t.accent);
        int x = row.left() + (isFocused ? 3 : 0);
        if (index.data(FacetModel::IsMoreRole).toBool()) {
            painter.setFont(Theme::font(TextRole::Secondary));
            painter.setPen(t.accent);
            drawLineText(painter, place(QRect(x + box + 7, row.top(), row.width() - box - 7, row.height())),
                         index.data().toString(), option.direction);
            return;
        }
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        paintBox(painter, place(QRect(x, row.center().y() - box / 2, box, box)), isChecked,
                 option.state & QStyle::State_MouseOver);
        x += box + 7;
        if (const int domain = index.data(FacetModel::DomainRankRole).toInt(); domain >= 0) {
            const QRect square = place(QRect(x, row.center().y() - swatch / 2 + 1, swatch, swatch));
            paintRounded(painter, square, 2, t.domainHue(domain));
            x += swatch + 7;
        }
        const QString count = QLocale().toString(index.data(FacetModel::CountRole).toLongLong());
        const QFont countFont = Theme::font(TextRole::Secondary);
        const int countWidth = tabularWidth(countFont, count);
        const QRect countRect = place(QRect(row.right() - countWidth, row.top(), countWidth + 1, row.height()));
        painter.setFont(countFont);
        painter.setPen(t.muted);
        drawTabular(painter, countRect, isRightToLeft ? Qt::AlignLeft : Qt::AlignRight, count);
        const QRect text = place(QRect(x, row.top(), row.right() - countWidth - 8 - x, row.height()));
        const bool isZero = index.data(FacetModel::CountRole).toLongLong() == 0 && !isChecked;
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(isZero ? t.muted : t.text);
        drawLineText(painter, text, index.data().toString(), option.direction);
    }
};

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FacetModel(this))
    , m_search(new SearchField(tr("Filter"), this))
    , m_tree(new QTreeView(this))
    , m_clear(new QPushButton(tr("Clear all filters"), this))
{
    setFixedWidth(metrics::FacetsWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_search->setObjectName(u"catalogueFilter"_s);
    m_search->setAccessibleName(tr("Filter the list"));
    layout->addWidget(m_search);
    setVariant(m_clear, ButtonVariant::Link);
    m_clear->setFont(Theme::font(TextRole::Secondary));
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->hide();
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addWidget(m_tree, 1);

    m_tree->setModel(m_model);
    m_tree->setObjectName(u"facets"_s);
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->viewport()->setAutoFillBackground(false);

    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            m_model->toggleMore(index);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (index.data(FacetModel::IsMoreRole).toBool())
            m_model->toggleMore(index);
    });
    connect(m_model, &FacetModel::choiceChanged, this, [this](const FacetChoice& choice) {
        refreshClear();
        emit choiceChanged(choice);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetPanel::expandFirst);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_model->clearChoice();
        refreshClear();
    });
    connect(m_search, &QLineEdit::textChanged, this, &FacetPanel::refreshClear);
}

void FacetPanel::setGroups(const std::vector<FacetGroup>& groups)
{
    m_model->setGroups(groups);
}

void FacetPanel::setChoice(const FacetChoice& choice)
{
    m_model->setChoice(choice);
    refreshClear();
}

void FacetPanel::refreshClear()
{
    const FacetChoice& choice = m_model->choice();
    const bool isChosen = std::any_of(choice.begin(), choice.end(), [](const auto& c) { return !c.second.isEmpty(); });
    m_clear->setVisible(isChosen);
}

void FacetPanel::expandFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto chosen = m_model->choice().find(Facet(index.data(FacetModel::FacetRole).toInt()));
        const bool isChosen = chosen != m_model->choice().end() && !chosen->second.isEmpty();
        m_tree->setExpanded(index, row < openAtFirst || isChosen);
    }
}

} // namespace mesh
