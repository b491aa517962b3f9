// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/sharing/throttle.h"

#include <QWidget>

class QSplitter;

namespace mesh {

class ConflictModel;
class ElidedLabel;
class EmptyState;
class InlineMessage;
class ListPane;
class OutgoingModel;
class Session;
class SetActions;
class ShareSession;

/// The change sets that wait for a person: field by field what both began from, what is mine and what is theirs, and
/// the choice between them for the set as a whole.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    ConflictView(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    ListPane* sets() const { return m_sets; }
    ListPane* lines() const { return m_lines; }
    ConflictModel& model() const { return *m_lineModel; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDetails();
    void reload();
    void showCurrent();
    void showSentence();

    Session& m_session;
    ShareSession& m_sharing;
    Throttle m_reload;
    OutgoingModel* m_setModel;
    ConflictModel* m_lineModel;
    ListPane* m_sets;
    ListPane* m_lines;
    QSplitter* m_splitter;
    ElidedLabel* m_title;
    InlineMessage* m_sentence;
    SetActions* m_actions;
};

} // namespace mesh
