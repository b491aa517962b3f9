// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/selection.h"

#include "items/record_facts.h"
#include "mesh/description.h"
#include "mesh/naming.h"

#include <QCoreApplication>

namespace mesh {

namespace {

struct Condition
{
    QString field; ///< empty: the name
    QString value;
    bool isNegated = false;
};

struct SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Selection)
};

std::vector<Condition> parse(const QString& query)
{
    std::vector<Condition> conditions;
    for (QString part : query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        Condition condition;
        if (part.startsWith(QLatin1Char('!'))) {
            condition.isNegated = true;
            part = part.mid(1).trimmed();
        }
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        condition.field = colon < 0 ? QString() : part.left(colon).trimmed().toLower();
        condition.value = part.mid(colon + 1).trimmed();
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

bool contains(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isNone(const QString& value)
{
    return value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

bool matchesOwner(const Mesh& mesh, const RecordFacts& facts, const QString& value)
{
    if (isNone(value))
        return facts.ownerStanding == OwnerStanding::Missing;
    if (value.compare(QLatin1String("unowned"), Qt::CaseInsensitive) == 0)
        return facts.ownerStanding == OwnerStanding::Deliberate;
    return std::ranges::any_of(facts.owners, [&](RecordId owner) { return contains(titleOf(mesh, owner), value); });
}

bool matchesField(const Mesh& mesh, const RecordView& record, const FieldInfo& field, const QString& wanted)
{
    const Value value = record.value(field);
    if (isNone(wanted))
        return value.isNull();
    if (value.isNull())
        return false;
    if (field.type == FieldType::Choice) {
        const auto index = quint8(value.to<qint64>());
        return field.choice->token(index).compare(wanted, Qt::CaseInsensitive) == 0
            || field.choice->label(index).compare(wanted, Qt::CaseInsensitive) == 0;
    }
    return contains(displayText(mesh, field, value), wanted) || contains(editText(mesh, field, value), wanted);
}

bool matches(const Mesh& mesh, const RecordView& record, const RecordFacts* facts, const Condition& condition)
{
    const QString& wanted = condition.value;
    if (condition.field.isEmpty())
        return contains(titleOf(mesh, record.id()), wanted) || contains(qualifiedNameOf(mesh, record.id()), wanted);
    if (condition.field == QLatin1String("owner") && !record.info().field(condition.field))
        return facts && matchesOwner(mesh, *facts, wanted);
    if (condition.field == QLatin1String("slo") && !record.info().field(condition.field)) {
        if (isNone(wanted))
            return !facts || !facts->hasSlo();
        return facts && facts->hasSlo() && healthToken(facts->health).compare(wanted, Qt::CaseInsensitive) == 0;
    }
    if (condition.field == QLatin1String("domain") && !record.info().field(condition.field)) {
        const DomainId domain = domainOf(mesh, record.id());
        return isNone(wanted) ? domain.isNull() : contains(qualifiedNameOf(mesh, domain), wanted);
    }
    const QString name = condition.field == QLatin1String("tag") ? QStringLiteral("tags") : condition.field;
    const FieldInfo* field = record.info().field(name);
    return field && matchesField(mesh, record, *field, wanted);
}

bool isKnown(const KindInfo& info, const QString& field)
{
    static const QStringList computed {QString(), QStringLiteral("owner"), QStringLiteral("slo"),
                                       QStringLiteral("domain"), QStringLiteral("tag")};
    return computed.contains(field) || info.field(field);
}

Error noSuchChoice(const QString& label, const QString& value, const QStringList& tokens)
{
    return {Error::Code::InvalidArgument,
            SelectionText::tr("%1: \"%2\" is none of %3.").arg(label, value, tokens.join(QStringLiteral(", "))),
            {}};
}

/// A choice that does not exist matches nothing, and nobody would notice the mistyped word.
Status checkChoice(const KindInfo& info, const Condition& condition)
{
    const FieldInfo* field = info.field(condition.field);
    if (!field && condition.field == QLatin1String("slo")) {
        QStringList tokens;
        for (const SloHealth health : {SloHealth::Met, SloHealth::AtRisk, SloHealth::Breached, SloHealth::NotMeasured})
            tokens += healthToken(health);
        tokens += QStringLiteral("none");
        return tokens.contains(condition.value, Qt::CaseInsensitive)
            ? ok()
            : noSuchChoice(kindInfo(Kind::Slo).singular(), condition.value, tokens);
    }
    if (!field || field->type != FieldType::Choice || isNone(condition.value))
        return ok();
    QStringList tokens;
    for (std::size_t at = 1; at < field->choice->options.size(); ++at) {
        const auto index = quint8(at);
        if (field->choice->token(index).compare(condition.value, Qt::CaseInsensitive) == 0
            || field->choice->label(index).compare(condition.value, Qt::CaseInsensitive) == 0)
            return ok();
        tokens += field->choice->token(index);
    }
    return noSuchChoice(field->label(), condition.value, tokens);
}

} // namespace

Result<std::vector<RecordId>> selectRecords(const Mesh& mesh, Kind kind, const QString& query, Instant now)
{
    const KindInfo& info = kindInfo(kind);
    const std::vector<Condition> conditions = parse(query);
    for (const Condition& condition : conditions) {
        if (isKnown(info, condition.field)) {
            if (const Status status = checkChoice(info, condition); !status)
                return status.error();
            continue;
        }
        QStringList names {QStringLiteral("owner"), QStringLiteral("slo"), QStringLiteral("domain"),
                           QStringLiteral("tag")};
        for (const FieldInfo& field : info.fields)
            names += QLatin1String(field.name);
        names.removeDuplicates();
        return Error {Error::Code::InvalidArgument,
                      SelectionText::tr("\"%1\" is no field of a %2. There are: %3.")
                          .arg(condition.field, inSentence(info.singular()), names.join(QStringLiteral(", "))),
                      {}};
    }
    const bool needsFacts = std::ranges::any_of(conditions, [](const Condition& c) {
        return c.field == QLatin1String("owner") || c.field == QLatin1String("slo");
    });
    const Sheet sheet = needsFacts ? makeSheet(mesh, {.kind = kind, .within = {}, .at = now}) : Sheet();

    std::vector<RecordId> selected;
    mesh.forEach(kind, [&](const RecordView& record) {
        const SheetRow* row = sheet.find(record.id().uuid);
        const RecordFacts* facts = row ? row->facts.get() : nullptr;
        const bool isMatch = std::ranges::all_of(conditions, [&](const Condition& condition) {
            return matches(mesh, record, facts, condition) != condition.isNegated;
        });
        if (isMatch)
            selected.push_back(record.id());
    });
    return selected;
}

} // namespace mesh
