// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/record_tables.h"

#include "storage/field_codec.h"
#include "storage/sql_error.h"
#include "storage/storage_text.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// Fields are called "from", "to", "of" and kinds "column": every name is quoted.
QString quoted(const char* name)
{
    return u'"' % QLatin1String(name) % u'"';
}

QString columnDefinition(const FieldInfo& field)
{
    QString sql = quoted(field.name) % u' ' % sqlType(field);
    if (field.type == FieldType::Reference)
        sql += u" CHECK (length("_s % quoted(field.name) % u") = 16)"_s;
    return sql;
}

QString createTable(const KindInfo& info)
{
    QStringList columns {u"id BLOB PRIMARY KEY CHECK (length(id) = 16)"_s};
    for (const FieldInfo& field : info.fields)
        columns += columnDefinition(field);
    // Without a rowid the table is sorted by id, as a snapshot is: loading it is one walk from left to right.
    return u"CREATE TABLE "_s % quoted(info.token) % u" ("_s % columns.join(u", "_s) % u") WITHOUT ROWID"_s;
}

Result<QStringList> columnsOf(SqlConnection& connection, const KindInfo& info)
{
    QStringList columns;
    const Status status = connection.select(u"SELECT name FROM pragma_table_info(?)"_s, {QLatin1String(info.token)},
                                            [&](const SqlRow& row) {
                                                columns += row.text(0);
                                                return true;
                                            });
    if (!status)
        return status.error();
    return columns;
}

QString makeInsert(const KindInfo& info)
{
    QString names;
    QString places;
    for (const FieldInfo& field : info.fields) {
        names += u", "_s % quoted(field.name);
        places += u", ?"_s;
    }
    return u"INSERT INTO "_s % quoted(info.token) % u" (id"_s % names % u") VALUES (?"_s % places % u')';
}

QString makeUpdate(const KindInfo& info, const RecordChange& change)
{
    QStringList assignments;
    for (const FieldChange& each : change.fields)
        assignments += quoted(info.fields[each.field].name) % u" = ?"_s;
    return u"UPDATE "_s % quoted(info.token) % u" SET "_s % assignments.join(u", "_s) % u" WHERE id = ?"_s;
}

} // namespace

Result<QStringList> RecordTables::missingFields(SqlConnection& connection)
{
    QStringList missing;
    for (const KindInfo& info : allKinds()) {
        const auto columns = columnsOf(connection, info);
        if (!columns)
            return columns.error();
        for (const FieldInfo& field : info.fields) {
            if (!columns->contains(QLatin1String(field.name)))
                missing += QLatin1String(info.token) % u'.' % QLatin1String(field.name);
        }
    }
    return missing;
}

Status RecordTables::checkKnown(SqlConnection& connection)
{
    for (const KindInfo& info : allKinds()) {
        const auto columns = columnsOf(connection, info);
        if (!columns)
            return columns.error();
        for (const QString& column : *columns) {
            const bool isKnown = column == u"id"_s || std::ranges::any_of(info.fields, [&](const FieldInfo& field) {
                                     return column == QLatin1String(field.name);
                                 });
            if (!isKnown) {
                return Error {
                    Error::Code::TooNew,
                    StorageText::tr(
                        "The workspace \"%1\" was written by a newer version of Meshstead: it has fields that "
                        "this version does not know. Update Meshstead to open it.")
                        .arg(connection.path()),
                    QString(QLatin1String(info.token) % u'.' % column)};
            }
        }
    }
    return ok();
}

Status RecordTables::addMissing(SqlConnection& connection)
{
    for (const KindInfo& info : allKinds()) {
        const auto columns = columnsOf(connection, info);
        if (!columns)
            return columns.error();
        if (columns->isEmpty()) {
            if (const Status status = connection.execute(createTable(info)); !status)
                return status;
            continue;
        }
        for (const FieldInfo& field : info.fields) {
            if (columns->contains(QLatin1String(field.name)))
                continue;
            const Status status = connection.execute(
                QString(u"ALTER TABLE "_s % quoted(info.token) % u" ADD COLUMN "_s % columnDefinition(field)));
            if (!status)
                return status;
        }
    }
    return ok();
}

QString RecordTables::selectAll(const KindInfo& info, bool isDescending)
{
    QString columns = u"id"_s;
    for (const FieldInfo& field : info.fields)
        columns += u", "_s % quoted(field.name);
    return u"SELECT "_s % columns % u" FROM "_s % quoted(info.token)
        % (isDescending ? u" ORDER BY id DESC"_s : u" ORDER BY id"_s);
}

const QString& RecordTables::insertStatement(const KindInfo& info)
{
    QString& sql = m_inserts[std::size_t(info.kind)];
    if (sql.isEmpty())
        sql = makeInsert(info);
    return sql;
}

const QString& RecordTables::updateStatement(const KindInfo& info, const RecordChange& change)
{
    QByteArray key(1, char(info.kind));
    for (const FieldChange& each : change.fields)
        key += char(each.field);
    QString& sql = m_updates[key];
    if (sql.isEmpty())
        sql = makeUpdate(info, change);
    return sql;
}

Status RecordTables::write(const RecordChange& change)
{
    const KindInfo& info = kindInfo(change.record.kind);
    const QByteArray id = change.record.uuid.toBytes();
    if (change.operation == Operation::Create) {
        QVariantList values(qsizetype(info.fields.size()) + 1);
        values[0] = id;
        for (const FieldChange& each : change.fields)
            values[each.field + 1] = toSql(info.fields[each.field], each.after);
        return m_connection.execute(insertStatement(info), values);
    }

    Result<int> written = 0;
    if (change.operation == Operation::Remove) {
        written = m_connection.change(QString(u"DELETE FROM "_s % quoted(info.token) % u" WHERE id = ?"_s), {id});
    } else {
        if (change.fields.empty())
            return ok();
        QVariantList values;
        for (const FieldChange& each : change.fields)
            values += toSql(info.fields[each.field], each.after);
        values += id;
        written = m_connection.change(updateStatement(info, change), values);
    }
    if (!written)
        return written.error();
    if (*written != 1)
        return damaged(m_connection.path(), change.record.uuid.toString());
    return ok();
}

} // namespace mesh
