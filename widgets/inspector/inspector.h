// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "widgets/inspector/inspector_tab.h"

#include <QTimer>

#include <array>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace mesh {

class ElidedLabel;
class EmptyState;
class InlineMessage;
class StateLabel;
class TabStrip;
class UnseenStrip;

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

    /// Says where it stands: beside the pages, or in a window of its own.
    void setTornOff(bool isTornOff);

signals:
    void placeToggled(); ///< the person wants it torn off, or put back

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scheduleRefresh();
    void refresh();
    void refreshFence(const std::vector<RecordId>& records);
    void refreshHeader(const std::vector<RecordId>& records);
    void refreshTab();
    std::vector<RecordId> shownRecords() const; ///< of the selection those of the first one's kind

    Session& m_session;
    class HueBar* m_hue;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    StateLabel* m_state;
    QToolButton* m_place;
    UnseenStrip* m_unseen;
    QWidget* m_fenceRow;
    InlineMessage* m_fence;
    TabStrip* m_strip;
    QStackedWidget* m_stack;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    std::array<InspectorTab*, 7> m_tabs {};
    QTimer m_later;
    bool m_isTornOff = false;
};

} // namespace mesh
