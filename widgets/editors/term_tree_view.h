// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "governance/vocabulary.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace mesh {

class SearchField;

/// A tree of terms with check boxes and a search above it. Below a term its narrower terms appear when it is opened; a
/// term with several parents stands under each and is checked everywhere at once. A search shows the terms found, with
/// the way to them in the tool tip. Down leads into the tree, Space checks, Enter is done, Esc gives up.
class TermTreeView : public QWidget
{
    Q_OBJECT

public:
    explicit TermTreeView(TermTree terms, QWidget* parent = nullptr);

    void setChosen(const QStringList& terms);
    QStringList chosen() const { return m_chosen; }
    QLineEdit* searchField() const;
    QTreeView* tree() const { return m_tree; }

signals:
    void chosenChanged(const QStringList& terms);
    void finished();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStandardItem* itemOf(int term, bool withChildren) const;
    void fill(const QString& search);
    void addChildren(QStandardItem* item);
    void toggle(int term, bool isChosen);
    void refreshChecks(QStandardItem* parent);
    QString idOf(int term) const;

    TermTree m_terms;
    QStringList m_chosen;
    SearchField* m_search;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    bool m_isRefreshing = false;
};

} // namespace mesh
