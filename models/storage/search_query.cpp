// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/search_query.h"

#include "mesh/description.h"
#include "storage/search_text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

// Steps. 1. Exact and prefix: a range of the index on (kind, text), for each kind. 2. Beginnings of words: full text
// over the words of names. 3. Parts: trigrams over names. 4. Prose: full text. 5. Where little was found, typos: each
// word is replaced by the closest words that occur in names at all, chosen by shared trigrams and then by edit
// distance, and step 2 runs again with those.
// Cost: every result is cut off after a few hundred names, in the order of ids, which is that of the kinds' weight; so
// it does not grow with the mesh, except for the trigrams' lists in step 5, which grow with the number of distinct
// words. Left out: languages (stemming), and words that are wrong in more than two places.

enum Tier
{
    Typo = 1000,
    Prose = 2000,
    Part = 3000,
    WordStart = 4000,
    Prefix = 5000,
    Exact = 6000
};

constexpr int mostNames = 200; // of one step
constexpr int mostPrefixes = 40; // of one kind
constexpr int enoughNames = 5; // below this, typos are tried
constexpr int mostCandidates = 64; // words whose distance is worked out
constexpr int mostCorrections = 6; // of one word
constexpr qsizetype longestQuery = 128;

struct Name
{
    qint64 id = 0;
    Kind kind = Kind::None;
    double score = 0;
    bool isProse = false; // the id is that of a record's prose
};

QString quotedTerm(const QString& term)
{
    return u'"' % QString(term).replace(u'"', u"\"\""_s) % u'"';
}

class Search
{
public:
    Search(SqlConnection& connection, const QString& text)
        : m_connection(connection)
        , m_text(search::fold(text.trimmed().left(longestQuery)))
        , m_words(search::words(text.trimmed().left(longestQuery)))
    {
    }

    Status findNames()
    {
        if (m_text.isEmpty())
            return ok();
        for (const auto step : {&Search::byBeginning, &Search::byWords, &Search::byParts, &Search::byProse}) {
            if (const Status status = (this->*step)(); !status)
                return status;
        }
        if (m_names.size() < enoughNames) {
            if (const Status status = byTypos(); !status)
                return status;
        }
        std::ranges::stable_sort(m_names, std::greater(), &Name::score);
        return ok();
    }

    Result<std::vector<SearchMatch>> records(int limit)
    {
        std::vector<SearchMatch> matches;
        std::vector<SearchMatch> others; // beyond the share of a name that many records bear
        QSet<Uuid> seen;
        const int share = std::max(3, limit / 4);
        for (const Name& name : m_names) {
            if (int(matches.size()) >= limit)
                break;
            int count = 0;
            const Status status = m_connection.select(
                name.isProse ? u"SELECT record FROM search_prose_of WHERE id = ? LIMIT ?"_s
                             : u"SELECT record FROM search_use WHERE name = ? LIMIT ?"_s,
                {name.id, limit}, [&](const SqlRow& row) {
                    const Uuid uuid = row.uuid(0);
                    if (seen.contains(uuid))
                        return true;
                    seen.insert(uuid);
                    (count++ < share ? matches : others).push_back({RecordId(name.kind, uuid), name.score});
                    return true;
                });
            if (!status)
                return status.error();
        }
        matches.insert(matches.end(), others.begin(), others.end());
        matches.resize(std::min(matches.size(), std::size_t(limit)));
        std::ranges::stable_sort(matches, std::greater(), &SearchMatch::score);
        return matches;
    }

private:
    void add(qint64 id, Kind kind, qsizetype length, double tier, bool isProse = false)
    {
        if (kind == Kind::None)
            return;
        const qint64 key = isProse ? -id : id;
        if (m_seen.contains(key))
            return; // found by a better step
        m_seen.insert(key);
        const double tooLong = std::min<double>(90, double(std::max<qsizetype>(0, length - m_text.size())));
        m_names.push_back({id, kind, tier - 100.0 * search::rankOf(kind) - tooLong, isProse});
    }

    Status byBeginning()
    {
        const QString end = m_text % QString::fromUcs4(U"\U0010FFFF");
        for (const KindInfo& info : allKinds()) {
            const Status status = m_connection.select(
                u"SELECT id, text FROM search_name WHERE kind = ? AND text >= ? AND text < ? ORDER BY text LIMIT ?"_s,
                {QLatin1String(info.token), m_text, end, mostPrefixes}, [&](const SqlRow& row) {
                    const QString text = row.text(1);
                    add(row.integer(0), info.kind, text.size(), text == m_text ? Exact : Prefix);
                    return true;
                });
            if (!status)
                return status;
        }
        return ok();
    }

    Status byNames(const QString& sql, const QString& expression, double tier)
    {
        return m_connection.select(sql, {expression, mostNames}, [&](const SqlRow& row) {
            add(row.integer(0), kindFromToken(row.text(1)), row.text(2).size(), tier);
            return true;
        });
    }

