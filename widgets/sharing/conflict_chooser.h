// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/sharing/conflict_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace mesh {

class ElidedLabel;
class Session;
class ValueEditor;

/// The choice for one line of a conflict: mine, theirs or a value typed here, and the button that sends what was
/// chosen. Lines that make sense only together are named, as they are chosen together.
class ConflictChooser : public QWidget
{
    Q_OBJECT

public:
    /// @p model must outlive it.
    ConflictChooser(Session& session, ConflictModel& model, QWidget* parent = nullptr);

    void setRow(int row); ///< -1 where there is none

signals:
    void settled(); ///< every line has an answer, and the person wants it so

private:
    QRadioButton* addOption(const QString& objectName, Take take);
    void refresh();
    void refreshOptions();
    void showValue(QLabel* label, const QString& text);
    void refreshEditor();
    void refreshSettle();
    void choose(Take take);
    void takeEdited();

    Session& m_session;
    ConflictModel& m_model;
    int m_row = -1;
    ConflictLine::Key m_edited; // whose value the editor holds
    ElidedLabel* m_question;
    QButtonGroup* m_options;
    QRadioButton* m_mine;
    QRadioButton* m_theirs;
    QRadioButton* m_other;
    QLabel* m_mineValue; // whole, where the table cuts it
    QLabel* m_theirsValue;
    QVBoxLayout* m_place; // of the editor
    ValueEditor* m_editor = nullptr;
    QLabel* m_problem;
    QLabel* m_together;
    QLabel* m_progress;
    QPushButton* m_settle;
};

} // namespace mesh
