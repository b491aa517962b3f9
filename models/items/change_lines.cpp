// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/change_lines.h"

#include "items/words.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace mesh {

namespace {

constexpr std::size_t linesBetweenLooks = 1024; // at whether the job was cancelled
constexpr quint32 noField = quint32(-1);
constexpr qsizetype mostFieldsNamed = 3;

} // namespace

ChangeOutcome outcomeOf(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return ChangeOutcome::Created;
    case Operation::Update:
        return ChangeOutcome::Changed;
    case Operation::Remove:
        return ChangeOutcome::Deleted;
    }
    Q_UNREACHABLE();
}

QString outcomeLabel(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Created:
        return QCoreApplication::translate("mesh::ChangeLines", "Created");
    case ChangeOutcome::Changed:
        return QCoreApplication::translate("mesh::ChangeLines", "Changed");
    case ChangeOutcome::Deleted:
        return QCoreApplication::translate("mesh::ChangeLines", "Deleted");
    case ChangeOutcome::Unchanged:
        return QCoreApplication::translate("mesh::ChangeLines", "Unchanged");
    case ChangeOutcome::Refused:
        return QCoreApplication::translate("mesh::ChangeLines", "Refused");
    }
    Q_UNREACHABLE();
}

QString operationLabel(Operation operation)
{
    return outcomeLabel(outcomeOf(operation));
}

ChangeLines::ChangeLines(Mesh before, Mesh after, ChangeSet changes, Grain grain, std::vector<ChangeNote> notes)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_changes(std::move(changes))
    , m_notes(std::move(notes))
    , m_grain(grain)
{
    if (m_grain == Grain::Fields)
        addFields();
    else
        addRecords();
}

void ChangeLines::addRecords()
{
    const auto changes = quint32(m_changes.changes.size());
    for (quint32 line = 0; line < changes + m_notes.size(); ++line)
        m_lines.push_back({line, noField});
    std::vector<std::pair<int, Line>> ranked;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        static constexpr std::array<int, 5> ranks {3, 1, 2, 5, 0}; // by ChangeOutcome
        const ChangeOutcome each = outcome(at);
        // The records of files themselves are of less interest than what stands in them.
        const bool isFile = record(at).kind == Kind::File && each != ChangeOutcome::Refused;
        ranked.emplace_back(isFile ? 4 : ranks[std::size_t(each)], m_lines[at]);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Line>::first);
    std::ranges::transform(ranked, m_lines.begin(), &std::pair<int, Line>::second);
}

void ChangeLines::addFields()
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
            m_lines.push_back({quint32(change), noField});
    }
    for (std::size_t note = 0; note < m_notes.size(); ++note)
        m_lines.push_back({quint32(m_changes.changes.size() + note), noField});
}

const ChangeNote* ChangeLines::note(std::size_t line) const
{
    const std::size_t change = m_lines[line].change;
    return change < m_changes.changes.size() ? nullptr : &m_notes[change - m_changes.changes.size()];
}

ChangeOutcome ChangeLines::outcome(std::size_t line) const
{
    const ChangeNote* told = note(line);
    return told ? told->outcome : outcomeOf(recordChange(line).operation);
}

RecordId ChangeLines::record(std::size_t line) const
{
    const ChangeNote* told = note(line);
    return told ? told->record : recordChange(line).record;
}

const FieldChange* ChangeLines::fieldChange(std::size_t line) const
{
    const std::size_t field = m_lines[line].field;
    return field == noField ? nullptr : &recordChange(line).fields[field];
}

/// "Status, Description and 4 more"; of a new record which one it is.
QString ChangeLines::summary(const RecordChange& change) const
{
    if (change.operation == Operation::Create) {
        const QString name = qualifiedNameOf(m_after, change.record);
        return name == titleOf(m_after, change.record) ? QString() : name;
    }
    const auto& fields = kindInfo(change.record.kind).fields;
    QStringList labels;
    int rest = 0;
    for (const FieldChange& field : change.fields) {
        if (fields[field.field].has(FieldFlag::System))
            continue;
        if (labels.size() < mostFieldsNamed)
            labels += fields[field.field].label();
        else
            ++rest;
    }
    const QString text = labels.join(QStringLiteral(", "));
    if (rest > 0)
        return QCoreApplication::translate("mesh::ChangeLines", "%1 and %L2 more", "names of fields", rest)
            .arg(text)
            .arg(rest);
    return text.isEmpty() ? QCoreApplication::translate("mesh::ChangeLines", "Where it was imported from") : text;
}

QString ChangeLines::text(std::size_t line, int column) const
{
    if (const ChangeNote* told = note(line)) {
        switch (column) {
        case RecordColumn:
            return told->title;
        case KindColumn:
            return told->kind == Kind::None ? QString() : kindInfo(told->kind).singular();
        case OperationColumn:
            return outcomeLabel(told->outcome);
        case FieldColumn:
            return told->detail;
        default:
            return {};
        }
    }
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
        if (m_grain == Grain::Records)
            return summary(change);
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
    const RecordId id = record(line);
    const Mesh& mesh = meshWith(id);
    return mesh.contains(id) ? qualifiedNameOf(mesh, id) : text(line, RecordColumn);
}

bool ChangeLines::contains(std::size_t line, const QString& text) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (this->text(line, column).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return m_grain == Grain::Records && qualifiedName(line).contains(text, Qt::CaseInsensitive);
}

std::vector<quint32> arrangeLines(const ChangeLines& lines, const ChangeArrangement& wanted, const Progress& progress)
{
    std::vector<quint32> shown;
    std::vector<QString> keys; // of the lines in `shown`
    const QString text = wanted.text.simplified();
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (line % linesBetweenLooks == 0 && progress.isCancelled())
            return {};
        if (wanted.hidden & (1 << int(lines.outcome(line))))
            continue;
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
