// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mesh {

class ChangePreview;
class InlineMessage;
class Session;

/// A change set that is ready, to look at before it is committed: a deletion with what goes with it, a paste with what
/// it could not read. Dialogs that ask for something first put it above the preview and set the change set anew. Opened
/// with open().
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString explanation;
        QStringList problems; ///< listed above the preview
        QString confirm; ///< what the button says
        bool isDestructive = false;
    };

    ChangeDialog(Session& session, ChangeSet changeSet, const Texts& texts, QWidget* parent = nullptr);

protected:
    Session& session() const { return m_session; }
    /// Where questions stand: between the explanation and the preview.
    QVBoxLayout* questions() const { return m_questions; }
    void setChangeSet(ChangeSet changeSet);
    void setExplanation(const QString& text);
    void setProblems(const QStringList& problems);
    void setConfirmText(const QString& text);
    /// Something is missing still, whatever the change set holds.
    void setReady(bool isReady);
    /// The last word before the commit, for dialogs that set the change set anew with a delay.
    virtual void finish() { }

private:
    void apply();
    void refreshConfirm();

    Session& m_session;
    ChangeSet m_changeSet;
    bool m_isReady = true;
    QLabel* m_explanation;
    InlineMessage* m_problems;
    QVBoxLayout* m_questions;
    ChangePreview* m_preview;
    QPushButton* m_confirm;
};

/// Deletes records: at once where nothing else is touched and there is one only, else after a look at the plan.
void deleteRecords(Session& session, const std::vector<RecordId>& records, QWidget* parent);

} // namespace mesh
