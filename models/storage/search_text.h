// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QStringList>

namespace mesh::search {

/// Lower case without accents, so that "Café" and "CAFE" are one; at most 256 characters.
QString fold(const QString& text);

/// The words of a name, folded: at blanks, punctuation and underscores, and where a capital follows a small letter.
QStringList words(const QString& name);

/// Letters to insert, remove, replace or swap with their neighbour to make @p word of @p typed; of the beginning of
/// @p word only where @p asPrefix. More than @p most is most + 1. Optimal string alignment; cost: product of lengths.
int distance(const QString& typed, const QString& word, int most, bool asPrefix);

/// The typos that a word of this length may have and still be meant: 0 up to two letters, then 1, from six on 2.
int typosIn(const QString& word);

/// The runs of three characters in ^word$.
QStringList trigrams(const QString& word);

/// What a record is found by: its title, identifiers and aliases.
QStringList namesOf(const KindInfo& info, const void* record);
/// The rest of what is searchable: descriptions and tags.
QString proseOf(const KindInfo& info, const void* record);
/// Whether the change touches anything that is searchable.
bool touchesSearch(const RecordChange& change);

/// How much a kind matters among hits that fit equally well: 0 is most.
int rankOf(Kind kind);

} // namespace mesh::search
