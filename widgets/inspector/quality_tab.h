// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "quality/slo_state.h"
#include "widgets/inspector/inspector_tab.h"

#include <map>

class QToolButton;

namespace mesh {

class BudgetBar;
class ElidedLabel;
class SectionTitle;
class Sparkline;
class StateLabel;

/// One SLO: how it stands, what is left of its budget, the last days; opened, everything it promises, edited in place.
class SloCard : public QWidget
{
    Q_OBJECT

public:
    SloCard(Session& session, SloId id, QWidget* parent = nullptr);

    void refresh(const SloState& state, RecordId context);
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    /// Opens it with its name ready to be typed.
    void editName();

private:
    void buildEditor();

    Session& m_session;
    SloId m_id;
    QToolButton* m_toggle;
    StateLabel* m_state;
    ElidedLabel* m_name;
    QLabel* m_value;
    QLabel* m_promise;
    BudgetBar* m_budget;
    QLabel* m_budgetCaption;
    Sparkline* m_line;
    QWidget* m_editor = nullptr; // made when first opened
    FieldGrid* m_fields = nullptr;
    bool m_isOpen = false;
};

/// What is promised and how it goes: the SLOs of the record and of what it holds, and its quality rules.
class QualityTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit QualityTab(Session& session, QWidget* parent = nullptr);
    bool appliesTo(Kind kind) const override;

protected:
    void refresh() override;

private:
    void addSlo();
    void refreshRules();

    SectionTitle* m_title;
    QLabel* m_none;
    QWidget* m_list;
    std::map<Uuid, SloCard*> m_cards;
    Uuid m_justMade;
    QWidget* m_rules;
};

} // namespace mesh
