// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/vocabulary.h"

namespace mesh {

namespace {

/// "dpv:Marketing" without its prefix; an IRI without all up to its last # or slash.
QString shortName(const QString& id)
{
    qsizetype cut = -1;
    for (const QChar separator : {u':', u'#', u'/'})
        cut = std::max(cut, id.lastIndexOf(separator));
    return id.mid(cut + 1);
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        // CamelCase names fall apart into their words, too.
        if (!c.isLetterOrNumber() || (c.isUpper() && !word.isEmpty() && word.back().isLower())) {
            if (!word.isEmpty())
                words += word.toCaseFolded();
            word.clear();
        }
        if (c.isLetterOrNumber())
            word += c;
    }
    if (!word.isEmpty())
        words += word.toCaseFolded();
    return words;
}

} // namespace

TermTree::TermTree(std::vector<Source> terms)
{
    for (Source& source : terms) {
        m_byId.emplace_back(source.id.toCaseFolded(), int(m_terms.size()));
        m_terms.push_back({source.id, source.label.isEmpty() ? shortName(source.id) : source.label, {}, {}});
    }
    std::ranges::stable_sort(m_byId);
    const auto exact = [&](const QString& id) {
        const QString folded = id.toCaseFolded();
        const auto at = std::ranges::lower_bound(m_byId, folded, {}, &std::pair<QString, int>::first);
        return at != m_byId.end() && at->first == folded ? at->second : -1;
    };
    for (std::size_t at = 0; at < terms.size(); ++at) {
        for (const QString& name : terms[at].parents) {
            const int parent = exact(name);
            auto& parents = m_terms[at].parents;
            if (parent >= 0 && parent != int(at) && std::ranges::find(parents, parent) == parents.end())
                parents.push_back(parent);
        }
    }

    // Ancestors by depth first search; a parent that is being visited would close a circle and is dropped.
    const std::size_t count = m_terms.size();
    m_rowWords = (count + 63) / 64;
    m_above.assign(count * m_rowWords, 0);
    enum class State : quint8
    {
        New,
        Open,
        Done
    };
    std::vector<State> states(count, State::New);
    const auto visit = [&](auto&& self, std::size_t at) -> void {
        states[at] = State::Open;
        const auto row = m_above.begin() + std::ptrdiff_t(at * m_rowWords);
        row[std::ptrdiff_t(at / 64)] |= quint64(1) << (at % 64);
        std::erase_if(m_terms[at].parents, [&](int parent) {
            if (states[std::size_t(parent)] == State::Open)
                return true;
            if (states[std::size_t(parent)] == State::New)
                self(self, std::size_t(parent));
            const auto above = m_above.begin() + std::ptrdiff_t(std::size_t(parent) * m_rowWords);
            for (std::ptrdiff_t word = 0; word < std::ptrdiff_t(m_rowWords); ++word)
                row[word] |= above[word];
            return false;
        });
        states[at] = State::Done;
    };
    for (std::size_t at = 0; at < count; ++at) {
        if (states[at] == State::New)
            visit(visit, at);
    }

    for (std::size_t at = 0; at < count; ++at) {
        for (const int parent : m_terms[at].parents)
            m_terms[std::size_t(parent)].children.push_back(int(at));
        if (m_terms[at].parents.empty())
            m_roots.push_back(int(at));
    }
    const auto byLabel = [&](int a, int b) {
        const int order = term(a).label.compare(term(b).label, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    };
    std::ranges::sort(m_roots, byLabel);
    for (Term& each : m_terms)
        std::ranges::sort(each.children, byLabel);
}

int TermTree::find(const QString& text) const
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded.isEmpty())
        return -1;
    const auto at = std::ranges::lower_bound(m_byId, folded, {}, &std::pair<QString, int>::first);
    if (at != m_byId.end() && at->first == folded)
        return at->second;
    for (const auto& [id, index] : m_byId) {
        if (shortName(id) == folded || term(index).label.toCaseFolded() == folded)
            return index;
    }
    return -1;
}

