// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/search_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mesh::search {

namespace {

constexpr qsizetype longestName = 256;

bool isName(const FieldInfo& field)
{
    return field.has(FieldFlag::Searchable) && !field.has(FieldFlag::Multiline) && !field.has(FieldFlag::TagNames);
}

void addName(QStringList& names, const QString& name)
{
    const QString trimmed = name.trimmed().left(longestName);
    if (!trimmed.isEmpty() && !names.contains(trimmed))
        names += trimmed;
}

} // namespace

QString fold(const QString& text)
{
    const QString start = text.left(longestName);
    if (std::ranges::all_of(start, [](QChar c) { return c.unicode() < 0x80; }))
        return start.toLower();
    QString folded;
    for (const QChar c : start.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark() && !c.isNull())
            folded += c;
    }
    return folded.toCaseFolded();
}

QStringList words(const QString& name)
{
    QStringList result;
    QString word;
    const auto finish = [&] {
        if (const QString folded = fold(word); !folded.isEmpty() && !result.contains(folded))
            result += folded;
        word.clear();
    };
    QChar last;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            finish();
        } else {
            if (c.isUpper() && last.isLower())
                finish();
            word += c;
        }
        last = c;
    }
    finish();
    return result;
}

int distance(const QString& typed, const QString& word, int most, bool asPrefix)
{
    const int rows = int(typed.size());
    const int columns = std::min(int(word.size()), rows + most);
    if (rows - columns > most || (!asPrefix && word.size() - rows > most))
        return most + 1;
    // Three rows are enough: this one, the one above, and the one above that for swapped neighbours.
    std::array<std::vector<int>, 3> d;
    for (auto& row : d)
        row.resize(std::size_t(columns) + 1);
    for (int j = 0; j <= columns; ++j)
        d[0][std::size_t(j)] = j;
    for (int i = 1; i <= rows; ++i) {
        auto& now = d[std::size_t(i % 3)];
        const auto& above = d[std::size_t((i + 2) % 3)];
        const auto& twoAbove = d[std::size_t((i + 1) % 3)];
        now[0] = i;
        int best = i;
        for (int j = 1; j <= columns; ++j) {
            const auto at = std::size_t(j);
            const bool same = typed[i - 1] == word[j - 1];
            now[at] = std::min({above[at] + 1, now[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                now[at] = std::min(now[at], twoAbove[at - 2] + 1);
            best = std::min(best, now[at]);
        }
        if (best > most)
            return most + 1;
    }
    const auto& last = d[std::size_t(rows % 3)];
    const int result = asPrefix ? *std::ranges::min_element(last) : last.back();
    return std::min(result, most + 1);
}

int typosIn(const QString& word)
{
    if (word.size() <= 2)
        return 0;
    return word.size() < 6 ? 1 : 2;
}

QStringList trigrams(const QString& word)
{
    const QString padded = u'^' % word % u'$';
    QStringList result;
    for (qsizetype at = 0; at + 3 <= padded.size(); ++at) {
        if (const QString each = padded.mid(at, 3); !result.contains(each))
            result += each;
    }
    return result;
}

QStringList namesOf(const KindInfo& info, const void* record)
{
    QStringList names;
    for (const FieldInfo& field : info.fields) {
        if (!isName(field))
            continue;
        const Value value = field.get(record);
        if (const auto* list = value.get<QStringList>()) {
            if (field.has(FieldFlag::Title)) {
                addName(names, list->join(u'.')); // the path of a column is one name
            } else {
                for (const QString& each : *list)
                    addName(names, each);
            }
        } else {
            addName(names, value.to<QString>());
        }
    }
    return names;
}

QString proseOf(const KindInfo& info, const void* record)
{
    QStringList parts;
    for (const FieldInfo& field : info.fields) {
        if (!field.has(FieldFlag::Searchable) || isName(field))
            continue;
        const Value value = field.get(record);
        if (const auto* list = value.get<QStringList>())
            parts += *list;
        else if (!value.isNull())
            parts += value.to<QString>();
    }
    return parts.join(u'\n');
}

bool touchesSearch(const RecordChange& change)
{
    const KindInfo& info = kindInfo(change.record.kind);
    return std::ranges::any_of(
        change.fields, [&](const FieldChange& field) { return info.fields[field.field].has(FieldFlag::Searchable); });
}

int rankOf(Kind kind)
{
    switch (kind) {
    case Kind::Product:
        return 0;
    case Kind::Dataset:
        return 1;
    case Kind::Domain:
        return 2;
    case Kind::Term:
    case Kind::Person:
    case Kind::Team:
        return 3;
    case Kind::Port:
    case Kind::Contract:
    case Kind::Policy:
    case Kind::Slo:
        return 4;
    case Kind::Column:
        return 7;
    case Kind::File:
        return 8;
    default:
        return 5;
    }
}

} // namespace mesh::search
