// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/conflict_lines.h"

#include "items/words.h"
#include "mesh/merge.h"
#include "mesh/naming.h"
#include "widgets/sharing/conflict_words.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

struct ConflictLines
{
    Q_DECLARE_TR_FUNCTIONS(mesh::ConflictLines)
};

constexpr qint64 microseconds = 1000;

/// What this program cannot read, as it came.
QString plainText(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isString())
        return json.toString();
    const QByteArray text = QJsonDocument(QJsonArray {json}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

/// The lines of one change of a change set, with what the shared mesh said of it.
class LinesOfChange
{
public:
    LinesOfChange(const StuckSet& stuck, const OpenChange* open, const QJsonObject& verdict, const Mesh& mesh,
                  int& lastGroup)
        : m_stuck(stuck)
        , m_open(open)
        , m_verdict(verdict)
        , m_mesh(mesh)
        , m_lastGroup(lastGroup)
    {
        m_line.record = open ? open->change.record : recordOf(verdict);
        m_info = m_line.record.isNull() ? nullptr : &kindInfo(m_line.record.kind);
        m_line.title = open                ? titleOf(mesh, open->change)
            : mesh.contains(m_line.record) ? titleOf(mesh, m_line.record)
                                           : QString();
        m_line.by = verdict[u"by"_s].toString();
        m_line.commit = verdict[u"cno"_s].toInteger();
        if (const qint64 at = verdict[u"at_us"_s].toInteger(); at > 0)
            m_line.at = Instant::fromMilliseconds(at / microseconds);
        m_line.sentence = verdict.isEmpty() ? QString() : conflictSentence(verdict, mesh);
        if (const auto found = stuck.theirs.find(m_line.record); found != stuck.theirs.end())
            m_theirs = found->second;
    }

    std::vector<ConflictLine> make()
    {
        if (m_open && m_open->change.operation == Operation::Update && !m_theirs)
            return ofDeletedThere();
        if (m_open && m_open->change.operation == Operation::Remove && m_theirs)
            return ofDeletedHere();
        std::vector<ConflictLine> lines = ofFields();
        if (lines.empty())
            lines = ofRefusal();
        return lines.empty() ? std::vector<ConflictLine> {ofRecord()} : lines;
    }

private:
    static QString deleted() { return ConflictLines::tr("deleted"); }

    ConflictLine whole(ConflictQuestion question, int group) const
    {
        ConflictLine line = m_line;
        line.question = question;
        line.group = group;
        return line;
    }

    ConflictLine ofRecord()
    {
        ConflictLine line
            = whole(m_open ? ConflictQuestion::Record : ConflictQuestion::None, m_open ? ++m_lastGroup : 0);
        if (m_open && m_open->change.operation != Operation::Update) {
            const bool isRemoval = m_open->change.operation == Operation::Remove;
            line.mine = isRemoval ? deleted() : ConflictLines::tr("created");
        }
        return line;
    }

    /// What the shared mesh did not let me do to a record, field by field; it goes out again as a whole or not at all.
    std::vector<ConflictLine> ofRefusal()
    {
        std::vector<ConflictLine> lines;
        if (!m_open || m_open->change.operation != Operation::Update)
            return lines;
        const int group = ++m_lastGroup;
        for (const FieldChange& field : m_open->change.fields) {
            lines.push_back(whole(ConflictQuestion::Record, group));
            fill(lines.back(), field.field, &field);
        }
        return lines;
    }

    /// Mine, field by field, on what is not there any more.
    std::vector<ConflictLine> ofDeletedThere()
    {
        std::vector<ConflictLine> lines;
        const int group = ++m_lastGroup;
        const bool canRestore = m_stuck.removed.contains(m_line.record);
        for (const FieldChange& field : m_open->change.fields) {
            ConflictLine line = whole(canRestore ? ConflictQuestion::Restore : ConflictQuestion::None, group);
            fill(line, field.field, &field);
            line.theirs = deleted();
            lines.push_back(std::move(line));
        }
        return lines;
    }

    /// What somebody changed in a record that was deleted here.
    std::vector<ConflictLine> ofDeletedHere()
    {
        std::vector<ConflictLine> lines;
        const int group = ++m_lastGroup;
        for (std::size_t at = 0; at < m_theirs->size(); ++at) {
            const FieldChange* known = m_open->change.change(int(at));
            if ((known ? known->before : Value()) == (*m_theirs)[at])
                continue;
            ConflictLine line = whole(ConflictQuestion::Delete, group);
            fill(line, int(at), known);
            line.mine = deleted();
            lines.push_back(std::move(line));
        }
        if (lines.empty()) {
            lines.push_back(whole(ConflictQuestion::Delete, group));
            lines.back().mine = deleted();
        }
        return lines;
    }

    std::vector<ConflictLine> ofFields()
    {
        std::set<int> fields;
        std::vector<ConflictLine> unknown;
        for (const QJsonValue item : m_verdict[u"fields"_s].toArray()) {
            const int index = m_info ? m_info->indexOf(item.toString()) : -1;
            if (index >= 0)
                fields.insert(index);
            else
                unknown.push_back(ofUnknownField(item.toString()));
        }
        if (m_open) {
            const Overtaken overtaken = overtakenBy(*m_open, m_theirs);
            fields.insert(overtaken.fields.begin(), overtaken.fields.end());
        }
        const bool isGuarded = std::ranges::any_of(fields, [this](int field) { return guards(field); });
        if (isGuarded && m_open) {
            for (const FieldChange& field : m_open->change.fields) {
                if (guards(field.field))
                    fields.insert(field.field);
            }
        }
        std::vector<ConflictLine> lines;
        const int together = isGuarded ? ++m_lastGroup : 0;
        for (const int field : fields) {
            ConflictLine line = whole(m_open ? ConflictQuestion::Value : ConflictQuestion::None, 0);
            line.isGuarded = guards(field);
            line.group = line.isGuarded ? together : ++m_lastGroup;
            fill(line, field, m_open ? m_open->change.change(field) : nullptr);
            lines.push_back(std::move(line));
        }
        std::ranges::stable_sort(lines, {}, &ConflictLine::group); // what belongs together stands together
        std::ranges::move(unknown, std::back_inserter(lines));
        return lines;
    }

    ConflictLine ofUnknownField(const QString& name) const
    {
        ConflictLine line = m_line;
        line.field = name;
        line.theirs = plainText(m_verdict[u"cur"_s].toObject()[name]);
        return line;
    }

    bool guards(int field) const
    {
        return m_open && m_open->change.operation == Operation::Update
            && m_info->fields[std::size_t(field)].has(FieldFlag::Guarded);
    }

    void fill(ConflictLine& line, int field, const FieldChange* mine) const
    {
        const FieldInfo& info = m_info->fields[std::size_t(field)];
        line.fieldIndex = field;
        line.field = info.label();
        line.theirsValue = m_theirs ? (*m_theirs)[std::size_t(field)] : Value();
        const FieldChange* guard = nullptr;
        if (!mine && m_open) {
            const auto found = std::ranges::find(m_open->guards, field, &FieldChange::field);
            guard = found == m_open->guards.end() ? nullptr : &*found;
        }
        const Value base = mine ? mine->before : guard ? guard->before : Value();
        // What I left alone in a group stays theirs with mine.
        const Value after = mine ? mine->after : guard ? line.theirsValue : Value();
        const bool isMerged = mine && m_theirs && m_open->change.operation == Operation::Update && mergesAsSet(info);
        line.mineValue = isMerged ? mergeAsSets(info, base, after, line.theirsValue) : after;
        line.base = valueText(m_mesh, info, base);
        line.mine = guard ? ConflictLines::tr("not changed") : valueText(m_mesh, info, after);
        line.theirs = valueText(m_mesh, info, line.theirsValue);
    }

    const StuckSet& m_stuck;
    const OpenChange* m_open;
    const QJsonObject& m_verdict;
    const Mesh& m_mesh;
    int& m_lastGroup;
    const KindInfo* m_info = nullptr;
    RecordValues m_theirs;
    ConflictLine m_line; // what all of them have in common
};

} // namespace

