// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/conflict_model.h"

#include "items/history_model.h"
#include "items/words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

using namespace Qt::StringLiterals;

namespace mesh {

bool ConflictModel::isSame(const ConflictLine& a, const ConflictLine& b) const
{
    return a.record == b.record && a.field == b.field && a.title == b.title;
}

void ConflictModel::setLines(std::vector<ConflictLine> lines, Mesh mesh)
{
    m_mesh = std::move(mesh);
    std::map<ConflictLine::Key, Taken> kept;
    for (const ConflictLine& line : lines) {
        const Taken* taken = choice(line);
        const auto before = std::ranges::find(rows(), line.key(), &ConflictLine::key);
        const bool isAsItWas = before != rows().end() && before->mineValue == line.mineValue
            && before->theirsValue == line.theirsValue && before->question == line.question;
        if (taken && isAsItWas)
            kept.emplace(line.key(), *taken);
    }
    m_choices = std::move(kept);
    setRows(std::move(lines));
    emit chosen();
}

void ConflictModel::clearChoices()
{
    m_choices.clear();
    refresh();
    emit chosen();
}

const Taken* ConflictModel::choice(const ConflictLine& line) const
{
    const auto found = m_choices.find(line.key());
    return found == m_choices.end() ? nullptr : &found->second;
}

const Taken* ConflictModel::choice(int row) const
{
    return choice(this->row(row));
}

std::vector<int> ConflictModel::together(int row) const
{
    std::vector<int> found;
    for (int at = 0; at < rowCount(); ++at) {
        const bool isWith = this->row(row).question != ConflictQuestion::None
            && this->row(at).question != ConflictQuestion::None && this->row(at).group == this->row(row).group;
        if (at == row || isWith)
            found.push_back(at);
    }
    return found;
}

void ConflictModel::choose(int row, Taken taken)
{
    if (this->row(row).question == ConflictQuestion::None)
        return;
    for (const int at : together(row)) {
        const Taken* present = choice(at);
        const bool isKept = at != row && (taken.take == Take::Edited || (present && present->take == Take::Edited));
        if (!isKept)
            m_choices.insert_or_assign(this->row(at).key(), taken);
    }
    refresh();
    emit chosen();
}

int ConflictModel::questions() const
{
    return int(std::ranges::count_if(rows(),
                                     [](const ConflictLine& line) { return line.question != ConflictQuestion::None; }));
}

int ConflictModel::open() const
{
    return int(std::ranges::count_if(
        rows(), [this](const ConflictLine& line) { return line.question != ConflictQuestion::None && !choice(line); }));
}

Resolution ConflictModel::resolution() const
{
    Resolution resolution = Resolution::Mine;
    for (const ConflictLine& line : rows()) {
        const Taken* taken = choice(line);
        if (!taken)
            continue;
        const bool isOfField = line.question == ConflictQuestion::Value;
        resolution.named.insert_or_assign({line.record, isOfField ? line.fieldIndex : Resolution::wholeRecord}, *taken);
    }
    return resolution;
}

QString ConflictModel::resultText(int row) const
{
    return resultText(this->row(row));
}

QString ConflictModel::resultText(const ConflictLine& line) const
{
    const Taken* taken = choice(line);
    if (!taken)
        return line.question == ConflictQuestion::None ? QString() : tr("to be chosen");
    const bool isMine = taken->take == Take::Mine;
    switch (line.question) {
    case ConflictQuestion::Restore:
        return isMine ? line.mine : tr("stays deleted");
    case ConflictQuestion::Delete:
        return isMine ? tr("deleted") : tr("kept");
    case ConflictQuestion::Record:
        return isMine ? tr("sent again") : tr("taken back");
    default:
        break;
    }
    const FieldInfo* info = line.info();
    if (!info)
        return {};
    const Value& value = taken->take == Take::Edited ? taken->value : isMine ? line.mineValue : line.theirsValue;
    const QString text = valueText(m_mesh, *info, value);
    return text.isEmpty() ? tr("empty", "a value") : text;
}

QString ConflictModel::header(int column) const
{
    switch (column) {
    case RecordColumn:
        return tr("Record");
    case FieldColumn:
        return tr("Field");
    case BaseColumn:
        return tr("Before", "the value that both sides changed");
    case MineColumn:
        return tr("Mine");
    case TheirsColumn:
        return tr("Theirs");
    case ByColumn:
        return tr("By", "who wrote theirs");
    case AtColumn:
        return tr("When");
    case ResultColumn:
        return tr("Result", "the value that a person has chosen");
    default:
        return {};
    }
}

QVariant ConflictModel::cell(const ConflictLine& line, int column, int role) const
{
    const Taken* taken = choice(line);
    const bool isTaken = taken
        && ((column == MineColumn && taken->take == Take::Mine)
            || (column == TheirsColumn && taken->take == Take::Theirs) || column == ResultColumn);
    if (role == Qt::FontRole && isTaken)
        return Theme::font(TextRole::Strong);
    if (role == Qt::DecorationRole && isTaken && column != ResultColumn)
        return icon(u"check"_s, IconTone::Accent);
    if (role == Qt::DecorationRole && column == FieldColumn && line.isGuarded)
        return icon(u"link"_s, IconTone::Muted);
    if (role == Qt::ToolTipRole && column == AtColumn && !line.at.isNull())
        return dateText(line.at);
    if (role == Qt::AccessibleDescriptionRole)
        return line.sentence;
    if (role == Qt::AccessibleTextRole && isTaken && column != ResultColumn)
        return tr("%1, chosen", "a value").arg(column == MineColumn ? line.mine : line.theirs);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case RecordColumn:
        return line.title;
    case FieldColumn:
        return line.field.isEmpty() ? tr("the whole record") : line.field;
    case BaseColumn:
        return line.base;
    case MineColumn:
        return line.mine;
    case TheirsColumn:
        return line.theirs;
    case ByColumn:
        return line.by;
    case AtColumn:
        return line.at.isNull() ? QString() : momentText(line.at, Instant::now());
    case ResultColumn:
        return resultText(line);
    default:
        return {};
    }
}

} // namespace mesh
