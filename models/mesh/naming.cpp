// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/naming.h"

#include "mesh/list_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace mesh {

namespace {

struct NamingText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Naming)
};

/// titleOf(), at a depth of records named after others: damaged data can name them after each other.
QString titleAt(const Mesh& mesh, RecordId id, int depth);

QString phraseOf(const Mesh& mesh, const Membership& m, int depth)
{
    return NamingText::tr("%1 in %2").arg(titleAt(mesh, m.person, depth), titleAt(mesh, m.team, depth));
}
QString phraseOf(const Mesh& mesh, const Assignment& a, int depth)
{
    const QString role = a.role == OwnershipRole::OtherRole && !a.nativeRole.isEmpty() ? a.nativeRole : labelOf(a.role);
    return NamingText::tr("%1 of %2").arg(role, titleAt(mesh, a.subject, depth));
}
QString phraseOf(const Mesh& mesh, const Flow& f, int depth)
{
    return NamingText::tr("%1 to %2").arg(titleAt(mesh, f.from, depth), titleAt(mesh, f.to, depth));
}
QString phraseOf(const Mesh& mesh, const Measurement& m, int depth)
{
    return NamingText::tr("Measurement of %1").arg(titleAt(mesh, m.of, depth));
}
QString phraseOf(const Mesh& mesh, const Waiver& w, int depth)
{
    return NamingText::tr("Waiver of %1 for %2").arg(titleAt(mesh, w.policy, depth), titleAt(mesh, w.subject, depth));
}
QString phraseOf(const Mesh& mesh, const Profile& p, int depth)
{
    return NamingText::tr("Profile of %1").arg(titleAt(mesh, p.of, depth));
}
template<typename T>
QString phraseOf(const Mesh&, const T&, int)
{
    return kindInfo(T::kind).singular();
}

QString domainPath(const Mesh& mesh, DomainId id)
{
    QStringList names;
    // A damaged file could hold a circle of parents; 64 levels are more than any organisation has.
    for (int depth = 0; depth < 64; ++depth) {
        const Domain* domain = mesh.find(id);
        if (!domain)
            break;
        names.prepend(domain->name);
        id = domain->parent;
    }
    return names.join(QLatin1Char('/'));
}

QString datasetName(const Dataset& dataset)
{
    const QString& name = dataset.qualifiedName.isEmpty() ? dataset.name : dataset.qualifiedName;
    return dataset.platform.isEmpty() ? name : QString(dataset.platform % QLatin1Char('|') % name);
}

QString join(const QString& first, const QString& second, QLatin1Char separator)
{
    return first.isEmpty() ? second : QString(first % separator % second);
}

RecordId referred(const FieldInfo& field, const Value& value)
{
    if (const auto* id = value.get<RecordId>())
        return *id;
    if (const auto* uuid = value.get<Uuid>())
        return {field.target, *uuid};
    return {};
}

enum class Style
{
    Display,
    Edit
};

/// Kinds that people call by name: nobody does that with a flow or a measurement.
constexpr Kind namedKinds[]
    = {Kind::Product,  Kind::Dataset, Kind::Domain,  Kind::Contract, Kind::Person, Kind::Team,   Kind::Port,
       Kind::Slo,      Kind::Column,  Kind::Process, Kind::Purpose,  Kind::Policy, Kind::Vendor, Kind::Agreement,
       Kind::Activity, Kind::Term,    Kind::Tag,     Kind::Rule,     Kind::Source, Kind::File,   Kind::SavedDiagram};

QString nameFor(const Mesh& mesh, RecordId id, Style style)
{
    if (!mesh.contains(id))
        return style == Style::Display ? NamingText::tr("(no longer there)") : id.uuid.toString();
    if (style == Style::Display)
        return titleOf(mesh, id);
    const bool isNamed = std::ranges::find(namedKinds, id.kind) != std::end(namedKinds);
    return isNamed ? qualifiedNameOf(mesh, id) : id.uuid.toString();
}

