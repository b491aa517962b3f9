// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/import_plan.h"
#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/validation.h"

#include <QHash>

namespace mesh::test {

using namespace Qt::StringLiterals;

/// JSON with single quotes, to be read here without backslashes.
inline QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A mesh that files are imported into, with what is stored beside it.
struct Workspace
{
    Mesh mesh;
    QHash<QString, QByteArray> stored;
    QString error;

    ImportPlan plan(const std::vector<ImportedFile>& files, bool again = false) const
    {
        PlanOptions options;
        options.now = Instant::fromMilliseconds(1'700'000'000'000);
        options.again = again;
        options.storedBytes = [this](const QString& hash) { return stored.value(hash); };
        auto made = planImport(mesh, files, options);
        return made ? std::move(made).value() : ImportPlan();
    }

    bool commit(const ChangeSet& changes)
    {
        const auto after = apply(mesh, changes);
        if (!after) {
            error = after.error().message + after.error().detail;
            return false;
        }
        if (const Status valid = validate(*after, changes); !valid) {
            error = valid.error().message + u' ' + valid.error().detail;
            return false;
        }
        mesh = *after;
        return true;
    }

    ImportPlan import(const std::vector<ImportedFile>& files)
    {
        ImportPlan made = plan(files);
        if (commit(made.changes)) {
            for (const StoredFile& file : made.toStore)
                stored.insert(file.sha256, file.bytes);
        }
        return made;
    }
    ImportPlan import(const QString& path, const QByteArray& bytes) { return import({readImported(path, bytes)}); }

    template<typename T, typename F>
    void edit(decltype(T::id) id, F&& change)
    {
        ChangeSetBuilder changes(mesh);
        changes.edit<T>(id, change);
        commit(changes.build());
    }

    template<typename T, typename Predicate>
    const T* first(Predicate&& predicate) const
    {
        for (const T& record : mesh.all<T>()) {
            if (predicate(record))
                return &record;
        }
        return nullptr;
    }
    const Dataset* dataset(const QString& name) const
    {
        return first<Dataset>([&](const Dataset& each) { return each.name == name || each.qualifiedName == name; });
    }
    const Column* column(const Dataset* dataset, const QString& name) const
    {
        return dataset ? first<Column>(
                   [&](const Column& each) { return each.dataset == dataset->id && each.path.join(u'.') == name; })
                       : nullptr;
    }
    bool flows(RecordId from, RecordId to) const
    {
        return first<Flow>([&](const Flow& each) { return each.from == from && each.to == to; }) != nullptr;
    }
};

inline QByteArray contractText(const QByteArray& more = {}, const QByteArray& description = "Orders of the shop")
{
    return "apiVersion: v3.1.0\nkind: DataContract\nid: orders\nname: Orders\nversion: 1.0.0\nstatus: active\ndomain: "
           "sales\nservers:\n- {server: prod, type: postgresql, host: DB, port: 5432, database: shop, schema: public}\n"
           "schema:\n- name: orders\n  description: "
        + description
        + "\n  tags: [core]\n  properties:\n  - {name: id, logicalType: integer, required: true, classification: "
          "internal}\n  - {name: email, logicalType: string, classification: restricted}\n"
        + more;
}

inline const char* const manifestText
    = "{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/manifest/v12.json', 'adapter_type': "
      "'postgres'},"
      "'nodes': {'model.p.customers': {'unique_id': 'model.p.customers', 'resource_type': 'model', 'name': 'customers',"
      "'database': 'shop', 'schema': 'mart', 'alias': 'customers', 'description': 'All customers', 'columns': {'id': "
      "{'name':"
      "'id'}, 'email': {'name': 'email'}}, 'depends_on': {'nodes': ['model.p.stage']}, 'config': {'materialized': "
      "'table'}},"
      "'model.p.stage': {'unique_id': 'model.p.stage', 'resource_type': 'model', 'name': 'stage', 'database': 'shop',"
      "'schema': 'mart', 'alias': 'stage', 'depends_on': {'nodes': ['source.p.raw.users']}, 'config': {'materialized':"
      "'ephemeral'}}, 'test.p.unique_id': {'unique_id': 'test.p.unique_id', 'resource_type': 'test', 'name': "
      "'unique_id',"
      "'test_metadata': {'name': 'unique', 'kwargs': {'column_name': 'id'}}, 'attached_node': 'model.p.customers',"
      "'column_name': 'id', 'depends_on': {'nodes': ['model.p.customers']}, 'config': {'severity': 'ERROR'}}},"
      "'sources': {'source.p.raw.users': {'unique_id': 'source.p.raw.users', 'resource_type': 'source', 'name': "
      "'users',"
      "'source_name': 'raw', 'database': 'shop', 'schema': 'raw', 'identifier': 'users', 'columns': {}, 'freshness':"
      "{'error_after': {'count': 24, 'period': 'hour'}}}}, 'parent_map': {'model.p.customers': ['model.p.stage'],"
      "'model.p.stage': ['source.p.raw.users']}, 'macros': {}, 'exposures': {'exposure.p.board': {'name': 'board', "
      "'type':"
      "'dashboard', 'owner': {'name': 'Ana', 'email': 'ana@example.com'}, 'depends_on': {'nodes': "
      "['model.p.customers']}}}}";

/// An event of a run of job `load` with this type, inputs and outputs.
inline QByteArray runEvent(const char* type, const char* run, const char* inputs, const char* outputs)
{
    return json("{'eventType': '") + type
        + json("', 'eventTime': '2024-05-01T10:00:00Z', 'producer': 'p', 'schemaURL': 's',"
               "'run': {'runId': '")
        + run + json("'}, 'job': {'namespace': 'etl', 'name': 'load'}, 'inputs': ") + json(inputs)
        + json(", 'outputs': ") + json(outputs) + "}";
}

} // namespace mesh::test
