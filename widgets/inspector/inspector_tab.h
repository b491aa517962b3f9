// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QWidget>

#include <span>
#include <vector>

class QGridLayout;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace mesh {

class RecordField;
class Session;

/// One tab of the inspector: the same records as all others, one side of them. It is told to refresh only while it is
/// in sight. GUI thread only.
class InspectorTab : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorTab(Session& session, QWidget* parent = nullptr);

    /// Shows other records, or the same in another snapshot. The records are of one kind and not empty.
    void showRecords(const std::vector<RecordId>& records);
    /// Whether the tab has anything to say of a kind.
    virtual bool appliesTo(Kind kind) const;
    /// Puts the keyboard where the tab's work begins.
    virtual void focusFirst();

signals:
    /// Another tab holds what was asked for.
    void tabRequested(int tab);

protected:
    virtual void refresh() = 0;

    Session& session() const { return m_session; }
    const std::vector<RecordId>& records() const { return m_records; }
    RecordId record() const { return m_records.empty() ? RecordId() : m_records.front(); }
    Kind kind() const { return record().kind; }
    bool isSingle() const { return m_records.size() == 1; }
    const Mesh& mesh() const;
    Instant now() const; ///< the moment on show
    QDate today() const;
    QVBoxLayout* column() const { return m_column; }

private:
    Session& m_session;
    std::vector<RecordId> m_records;
    QVBoxLayout* m_column;
};

/// Fields in two columns, wide ones over both.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent = nullptr);
    void add(RecordField* field, bool isWide);
    void clear();
    const std::vector<RecordField*>& fields() const { return m_fields; }

private:
    QGridLayout* m_grid;
    std::vector<RecordField*> m_fields;
    int m_row = 0;
    int m_cell = 0;
};

/// Which tab is which, in the order of the strip.
enum class InspectorTabId
{
    Overview,
    Ownership,
    Contract,
    Quality,
    Consent,
    Lineage,
    History
};

/// A line of text in the column of a tab, in line with the values.
QLabel* addLine(QVBoxLayout* layout, const QString& text, bool isMuted = true);
/// Takes everything out of a layout and deletes it later: what is emitting may be among it.
void clearLayout(QLayout* layout);

} // namespace mesh
