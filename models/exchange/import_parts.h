// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/import_session.h"
#include "exchange/import_words.h"
#include "mesh/validation.h"

namespace mesh {

// The parts of records that the mappers of several formats make.

Json jsonOf(const QJsonObject& object);
Json jsonOf(const Node& node); ///< null where the node is missing or null
Json jsonOf(const std::vector<Node>& list);

DomainId putDomain(ImportSession& session, const QString& name, const Node& at);
TeamId putTeam(ImportSession& session, const QString& name, const QString& description, const Node& at);
/// @p username may be an e-mail address; @p name may be empty.
PersonId putPerson(ImportSession& session, const QString& username, const QString& name, const Node& at);
void putTags(ImportSession& session, const QStringList& tags, const Node& at);

struct Ownership
{
    OwnershipRole role = OwnershipRole::Owner;
    QString nativeRole {};
    PersonId person {};
    TeamId team {};
    QDate from {};
    QDate to {};
    QString note {};
};
void putAssignment(ImportSession& session, RecordId subject, const Ownership& ownership, const Node& at);

/// The team of a contract or product: team, people and memberships, and who owns @p subjects.
void putBitolTeam(ImportSession& session, const BitolTeam& team, const std::vector<RecordId>& subjects);

/// Finds the dataset by its identity, then by the aliases, or makes it; what else it is called becomes an alias.
DatasetId putDataset(ImportSession& session, const DatasetIdentity& identity,
                     const std::vector<DatasetIdentity>& aliases, Dataset proposed, const Node& at);
ColumnId putColumn(ImportSession& session, DatasetId dataset, const QStringList& path, Column proposed, const Node& at);

/// The flow between two records: that of the process, else one that names no process yet.
void putFlow(ImportSession& session, Flow proposed, const Node& at);

void putSlo(ImportSession& session, Slo proposed, const Node& at);
void putMeasurement(ImportSession& session, Measurement proposed, const Node& at);

/// Reads custom properties named like our fields (party class, purposes, retention ...), as the standards have no place
/// for them. What cannot be read is an issue; all of them stay in the extras besides.
template<typename T>
void readCustomProperties(ImportSession& session, const Node& owner, T& record)
{
    for (const Node& entry : owner["customProperties"]) {
        const QString name = entry["property"].string();
        const FieldInfo* field = kindInfo(T::kind).field(name);
        if (!field || !field->has(FieldFlag::Consent) || !field->get(&record).isNull())
            continue;
        const Node value = entry["value"];
        QStringList texts;
        if (value.isScalar() && !value.isNull())
            texts.append(value.string());
        for (const Node& item : value)
            texts.append(item.string());
        Value read;
        if (field->type == FieldType::TextList) {
            if (!texts.isEmpty() && value.isList())
                read = Value(texts);
        }
        if (read.isNull() && !texts.isEmpty()) {
            const auto parsed = parseValue(session.mesh(), *field, texts.join(QLatin1String(", ")));
            if (!parsed) {
                session.warn(entry, parsed.error().message);
                continue;
            }
            read = *parsed;
        }
        if (!read.isNull())
            field->set(&record, read);
    }
}

} // namespace mesh
