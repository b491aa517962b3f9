// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "document/document_reader.h"
#include "sharing/early_warning.h"
#include "sharing/incoming.h"

namespace mesh {

/// Watches, while a session runs, what of our open change sets colleagues have overtaken, and who it was.
/// Thread safety: GUI thread only; it reads on a worker.
class Lookout : public QObject
{
    Q_OBJECT

public:
    /// Who changed a record last.
    struct Touch
    {
        QString login;
        Instant at;
        qint64 commit = 0;
    };

    explicit Lookout(QObject* parent = nullptr);

    const std::vector<EarlyWarning>& warnings() const { return m_warnings; }
    qint64 ahead() const; ///< change sets that a warning is about
    /// Of the records that our open change sets touch; as far as it arrived while this was there.
    std::optional<Touch> lastTouch(const RecordId& record) const;

    void record(const Pulled& pulled, const Incoming& incoming);
    void record(const std::unordered_map<RecordId, Touch>& touches);
    /// Reads what is open anew; looked() tells the end, also where nothing could be read.
    void look(DocumentReader reader);
    void forget(); ///< nothing is open
    std::vector<RecordId> unexplained() const; ///< records of warnings whose last writer is not known

signals:
    void changed(); ///< warnings(), lastTouch()
    void looked();

private:
    JobRunner m_reading;
    std::vector<EarlyWarning> m_warnings;
    std::unordered_map<RecordId, Touch> m_touches;
};

/// Who changed @p records last in the shared mesh, but for ourselves.
Result<std::unordered_map<RecordId, Lookout::Touch>> lastTouches(SharedMesh& shared,
                                                                 const std::vector<RecordId>& records);

} // namespace mesh
