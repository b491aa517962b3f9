// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "mesh/unseen.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace mesh {

class InlineMessage;
class Session;

/// Says above a record what a colleague changed in it since the person last looked. Whoever has the record before the
/// eyes for a moment has seen it; what is said stays until another record is shown.
class UnseenStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int lookTime = 2000; ///< ms that a record is shown until it counts as seen

    explicit UnseenStrip(Session& session, QWidget* parent = nullptr);

    /// The record on show; null where there is none or more than one.
    void showRecord(RecordId record);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void say(const Unseen& unseen, const QStringList& fields);
    void readFields(const Unseen& unseen);
    void look();

    Session& m_session;
    InlineMessage* m_message;
    RecordId m_record;
    std::optional<Unseen> m_said; // of m_record
    QTimer m_look;
    JobRunner m_job;
};

} // namespace mesh
