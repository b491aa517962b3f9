// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/columns_table.h"

#include "governance/consent.h"
#include "items/record_table_model.h"
#include "mesh/diff.h"
#include "widgets/common/panel.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/variants.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int inset = 8;
constexpr int mostRowsShown = 12;

bool isPersonal(const Mesh& mesh, RecordId column)
{
    const TermTree& terms = Vocabulary::dpv().categories;
    return std::ranges::any_of(effectiveConsent(mesh, column).label.categories, [&](const QString& category) {
        return terms.isBelow(category, QStringLiteral("dpv:PersonalData"));
    });
}

/// The name with its marks: a key, a star for required, a shield for personal data.
class ColumnDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const RecordTableModel*>(index.model());
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        painter->save();
        const Tokens& t = tokens();
        QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
        const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
        if (index.column() == 0) {
            const Column* column = model->mesh().find(model->recordAt(index.row()).as<Kind::Column>());
            int right = rect.right();
            const auto mark = [&](const QString& name, const QColor& color) {
                paintIcon(*painter, place(QRect(right - 13, rect.center().y() - 6, 13, 13)), name, color);
                right -= 17;
            };
            if (column && isPersonal(model->mesh(), column->id))
                mark(u"person"_s, t.warn);
            if (column && column->primaryKey.value_or(false))
                mark(u"key"_s, t.accent);
            rect.setRight(right - 2);
        }
        const bool isName = index.column() == 0;
        painter->setFont(Theme::font(isName ? TextRole::Mono : TextRole::Secondary));
        painter->setPen(isName ? t.text : t.muted);
        drawLineText(*painter, place(rect), index.data().toString(), option.direction, Qt::ElideMiddle);
        painter->restore();
    }
};

} // namespace

ColumnsTable::ColumnsTable(Session& session, Show show, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordTableModel(this))
    , m_table(new QTableView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as high as its rows
    auto* panel = new Panel(this);
    panel->setContent(m_table);
    layout->addWidget(panel);
    m_table->setObjectName(u"columnsTable"_s);
    m_table->setAccessibleName(tr("Columns of the dataset"));
    setUpTable(m_table);
    setCompact(m_table, true);
    m_table->verticalHeader()->setMinimumSectionSize(20);
    setCompact(m_table, true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegate(new ColumnDelegate(m_table));
    m_model->show(Mesh(), Kind::Column);
    m_model->setColumns(show == Show::Structure
                            ? QStringList {u"path"_s, u"physicalType"_s, u"required"_s}
                            : QStringList {u"path"_s, u"effectiveSensitivity"_s, u"effectivePartyClass"_s});
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, column == 2 ? 82 : 88);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ColumnsTable::selectionChanged);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit activated(m_model->recordAt(index.row())); });
}

int ColumnsTable::count() const
{
    return m_model->rowCount();
}

void ColumnsTable::showDataset(DatasetId dataset)
{
    m_model->setMoment(m_session.asOf().value_or(Instant()));
    if (dataset != m_dataset) {
        m_dataset = dataset;
        m_model->show(m_session.shown(), Kind::Column, dataset);
        m_model->setQuery({}, {}, u"position"_s, Qt::AscendingOrder);
    } else {
        // Precise, so that the selection stays while its columns are edited.
        m_model->follow(m_session.shown(), diff(m_shown, m_session.shown()));
    }
    m_shown = m_session.shown();
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    m_table->parentWidget()->setFixedHeight(rows * 24 + m_table->horizontalHeader()->sizeHint().height() + 4);
}

std::vector<RecordId> ColumnsTable::selected() const
{
    std::vector<RecordId> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        records.push_back(m_model->recordAt(index.row()));
    return records;
}

} // namespace mesh
