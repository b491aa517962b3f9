// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "storage/share_store.h"
#include "widgets/sharing/throttle.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;

namespace mesh {

class ChangePreview;
class ElidedLabel;
class InlineMessage;
class ListPane;
class OutgoingModel;
class Session;
class SetActions;
class ShareSession;

/// What of our work is on its way to the shared mesh, what each change set does, and why one did not get there.
class OutgoingList : public QWidget
{
    Q_OBJECT

public:
    OutgoingList(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    ListPane* list() const { return m_list; }
    OutgoingModel& model() const { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeDetails();
    void reload();
    void showCurrent();
    void showContent(Result<Outgoing> outgoing, Result<std::vector<RecordChange>> changes);
    void showReason();
    QStringList reasons(const Outgoing& outgoing) const;

    Session& m_session;
    ShareSession& m_sharing;
    JobRunner m_reading; // of verdict and content of the current one
    QTimer m_minute;
    Throttle m_reload;
    OutgoingModel* m_model;
    ListPane* m_list;
    QCheckBox* m_all;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    SetActions* m_actions;
    InlineMessage* m_reason;
    ChangePreview* m_changes;
    std::optional<Outgoing> m_shown; // whose content is in the details
};

} // namespace mesh
