// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

#include <set>

class QAbstractItemModel;
class QStackedWidget;
class QTableView;

namespace mesh {

class EmptyState;

/// A table in its panel, or why there is none. Columns get the room that what they hold needs.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// Columns of @p texts may be cut, and take the room that is left over. @p model must outlive the pane.
    ListPane(QAbstractItemModel& model, const QString& accessibleName, const QString& objectName,
             std::set<int> texts = {0}, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    EmptyState* empty() const { return m_empty; }
    int currentRow() const; ///< -1 where there is none
    void setCurrentRow(int row);

signals:
    void currentChanged();
    void activated(int row); ///< Enter or a double click
    void emptyActionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void fitColumns();

    QAbstractItemModel& m_model;
    std::set<int> m_texts;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QTimer m_fit; // once for whatever happens in one go
};

} // namespace mesh
