// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/change_lines.h"

#include "items/words.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace mesh {

namespace {

constexpr std::size_t linesBetweenLooks = 1024; // at whether the job was cancelled

} // namespace

QString operationLabel(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return QCoreApplication::translate("mesh::ChangeLines", "Created");
    case Operation::Update:
        return QCoreApplication::translate("mesh::ChangeLines", "Changed");
    case Operation::Remove:
        return QCoreApplication::translate("mesh::ChangeLines", "Deleted");
    }
    return {};
}

ChangeLines::ChangeLines(Mesh before, Mesh after, ChangeSet changes)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_changes(std::move(changes))
{
    for (std::size_t change = 0; change < m_changes.changes.size(); ++change) {
        const RecordChange& record = m_changes.changes[change];
        const auto& fields = kindInfo(record.record.kind).fields;
        const std::size_t first = m_lines.size();
        for (std::size_t field = 0; field < record.fields.size(); ++field) {
            // Where something came from is the importer's business; people look for what it says.
            if (!fields[record.fields[field].field].has(FieldFlag::System))
                m_lines.push_back({quint32(change), quint32(field)});
        }
        if (m_lines.size() == first)
            m_lines.push_back({quint32(change), quint32(record.fields.size())});
    }
}

const FieldChange* ChangeLines::fieldChange(std::size_t line) const
{
    const auto& fields = recordChange(line).fields;
    const std::size_t field = m_lines[line].field;
    return field < fields.size() ? &fields[field] : nullptr;
}

QString ChangeLines::text(std::size_t line, int column) const
{
    const RecordChange& change = recordChange(line);
    const KindInfo& info = kindInfo(change.record.kind);
    const FieldChange* field = fieldChange(line);
    switch (column) {
    case RecordColumn:
        return titleOf(meshWith(change.record), change);
    case KindColumn:
        return info.singular();
    case OperationColumn:
        return operationLabel(change.operation);
    case FieldColumn:
        return field ? info.fields[field->field].label() : QString();
    case BeforeColumn:
        return field ? valueText(m_before, info.fields[field->field], field->before) : QString();
    case AfterColumn:
        return field ? valueText(m_after, info.fields[field->field], field->after) : QString();
    default:
        return {};
    }
}

QString ChangeLines::qualifiedName(std::size_t line) const
{
    const RecordId id = recordChange(line).record;
    const Mesh& mesh = meshWith(id);
    return mesh.contains(id) ? qualifiedNameOf(mesh, id) : text(line, RecordColumn);
}

bool ChangeLines::contains(std::size_t line, const QString& text) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (this->text(line, column).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::vector<quint32> arrangeLines(const ChangeLines& lines, const ChangeArrangement& wanted, const Progress& progress)
{
    std::vector<quint32> shown;
    std::vector<QString> keys; // of the lines in `shown`
    const QString text = wanted.text.simplified();
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (line % linesBetweenLooks == 0 && progress.isCancelled())
            return {};
        if (!text.isEmpty() && !lines.contains(line, text))
            continue;
        shown.push_back(quint32(line));
        if (wanted.column >= 0)
            keys.push_back(lines.text(line, wanted.column).toCaseFolded());
    }
    if (wanted.column < 0)
        return shown;
    std::vector<quint32> order(shown.size());
    std::iota(order.begin(), order.end(), 0U);
    // Lines without a text stand at the end in either order.
    std::ranges::stable_sort(order, [&](quint32 a, quint32 b) {
        const QString& left = keys[a];
        const QString& right = keys[b];
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty();
        return wanted.order == Qt::AscendingOrder ? left < right : right < left;
    });
    for (quint32& at : order)
        at = shown[at];
    return order;
}

} // namespace mesh
