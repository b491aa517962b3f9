// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/time/comparison_panel.h"

#include "widgets/common/empty_state.h"
#include "widgets/common/segmented_control.h"
#include "widgets/lineage/scene/difference_look.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int rowHeight = 44;
constexpr int inset = 12;
constexpr int markSize = 10;
/// The segments, in their order; Same stands for all that differ.
constexpr std::array segments {Difference::Same, Difference::Added, Difference::Removed, Difference::Changed};

/// Two lines with the mark of the difference before them.
class DifferenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

        const Tokens& t = tokens();
        const auto difference = Difference(index.data(ComparisonModel::DifferenceRole).toInt());
        const QRect room = option.rect.adjusted(inset, 5, -inset, -5);
        const QRect mark(room.left(), room.top() + 5, markSize, markSize);
        const QRect text = room.adjusted(markSize + metrics::GroupGap, 0, 0, 0);
        const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, room, rect); };
        painter->save();
        paintMark(*painter, visual(mark), differenceMark(difference), t, t.surface);
        const auto line = [&](const QRect& rect, const QString& words, TextRole role, const QColor& color) {
            painter->setFont(Theme::font(role));
            painter->setPen(color);
            drawLineText(*painter, visual(rect), words, option.direction);
        };
        line(QRect(text.left(), text.top(), text.width(), 18), index.data().toString(), TextRole::Body,
             difference == Difference::Removed ? t.muted : t.text);
        line(QRect(text.left(), text.top() + 18, text.width(), 16), index.data(ComparisonModel::DetailRole).toString(),
             TextRole::Caption, t.muted);
        painter->restore();
    }
};

} // namespace

ComparisonPanel::ComparisonPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_only(new SegmentedControl)
    , m_list(new QListView)
    , m_empty(new EmptyState(tr("Nothing differs between the two.")))
    , m_csv(new QPushButton(icon(u"export"_s), tr("Save as CSV…")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (std::size_t i = 0; i < segments.size(); ++i)
        m_only->addSegment({});
    m_only->setAccessibleName(tr("Which differences are listed"));
    m_only->setObjectName(u"comparisonOnly"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DifferenceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What differs"));
    m_list->setObjectName(u"comparisonList"_s);
    m_empty->setIcon(u"check"_s);
    m_csv->setObjectName(u"comparisonCsv"_s);
    m_csv->setToolTip(tr("Save everything that differs, field by field, as a table"));
    setVariant(m_csv, ButtonVariant::Flat);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::GroupGap, 0, metrics::GroupGap);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_only, 0, Qt::AlignHCenter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_csv, 0, Qt::AlignHCenter);

    connect(m_only, &SegmentedControl::currentChanged, this, &ComparisonPanel::showOnly);
    connect(m_csv, &QPushButton::clicked, this, &ComparisonPanel::csvRequested);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            emit recordChosen(m_model->record(index.row()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    refresh();
}

void ComparisonPanel::setComparison(std::shared_ptr<const MeshComparison> comparison)
{
    m_model->setComparison(std::move(comparison));
    refresh();
}

void ComparisonPanel::setCurrent(RecordId record)
{
    const QModelIndex index = m_model->index(m_model->rowOf(record));
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void ComparisonPanel::showOnly(int segment)
{
    const Difference only = segments[std::size_t(segment)];
    m_model->setOnly(only == Difference::Same ? std::nullopt : std::optional(only));
    refresh();
}

void ComparisonPanel::refresh()
{
    const auto text = [this](Difference difference, const QString& words) {
        return words.arg(QLocale().toString(m_model->count(difference)));
    };
    const std::array words {text(Difference::Same, tr("All %1")), text(Difference::Added, tr("Added %1")),
                            text(Difference::Removed, tr("Removed %1")), text(Difference::Changed, tr("Changed %1"))};
    for (std::size_t i = 0; i < segments.size(); ++i)
        m_only->setSegmentText(int(i), words[i]);
    const bool hasRows = m_model->rowCount() > 0;
    const bool hasAny = m_model->count(Difference::Same) > 0;
    m_list->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_empty->setLine(hasAny ? tr("Nothing differs in this way.") : tr("Nothing differs between the two."));
    m_csv->setEnabled(hasAny);
}

} // namespace mesh