    Status byWordExpression(const QString& expression, double tier)
    {
        return byNames(u"SELECT n.id, n.kind, n.text FROM search_words w JOIN search_name n ON n.id = w.rowid "
                       "WHERE w.search_words MATCH ? ORDER BY w.rowid LIMIT ?"_s,
                       expression, tier);
    }

    QString wordStarts() const
    {
        QStringList terms;
        for (const QString& word : m_words)
            terms += QString(quotedTerm(word) % u'*');
        return terms.join(u" AND "_s);
    }

    Status byWords() { return m_words.isEmpty() ? ok() : byWordExpression(wordStarts(), WordStart); }

    Status byParts()
    {
        // A trigram index knows nothing of shorter texts.
        QStringList parts;
        for (const QString& part : m_text.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() >= 3)
                parts += quotedTerm(part);
        }
        if (parts.isEmpty())
            return ok();
        return byNames(u"SELECT n.id, n.kind, n.text FROM search_parts p JOIN search_name n ON n.id = p.rowid "
                       "WHERE p.search_parts MATCH ? ORDER BY p.rowid LIMIT ?"_s,
                       parts.join(u" AND "_s), Part);
    }

    Status byProse()
    {
        if (m_words.isEmpty() || m_text.size() < 3)
            return ok();
        return m_connection.select(u"SELECT o.id, o.kind FROM search_prose p JOIN search_prose_of o ON o.id = p.rowid "
                                   "WHERE p.search_prose MATCH ? ORDER BY p.rowid LIMIT ?"_s,
                                   {wordStarts(), mostNames}, [&](const SqlRow& row) {
                                       add(row.integer(0), kindFromToken(row.text(1)), 0, Prose, true);
                                       return true;
                                   });
    }

    Status byTypos()
    {
        QStringList groups;
        for (const QString& word : m_words) {
            const auto corrections = correctionsOf(word);
            if (!corrections)
                return corrections.error();
            QStringList terms {QString(quotedTerm(word) % u'*')};
            for (const QString& correction : *corrections)
                terms += quotedTerm(correction);
            groups += QString(u'(' % terms.join(u" OR "_s) % u')');
        }
        return groups.isEmpty() ? ok() : byWordExpression(groups.join(u" AND "_s), Typo);
    }

    /// The words of names that @p word is most likely meant to be, closest first.
    Result<QStringList> correctionsOf(const QString& word)
    {
        const int most = search::typosIn(word);
        if (most == 0)
            return QStringList();
        QHash<qint64, int> shared; // trigrams that a word has in common with this one
        for (const QString& trigram : search::trigrams(word)) {
            const Status status
                = m_connection.select(u"SELECT rowid FROM search_spelling WHERE search_spelling MATCH ?"_s,
                                      {quotedTerm(trigram)}, [&](const SqlRow& row) {
                                          ++shared[row.integer(0)];
                                          return true;
                                      });
            if (!status)
                return status.error();
        }
        std::vector<std::pair<int, qint64>> candidates; // sorts by most shared, then by id
        for (auto at = shared.cbegin(); at != shared.cend(); ++at)
            candidates.emplace_back(-at.value(), at.key());
        const auto cut = candidates.begin() + std::min<std::ptrdiff_t>(mostCandidates, std::ssize(candidates));
        std::ranges::partial_sort(candidates, cut);
        candidates.erase(cut, candidates.end());

        std::vector<std::pair<int, QString>> corrections;
        for (const auto& [count, id] : candidates) {
            const auto stored = m_connection.scalar(u"SELECT word FROM search_word WHERE id = ?"_s, {id});
            if (!stored)
                return stored.error();
            const QString candidate = stored->toString().mid(1).chopped(1); // without ^ and $
            const int whole = search::distance(word, candidate, most, false);
            // Still being typed: the beginning counts too, but less.
            const int beginning = word.size() < 4 ? most + 1 : search::distance(word, candidate, most, true);
            if (whole <= most)
                corrections.emplace_back(2 * whole, candidate);
            else if (beginning <= most)
                corrections.emplace_back(2 * beginning + 1, candidate);
        }
        std::ranges::sort(corrections);
        QStringList result;
        for (const auto& [distance, candidate] : corrections) {
            // A close word makes those that are further away noise.
            if (result.size() >= mostCorrections || distance > corrections.front().first + 1)
                break;
            result += candidate;
        }
        return result;
    }

    SqlConnection& m_connection;
    QString m_text;
    QStringList m_words;
    std::vector<Name> m_names;
    QSet<qint64> m_seen;
};

} // namespace

Result<std::vector<SearchMatch>> searchRecords(SqlConnection& connection, const QString& text, int limit)
{
    Search search(connection, text);
    if (const Status status = search.findNames(); !status)
        return status.error();
    return search.records(limit);
}

} // namespace mesh
