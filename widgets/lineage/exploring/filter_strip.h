// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exploring/diagram_steps.h"

#include <QWidget>

#include <array>

class QActionGroup;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace mesh {

class FilterChip;

/// Everything that narrows the diagram, as a row between header and canvas: where one has gone down to, and a chip for
/// each filter, which its cross takes away. Hidden while nothing is narrowed, so that hidden is never silent. Shows a
/// spec and says what was chosen; keeps no state of its own. GUI thread only.
class FilterStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FilterStrip(QWidget* parent = nullptr);

    void setSpec(const Mesh& mesh, const DiagramSpec& spec);
    FilterChip* chip(FilterPart part) const { return m_chips[std::size_t(part)]; }
    FilterChip* hopsChip() const { return m_hops; }
    QStringList trail() const; ///< the words of the breadcrumbs, down to what holds the focus
    /// Asks for a selection in words.
    void editQuery();
    /// The query that was entered is none: it is asked for again, with the reason.
    void refuseQuery(const QString& query, const QString& reason);
    QLineEdit* queryField() const { return m_query; }

signals:
    void crumbChosen(mesh::RecordId record); ///< null: the whole mesh
    void hopsChosen(quint32 up, quint32 down);
    void queryEntered(const QString& query);
    void removed(mesh::FilterPart part);
    void cleared(); ///< all of them

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeChips();
    void makeHopsMenu();
    void chooseHops();
    void setTrail(const Mesh& mesh, RecordId end);
    void showChip(FilterPart part, bool isShown, const QString& text, const QString& toolTip);
    void refreshVisible();
    void closeQuery();

    QHBoxLayout* m_trail;
    QList<QPushButton*> m_crumbs;
    std::array<FilterChip*, filterPartCount> m_chips {};
    FilterChip* m_hops;
    QMenu* m_hopsMenu;
    std::array<QActionGroup*, 2> m_hopGroups {}; ///< upstream, downstream
    QLineEdit* m_query;
    QPushButton* m_clear;
    QString m_queryText; ///< in force
    bool m_isNarrowed = false;
};

} // namespace mesh
