// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/inspector/inspector_tab.h"

namespace mesh {

/// The record at a glance: what it is for, who answers for it, how it does, what it may be used for; then every other
/// field of its kind.
class OverviewTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit OverviewTab(Session& session, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void rebuildFields();
    void refreshOwners();
    void refreshHealth();
    void refreshConsent();
    void refreshOrigin();

    Kind m_builtFor = Kind::None;
    FieldGrid* m_first;
    FieldGrid* m_rest;
    QWidget* m_owners;
    QWidget* m_health;
    QWidget* m_consent;
    QWidget* m_restBlock;
    QLabel* m_origin;
};

} // namespace mesh
