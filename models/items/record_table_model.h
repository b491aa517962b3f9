// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "items/arrangement.h"
#include "mesh/change_set.h"

#include <QAbstractTableModel>

#include <functional>

namespace mesh {

/// The records of one kind as a table, driven by the kind's description: any of its fields and some computed columns,
/// narrowed, sorted, with the counts of its facets.
///
/// An edit never resets it: what changed is told row by row, and what moved is moved, so that selection and scroll
/// position survive. Up to immediateRows the work is done at once; above, facts, narrowing and sorting run on a worker
/// and the rows follow when they are there, while cells already show the new values.
///
/// GUI thread only.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< RecordId
        SortRole, ///< a double or a text
        ColumnIdRole, ///< QString, also of headers
        StateTokenRole, ///< token of a status or health, for columns that show a state with its shape
        OwnerStandingRole, ///< OwnerStanding as int, for the owner column
        SourceRole, ///< QString: where an inherited value comes from
        DomainRankRole, ///< int: the rank of the domain, for its hue; -1 where there is none
        TrendRole, ///< QList<double>, oldest first
        InheritedRole, ///< bool: the value shown comes from elsewhere
        CodeRole, ///< bool: an identifier, shown monospaced
        UnseenRole, ///< QString: what a colleague did that nobody looked at yet; empty where nothing
    };
    using Commit = std::function<bool(ChangeSet)>;
    static constexpr std::size_t immediateRows = 4000;

    explicit RecordTableModel(QObject* parent = nullptr);
    ~RecordTableModel() override;

    /// Another kind, or another part of the mesh: a reset.
    void show(const Mesh& mesh, Kind kind, RecordId within = {});
    /// Another snapshot without knowing what led to it.
    void setMesh(const Mesh& mesh);
    /// The snapshot after an edit.
    void follow(const Mesh& mesh, const ChangeSet& changeSet);
    const Mesh& mesh() const { return m_mesh; }
    Kind kind() const { return m_spec.kind; }

    void setColumns(const QStringList& ids);
    const std::vector<TableColumn>& columns() const { return m_columns; }
    QStringList columnIds() const;
    int columnOf(const QString& id) const; ///< or -1

    void setText(const QString& text);
    void setFacets(const FacetChoice& facets);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void sortBy(const QString& columnId, Qt::SortOrder order);
    const TableQuery& query() const { return m_query; }
    void setQuery(const QString& text, const FacetChoice& facets, const QString& sortColumn, Qt::SortOrder order);
    const std::vector<FacetGroup>& facetGroups() const { return m_groups; }
    qint64 totalCount() const { return qint64(m_sheet.size()); } ///< before narrowing
    bool isArranging() const { return m_job.isRunning(); }

    RecordId recordAt(int row) const;
    int rowOf(RecordId record) const; ///< or -1
    const RecordFacts& factsAt(int row) const;

    /// Makes cells editable; the change set comes with its sentence.
    void setCommit(Commit commit) { m_commit = std::move(commit); }
    void setEditable(bool editable) { m_isEditable = editable; }
    /// Marks what is new to the person.
    void setUnseen(SharedUnseen unseen);
    /// The moment that ownership and windows are looked at; now where null.
    void setMoment(Instant at);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void facetsChanged();
    void arranged(); ///< rows and counts are those of the query and snapshot
    void editRefused(const QString& reason); ///< what setData() was given is no value of the field

private:
    enum class Facts
    {
        Keep,
        Renew
    };
    void refresh(Facts facts);
    void accept(Arrangement arrangement);
    void applyRows(const std::vector<Uuid>& rows);
    bool removeRowsNotIn(const std::vector<Uuid>& rows);
    void reorder(const std::vector<Uuid>& rows);
    bool insertRowsOf(const std::vector<Uuid>& rows);
    void tellChanged(const std::vector<Uuid>& records);
    SheetSpec spec() const;
    QString unseenTextOf(RecordId id) const;
    QVariant fieldData(const TableColumn& column, RecordId id, int role) const;

    Mesh m_mesh;
    SheetSpec m_spec;
    Sheet m_sheet;
    std::vector<Uuid> m_rows; // as shown; all of m_sheet
    std::vector<FacetGroup> m_groups;
    std::vector<TableColumn> m_columns;
    TableQuery m_query;
    SharedUnseen m_unseen;
    Commit m_commit;
    bool m_isEditable = true;
    bool m_factsAreOld = false; // the job in flight renews them
    JobRunner m_job;
};

} // namespace mesh
