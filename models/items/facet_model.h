// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/facets.h"

#include <QAbstractItemModel>

namespace mesh {

/// The facets of a list as a tree of two levels: the facet, and its values with a check box and a count. A long facet
/// shows its first values, those that are chosen, and a row that opens the rest.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole,
        FacetRole, ///< Facet as int
        CountRole, ///< qint64
        DomainRankRole, ///< int: for the hue of a domain, -1 for everything else
        IsMoreRole, ///< bool: the row that opens or closes the rest
    };
    static constexpr int shortLength = 6;

    explicit FacetModel(QObject* parent = nullptr);

    void setGroups(const std::vector<FacetGroup>& groups);
    const FacetChoice& choice() const { return m_choice; }
    /// Does not emit choiceChanged().
    void setChoice(const FacetChoice& choice);
    void clearChoice(); ///< emits choiceChanged() where something was chosen
    /// Opens or closes the rest of a long facet.
    void toggleMore(const QModelIndex& more);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void choiceChanged(const mesh::FacetChoice& choice);

private:
    struct Group
    {
        Facet facet = Facet::Domain;
        std::vector<FacetValue> all;
        std::vector<std::size_t> shown; // into all
        bool isOpen = false;
        bool hasMore = false;
        int rows() const { return int(shown.size()) + (hasMore ? 1 : 0); }
    };
    void work(Group& group) const;
    bool isChosen(Facet facet, const QString& key) const;
    const FacetValue* valueAt(const QModelIndex& index) const;
    void replaceGroup(int row, const FacetGroup& wanted);

    std::vector<Group> m_groups;
    FacetChoice m_choice;
};

} // namespace mesh
