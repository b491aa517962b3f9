// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/table_column.h"

#include "items/words.h"
#include "mesh/naming.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mesh {

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Columns)
};

bool isOwnable(Kind kind)
{
    return kind == Kind::Domain || kind == Kind::Product || kind == Kind::Dataset;
}

bool hasDomain(Kind kind)
{
    return kind == Kind::Dataset || kind == Kind::Column || kind == Kind::Port || kind == Kind::Slo
        || kind == Kind::Rule;
}

bool hasHealth(Kind kind)
{
    return kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Slo;
}

std::vector<TableColumn> computedColumns(Kind kind)
{
    std::vector<TableColumn> columns;
    const auto add = [&](const char* id, Computed computed) {
        columns.push_back({.id = QString::fromLatin1(id), .field = -1, .computed = computed});
    };
    if (hasDomain(kind))
        add("domain", Computed::Domain);
    if (isOwnable(kind))
        add("owner", Computed::Owner);
    if (hasHealth(kind)) {
        add("health", Computed::Health);
        add("measured", Computed::Measured);
        add("trend", Computed::Trend);
    }
    if (kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column) {
        add("effectiveSensitivity", Computed::Sensitivity);
        add("effectivePartyClass", Computed::PartyClass);
    }
    if (kind == Kind::Domain || kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Team
        || kind == Kind::Person)
        add("parts", Computed::Parts);
    return columns;
}

/// The computed column that shows the same with what is inherited.
bool isCovered(const FieldInfo& field)
{
    const QLatin1String name(field.name);
    return name == QLatin1String("sensitivity") || name == QLatin1String("partyClass");
}

/// One name fits a cell: a person's before a team's, and how many there are besides.
QString ownersText(const Mesh& mesh, const RecordFacts& facts)
{
    const auto person = std::ranges::find(facts.owners, Kind::Person, &RecordId::kind);
    const QString name = titleOf(mesh, person == facts.owners.end() ? facts.owners.front() : *person);
    const auto others = facts.owners.size() - 1;
    //: %1 is the name of an owner, %2 how many others own it, too
    return others == 0 ? name : Columns::tr("%1 +%2").arg(name).arg(others);
}

QString measuredText(const Mesh& mesh, const RecordFacts& facts)
{
    if (std::isnan(facts.measured))
        return {};
    const Slo* slo = mesh.find(facts.shownSlo);
    const QString number = QLocale().toString(facts.measured, 'g', 4);
    if (!slo || slo->unit.isEmpty())
        return number;
    const bool isPercent = slo->unit == QLatin1String("%") || slo->unit.startsWith(QLatin1String("percent"));
    return Columns::tr("%1 %2", "a number and its unit").arg(number, isPercent ? QStringLiteral("%") : slo->unit);
}

CellKey numberKey(double number)
{
    return {.isAbsent = std::isnan(number), .number = number, .text = {}};
}

CellKey textKey(const QString& text)
{
    return {.isAbsent = text.isEmpty(), .number = 0, .text = text};
}

} // namespace

std::vector<TableColumn> availableColumns(Kind kind)
{
    const KindInfo& info = kindInfo(kind);
    std::vector<TableColumn> columns;
    const auto addField = [&](int at) {
        columns.push_back({.id = QString::fromLatin1(info.fields[std::size_t(at)].name), .field = at});
    };
    if (info.titleField >= 0)
        addField(info.titleField);
    else
        columns.push_back({.id = QStringLiteral("title"), .field = -1});
    for (TableColumn& column : computedColumns(kind))
        columns.push_back(std::move(column));
    for (int at = 0; at < int(info.fields.size()); ++at) {
        const FieldInfo& field = info.fields[std::size_t(at)];
        const bool isShownAlready = at == info.titleField || (isCovered(field) && kind != Kind::Vendor);
        if (!isShownAlready && !field.has(FieldFlag::System) && field.type != FieldType::Json)
            addField(at);
    }
    return columns;
}

