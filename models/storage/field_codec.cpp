// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/field_codec.h"

#include "mesh/json.h"
#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QString jsonArrayText(const FieldInfo& field, const Value& value)
{
    return QString::fromUtf8(QJsonDocument(toJson(field, value).toArray()).toJson(QJsonDocument::Compact));
}

Error unknownChoice(const FieldInfo& field, QByteArrayView token)
{
    return {
        Error::Code::TooNew,
        StorageText::tr("This workspace was written by a newer version of Meshstead: it has \"%1\" as %2, which this "
                        "version does not know. Update Meshstead to open it.")
            .arg(QString::fromUtf8(token), field.label()),
        QString::fromLatin1(field.name)};
}

/// Compares bytes before anything else: called for every choice of every record loaded.
std::optional<quint8> choiceOf(const ChoiceInfo& choice, QByteArrayView token)
{
    for (std::size_t at = 1; at < choice.options.size(); ++at) {
        if (token == QByteArrayView(choice.options[at].token))
            return quint8(at);
    }
    return std::nullopt;
}

std::optional<Value> anyReference(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    // Widened here and not through a QString: flows have two of these each.
    const QByteArrayView digits = text.sliced(colon + 1);
    std::array<char16_t, 36> wide {};
    if (digits.size() != qsizetype(wide.size()))
        return std::nullopt;
    std::ranges::transform(digits, wide.begin(), [](char c) { return char16_t(uchar(c)); });
    const auto uuid = Uuid::fromString(QStringView(wide));
    if (!uuid)
        return std::nullopt;
    Kind kind = Kind::None;
    for (const KindInfo& info : allKinds()) {
        if (colon >= 0 && text.first(colon) == QByteArrayView(info.token))
            kind = info.kind;
    }
    return Value(RecordId(kind, *uuid));
}

std::optional<Value> referenceList(const QStringList& texts)
{
    std::vector<Uuid> uuids;
    for (const QString& text : texts) {
        const auto uuid = Uuid::fromString(text);
        if (!uuid)
            return std::nullopt;
        uuids.push_back(*uuid);
    }
    return Value(std::move(uuids));
}

std::optional<Value> dateOf(QByteArrayView text)
{
    const QDate date = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    return date.isValid() ? std::optional(Value(date)) : std::nullopt;
}

} // namespace

QString sqlType(const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::YesNo:
    case FieldType::Integer:
    case FieldType::Instant:
        return u"INTEGER"_s;
    case FieldType::Reference:
        return u"BLOB"_s;
    default:
        return u"TEXT"_s;
    }
}

QVariant toSql(const FieldInfo& field, const Value& value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Decimal:
        return value.to<QString>();
    case FieldType::YesNo:
        return value.to<bool>() ? 1 : 0;
    case FieldType::Integer:
        return value.to<qint64>();
    case FieldType::Date:
        return value.to<QDate>().toString(Qt::ISODate);
    case FieldType::Instant:
        return value.to<Instant>().milliseconds();
    case FieldType::Choice:
        return field.choice->token(quint8(value.to<qint64>()));
    case FieldType::TextList:
    case FieldType::ReferenceList:
        return jsonArrayText(field, value);
    case FieldType::Reference:
        return value.to<Uuid>().toBytes();
    case FieldType::AnyReference:
        return toJson(field, value).toString();
    case FieldType::Json:
        return QString::fromUtf8(value.to<Json>().text);
    }
    return {};
}

Result<Value> fromSql(const FieldInfo& field, const SqlCursor& row, int column, StringPool& pool)
{
    std::optional<Value> value;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Decimal:
        return Value(pool.text(row.bytes(column)));
    case FieldType::YesNo:
        return Value(row.integer(column) != 0);
    case FieldType::Integer:
        return Value(row.integer(column));
    case FieldType::Instant:
        return Value(Instant::fromMilliseconds(row.integer(column)));
    case FieldType::Choice: {
        const auto index = choiceOf(*field.choice, row.bytes(column));
        if (!index)
            return unknownChoice(field, row.bytes(column));
        return Value(qint64(*index));
    }
    case FieldType::TextList:
        return Value(pool.list(row.bytes(column)));
    case FieldType::Json:
        return Value(Json {row.bytes(column).toByteArray()});
    case FieldType::Reference:
        if (const auto uuid = Uuid::fromBytes(row.bytes(column)))
            value = Value(*uuid);
        break;
    case FieldType::Date:
        value = dateOf(row.bytes(column));
        break;
    case FieldType::ReferenceList:
        value = referenceList(pool.list(row.bytes(column)));
        break;
    case FieldType::AnyReference:
        value = anyReference(row.bytes(column));
        break;
    }
    if (!value)
        return damaged(row.path(), QString(u"field "_s % QLatin1String(field.name)));
    return std::move(*value);
}

} // namespace mesh
