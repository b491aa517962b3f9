// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/inspector/inspector_tab.h"

#include <map>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace mesh {

class ChangeSetBuilder;
class InlineMessage;
class LineEditor;
class MembersBlock;
class PeriodRow;
class RecordPicker;
class SectionTitle;
struct Owner;

/// Who answers for the record, in which role, since when and through whom; adding, ending and replacing holders, and
/// saying that nobody shall own it. With several records the owner of all of them. For a person or team: what they
/// hold, and who belongs to whom.
class OwnershipTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit OwnershipTab(Session& session, QWidget* parent = nullptr);
    bool appliesTo(Kind kind) const override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    void buildForm();
    void refreshOwn();
    void refreshInherited(const std::vector<Owner>& owners);
    void refreshPast();
    void refreshHeld();
    void refreshForm();
    void give(bool replaces);
    void setUnowned(bool isUnowned);
    RecordId makePerson(const QString& name, ChangeSetBuilder& changes) const;

    QLabel* m_summary;
    QWidget* m_own;
    std::map<Uuid, PeriodRow*> m_rows;
    QWidget* m_inherited;
    QWidget* m_past;
    MembersBlock* m_members; // of a team
    MembersBlock* m_teams; // of a person
    QWidget* m_held;
    QWidget* m_form;
    SectionTitle* m_formTitle = nullptr;
    RecordPicker* m_who = nullptr;
    QComboBox* m_role = nullptr;
    LineEditor* m_from = nullptr;
    InlineMessage* m_problem = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_add = nullptr;
    QCheckBox* m_unowned = nullptr;
};

} // namespace mesh
