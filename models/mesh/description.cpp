// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/description.h"

#include "mesh/records.h"

#include <QCoreApplication>

namespace mesh {

namespace {

/// How a C++ type of a field becomes a Value and back.
template<typename T>
struct Codec;

template<>
struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(const QString& v) { return v.isEmpty() ? Value() : Value(v); }
    static QString fromValue(const Value& v) { return v.to<QString>(); }
};
template<>
struct Codec<Decimal>
{
    static constexpr FieldType type = FieldType::Decimal;
    static Value toValue(const Decimal& v) { return v.isNull() ? Value() : Value(v.text); }
    static Decimal fromValue(const Value& v) { return {v.to<QString>()}; }
};
template<>
struct Codec<Flag>
{
    static constexpr FieldType type = FieldType::YesNo;
    static Value toValue(const Flag& v) { return v ? Value(*v) : Value(); }
    static Flag fromValue(const Value& v) { return v.isNull() ? Flag() : Flag(v.to<bool>()); }
};
template<>
struct Codec<Count>
{
    static constexpr FieldType type = FieldType::Integer;
    static Value toValue(const Count& v) { return v ? Value(*v) : Value(); }
    static Count fromValue(const Value& v) { return v.isNull() ? Count() : Count(v.to<qint64>()); }
};
template<>
struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static Value toValue(const QDate& v) { return v.isValid() ? Value(v) : Value(); }
    static QDate fromValue(const Value& v) { return v.to<QDate>(); }
};
template<>
struct Codec<Instant>
{
    static constexpr FieldType type = FieldType::Instant;
    static Value toValue(const Instant& v) { return v.isNull() ? Value() : Value(v); }
    static Instant fromValue(const Value& v) { return v.to<Instant>(); }
};
template<>
struct Codec<QStringList>
{
    static constexpr FieldType type = FieldType::TextList;
    static Value toValue(const QStringList& v) { return v.isEmpty() ? Value() : Value(v); }
    static QStringList fromValue(const Value& v) { return v.to<QStringList>(); }
};
template<>
struct Codec<RecordId>
{
    static constexpr FieldType type = FieldType::AnyReference;
    static Value toValue(const RecordId& v) { return v.isNull() ? Value() : Value(v); }
    static RecordId fromValue(const Value& v) { return v.to<RecordId>(); }
};
template<>
struct Codec<Json>
{
    static constexpr FieldType type = FieldType::Json;
    static Value toValue(const Json& v) { return v.isNull() ? Value() : Value(v); }
    static Json fromValue(const Value& v) { return v.to<Json>(); }
};
template<Kind K>
struct Codec<Id<K>>
{
    static constexpr FieldType type = FieldType::Reference;
    static constexpr Kind target = K;
    static Value toValue(const Id<K>& v) { return v.isNull() ? Value() : Value(v.uuid); }
    static Id<K> fromValue(const Value& v) { return {v.to<Uuid>()}; }
};
template<Kind K>
struct Codec<std::vector<Id<K>>>
{
    static constexpr FieldType type = FieldType::ReferenceList;
    static constexpr Kind target = K;
    static Value toValue(const std::vector<Id<K>>& v)
    {
        if (v.empty())
            return {};
        std::vector<Uuid> uuids;
        uuids.reserve(v.size());
        for (const Id<K>& id : v)
            uuids.push_back(id.uuid);
        return Value(std::move(uuids));
    }
    static std::vector<Id<K>> fromValue(const Value& v)
    {
        std::vector<Id<K>> ids;
        if (const auto* uuids = v.get<std::vector<Uuid>>()) {
            for (const Uuid& uuid : *uuids)
                ids.push_back({uuid});
        }
        return ids;
    }
};
template<typename E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static constexpr FieldType type = FieldType::Choice;
    static Value toValue(E v) { return v == E::Unset ? Value() : Value(qint64(v)); }
    static E fromValue(const Value& v) { return E(v.to<qint64>()); }
};

