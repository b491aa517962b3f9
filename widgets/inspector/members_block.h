// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QWidget>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace mesh {

class InlineMessage;
class PeriodRow;
class RecordPicker;
class SectionTitle;
class Session;

/// Who belongs to a team, or the teams a person belongs to, with role and dates; adding, ending and removing.
class MembersBlock : public QWidget
{
    Q_OBJECT

public:
    enum class Of
    {
        Team,
        Person
    };

    MembersBlock(Session& session, Of of, QWidget* parent = nullptr);
    /// A team or a person, as the block was made for.
    void showRecord(RecordId record);

private:
    void buildForm(QVBoxLayout* layout);
    void refreshForm();
    void add();
    void end(MembershipId id);
    void remove(MembershipId id);
    RecordId otherEnd(const Membership& membership) const;

    Session& m_session;
    Of m_of;
    RecordId m_record;
    SectionTitle* m_title;
    QWidget* m_list;
    std::map<Uuid, PeriodRow*> m_rows;
    QWidget* m_form;
    RecordPicker* m_who = nullptr;
    InlineMessage* m_problem = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace mesh
