// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;

namespace mesh {

class RecordField;
class Session;

/// Who does something in which role, from when to when, each editable in place: an ownership, or a membership.
/// REQUIRES: the kind of the record has the fields role, from and to.
class PeriodRow : public QWidget
{
    Q_OBJECT

public:
    PeriodRow(Session& session, RecordId id, QWidget* parent = nullptr);
    /// @p name stands above, and leads to @p target where that is not null.
    void show(const QString& name, RecordId target);

signals:
    void endRequested();
    void removeRequested();

private:
    Session& m_session;
    RecordId m_target;
    QPushButton* m_name;
    QToolButton* m_menu;
    std::vector<RecordField*> m_fields;
};

} // namespace mesh