template<typename Type, typename Member>
Type recordTypeOf(Member Type::*);
template<typename Type, typename Member>
Member memberTypeOf(Member Type::*);

template<auto Member>
FieldInfo makeField(const char* name, const char* label, FieldFlags flags)
{
    using Type = decltype(recordTypeOf(Member));
    using C = decltype(memberTypeOf(Member));
    FieldInfo field;
    field.name = name;
    field.labelText = label;
    field.type = Codec<C>::type;
    field.flags = flags;
    if constexpr (requires { Codec<C>::target; })
        field.target = Codec<C>::target;
    if constexpr (std::is_enum_v<C>)
        field.choice = &choiceInfo<C>();
    field.get = [](const void* record) { return Codec<C>::toValue(static_cast<const Type*>(record)->*Member); };
    field.set
        = [](void* record, const Value& value) { static_cast<Type*>(record)->*Member = Codec<C>::fromValue(value); };
    field.equal = [](const void* a, const void* b) {
        return static_cast<const Type*>(a)->*Member == static_cast<const Type*>(b)->*Member;
    };
    return field;
}

using enum FieldFlag;

#define MESH_KIND(Type, token, singular, plural)                                                                       \
    const std::vector<FieldInfo>& fieldsOf##Type()                                                                     \
    {                                                                                                                  \
        static const std::vector<FieldInfo> fields = {
#define MESH_FIELD(Type, CppType, name, label, flags) makeField<&Type::name>(#name, label, flags),
#define MESH_KIND_END(Type)                                                                                            \
    }                                                                                                                  \
    ;                                                                                                                  \
    return fields;                                                                                                     \
    }
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END

KindInfo makeKind(Kind kind, const char* token, const char* singular, const char* plural,
                  const std::vector<FieldInfo>& fields)
{
    KindInfo info {kind, token, singular, plural, fields, -1};
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (fields[at].has(Title))
            info.titleField = int(at);
    }
    return info;
}

const std::vector<KindInfo>& kinds()
{
    static const std::vector<KindInfo> all = {
        {},
#define MESH_KIND(Type, token, singular, plural) makeKind(Kind::Type, token, singular, plural, fieldsOf##Type()),
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
    };
    return all;
}

} // namespace

QString FieldInfo::label() const
{
    return QCoreApplication::translate("Fields", labelText);
}

QString KindInfo::singular() const
{
    return QCoreApplication::translate("Kinds", singularText);
}

QString inSentence(const QString& label)
{
    //: How names of kinds, fields and roles stand inside a sentence: translate as "lower" where they begin with a small
    //: letter, as "keep" where they keep their capital (German nouns).
    const bool isKept = QCoreApplication::translate("Labels", "lower") == QLatin1String("keep");
    if (isKept || (label.size() > 1 && label.at(1).isUpper()))
        return label;
    return QString(label.left(1).toLower() % label.mid(1));
}

QString KindInfo::plural() const
{
    return QCoreApplication::translate("Kinds", pluralText);
}

int KindInfo::indexOf(QStringView name) const
{
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (name.compare(QLatin1String(fields[at].name), Qt::CaseInsensitive) == 0)
            return int(at);
    }
    return -1;
}

const FieldInfo* KindInfo::field(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &fields[std::size_t(index)];
}

const KindInfo& kindInfo(Kind kind)
{
    Q_ASSERT(kind != Kind::None);
    return kinds()[std::size_t(kind)];
}

std::span<const KindInfo> allKinds()
{
    return std::span(kinds()).subspan(1);
}

Kind kindFromToken(QStringView token)
{
    for (const KindInfo& info : allKinds()) {
        for (const char* name : {info.token, info.singularText, info.pluralText}) {
            if (token.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return info.kind;
        }
        // People type plurals: "products", "datasets".
        if (token.endsWith(u's') && token.chopped(1).compare(QLatin1String(info.token), Qt::CaseInsensitive) == 0)
            return info.kind;
    }
    return Kind::None;
}

} // namespace mesh