QStringList defaultColumns(Kind kind)
{
    const auto list = [](std::initializer_list<const char*> names) {
        QStringList ids;
        for (const char* name : names)
            ids += QString::fromLatin1(name);
        return ids;
    };
    switch (kind) {
    case Kind::Product:
        return list({"name", "owner", "status", "health", "measured", "trend"});
    case Kind::Dataset:
        return list({"name", "product", "owner", "health", "effectiveSensitivity", "parts"});
    case Kind::Column:
        return list({"path", "dataset", "logicalType", "primaryKey", "required", "effectiveSensitivity"});
    case Kind::Domain:
        return list({"name", "owner", "type", "team", "parts"});
    case Kind::Team:
        return list({"name", "description", "parts"});
    case Kind::Person:
        return list({"name", "username", "email", "parts"});
    case Kind::Contract:
        return list({"name", "product", "status", "version", "standard"});
    case Kind::Slo:
        return list({"name", "subject", "health", "measured", "objective", "trend"});
    default: {
        QStringList ids;
        for (const TableColumn& column : availableColumns(kind)) {
            const bool isProse = column.field >= 0
                && kindInfo(kind).fields[std::size_t(column.field)].has(FieldFlag::Multiline) && !ids.isEmpty();
            const bool isNative
                = column.field >= 0 && kindInfo(kind).fields[std::size_t(column.field)].has(FieldFlag::Native);
            if (ids.size() < 6 && !isProse && !isNative)
                ids += column.id;
        }
        return ids;
    }
    }
}

QString columnTitle(Kind kind, const TableColumn& column)
{
    const KindInfo& info = kindInfo(kind);
    if (column.field >= 0) {
        if (column.field == info.titleField && (kind == Kind::Product || kind == Kind::Dataset))
            return kind == Kind::Product ? Columns::tr("Product") : Columns::tr("Dataset");
        if (kind == Kind::Column && column.field == info.titleField)
            return Columns::tr("Column");
        if (kind == Kind::Dataset && info.fields[std::size_t(column.field)].target == Kind::Product)
            return Columns::tr("Product");
        return info.fields[std::size_t(column.field)].label();
    }
    switch (column.computed) {
    case Computed::None:
        return info.singular();
    case Computed::Domain:
        return Columns::tr("Domain");
    case Computed::Owner:
        return Columns::tr("Owner");
    case Computed::Health:
        return kind == Kind::Slo ? Columns::tr("State") : Columns::tr("SLO");
    case Computed::Measured:
        return Columns::tr("Measured");
    case Computed::Trend:
        return Columns::tr("30 days");
    case Computed::Sensitivity:
        return Columns::tr("Sensitivity");
    case Computed::PartyClass:
        return Columns::tr("Party class");
    case Computed::Parts:
        break;
    }
    switch (kind) {
    case Kind::Domain:
        return Columns::tr("Products");
    case Kind::Product:
        return Columns::tr("Datasets");
    case Kind::Dataset:
        return Columns::tr("Columns");
    case Kind::Team:
        return Columns::tr("Members");
    default:
        return Columns::tr("Owns");
    }
}

QString columnHint(Kind kind, const TableColumn& column)
{
    switch (column.computed) {
    case Computed::Owner:
        return Columns::tr("Who owns it today; in italics where that comes from the domain or product around it.");
    case Computed::Health:
        return Columns::tr("The worst state of its service level objectives.");
    case Computed::Measured:
        return Columns::tr("The newest value of the objective that is worst off.");
    case Computed::Trend:
        return Columns::tr("The measurements of the last 30 days.");
    case Computed::Sensitivity:
        return Columns::tr("How secret it is, with what comes from around or inside of it.");
    case Computed::PartyClass:
        return Columns::tr("Who collected the data, with what comes from around or inside of it.");
    default:
        return columnTitle(kind, column);
    }
}

bool isNumeric(Kind kind, const TableColumn& column)
{
    if (column.computed == Computed::Measured || column.computed == Computed::Parts)
        return true;
    if (column.field < 0)
        return false;
    const FieldType type = kindInfo(kind).fields[std::size_t(column.field)].type;
    return type == FieldType::Integer || type == FieldType::Decimal;
}

