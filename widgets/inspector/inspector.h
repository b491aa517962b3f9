// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "widgets/inspector/inspector_tab.h"

#include <QTimer>

#include <array>

class QLabel;
class QStackedWidget;

namespace mesh {

class ElidedLabel;
class EmptyState;
class StateLabel;
class TabStrip;

/// What is selected, seen from seven sides and edited in place; the same on every page. Follows the selection and the
/// snapshot of the session.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);
    ~Inspector() override;

    InspectorTabId currentTab() const;
    void setCurrentTab(InspectorTabId tab);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scheduleRefresh();
    void refresh();
    void refreshHeader(const std::vector<RecordId>& records);
    void refreshTab();
    std::vector<RecordId> shownRecords() const; ///< of the selection those of the first one's kind

    Session& m_session;
    class HueBar* m_hue;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    StateLabel* m_state;
    TabStrip* m_strip;
    QStackedWidget* m_stack;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    std::array<InspectorTab*, 7> m_tabs {};
    QTimer m_later;
};

} // namespace mesh
