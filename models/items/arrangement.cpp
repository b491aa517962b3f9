// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/arrangement.h"

#include "mesh/naming.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace mesh {

namespace {

struct SortRow
{
    CellKey key;
    std::optional<QCollatorSortKey> text;
    std::optional<QCollatorSortKey> title; // of ties
};

int compareTexts(const std::optional<QCollatorSortKey>& a, const std::optional<QCollatorSortKey>& b)
{
    if (a && b)
        return a->compare(*b);
    return int(a.has_value()) - int(b.has_value());
}

} // namespace

bool TableQuery::isNarrowed() const
{
    return !text.trimmed().isEmpty()
        || std::ranges::any_of(facets, [](const auto& chosen) { return !chosen.second.isEmpty(); });
}

Arrangement arrange(const Mesh& mesh, Kind kind, Sheet sheet, const TableQuery& query, const SharedUnseen& unseen,
                    const Progress& progress)
{
    static const UnseenRecords none;
    Narrowing narrowing = narrow(mesh, sheet, kind, query.facets, query.text, unseen ? *unseen : none, progress);
    Arrangement result;
    result.groups = std::move(narrowing.groups);
    const std::vector<Uuid>& passing = narrowing.passing;

    // The plain C locale has no order of words and figures; English is as good as any then.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortRow> keys(passing.size());
    const TableColumn title {.id = {}, .field = kindInfo(kind).titleField};
    for (std::size_t at = 0; at < passing.size(); ++at) {
        if (at % 1024 == 0 && progress.isCancelled())
            return {};
        const RecordId id {kind, passing[at]};
        const RecordFacts& facts = *sheet.find(passing[at])->facts;
        SortRow& row = keys[at];
        row.key = cellKey(mesh, id, facts, query.sortColumn);
        if (!row.key.text.isEmpty())
            row.text = collator.sortKey(row.key.text);
        if (query.sortColumn.field != title.field || title.field < 0)
            row.title = collator.sortKey(titleOf(mesh, id));
    }
    std::vector<quint32> order(passing.size());
    std::iota(order.begin(), order.end(), 0U);
    const int direction = query.sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::ranges::sort(order, [&](quint32 a, quint32 b) {
        const SortRow& left = keys[a];
        const SortRow& right = keys[b];
        if (left.key.isAbsent != right.key.isAbsent)
            return right.key.isAbsent;
        if (!left.key.isAbsent) {
            if (left.key.number != right.key.number)
                return (left.key.number < right.key.number) == (direction > 0);
            if (const int texts = compareTexts(left.text, right.text); texts != 0)
                return (texts < 0) == (direction > 0);
        }
        if (const int titles = compareTexts(left.title, right.title); titles != 0)
            return titles < 0;
        return a < b;
    });
    if (progress.isCancelled())
        return {};
    result.rows.reserve(order.size());
    for (const quint32 at : order)
        result.rows.push_back(passing[at]);
    result.sheet = std::move(sheet);
    result.isComplete = true;
    return result;
}

} // namespace mesh
