// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/facets.h"

#include <QStringList>

#include <vector>

namespace mesh {

/// A way to look at the catalogue under a name: kind, narrowing, order, columns.
struct SavedView
{
    QString name;
    Kind kind = Kind::Product;
    QString text;
    FacetChoice facets;
    QStringList columns;
    QString sortColumn;
    bool isDescending = false;
    bool isCards = false;

    bool operator==(const SavedView&) const = default;
};

/// The views of one workspace, kept in the person's settings.
class SavedViews
{
public:
    explicit SavedViews(const QString& workspacePath);

    const std::vector<SavedView>& all() const { return m_views; }
    const SavedView* find(const QString& name) const;
    /// Replaces the one of this name.
    void save(const SavedView& view);
    void remove(const QString& name);

private:
    void write() const;

    QString m_key;
    std::vector<SavedView> m_views;
};

} // namespace mesh