QString TermTree::labelOf(const QString& id) const
{
    const int at = find(id);
    return at < 0 ? id : term(at).label;
}

bool TermTree::isBelow(int term, int ancestor) const
{
    const std::size_t word = std::size_t(term) * m_rowWords + std::size_t(ancestor) / 64;
    return (m_above[word] >> (std::size_t(ancestor) % 64) & 1) != 0;
}

bool TermTree::isBelow(const QString& term, const QString& ancestor) const
{
    const int low = find(term);
    const int high = find(ancestor);
    if (low >= 0 && high >= 0)
        return isBelow(low, high);
    return term.compare(ancestor, Qt::CaseInsensitive) == 0;
}

std::vector<int> TermTree::below(int term) const
{
    std::vector<int> terms;
    for (int at = 0; at < size(); ++at) {
        if (isBelow(at, term))
            terms.push_back(at);
    }
    return terms;
}

QStringList TermTree::path(int term) const
{
    QStringList labels;
    for (int at = term;; at = m_terms[std::size_t(at)].parents.front()) {
        labels.prepend(m_terms[std::size_t(at)].label);
        if (m_terms[std::size_t(at)].parents.empty())
            return labels;
    }
}

std::vector<int> TermTree::search(const QString& text) const
{
    const QString wanted = text.trimmed().toCaseFolded();
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};
    struct Hit
    {
        int rank;
        QString label;
        int at;
    };
    std::vector<Hit> hits;
    for (int at = 0; at < size(); ++at) {
        const QString label = term(at).label.toCaseFolded();
        const QStringList parts = wordsOf(term(at).label) + wordsOf(shortName(term(at).id));
        const bool hasAll = std::ranges::all_of(words, [&](const QString& word) {
            return std::ranges::any_of(parts, [&](const QString& part) { return part.startsWith(word); });
        });
        const bool isWhole = label == wanted || shortName(term(at).id).toCaseFolded() == wanted;
        if (hasAll || isWhole)
            hits.push_back({isWhole ? 0 : label.startsWith(wanted) ? 1 : 2, label, at});
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::tie(a.rank, a.label, a.at) < std::tie(b.rank, b.label, b.at);
    });
    std::vector<int> found;
    for (const Hit& hit : hits)
        found.push_back(hit.at);
    return found;
}

QStringList TermTree::topmost(const QStringList& terms) const
{
    QStringList kept;
    for (const QString& candidate : terms) {
        const bool isCovered = std::ranges::any_of(
            terms, [&](const QString& other) { return isBelow(candidate, other) && !isBelow(other, candidate); });
        const bool isThere = std::ranges::any_of(kept, [&](const QString& other) { return isBelow(candidate, other); });
        if (!isCovered && !isThere)
            kept += candidate;
    }
    return kept;
}

QStringList TermTree::meet(const QStringList& a, const QStringList& b) const
{
    const auto places = [&](const QStringList& ids) {
        std::vector<int> found;
        for (const QString& id : ids)
            found.push_back(find(id));
        return found;
    };
    const auto placesA = places(a);
    const auto placesB = places(b);
    const auto allows = [&](const std::vector<int>& ids, int term) {
        return std::ranges::any_of(ids, [&](int id) { return id >= 0 && isBelow(term, id); });
    };
    QStringList common;
    // Known terms: the topmost that both allow. A term may have several parents, so that can be one named by neither.
    for (int at = 0; at < size(); ++at) {
        const auto isAllowed = [&](int term) { return allows(placesA, term) && allows(placesB, term); };
        if (isAllowed(at) && std::ranges::none_of(term(at).parents, isAllowed))
            common += term(at).id;
    }
    for (qsizetype at = 0; at < a.size(); ++at) {
        if (placesA[std::size_t(at)] < 0 && b.contains(a[at], Qt::CaseInsensitive) && !common.contains(a[at]))
            common += a[at];
    }
    return common;
}

} // namespace mesh
