// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/choices.h"
#include "mesh/value.h"

namespace mesh {

// From the words of the standards to ours. Unset where a word says nothing to us; the word itself is always kept
// beside.

Lifecycle lifecycleOf(const QString& word);
OwnershipRole ownershipRoleOf(const QString& word); ///< OtherRole for an unknown word, Owner for none
Dimension dimensionOf(const QString& word);
Severity severityOf(const QString& word);
Sensitivity sensitivityOf(const QString& word);
Comparator comparatorOf(const QString& key); ///< of mustBe, mustBeLessThan ...
Indicator indicatorOf(const QString& property);
Driver driverOf(const QString& word);
Transformation transformationOf(const QString& type, const QString& subtype);
ProductType productTypeOf(const QString& word);
CheckState checkStateOf(const QString& word);

/// The decimal, or a null one where the text is none.
Decimal decimalOf(const QString& text);
QDate dateOf(const QString& text);
/// "3y" of 3 and y or years; empty where there is no such length of time.
QString durationOf(const QString& value, const QString& unit);

} // namespace mesh
