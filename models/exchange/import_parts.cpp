// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_parts.h"

#include "exchange/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mesh {

Json jsonOf(const QJsonObject& object)
{
    return object.isEmpty() ? Json {} : Json {QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Json jsonOf(const Node& node)
{
    const QJsonValue value = node.toJson();
    if (value.isObject())
        return jsonOf(value.toObject());
    if (value.isArray() && !value.toArray().isEmpty())
        return {QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)};
    return {};
}

Json jsonOf(const std::vector<Node>& list)
{
    QJsonArray array;
    for (const Node& node : list)
        array.append(node.toJson());
    return array.isEmpty() ? Json {} : Json {QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

DomainId putDomain(ImportSession& session, const QString& name, const Node& at)
{
    if (name.trimmed().isEmpty())
        return {};
    Domain domain;
    domain.name = name.trimmed();
    return session.put(session.domain(name), std::move(domain), at);
}

TeamId putTeam(ImportSession& session, const QString& name, const QString& description, const Node& at)
{
    if (name.trimmed().isEmpty())
        return {};
    Team team;
    team.name = name.trimmed();
    team.description = description;
    return session.put(session.team(name), std::move(team), at);
}

PersonId putPerson(ImportSession& session, const QString& username, const QString& name, const Node& at)
{
    const QString known = username.trimmed().isEmpty() ? name.trimmed() : username.trimmed();
    if (known.isEmpty())
        return {};
    Person person;
    person.name = name.trimmed().isEmpty() ? known : name.trimmed();
    if (known.contains(u'@'))
        person.email = known;
    else if (!username.trimmed().isEmpty())
        person.username = known;
    PersonId id = session.person(known);
    if (!id.isNull() && name.trimmed().isEmpty())
        person.name.clear(); // only what it is called by elsewhere
    return session.put(id, std::move(person), at);
}

void putTags(ImportSession& session, const QStringList& tags, const Node& at)
{
    for (const QString& name : tags) {
        if (name.trimmed().isEmpty())
            continue;
        Tag tag;
        tag.name = name.trimmed();
        session.put(session.tag(name), std::move(tag), at);
    }
}

void putAssignment(ImportSession& session, RecordId subject, const Ownership& ownership, const Node& at)
{
    if (subject.isNull() || (ownership.person.isNull() && ownership.team.isNull()))
        return;
    Assignment proposed;
    proposed.subject = subject;
    proposed.role = ownership.role;
    proposed.nativeRole = ownership.nativeRole;
    proposed.person = ownership.person;
    proposed.team = ownership.team;
    proposed.from = ownership.from;
    proposed.to = ownership.to;
    proposed.note = ownership.note;
    AssignmentId id;
    for (const Assignment* each : session.referring<&Assignment::subject>(subject)) {
        if (each->person == proposed.person && each->team == proposed.team
            && (each->nativeRole == proposed.nativeRole || (each->nativeRole.isEmpty() && each->role == proposed.role)))
            id = each->id;
    }
    session.put(id, std::move(proposed), at);
}

void putBitolTeam(ImportSession& session, const BitolTeam& team, const std::vector<RecordId>& subjects)
{
    const TeamId teamId = putTeam(session, team.name, team.description, team.node);
    if (!teamId.isNull()) {
        for (const RecordId& subject : subjects)
            putAssignment(session, subject, {.team = teamId}, team.node);
    }
    for (const BitolMember& member : team.members) {
        const PersonId person = putPerson(session, member.username, member.name, member.node);
        if (person.isNull())
            continue;
        const QDate from = dateOf(member.dateIn);
        const QDate to = dateOf(member.dateOut);
        if (!teamId.isNull()) {
            Membership membership;
            membership.team = teamId;
            membership.person = person;
            membership.role = member.role;
            membership.description = member.description;
            membership.from = from;
            membership.to = to;
            membership.replacedBy = putPerson(session, member.replacedBy, {}, member.node);
            membership.extras = jsonOf(member.extras);
            MembershipId id;
            for (const Membership* each : session.referring<&Membership::team>(teamId)) {
                if (each->person == person && each->role == member.role && each->from == from)
                    id = each->id;
            }
            session.put(id, std::move(membership), member.node);
        }
        // Someone without a role is a member, and an owner only where there is no team to be a member of.
        if (member.role.isEmpty() && !teamId.isNull())
            continue;
        for (const RecordId& subject : subjects)
            putAssignment(session, subject,
                          {.role = ownershipRoleOf(member.role),
                           .nativeRole = member.role,
                           .person = person,
                           .from = from,
                           .to = to,
                           .note = member.description},
                          member.node);
    }
}

DatasetId putDataset(ImportSession& session, const DatasetIdentity& identity,
                     const std::vector<DatasetIdentity>& aliases, Dataset proposed, const Node& at)
{
    if (identity.isEmpty())
        return {};
    DatasetId id = session.dataset(identity);
    for (const DatasetIdentity& alias : aliases) {
        const DatasetId other = session.dataset(alias);
        if (other.isNull())
            continue;
        if (id.isNull())
            id = other;
        else if (id != other)
            session.warn(
                at,
                Exchange::tr("\"%1\" and \"%2\" are said to be one dataset but stand here as two; merge them by "
                             "hand if they are.")
                    .arg(identity.text(), alias.text()),
                Issue::Severity::Note);
    }
    const Dataset* existing = session.find(id);
    const auto isNew = [&](const DatasetIdentity& alias, const QString& own) {
        const QString key = strongKey(alias);
        const auto same = [&](const QString& text) { return strongKey(text) == key; };
        return key != own && std::none_of(proposed.aliases.begin(), proposed.aliases.end(), same)
            && !(existing && std::any_of(existing->aliases.begin(), existing->aliases.end(), same));
    };
    const QString own
        = existing ? strongKey(DatasetIdentity {existing->platform, existing->qualifiedName}) : strongKey(identity);
    for (const DatasetIdentity& alias : aliases) {
        if (isNew(alias, own))
            proposed.aliases.append(alias.text());
    }
    if (existing) {
        if (!identity.platform.isEmpty() && isNew(identity, own))
            proposed.aliases.prepend(identity.text());
        // Its identity is not changed by what others call it, only completed.
        if (!existing->qualifiedName.isEmpty())
            proposed.name.clear();
        if (existing->platform.isEmpty() && !identity.platform.isEmpty()
            && withoutQuotes(identity.name).compare(existing->qualifiedName, Qt::CaseInsensitive) == 0) {
            proposed.platform = identity.platform;
            proposed.aliases.removeAll(identity.text());
        }
    } else {
        proposed.platform = identity.platform;
        proposed.qualifiedName = withoutQuotes(identity.name);
        if (proposed.name.isEmpty()) {
            const bool isPath = proposed.qualifiedName.contains(u'/');
            proposed.name = proposed.qualifiedName.section(isPath ? u'/' : u'.', -1, -1, QString::SectionSkipEmpty);
        }
        if (proposed.name.isEmpty())
            proposed.name = identity.text();
    }
    return session.put(id, std::move(proposed), at);
}

ColumnId putColumn(ImportSession& session, DatasetId dataset, const QStringList& path, Column proposed, const Node& at)
{
    if (dataset.isNull() || path.isEmpty() || path.contains(QString()))
        return {};
    proposed.dataset = dataset;
    proposed.path = path;
    return session.put(session.column(dataset, path), std::move(proposed), at);
}

void putFlow(ImportSession& session, Flow proposed, const Node& at)
{
    if (proposed.from.isNull() || proposed.to.isNull() || proposed.from == proposed.to)
        return;
    FlowId id;
    FlowId ofOther;
    for (const Flow* each : session.referring<&Flow::from>(proposed.from)) {
        if (each->to != proposed.to)
            continue;
        if (each->process == proposed.process)
            id = each->id;
        else if (each->process.isNull() || proposed.process.isNull())
            ofOther = each->id;
    }
    const Instant seen = proposed.lastSeen;
    session.seeFlow(session.put(id.isNull() ? ofOther : id, std::move(proposed), at), seen);
}

void putSlo(ImportSession& session, Slo proposed, const Node& at)
{
    SloId id;
    for (const Slo* each : session.referring<&Slo::subject>(proposed.subject)) {
        if (each->nativeIndicator == proposed.nativeIndicator && each->driver == proposed.driver)
            id = each->id;
    }
    session.put(id, std::move(proposed), at);
}

void putMeasurement(ImportSession& session, Measurement proposed, const Node& at)
{
    if (proposed.of.isNull() || proposed.at.isNull())
        return;
    MeasurementId id;
    for (const Measurement* each : session.referring<&Measurement::of>(proposed.of)) {
        if (each->at == proposed.at && each->run == proposed.run)
            id = each->id;
    }
    session.put(id, std::move(proposed), at);
}

} // namespace mesh
