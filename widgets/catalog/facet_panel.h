// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/facets.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace mesh {

class FacetModel;
class SearchField;

/// What a list can be narrowed by, beside it: a search, and the facets with their counts.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    FacetModel& model() const { return *m_model; }
    SearchField& searchField() const { return *m_search; }
    void setGroups(const std::vector<FacetGroup>& groups);
    void setChoice(const FacetChoice& choice);

signals:
    void choiceChanged(const mesh::FacetChoice& choice);

private:
    void refreshClear();
    void expandFirst();

    FacetModel* m_model;
    SearchField* m_search;
    QTreeView* m_tree;
    QPushButton* m_clear;
};

} // namespace mesh