QString textOf(const Mesh& mesh, const FieldInfo& field, const Value& value, Style style)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Decimal:
        return value.to<QString>();
    case FieldType::YesNo:
        if (style == Style::Edit)
            return value.to<bool>() ? QStringLiteral("true") : QStringLiteral("false");
        return value.to<bool>() ? NamingText::tr("Yes") : NamingText::tr("No");
    case FieldType::Integer:
        return style == Style::Edit ? QString::number(value.to<qint64>()) : QLocale().toString(value.to<qint64>());
    case FieldType::Date:
        return style == Style::Edit
            ? value.to<QDate>().toString(Qt::ISODate)
            : QLocale().toString(value.to<QDate>(), QCoreApplication::translate("Dates", "d MMM yyyy"));
    case FieldType::Instant:
        return style == Style::Edit ? value.to<Instant>().toString()
                                    : QLocale().toString(value.to<Instant>().toDateTime().toLocalTime(),
                                                         QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm"));
    case FieldType::Choice: {
        const auto index = quint8(value.to<qint64>());
        return style == Style::Edit ? field.choice->token(index) : field.choice->label(index);
    }
    case FieldType::TextList: {
        const auto list = value.to<QStringList>();
        // A column's path is one name with segments, not a list to read.
        const bool isPath = field.has(FieldFlag::Title);
        if (style == Style::Edit)
            return writeList(list, isPath ? QLatin1Char('.') : QLatin1Char(','));
        return list.join(isPath ? QStringLiteral(".") : QStringLiteral(", "));
    }
    case FieldType::Reference:
        return nameFor(mesh, referred(field, value), style);
    case FieldType::AnyReference: {
        const RecordId id = referred(field, value);
        const QString name = nameFor(mesh, id, style);
        if (style == Style::Display || id.kind == Kind::None)
            return name;
        return QLatin1String(kindInfo(id.kind).token) % QLatin1Char(':') % name;
    }
    case FieldType::ReferenceList: {
        QStringList names;
        for (const Uuid& uuid : value.to<std::vector<Uuid>>())
            names += nameFor(mesh, {field.target, uuid}, style);
        return style == Style::Edit ? writeList(names, QLatin1Char(',')) : names.join(QStringLiteral(", "));
    }
    case FieldType::Json:
        return QString::fromUtf8(value.to<Json>().text);
    }
    return {};
}

QString titleAt(const Mesh& mesh, RecordId id, int depth)
{
    const RecordView record = mesh.find(id);
    if (!record)
        return {};
    if (const int at = record.info().titleField; at >= 0) {
        const FieldInfo& field = record.info().fields[std::size_t(at)];
        if (const Value value = record.value(field); !value.isNull())
            return textOf(mesh, field, value, Style::Display);
    }
    if (const Contract* contract = mesh.find(id.as<Kind::Contract>()); contract && !contract->key.isEmpty())
        return contract->key;
    constexpr int deepest = 8;
    if (depth == deepest)
        return record.info().singular();
    return withRecordType(id.kind, [&](auto* type) {
        return phraseOf(mesh, *static_cast<const std::remove_pointer_t<decltype(type)>*>(record.data()), depth + 1);
    });
}

/// The record that an SLO or a rule is about in the end; null where they are about each other.
RecordId measuredSubject(const Mesh& mesh, RecordId id)
{
    for (int depth = 0; depth < 8; ++depth) {
        if (const Slo* slo = mesh.find(id.as<Kind::Slo>()))
            id = slo->subject;
        else if (const Rule* rule = mesh.find(id.as<Kind::Rule>()))
            id = rule->subject;
        else
            return id;
    }
    return {};
}

} // namespace

QString titleOf(const Mesh& mesh, RecordId id)
{
    return titleAt(mesh, id, 0);
}

QString titleOf(const Mesh& mesh, const RecordChange& change)
{
    if (mesh.contains(change.record))
        return titleOf(mesh, change.record);
    const KindInfo& info = kindInfo(change.record.kind);
    const FieldChange* title = info.titleField < 0 ? nullptr : change.change(info.titleField);
    if (!title)
        return info.singular();
    return displayText(mesh, info.fields[title->field], title->after.isNull() ? title->before : title->after);
}

QString qualifiedNameOf(const Mesh& mesh, RecordId id)
{
    switch (id.kind) {
    case Kind::Domain:
        return domainPath(mesh, id.as<Kind::Domain>());
    case Kind::Product:
        if (const Product* product = mesh.find(id.as<Kind::Product>()))
            return join(domainPath(mesh, product->domain), product->name, QLatin1Char('/'));
        break;
    case Kind::Port:
        if (const Port* port = mesh.find(id.as<Kind::Port>()))
            return join(qualifiedNameOf(mesh, port->product), port->name, QLatin1Char(':'));
        break;
    case Kind::Contract:
        if (const Contract* contract = mesh.find(id.as<Kind::Contract>()))
            return contract->key;
        break;
    case Kind::Dataset:
        if (const Dataset* dataset = mesh.find(id.as<Kind::Dataset>()))
            return datasetName(*dataset);
        break;
    case Kind::Column:
        if (const Column* column = mesh.find(id.as<Kind::Column>())) {
            return join(qualifiedNameOf(mesh, column->dataset), column->path.join(QLatin1Char('.')), QLatin1Char('|'));
        }
        break;
    case Kind::Process:
        if (const Process* process = mesh.find(id.as<Kind::Process>()))
            return join(process->platform, process->name, QLatin1Char('|'));
        break;
    default:
        break;
    }
    return titleOf(mesh, id);
}