qint64 partCount(const Mesh& mesh, RecordId id)
{
    Kind part = Kind::None;
    switch (id.kind) {
    case Kind::Domain:
        part = Kind::Product;
        break;
    case Kind::Product:
        part = Kind::Dataset;
        break;
    case Kind::Dataset:
        part = Kind::Column;
        break;
    case Kind::Team:
        part = Kind::Membership;
        break;
    case Kind::Person:
        part = Kind::Assignment;
        break;
    default:
        return 0;
    }
    qint64 count = 0;
    for (const Reference& reference : mesh.referencesTo(id.uuid))
        count += reference.fromKind == part ? 1 : 0;
    return count;
}

QString cellText(const Mesh& mesh, RecordId id, const RecordFacts& facts, const TableColumn& column)
{
    if (column.field >= 0) {
        const RecordView record = mesh.find(id);
        if (!record)
            return {};
        const FieldInfo& field = record.info().fields[std::size_t(column.field)];
        const QString text = valueText(mesh, field, record.value(field));
        if (text.isEmpty() && column.field == record.info().titleField)
            return titleOf(mesh, id);
        return field.has(FieldFlag::Multiline) ? text.simplified() : text;
    }
    switch (column.computed) {
    case Computed::None:
        return titleOf(mesh, id);
    case Computed::Domain:
        return titleOf(mesh, facts.domain);
    case Computed::Owner:
        switch (facts.ownerStanding) {
        case OwnerStanding::NotOwnable:
            return {};
        case OwnerStanding::Missing:
            return Columns::tr("No owner");
        case OwnerStanding::Deliberate:
            return Columns::tr("Unowned by choice");
        case OwnerStanding::Inherited:
        case OwnerStanding::Explicit:
            return ownersText(mesh, facts);
        }
        return {};
    case Computed::Health:
        return facts.hasSlo() ? healthLabel(facts.health) : Columns::tr("No SLO");
    case Computed::Measured:
        return measuredText(mesh, facts);
    case Computed::Trend:
        return {};
    case Computed::Sensitivity:
        return labelOf(facts.sensitivity);
    case Computed::PartyClass:
        return labelOf(facts.partyClass);
    case Computed::Parts:
        return QLocale().toString(partCount(mesh, id));
    }
    return {};
}

CellKey cellKey(const Mesh& mesh, RecordId id, const RecordFacts& facts, const TableColumn& column)
{
    if (column.field >= 0) {
        const RecordView record = mesh.find(id);
        if (!record)
            return {};
        const FieldInfo& field = record.info().fields[std::size_t(column.field)];
        const Value value = record.value(field);
        switch (field.type) {
        case FieldType::Choice: // in the order of rank
        case FieldType::Integer:
            return value.isNull() ? CellKey {} : numberKey(double(value.to<qint64>()));
        case FieldType::Decimal:
            return numberKey(Decimal {value.to<QString>()}.toDouble().value_or(std::nan("")));
        case FieldType::YesNo:
            return value.isNull() ? CellKey {} : numberKey(value.to<bool>() ? 0 : 1);
        case FieldType::Date:
            return value.isNull() ? CellKey {} : numberKey(double(value.to<QDate>().toJulianDay()));
        case FieldType::Instant:
            return value.isNull() ? CellKey {} : numberKey(double(value.to<Instant>().milliseconds()));
        default:
            return textKey(cellText(mesh, id, facts, column));
        }
    }
    switch (column.computed) {
    case Computed::Owner: {
        // What needs care comes first: no owner, then unowned on purpose, then names.
        if (facts.ownerStanding == OwnerStanding::NotOwnable)
            return {};
        if (facts.ownerStanding == OwnerStanding::Missing)
            return numberKey(0);
        if (facts.ownerStanding == OwnerStanding::Deliberate)
            return numberKey(1);
        return {.isAbsent = false, .number = 2, .text = ownersText(mesh, facts)};
    }
    case Computed::Health:
        return numberKey(-double(facts.health)); // what is worst off comes first
    case Computed::Measured:
    case Computed::Trend:
        return numberKey(facts.measured);
    case Computed::Sensitivity:
        return facts.sensitivity == Sensitivity::Unset ? CellKey {} : numberKey(double(facts.sensitivity));
    case Computed::PartyClass:
        return facts.partyClass == PartyClass::Unset ? CellKey {} : numberKey(double(facts.partyClass));
    case Computed::Parts:
        return numberKey(double(partCount(mesh, id)));
    default:
        return textKey(cellText(mesh, id, facts, column));
    }
}

} // namespace mesh
