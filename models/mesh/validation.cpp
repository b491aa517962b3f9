// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/validation.h"

#include "base/duration.h"
#include "mesh/list_text.h"
#include "mesh/naming.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace mesh {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Validation)
};

Error invalid(const QString& message)
{
    return {Error::Code::InvalidArgument, message, {}};
}

Result<Value> parseReference(const Mesh& mesh, const FieldInfo& field, Kind target, const QString& text)
{
    const bool isAny = field.type == FieldType::AnyReference;
    const QString name = isAny || Uuid::fromString(text)
        ? text
        : QString(QLatin1String(kindInfo(target).token) % QLatin1Char(':') % text);
    std::vector<RecordId> found = findByName(mesh, name);
    if (!isAny) // an id can be of any kind
        std::erase_if(found, [&](const RecordId& id) { return id.kind != target; });
    if (found.empty())
        return invalid(ValidationText::tr("%1: nothing is called \"%2\".").arg(field.label(), text));
    if (found.size() > 1) {
        return invalid(ValidationText::tr("%1: %2 records are called \"%3\". Give the whole name or the id.")
                           .arg(field.label())
                           .arg(found.size())
                           .arg(text));
    }
    return isAny ? Value(found.front()) : Value(found.front().uuid);
}

QStringList splitList(const QString& text)
{
    QStringList items = readList(text, QLatin1Char(','));
    items.removeAll(QString());
    items.removeDuplicates();
    return items;
}

Status checkReferences(const Mesh& after, RecordId record, const FieldInfo& field, const Value& value)
{
    const auto isThere = [&](RecordId id) { return after.contains(id); };
    bool good = true;
    if (const auto* uuid = value.get<Uuid>())
        good = isThere({field.target, *uuid});
    else if (const auto* id = value.get<RecordId>())
        good = isThere(*id);
    else if (const auto* list = value.get<std::vector<Uuid>>())
        good = std::ranges::all_of(*list, [&](const Uuid& each) { return isThere({field.target, each}); });
    if (good)
        return ok();
    return Error {Error::Code::NotFound,
                  ValidationText::tr(
                      "%1 of \"%2\" refers to a record that is not there. It may have been deleted; choose another.")
                      .arg(field.label(), titleOf(after, record)),
                  {}};
}

Status checkDomainTree(const Mesh& after, DomainId start)
{
    DomainId at = start;
    for (std::size_t steps = 0; steps <= after.all<Domain>().size(); ++steps) {
        const Domain* domain = after.find(at);
        if (!domain || domain->parent.isNull())
            return ok();
        at = domain->parent;
    }
    return invalid(
        ValidationText::tr("\"%1\" cannot be below itself. Choose another parent domain.").arg(titleOf(after, start)));
}

Status checkRemoved(const Mesh& after, const RecordChange& change)
{
    constexpr int most = 5;
    QStringList names;
    int count = 0;
    for (const Reference& reference : after.referencesTo(change.record.uuid)) {
        if (++count <= most)
            names += kindInfo(reference.fromKind).singular() % QStringLiteral(" \"")
                % titleOf(after, reference.source()) % QLatin1Char('"');
    }
    if (count == 0)
        return ok();
    if (count > most)
        names += ValidationText::tr("and %1 more").arg(QLocale().toString(count - most));
    const int title = kindInfo(change.record.kind).titleField;
    const FieldChange* name = title < 0 ? nullptr : change.change(title);
    const QString what = name
        ? displayText(after, kindInfo(change.record.kind).fields[std::size_t(title)], name->before)
        : kindInfo(change.record.kind).singular();
    return Error {
        Error::Code::Conflict,
        ValidationText::tr(
            "\"%1\" cannot be deleted, because others refer to it: %2. Delete or change them first, or delete "
            "all of it together.")
            .arg(what, names.join(QStringLiteral(", "))),
        {}};
}

Status checkChange(const Mesh& after, const RecordChange& change)
{
    if (change.operation == Operation::Remove)
        return checkRemoved(after, change);
    const RecordView record = after.find(change.record);
    const KindInfo& info = kindInfo(change.record.kind);
    const auto checkField = [&](std::size_t at) -> Status {
        const FieldInfo& field = info.fields[at];
        const Value value = record.value(field);
        if (const Status status = checkValue(field, value); !status)
            return status;
        return field.isReference() ? checkReferences(after, change.record, field, value) : ok();
    };
    if (change.operation == Operation::Create) {
        for (std::size_t at = 0; at < info.fields.size(); ++at) {
            if (const Status status = checkField(at); !status)
                return status;
        }
    } else {
        for (const FieldChange& field : change.fields) {
            if (const Status status = checkField(field.field); !status)
                return status;
        }
    }
    return change.record.kind == Kind::Domain ? checkDomainTree(after, change.record.as<Kind::Domain>()) : ok();
}

} // namespace