std::vector<RecordId> findByName(const Mesh& mesh, const QString& name)
{
    QString wanted = name.trimmed();
    if (const auto uuid = Uuid::fromString(wanted)) {
        for (const KindInfo& info : allKinds()) {
            if (mesh.contains({info.kind, *uuid}))
                return {{info.kind, *uuid}};
        }
        return {};
    }
    Kind only = Kind::None;
    if (const qsizetype colon = wanted.indexOf(QLatin1Char(':')); colon > 0) {
        only = kindFromToken(QStringView(wanted).left(colon));
        if (only != Kind::None)
            wanted = wanted.mid(colon + 1).trimmed();
    }

    std::vector<RecordId> byPath; // a whole name that says more than a title
    std::vector<RecordId> byName;
    for (const Kind kind : namedKinds) {
        if (only != Kind::None && only != kind)
            continue;
        // Within a kind a whole name wins: "Sales" is the domain at the root, not the one in Europe.
        std::vector<RecordId> whole;
        std::vector<RecordId> byTitle;
        mesh.forEach(kind, [&](const RecordView& record) {
            const bool isTitle = titleOf(mesh, record.id()).compare(wanted, Qt::CaseInsensitive) == 0;
            const bool isWhole = qualifiedNameOf(mesh, record.id()).compare(wanted, Qt::CaseInsensitive) == 0;
            if (isWhole)
                (isTitle ? whole : byPath).push_back(record.id());
            else if (isTitle)
                byTitle.push_back(record.id());
        });
        const auto& best = whole.empty() ? byTitle : whole;
        byName.insert(byName.end(), best.begin(), best.end());
    }
    std::vector<RecordId> byAlias;
    for (const Dataset& dataset : mesh.all<Dataset>()) {
        if ((only == Kind::None || only == Kind::Dataset)
            && (dataset.aliases.contains(wanted, Qt::CaseInsensitive)
                || dataset.qualifiedName.compare(wanted, Qt::CaseInsensitive) == 0))
            byAlias.push_back(dataset.id);
    }
    for (std::vector<RecordId>* found : {&byPath, &byName, &byAlias}) {
        if (!found->empty())
            return *found;
    }
    return {};
}

QString displayText(const Mesh& mesh, const FieldInfo& field, const Value& value)
{
    return textOf(mesh, field, value, Style::Display);
}

QString editText(const Mesh& mesh, const FieldInfo& field, const Value& value)
{
    return textOf(mesh, field, value, Style::Edit);
}

ProductId productOf(const Mesh& mesh, RecordId id)
{
    switch (id.kind) {
    case Kind::Product:
        return id.as<Kind::Product>();
    case Kind::Port:
        if (const Port* port = mesh.find(id.as<Kind::Port>()))
            return port->product;
        break;
    case Kind::Contract:
        if (const Contract* contract = mesh.find(id.as<Kind::Contract>()))
            return contract->product;
        break;
    case Kind::Dataset:
        if (const Dataset* dataset = mesh.find(id.as<Kind::Dataset>()))
            return dataset->product;
        break;
    case Kind::Column:
        if (const Column* column = mesh.find(id.as<Kind::Column>()))
            return productOf(mesh, column->dataset);
        break;
    case Kind::Slo:
    case Kind::Rule:
        if (const RecordId subject = measuredSubject(mesh, id); !subject.isNull())
            return productOf(mesh, subject);
        break;
    case Kind::Activity:
        if (const Activity* activity = mesh.find(id.as<Kind::Activity>()))
            return activity->product;
        break;
    default:
        break;
    }
    return {};
}

int domainRank(const Mesh& mesh, DomainId domain)
{
    const Table<Domain>& domains = mesh.all<Domain>();
    if (!domains.find(domain.uuid))
        return -1;
    return int(std::distance(domains.begin(), domains.lowerBound(domain.uuid)));
}

DomainId domainOf(const Mesh& mesh, RecordId id)
{
    if (id.kind == Kind::Domain)
        return id.as<Kind::Domain>();
    if (const Contract* contract = mesh.find(id.as<Kind::Contract>()); contract && !contract->domain.isNull())
        return contract->domain;
    if (const Term* term = mesh.find(id.as<Kind::Term>()))
        return term->domain;
    const Product* product = mesh.find(productOf(mesh, id));
    return product ? product->domain : DomainId();
}

} // namespace mesh
