// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/facets.h"
#include "mesh/change_set.h"
#include "widgets/catalog/saved_views.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace mesh {

class CardView;
class EmptyState;
class FacetPanel;
class FilterChip;
class PageHeader;
class RecordTable;
class RecordTableModel;
class SegmentedControl;
class SelectionBar;
class Session;

/// The catalogue: the records of a kind as a table or as cards, narrowed by facets and text, edited one by one or many
/// at once. Selection is the session's, so the inspector and the other pages follow.
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    explicit CataloguePage(Session& session, QWidget* parent = nullptr);
    ~CataloguePage() override;

    RecordTableModel& model() const { return *m_model; }
    RecordTable& table() const { return *m_table; }
    FacetPanel& facets() const { return *m_facets; }
    Kind kind() const;
    void setKind(Kind kind);
    void setCards(bool cards);
    /// Scrolls to a record, in its own kind, and takes away what hides it.
    void showRecord(RecordId record);
    void focusFilter();

public slots:
    void editSelection(); ///< one field of all that are selected
    void editOwner();
    void fillDown();
    void copySelection();
    void pasteIntoSelection();
    void deleteSelection();
    void createRecord();

signals:
    void importRequested();

private:
    void buildHeader();
    void buildBody();
    void addActions();
    void followShown(const Mesh& before, const ChangeSet* changeSet);
    void followEditable();
    void takeSelection(); // from the view to the session
    void showSelection(); // from the session to the view
    void refreshCounts();
    void refreshEmpty();
    bool hasDatasetsOnly() const;
    void openMenu(const QPoint& globalPosition);
    void openViewMenu();
    void fillKindMenu();
    void fillSortMenu(QMenu& menu);
    void saveView();
    void applyView(const SavedView& view);
    void chooseColumns(const QStringList& ids);
    void fitColumns();
    std::vector<RecordId> selected() const;
    std::vector<int> selectedRows() const;

    Session& m_session;
    RecordTableModel* m_model;
    SavedViews m_views;
    PageHeader* m_header;
    FilterChip* m_kindChip = nullptr;
    QMenu* m_kindMenu = nullptr;
    SegmentedControl* m_viewSwitch = nullptr;
    QToolButton* m_viewMenu = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_create = nullptr;
    FacetPanel* m_facets = nullptr;
    QStackedWidget* m_stack = nullptr;
    RecordTable* m_table = nullptr;
    CardView* m_cards = nullptr;
    EmptyState* m_empty = nullptr;
    SelectionBar* m_selectionBar = nullptr;
    bool m_isCards = false;
    bool m_isSyncing = false;
};

} // namespace mesh
