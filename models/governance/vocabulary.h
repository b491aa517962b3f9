// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace mesh {

class Mesh;

/// Terms below each other, as in the W3C Data Privacy Vocabulary: a term may have several parents, and there is no
/// circle. Immutable; any number of threads may read it.
class TermTree
{
public:
    struct Term
    {
        QString id; ///< "dpv:Marketing", or the name of a purpose of our own
        QString label; ///< for people, in English as the vocabulary has it
        std::vector<int> parents; ///< places in the tree
        std::vector<int> children; ///< by label
    };
    struct Source
    {
        QString id;
        QString label;
        QStringList parents;
    };

    TermTree() = default;
    /// Parents that are not among the terms are left out, and so is one that would close a circle.
    explicit TermTree(std::vector<Source> terms);

    int size() const { return int(m_terms.size()); }
    const Term& term(int at) const { return m_terms[std::size_t(at)]; }
    const std::vector<int>& roots() const { return m_roots; } ///< by label
    /// The place of a term by its id, with or without the prefix, or by its label; -1 where there is none. Ignores
    /// case.
    int find(const QString& text) const;
    QString labelOf(const QString& id) const; ///< the id itself where it is unknown

    /// Whether @p term is @p ancestor or below it.
    bool isBelow(int term, int ancestor) const;
    /// The same for ids; an unknown id is below itself only.
    bool isBelow(const QString& term, const QString& ancestor) const;
    /// The term and everything below it, ascending.
    std::vector<int> below(int term) const;
    /// Labels from a root down to the term, by the first parents: "Marketing", "Advertising".
    QStringList path(int term) const;
    /// Terms whose label or id has all the words of @p text as beginnings of words, best first: whole label, beginning,
    /// elsewhere.
    std::vector<int> search(const QString& text) const;

    /// The largest set of terms that both allow, where a term allows itself and what is below it: Marketing and
    /// Advertising give Advertising. Unknown ids are compared as they are.
    QStringList meet(const QStringList& a, const QStringList& b) const;
    /// The ids of @p terms without those below another of them.
    QStringList topmost(const QStringList& terms) const;

private:
    std::vector<Term> m_terms;
    std::vector<int> m_roots;
    std::vector<std::pair<QString, int>> m_byId; // folded case, sorted
    std::vector<quint64> m_above; // bit matrix: row term, column ancestor
    std::size_t m_rowWords = 0;
};

/// The lists of the W3C Data Privacy Vocabulary that come with the studio.
struct Vocabulary
{
    QString version;
    TermTree purposes;
    TermTree categories;
    TermTree legalBases;
    TermTree consentStatuses;
    TermTree subjects;
    TermTree processing;

    /// The DPV, read once. Thread-safe.
    static const Vocabulary& dpv();
    /// Reads a list in the form of resources/dpv/dpv.json.
    static Result<Vocabulary> fromJson(const QByteArray& json);
};

/// The purposes of the DPV together with the mesh's own (records of kind Purpose, under their term or else their name).
TermTree purposesOf(const Mesh& mesh);

} // namespace mesh
