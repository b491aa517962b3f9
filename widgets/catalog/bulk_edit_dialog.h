// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "items/editing.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mesh {

class ChangePreview;
class InlineMessage;
class OwnerPreview;
class RecordPicker;
class Session;
class ValueEditor;

/// Changes one field of many records: choose the field, what to do with it, the value; look at every change before it
/// is made; apply all as one change set. Opened with open(), so it blocks its window only.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Session& session, std::vector<RecordId> records, QWidget* parent = nullptr);

    /// Chooses the field at first: a field's name, or "owner".
    void chooseField(const QString& name);
    /// Chooses a value, as for filling down.
    void chooseValue(const Value& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillFields();
    void fillOperations();
    void rebuildEditor();
    void schedulePreview();
    void refreshPreview();
    void showPlan(const ChangeSet& changeSet);
    void apply();
    const FieldInfo* field() const; // nullptr: the owner
    BulkOperation operation() const;

    Session& m_session;
    std::vector<RecordId> m_records;
    QComboBox* m_field;
    QComboBox* m_operation;
    QVBoxLayout* m_editorPlace;
    ValueEditor* m_editor = nullptr;
    RecordPicker* m_owner = nullptr;
    QLineEdit* m_find = nullptr;
    QLineEdit* m_replacement = nullptr;
    QLabel* m_sentence;
    ChangePreview* m_preview;
    OwnerPreview* m_owners;
    InlineMessage* m_problem;
    QPushButton* m_apply;
    ChangeSet m_changeSet;
    QTimer m_delay;
    JobRunner m_job;
};

} // namespace mesh
