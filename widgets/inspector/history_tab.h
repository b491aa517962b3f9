// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "mesh/change_set.h"
#include "storage/history.h"
#include "widgets/inspector/inspector_tab.h"

namespace mesh {

/// Every change set that touched the record, its ownerships or its SLOs: who, when, why, each field before and after,
/// with the way back for a field or the whole record. Read from the journal on a worker.
class HistoryTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit HistoryTab(Session& session, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    struct Line
    {
        HistoryEntry entry;
        std::vector<RecordChange> changes; // of the record and what hangs on it
    };
    void showLines();
    void addEntry(QVBoxLayout* layout, std::size_t at);
    void addChange(QVBoxLayout* layout, const RecordChange& change);
    void restore(RecordId id, const FieldInfo& field, const Value& value);
    void restoreRecord(std::size_t line);

    QWidget* m_list;
    QLabel* m_note;
    JobRunner m_job;
    std::vector<Line> m_lines;
};

} // namespace mesh
