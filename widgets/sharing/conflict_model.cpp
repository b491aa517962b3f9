// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/conflict_model.h"

#include "items/history_model.h"
#include "items/words.h"
#include "mesh/json.h"
#include "mesh/naming.h"
#include "widgets/sharing/conflict_words.h"
#include "widgets/theme/theme.h"

#include <QFont>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 microseconds = 1000;

/// What of mine is said of the record in the content that was sent.
QJsonObject sentChange(const QJsonArray& content, const QString& id)
{
    for (const QJsonValue item : content) {
        if (item[u"id"_s].toString() == id)
            return item.toObject();
    }
    return {};
}

QString wordsOf(const Mesh& mesh, const FieldInfo* field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    const auto value = field ? valueFromJson(*field, json) : Result<Value>(Error {});
    if (value)
        return valueText(mesh, *field, *value);
    if (json.isString())
        return json.toString();
    // What this program cannot read is shown as it came.
    const QByteArray text = QJsonDocument(QJsonArray {json}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

class LinesOfChange
{
public:
    LinesOfChange(const QJsonObject& verdict, const QJsonObject& sent, const Mesh& mesh)
        : m_verdict(verdict)
        , m_fields(sent[u"f"_s].toObject())
        , m_operation(sent[u"op"_s].toString())
        , m_why(verdict[u"why"_s].toString())
        , m_mesh(mesh)
    {
        m_line.record = recordOf(verdict);
        m_info = m_line.record.isNull() ? nullptr : &kindInfo(m_line.record.kind);
        m_line.title = mesh.contains(m_line.record) ? titleOf(mesh, m_line.record) : titleAsSent();
        m_line.by = verdict[u"by"_s].toString();
        if (const qint64 at = verdict[u"at_us"_s].toInteger(); at > 0)
            m_line.at = Instant::fromMilliseconds(at / microseconds);
        m_line.sentence = conflictSentence(verdict, mesh);
    }

    std::vector<ConflictLine> make() const
    {
        std::vector<ConflictLine> lines;
        for (const QString& name : names())
            lines.push_back(lineOf(name));
        if (lines.empty()) {
            ConflictLine whole = m_line;
            whole.mine = m_operation == u"d" ? deleted()
                : m_operation == u"i"        ? ConflictModel::tr("created")
                                             : QString();
            whole.theirs = m_why == u"removed" ? deleted() : QString();
            lines.push_back(std::move(whole));
        }
        return lines;
    }

private:
    static QString deleted() { return ConflictModel::tr("deleted"); }

    QString titleAsSent() const
    {
        if (!m_info)
            return {};
        const FieldInfo* title = m_info->titleField < 0 ? nullptr : &m_info->fields[std::size_t(m_info->titleField)];
        const QString name = title ? wordsOf(m_mesh, title, side(QLatin1String(title->name), u"n"_s)) : QString();
        return name.isEmpty() ? m_info->singular() : name;
    }

    /// Fields in question: those that the shared mesh names; where it means the whole record, those that differ.
    QStringList names() const
    {
        QStringList named;
        for (const QJsonValue item : m_verdict[u"fields"_s].toArray())
            named += item.toString();
        if (!named.isEmpty() || (m_why != u"removed" && m_why != u"changed"))
            return named;
        const QJsonObject current = m_verdict[u"cur"_s].toObject();
        for (auto item = m_fields.begin(); item != m_fields.end(); ++item) {
            const QJsonValue base = side(item.key(), u"b"_s);
            const bool isMeant
                = m_why == u"removed" ? base != side(item.key(), u"n"_s) : !isEqual(base, current[item.key()]);
            if (isMeant)
                named += item.key();
        }
        if (m_why == u"changed") {
            for (auto item = current.begin(); item != current.end(); ++item) {
                if (!m_fields.contains(item.key()) && !item->isNull())
                    named += item.key();
            }
        }
        return named;
    }

    static bool isEqual(const QJsonValue& a, const QJsonValue& b)
    {
        const bool isAbsent = a.isNull() || a.isUndefined();
        return isAbsent ? b.isNull() || b.isUndefined() : a == b;
    }

    QJsonValue side(const QString& name, const QString& key) const
    {
        const QJsonValue field = m_fields[name];
        if (m_operation == u"i")
            return key == u"n" ? field : QJsonValue();
        return field[key];
    }

    ConflictLine lineOf(const QString& name) const
    {
        const FieldInfo* field = m_info ? m_info->field(name) : nullptr;
        ConflictLine line = m_line;
        line.field = field ? field->label() : name;
        line.base = wordsOf(m_mesh, field, side(name, u"b"_s));
        line.mine = m_operation == u"d" ? deleted() : wordsOf(m_mesh, field, side(name, u"n"_s));
        line.theirs = m_why == u"removed" ? deleted() : wordsOf(m_mesh, field, m_verdict[u"cur"_s].toObject()[name]);
        return line;
    }

    const QJsonObject& m_verdict;
    QJsonObject m_fields;
    QString m_operation;
    QString m_why;
    const Mesh& m_mesh;
    const KindInfo* m_info = nullptr;
    ConflictLine m_line;
};

} // namespace

std::vector<ConflictLine> conflictLines(const Outgoing& outgoing, const Mesh& mesh)
{
    const QJsonArray content = QJsonDocument::fromJson(outgoing.content).array();
    std::vector<ConflictLine> lines;
    for (const QJsonValue item : outgoing.verdict[u"changes"_s].toArray()) {
        const QJsonObject change = item.toObject();
        const QJsonObject sent = sentChange(content, change[u"row"_s].toString());
        for (ConflictLine& line : LinesOfChange(change, sent, mesh).make())
            lines.push_back(std::move(line));
    }
    if (lines.empty() && !outgoing.verdict.isEmpty()) {
        ConflictLine whole;
        whole.title = outgoing.reason;
        whole.sentence = verdictSentences(outgoing.verdict, mesh).join(u' ');
        lines.push_back(std::move(whole));
    }
    return lines;
}

bool ConflictModel::isSame(const ConflictLine& a, const ConflictLine& b) const
{
    return a.record == b.record && a.field == b.field && a.title == b.title;
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
    default:
        return {};
    }
}

QVariant ConflictModel::cell(const ConflictLine& line, int column, int role) const
{
    if (role == Qt::FontRole && column == MineColumn)
        return Theme::font(TextRole::Strong);
    if (role == Qt::ToolTipRole && column == AtColumn && !line.at.isNull())
        return dateText(line.at);
    if (role == Qt::AccessibleDescriptionRole)
        return line.sentence;
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
        return momentText(line.at, Instant::now());
    default:
        return {};
    }
}

} // namespace mesh
