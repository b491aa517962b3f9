// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/owner_preview.h"

#include "governance/ownership.h"
#include "items/words.h"
#include "mesh/apply.h"
#include "mesh/naming.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/theme/variants.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mesh {

/// Lines are worked out when they are shown, so that 100,000 records cost nothing until somebody scrolls.
class OwnerPreview::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Mesh& before, const Mesh& after, std::vector<RecordId> records, const QDate& day)
    {
        beginResetModel();
        m_before = before;
        m_after = after;
        m_records = std::move(records);
        m_day = day;
        m_shown = m_records;
        endResetModel();
    }
    void search(const QString& text)
    {
        beginResetModel();
        m_shown.clear();
        const QString wanted = text.simplified();
        for (const RecordId& id : m_records) {
            if (wanted.isEmpty() || titleOf(m_before, id).contains(wanted, Qt::CaseInsensitive)
                || ownersText(m_before, id).contains(wanted, Qt::CaseInsensitive))
                m_shown.push_back(id);
        }
        endResetModel();
    }
    std::size_t total() const { return m_records.size(); }
    Kind kind() const { return m_records.empty() ? Kind::None : m_records.front().kind; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const RecordId id = m_shown[std::size_t(index.row())];
        if (index.column() == 0)
            return titleOf(m_before, id);
        return ownersText(index.column() == 1 ? m_before : m_after, id);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? OwnerPreview::tr("Record")
            : section == 1  ? OwnerPreview::tr("Owner before")
                            : OwnerPreview::tr("Owner after");
    }

private:
    QString ownersText(const Mesh& mesh, RecordId id) const
    {
        QStringList names;
        for (const Owner& owner : ownersOf(mesh, id, m_day)) {
            if (owner.role != OwnershipRole::Owner)
                continue;
            if (owner.isUnowned)
                names += OwnerPreview::tr("Unowned by choice");
            else if (owner.isInherited)
                //: %1 is a person or team, %2 the record the owner is inherited from
                names += OwnerPreview::tr("%1, from %2").arg(titleOf(mesh, owner.who()), titleOf(mesh, owner.source));
            else
                names += titleOf(mesh, owner.who());
        }
        return names.isEmpty() ? OwnerPreview::tr("No owner") : names.join(u"; "_s);
    }

    Mesh m_before;
    Mesh m_after;
    std::vector<RecordId> m_records;
    std::vector<RecordId> m_shown;
    QDate m_day;
};

OwnerPreview::OwnerPreview(QWidget* parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_summary(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    auto* search = new SearchField(tr("Search these changes"));
    search->setAccessibleName(search->placeholderText());
    search->setFixedWidth(220);
    bar->addWidget(search);
    setTextRole(m_summary, TextRole::Secondary);
    bar->addWidget(m_summary, 1);
    layout->addLayout(bar);
    auto* panel = new Panel;
    auto* table = new QTableView;
    table->setModel(m_model);
    table->setObjectName(u"ownerPreviewTable"_s);
    table->setAccessibleName(tr("Owners before and after"));
    setUpTable(table);
    setCompact(table, true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    panel->setContent(table);
    layout->addWidget(panel, 1);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->search(text);
        refreshSummary();
    });
}

void OwnerPreview::setChangeSet(const Mesh& before, const ChangeSet& changeSet, const std::vector<RecordId>& records,
                                const QDate& day)
{
    // Only those whose ownerships it touches: the others have the owner already.
    const Result<Mesh> after = apply(before, changeSet);
    const Mesh& changed = after ? *after : before;
    std::unordered_set<RecordId> touched;
    for (const RecordChange& change : changeSet.changes) {
        const Mesh& side = changed.contains(change.record) ? changed : before;
        if (const Assignment* assignment = side.find(change.record.as<Kind::Assignment>()))
            touched.insert(assignment->subject);
    }
    std::vector<RecordId> lines;
    std::ranges::copy_if(records, std::back_inserter(lines), [&](const RecordId& id) { return touched.contains(id); });
    m_model->show(before, changed, std::move(lines), day);
    refreshSummary();
}

int OwnerPreview::lineCount() const
{
    return m_model->rowCount();
}

void OwnerPreview::refreshSummary()
{
    const QString all = countText(m_model->kind(), qint64(m_model->total()));
    const auto shown = std::size_t(m_model->rowCount());
    m_summary->setText(shown == m_model->total()
                           ? tr("%1 changed", "a number of records such as 12 products").arg(all)
                           : tr("%1 of %2 shown").arg(QLocale().toString(qulonglong(shown)), all));
}

} // namespace mesh
