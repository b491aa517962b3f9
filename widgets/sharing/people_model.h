// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// Who belongs to the shared mesh, as what, and who is here.
class PeopleModel : public RowsModel<SharedPerson>
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        LoginColumn,
        RoleColumn,
        DomainsColumn,
        SeenColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    /// @p now: when they were asked for.
    void setPeople(const Mesh& mesh, std::vector<SharedPerson> people, Instant now);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const SharedPerson& a, const SharedPerson& b) const override { return a.login == b.login; }
    QVariant cell(const SharedPerson& person, int column, int role) const override;
    QString header(int column) const override;

private:
    bool isActive(const SharedPerson& person) const;
    QString seenText(const SharedPerson& person) const;

    Mesh m_mesh;
    Instant m_now;
};

} // namespace mesh
