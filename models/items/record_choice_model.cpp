// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/record_choice_model.h"

#include "mesh/naming.h"

#include <algorithm>

namespace mesh {

RecordChoiceModel::RecordChoiceModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void RecordChoiceModel::setSource(const Mesh& mesh, std::vector<Kind> kinds)
{
    m_mesh = mesh;
    m_kinds = std::move(kinds);
    refill();
}

void RecordChoiceModel::setText(const QString& text)
{
    const QString wanted = text.simplified();
    if (wanted == m_text)
        return;
    m_text = wanted;
    refill();
}

void RecordChoiceModel::refill()
{
    struct Hit
    {
        bool isInside = false;
        QString title;
        RecordId id;
    };
    std::vector<Hit> hits;
    for (const Kind kind : m_kinds) {
        m_mesh.forEach(kind, [&](const RecordView& record) {
            QString title = titleOf(m_mesh, record.id());
            const qsizetype at = m_text.isEmpty() ? 0 : title.indexOf(m_text, 0, Qt::CaseInsensitive);
            if (at >= 0)
                hits.push_back({at > 0, std::move(title), record.id()});
        });
    }
    const auto before = [](const Hit& a, const Hit& b) {
        if (a.isInside != b.isInside)
            return b.isInside;
        const int titles = a.title.localeAwareCompare(b.title);
        return titles != 0 ? titles < 0 : a.id < b.id;
    };
    const auto shown = std::min(hits.size(), std::size_t(mostShown));
    std::ranges::partial_sort(hits, hits.begin() + std::ptrdiff_t(shown), before);
    beginResetModel(); // another question, not an edit
    m_shown.clear();
    for (std::size_t at = 0; at < shown; ++at)
        m_shown.push_back(hits[at].id);
    endResetModel();
}

RecordId RecordChoiceModel::recordAt(int row) const
{
    return row < 0 || row >= rowCount() ? RecordId() : m_shown[std::size_t(row)];
}

RecordId RecordChoiceModel::exactMatch(const QString& name) const
{
    std::vector<RecordId> found;
    for (const Kind kind : m_kinds) {
        m_mesh.forEach(kind, [&](const RecordView& record) {
            if (titleOf(m_mesh, record.id()).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                found.push_back(record.id());
        });
    }
    return found.size() == 1 ? found.front() : RecordId();
}

int RecordChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RecordChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordId id = m_shown[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return titleOf(m_mesh, id);
    case Qt::ToolTipRole:
        return qualifiedNameOf(m_mesh, id);
    case IdRole:
        return QVariant::fromValue(id);
    case DetailRole:
        if (m_kinds.size() > 1)
            return kindInfo(id.kind).singular();
        if (const Person* person = m_mesh.find(id.as<Kind::Person>()))
            return person->email;
        if (const DomainId domain = domainOf(m_mesh, id); !domain.isNull() && id.kind != Kind::Domain)
            return titleOf(m_mesh, domain);
        return {};
    default:
        return {};
    }
}

} // namespace mesh
