// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/clipboard_table.h"

#include "items/editing.h"
#include "items/record_table_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "mesh/validation.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

struct Paste
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Paste)
};

QString oneCell(QString text)
{
    // A tab or line break inside of a cell would make two of it.
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QList<QStringList> linesOf(const QString& text)
{
    QList<QStringList> lines;
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s);
    if (normal.endsWith(u'\n'))
        normal.chop(1);
    for (const QString& line : normal.split(u'\n')) {
        QStringList cells = line.split(u'\t');
        for (QString& cell : cells) {
            cell = cell.trimmed();
            if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
        }
        lines += cells;
    }
    return lines;
}

/// The columns that a line names, -1 for those that are none; empty where it is no line of titles.
std::vector<int> titlesOf(const RecordTableModel& model, const QStringList& cells)
{
    std::vector<int> columns;
    int known = 0;
    for (const QString& cell : cells) {
        int found = -1;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString().compare(cell, Qt::CaseInsensitive) == 0)
                found = column;
        }
        columns.push_back(found);
        known += found >= 0 ? 1 : 0;
    }
    return known == cells.size() && known > 0 ? columns : std::vector<int>();
}

/// Sets cells of records one by one and collects what could not be read.
class Writer
{
public:
    Writer(const RecordTableModel& model, PastePlan& plan, const QDate& today)
        : m_model(model)
        , m_plan(plan)
        , m_today(today)
        , m_changes(model.mesh())
    {
    }

    void write(RecordId id, int column, const QString& text)
    {
        if (column < 0 || column >= m_model.columnCount())
            return;
        const TableColumn& target = m_model.columns()[std::size_t(column)];
        ++m_plan.cells;
        if (target.computed == Computed::Owner) {
            writeOwner(id, text);
            return;
        }
        if (target.field < 0)
            return; // worked out by the program
        const FieldInfo& field = kindInfo(id.kind).fields[std::size_t(target.field)];
        const QString shown = displayText(m_model.mesh(), field, m_model.mesh().find(id).value(field));
        if (!field.isEditable() || oneCell(shown).trimmed() == text)
            return; // as it was copied
        const Result<Value> value = parseValue(m_model.mesh(), field, text);
        if (value)
            m_changes.set(id, target.field, *value);
        else
            m_plan.problems += Paste::tr("%1: %2").arg(titleOf(m_model.mesh(), id), value.error().message);
    }

    ChangeSet build(const QString& reason) const { return m_changes.build(reason, Origin::BulkEdit); }

private:
    void writeOwner(RecordId id, const QString& name)
    {
        const TableColumn owner {.id = {}, .field = -1, .computed = Computed::Owner};
        const RecordFacts& facts = m_model.factsAt(m_model.rowOf(id));
        if (name.isEmpty() || cellText(m_model.mesh(), id, facts, owner) == name)
            return;
        std::vector<RecordId> found = findByName(m_model.mesh(), name);
        std::erase_if(found, [](RecordId r) { return r.kind != Kind::Person && r.kind != Kind::Team; });
        if (found.size() == 1)
            setHolder(m_changes, id, OwnershipRole::Owner, found.front(), m_today);
        else
            m_plan.problems
                += Paste::tr("%1: there is no single person or team called %2.").arg(titleOf(m_model.mesh(), id), name);
    }

    const RecordTableModel& m_model;
    PastePlan& m_plan;
    QDate m_today;
    ChangeSetBuilder m_changes;
};

} // namespace

QString tableText(const RecordTableModel& model, const std::vector<int>& rows)
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles += model.headerData(column, Qt::Horizontal).toString();
    lines += titles.join(u'\t');
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += oneCell(model.index(row, column).data().toString());
        lines += cells.join(u'\t');
    }
    return QString(lines.join(u'\n') % u'\n');
}

PastePlan planPaste(const RecordTableModel& model, const QString& text, const std::vector<int>& rows, int column,
                    const QDate& today)
{
    PastePlan plan;
    QList<QStringList> lines = linesOf(text);
    if (lines.isEmpty() || text.trimmed().isEmpty())
        return plan;
    Writer writer(model, plan, today);
    const std::vector<int> titles = titlesOf(model, lines.first());
    if (!titles.empty()) {
        lines.removeFirst();
        const auto names = std::ranges::find(titles, 0);
        QHash<QString, int> rowsByName;
        for (int row = 0; row < model.rowCount(); ++row)
            rowsByName.insert(model.index(row, 0).data().toString().trimmed(), row);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            int row = -1;
            if (names != titles.end()) {
                const QString name = lines[line].value(names - titles.begin());
                row = rowsByName.value(name, -1);
                if (row < 0)
                    plan.problems += Paste::tr("%1 is not in the list.").arg(name);
            } else if (std::size_t(line) < rows.size()) {
                row = rows[std::size_t(line)];
            }
            if (row < 0)
                continue;
            for (std::size_t at = 0; at < titles.size(); ++at) {
                if (titles[at] != 0 || names == titles.end())
                    writer.write(model.recordAt(row), titles[at], lines[line].value(qsizetype(at)));
            }
        }
    } else if (lines.size() == 1 && lines.first().size() == 1) {
        for (const int row : rows)
            writer.write(model.recordAt(row), column, lines.first().first());
    } else {
        for (std::size_t line = 0; line < std::size_t(lines.size()) && line < rows.size(); ++line) {
            const QStringList& cells = lines[qsizetype(line)];
            for (qsizetype cell = 0; cell < cells.size(); ++cell)
                writer.write(model.recordAt(rows[line]), column + int(cell), cells[cell]);
        }
    }
    ChangeSet changeSet = writer.build({});
    changeSet.info.reason
        = Paste::tr("Paste into %1").arg(countText(model.kind(), qint64(std::max<std::size_t>(1, rows.size()))));
    plan.changeSet = std::move(changeSet);
    return plan;
}

} // namespace mesh
