// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "sharing/resolving.h"
#include "widgets/sharing/throttle.h"

#include <QWidget>

#include <optional>

class QModelIndex;
class QSplitter;

namespace mesh {

class ConflictChooser;
class ConflictModel;
struct ConflictLine;
class ElidedLabel;
class EmptyState;
class InlineMessage;
class ListPane;
class OutgoingModel;
class Session;
class SetActions;
class ShareSession;

/// The change sets that wait for a person: field by field what both began from, what is mine and what is theirs, and
/// the choice between them, for each field and for the set as a whole.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    ConflictView(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    ListPane* sets() const { return m_sets; }
    ListPane* lines() const { return m_lines; }
    ConflictModel& model() const { return *m_lineModel; }
    ConflictChooser* chooser() const { return m_chooser; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDetails();
    void reload();
    void showCurrent();
    void showLines(Result<std::vector<ConflictLine>> lines);
    void showLine();
    void chooseAt(const QModelIndex& index);
    void settle();

    Session& m_session;
    ShareSession& m_sharing;
    JobRunner m_reading; // of the change set that is shown
    Throttle m_reload;
    OutgoingModel* m_setModel;
    ConflictModel* m_lineModel;
    ListPane* m_sets;
    ListPane* m_lines;
    QSplitter* m_splitter;
    ElidedLabel* m_title;
    InlineMessage* m_sentence;
    SetActions* m_actions;
    ConflictChooser* m_chooser;
    ChangeSetId m_shown; // whose lines are shown
};

} // namespace mesh
