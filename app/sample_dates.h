// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDate>

namespace mesh {

/// @p text with every date (YYYY-MM-DD, also the one of an instant) @p days later. The sample mesh tells of the last
/// thirty days before it is made: told of the days it was written, all of its objectives would soon be unmeasured, and
/// its agreements and waivers long over.
QByteArray movedDates(const QByteArray& text, qint64 days);

/// By how many days the sample has to be moved to end the day before @p today, so that nothing is of the future.
qint64 sampleDaysTo(QDate today);

} // namespace mesh
