// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"

namespace mesh {

class Document;

/// A clock that is set to some days before the present.
class DaysAgo final : public Clock
{
public:
    explicit DaysAgo(int days) { set(days); }
    Instant now() const override;
    void set(int days) { m_days = days; }

private:
    Instant m_present = Instant::now();
    int m_days = 0;
};

/// How long before the present the sample begins.
inline constexpr int sampleDays = 35;

/// Gives the sample five weeks in which owners changed, products came and went and flows were drawn and cut, so that
/// there is something to go back to and to compare. Ends with exactly what @p document holds now: it is set back first,
/// in one change set, and then led here again, a change set each time. @p clock is the one of the document.
Status giveHistory(Document& document, DaysAgo& clock, const Progress& progress);

} // namespace mesh
