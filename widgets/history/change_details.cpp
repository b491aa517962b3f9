// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/change_details.h"

#include "items/change_list_model.h"
#include "mesh/naming.h"
#include "mesh/restore.h"
#include "widgets/editors/change_preview.h"
#include "widgets/theme/icons.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

ChangeDetails::ChangeDetails(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_preview(new ChangePreview(nullptr, ChangePreview::Columns::All))
    , m_restoreField(new QPushButton(tr("Restore this field")))
    , m_restoreRecords(new QPushButton(tr("Restore the record")))
{
    m_preview->table()->setObjectName(QStringLiteral("changeTable"));
    connect(m_preview, &ChangePreview::selectionChanged, this, &ChangeDetails::refreshButtons);
    connect(m_preview, &ChangePreview::recordActivated, this, &ChangeDetails::recordActivated);

    m_restoreField->setObjectName(QStringLiteral("restoreFieldButton"));
    m_restoreRecords->setObjectName(QStringLiteral("restoreRecordButton"));
    for (QPushButton* button : {m_restoreField, m_restoreRecords}) {
        button->setIcon(icon(QStringLiteral("restore")));
        m_preview->addAction(button);
    }
    connect(m_restoreField, &QPushButton::clicked, this, &ChangeDetails::restoreSelectedField);
    connect(m_restoreRecords, &QPushButton::clicked, this, &ChangeDetails::restoreSelectedRecords);
    connect(&m_session, &Session::asOfChanged, this, &ChangeDetails::refreshButtons);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
    clear({});
}

void ChangeDetails::show(Mesh before, Mesh after, ChangeSet changes)
{
    m_preview->setEmptyText(tr("Nothing differs."));
    m_preview->setChanges(std::move(before), std::move(after), std::move(changes));
    refreshButtons();
}

void ChangeDetails::clear(const QString& hint)
{
    m_preview->setEmptyText(hint);
    m_preview->setChanges({}, {}, {});
    refreshButtons();
}

int ChangeDetails::changeCount() const
{
    return int(m_preview->model().changes().changes.size());
}

QTableView* ChangeDetails::table() const
{
    return m_preview->table();
}

const Mesh& ChangeDetails::before() const
{
    return m_preview->model().lines()->before();
}

void ChangeDetails::refreshButtons()
{
    const auto rows = m_preview->selectedRows();
    const bool isEditable = m_session.isEditable();
    const bool isField
        = rows.size() == 1 && m_preview->model().recordChange(rows.front()).operation == Operation::Update;
    m_restoreField->setEnabled(isEditable && isField);
    m_restoreRecords->setEnabled(isEditable && !rows.empty());
    m_restoreRecords->setText(rows.size() > 1 ? tr("Restore the records") : tr("Restore the record"));
    const QString why = m_session.isHistoric() ? tr("Go back to now to restore something.")
        : !isEditable                          ? tr("This workspace is read-only.")
                                               : QString();
    m_restoreField->setToolTip(!why.isEmpty() ? why
                                   : isField  ? tr("Give the selected field its earlier value again")
                                              : tr("Select one changed field to give it its earlier value again"));
    m_restoreRecords->setToolTip(!why.isEmpty() ? why
                                     : rows.empty()
                                     ? tr("Select what to restore")
                                     : tr("Give every field of what is selected its earlier value again"));
}

void ChangeDetails::restoreSelectedField()
{
    const auto rows = m_preview->selectedRows();
    if (rows.size() != 1)
        return;
    const RecordId record = m_preview->model().recordChange(rows.front()).record;
    const FieldChange* change = m_preview->model().fieldChange(rows.front());
    if (!change)
        return;
    const Mesh& now = m_session.document().mesh();
    ChangeSet back = restoreField(now, before(), record, change->field);
    const QString label = kindInfo(record.kind).fields[change->field].label();
    if (back.isEmpty()) {
        m_session.tell(tr("%1 is what it was then already.").arg(label));
        return;
    }
    back.info.reason = tr("Restore %1 of %2").arg(label, titleOf(now, record));
    m_session.commit(std::move(back));
}

void ChangeDetails::restoreSelectedRecords()
{
    std::vector<RecordId> records;
    for (const int row : m_preview->selectedRows()) {
        const RecordId id = m_preview->model().recordChange(row).record;
        if (std::ranges::find(records, id) == records.end())
            records.push_back(id);
    }
    if (records.empty())
        return;
    const Mesh& now = m_session.document().mesh();
    ChangeSet back = restoreRecords(now, before(), records);
    if (back.isEmpty()) {
        m_session.tell(tr("What is selected is as it was then already."));
        return;
    }
    const QString name = titleOf(now.contains(records.front()) ? now : before(), records.front());
    back.info.reason
        = records.size() == 1 ? tr("Restore %1").arg(name) : tr("Restore %n records", nullptr, int(records.size()));
    m_session.commit(std::move(back));
}

} // namespace mesh