Status checkValue(const FieldInfo& field, const Value& value)
{
    if (value.isNull()) {
        if (field.has(FieldFlag::Required))
            return invalid(ValidationText::tr("%1 is needed.").arg(field.label()));
        return ok();
    }
    const QString text = value.to<QString>();
    if (field.has(FieldFlag::Required) && field.type == FieldType::Text && text.trimmed().isEmpty())
        return invalid(ValidationText::tr("%1 is needed.").arg(field.label()));
    if (field.type == FieldType::Decimal && !Decimal::isDecimal(text))
        return invalid(ValidationText::tr("%1: \"%2\" is not a number. Write it as 99.5.").arg(field.label(), text));
    if (field.has(FieldFlag::Percent)) {
        const double percent = text.toDouble();
        if (percent < 0 || percent > 100)
            return invalid(ValidationText::tr("%1: %2 is not between 0 and 100.").arg(field.label(), text));
    }
    if (field.has(FieldFlag::Duration) && !Duration::fromString(text)) {
        return invalid(
            ValidationText::tr("%1: \"%2\" is not a length of time. Write it as 30d, 12h, 6M, 1y or 30 days.")
                .arg(field.label(), text));
    }
    if (field.type == FieldType::Choice && std::size_t(value.to<qint64>()) >= field.choice->options.size())
        return invalid(ValidationText::tr("%1: this choice is not known.").arg(field.label()));
    return ok();
}

Result<Value> parseValue(const Mesh& mesh, const FieldInfo& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    Value value;
    if (trimmed.isEmpty()) {
        // stays absent
    } else if (field.type == FieldType::Text || field.type == FieldType::Decimal) {
        value = Value(field.has(FieldFlag::Multiline) ? text : trimmed);
    } else if (field.type == FieldType::YesNo) {
        const QString lower = trimmed.toLower();
        if (QStringList {QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"),
                         ValidationText::tr("Yes").toLower()}
                .contains(lower))
            value = Value(true);
        else if (QStringList {QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"),
                              ValidationText::tr("No").toLower()}
                     .contains(lower))
            value = Value(false);
        else
            return invalid(ValidationText::tr("%1: write yes or no.").arg(field.label()));
    } else if (field.type == FieldType::Integer) {
        bool isNumber = false;
        const qint64 number = trimmed.toLongLong(&isNumber);
        if (!isNumber)
            return invalid(ValidationText::tr("%1: \"%2\" is not a whole number.").arg(field.label(), trimmed));
        value = Value(number);
    } else if (field.type == FieldType::Date) {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        if (!date.isValid())
            return invalid(
                ValidationText::tr("%1: \"%2\" is not a date. Write it as 2026-11-22.").arg(field.label(), trimmed));
        value = Value(date);
    } else if (field.type == FieldType::Instant) {
        const auto instant = Instant::fromString(trimmed);
        if (!instant)
            return invalid(ValidationText::tr("%1: \"%2\" is not a point in time. Write it as 2026-11-22T14:05:00Z.")
                               .arg(field.label(), trimmed));
        value = Value(*instant);
    } else if (field.type == FieldType::Choice) {
        std::optional<quint8> index = field.choice->fromToken(trimmed);
        QStringList tokens;
        for (std::size_t at = 1; at < field.choice->options.size(); ++at) {
            tokens += field.choice->token(quint8(at));
            if (!index && field.choice->label(quint8(at)).compare(trimmed, Qt::CaseInsensitive) == 0)
                index = quint8(at);
        }
        if (!index) {
            return invalid(ValidationText::tr("%1: \"%2\" is none of %3.")
                               .arg(field.label(), trimmed, tokens.join(QStringLiteral(", "))));
        }
        value = *index == 0 ? Value() : Value(qint64(*index));
    } else if (field.type == FieldType::TextList) {
        const QStringList items
            = field.has(FieldFlag::Title) ? readList(trimmed, QLatin1Char('.')) : splitList(trimmed);
        value = items.isEmpty() ? Value() : Value(items);
    } else if (field.type == FieldType::Reference || field.type == FieldType::AnyReference) {
        return parseReference(mesh, field, field.target, trimmed);
    } else if (field.type == FieldType::ReferenceList) {
        std::vector<Uuid> uuids;
        for (const QString& name : splitList(trimmed)) {
            const auto each = parseReference(mesh, field, field.target, name);
            if (!each)
                return each;
            uuids.push_back(each->to<Uuid>());
        }
        value = uuids.empty() ? Value() : Value(std::move(uuids));
    } else if (field.type == FieldType::Json) {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(trimmed.toUtf8(), &problem);
        if (problem.error != QJsonParseError::NoError)
            return invalid(ValidationText::tr("%1: this is not JSON: %2.").arg(field.label(), problem.errorString()));
        value = Value(Json {document.toJson(QJsonDocument::Compact)});
    }
    if (const Status status = checkValue(field, value); !status)
        return status.error();
    return value;
}

Status validate(const Mesh& after, const ChangeSet& changeSet)
{
    for (const RecordChange& change : changeSet.changes) {
        if (const Status status = checkChange(after, change); !status)
            return status;
    }
    return ok();
}

} // namespace mesh
