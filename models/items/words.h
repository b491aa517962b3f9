// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "mesh/unseen.h"

#include <span>

namespace mesh {

/// "12 products", "1 dataset": a number of records of a kind, as it stands in a sentence.
QString countText(Kind kind, qint64 count);
/// The name of one record in quotes-free prose, or how many there are: "Customer 360", "12 products", "5 records" where
/// they are of several kinds.
QString subjectText(const Mesh& mesh, std::span<const RecordId> records);
/// What setting a field says in the history: "Set status of 12 products to Active", "Clear tier of Customer 360".
QString editSentence(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field, const Value& value);
/// @p text on one line and no longer than a sentence can bear.
QString shortened(const QString& text, qsizetype length = 60);
/// A moment as people read it: "14:05" style relative words only for the last day, else "3 Nov 2026, 14:05".
QString momentText(Instant at, Instant now);
/// "Changed by lea, 12:31": what makes a record new; with the date where that was on another day.
QString unseenText(const Unseen& unseen);
QString dateText(const QDate& date);
/// "30 days", "1 year", "2 years 6 months" for 30d, 1y, P2Y6M; @p text as it is where it is no duration.
QString durationText(const QString& text);

/// The labels of terms that a field of DPV terms holds: "Customer Care" for dpv:CustomerCare.
QStringList termLabels(const Mesh& mesh, const FieldInfo& field, const QStringList& terms);
/// displayText() in the words of people: terms by their label, durations written out.
QString valueText(const Mesh& mesh, const FieldInfo& field, const Value& value);

} // namespace mesh
