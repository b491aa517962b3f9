// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace mesh {

/// What long work is given to say how far it is and to learn that it should stop. A value: copies share one state.
/// Thread safety: every member may be called from any thread.
class Progress
{
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    explicit Progress(Report report = {})
        : m_report(std::move(report))
        , m_cancelled(std::make_shared<std::atomic_bool>(false))
    {
    }

    /// Tells how much is done; @p total of 0 means unknown. Called on the worker's thread.
    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

    /// The error to return where isCancelled() was seen.
    static Error cancelled();

private:
    Report m_report;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace mesh