const FieldInfo* ConflictLine::info() const
{
    return fieldIndex < 0 || record.isNull() ? nullptr : &kindInfo(record.kind).fields[std::size_t(fieldIndex)];
}

std::vector<ConflictLine> conflictLines(const StuckSet& stuck, const Mesh& mesh)
{
    std::unordered_map<RecordId, const OpenChange*> open;
    for (const OpenChange& change : stuck.changes)
        open.emplace(change.change.record, &change);
    std::vector<ConflictLine> lines;
    int lastGroup = 0;
    const auto add = [&](const OpenChange* change, const QJsonObject& verdict) {
        for (ConflictLine& line : LinesOfChange(stuck, change, verdict, mesh, lastGroup).make())
            lines.push_back(std::move(line));
    };
    for (const QJsonValue item : stuck.outgoing.verdict[u"changes"_s].toArray()) {
        const QJsonObject verdict = item.toObject();
        const auto found = open.find(recordOf(verdict));
        add(found == open.end() ? nullptr : found->second, verdict);
        if (found != open.end())
            open.erase(found);
    }
    if (lines.empty() && !stuck.outgoing.verdict.isEmpty()) {
        ConflictLine whole;
        whole.title = stuck.outgoing.reason;
        whole.sentence = verdictSentences(stuck.outgoing.verdict, mesh).join(u' ');
        lines.push_back(std::move(whole));
        return lines;
    }
    // Since the shared mesh answered, somebody may have been faster with the rest, too.
    for (const OpenChange& change : stuck.changes) {
        const auto theirs = stuck.theirs.find(change.change.record);
        if (open.contains(change.change.record) && theirs != stuck.theirs.end()
            && !overtakenBy(change, theirs->second).isEmpty())
            add(&change, {});
    }
    return lines;
}

} // namespace mesh
