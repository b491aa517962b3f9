// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/choices.h"
#include "mesh/kind.h"
#include "mesh/value.h"

#include <QFlags>
#include <QString>

#include <span>

namespace mesh {

enum class FieldType : quint8
{
    Text,
    Decimal,
    YesNo,
    Integer,
    Date,
    Instant,
    Choice,
    TextList,
    Reference, ///< to a record of FieldInfo::target
    ReferenceList,
    AnyReference, ///< to a record of any kind
    Json,
};

enum class FieldFlag : quint32
{
    Optional = 0,
    Title = 1 << 0, ///< what the record is called
    Required = 1 << 1, ///< never absent
    Searchable = 1 << 2, ///< found by the search box
    Multiline = 1 << 3, ///< prose or code of several lines
    Code = 1 << 4, ///< an identifier or a query: monospace, no spelling
    Native = 1 << 5, ///< what the source wrote, beside the normalised field; kept, rarely shown
    System = 1 << 6, ///< written by the program (import, measurement), never by hand
    Lead = 1 << 7, ///< edited by governance leads only, in a shared mesh
    PartOf = 1 << 8, ///< the record has no life without the one it refers to: deleted with it
    Consent = 1 << 9, ///< belongs to the consent classification
    Duration = 1 << 10, ///< such as 30d, 12h, 1y, P30D
    Percent = 1 << 11, ///< between 0 and 100
    TagNames = 1 << 12, ///< a list of tags
    DpvPurpose = 1 << 13, ///< terms of the purpose tree
    DpvCategory = 1 << 14, ///< terms of the personal data categories
    DpvLegalBasis = 1 << 15, ///< terms of the legal bases
    Guarded = 1 << 16, ///< makes sense only together with the other guarded fields of its record: merged as one
    Scope = 1 << 17, ///< leads to the domain whose stewards may edit the record; the first that is not absent counts
    LeadLowers = 1 << 18, ///< a ranked choice that only governance leads may lower, in a shared mesh
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One field of a kind. Get and set work on a record of the kind that the field belongs to, through void*, so that
/// storage, forms and diff need not know its type.
struct FieldInfo
{
    const char* name = ""; ///< the C++ member, the table column, the key in JSON and on the command line
    const char* labelText = ""; ///< untranslated, context "Fields"
    FieldType type = FieldType::Text;
    FieldFlags flags;
    Kind target = Kind::None; ///< of a Reference or ReferenceList
    const ChoiceInfo* choice = nullptr; ///< of a Choice
    Value (*get)(const void* record) = nullptr;
    void (*set)(void* record, const Value& value) = nullptr; ///< an absent value clears the field
    bool (*equal)(const void* a, const void* b) = nullptr;

    QString label() const; ///< translated
    bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isReference() const
    {
        return type == FieldType::Reference || type == FieldType::ReferenceList || type == FieldType::AnyReference;
    }
    /// A person may write it by hand.
    bool isEditable() const { return !has(FieldFlag::System) && !has(FieldFlag::Native); }
};

/// One kind of record: everything that drives storage, journal, diff, merge, forms and search.
struct KindInfo
{
    Kind kind = Kind::None;
    const char* token = ""; ///< the table, the key in JSON and on the command line
    const char* singularText = ""; ///< untranslated, context "Kinds"
    const char* pluralText = "";
    std::span<const FieldInfo> fields;
    int titleField = -1; ///< index of the field flagged Title, or -1

    QString singular() const; ///< translated
    QString plural() const;
    /// The field of this name, or nullptr; case-insensitive.
    const FieldInfo* field(QStringView name) const;
    int indexOf(QStringView name) const; ///< or -1
};

/// REQUIRES: kind is not Kind::None.
const KindInfo& kindInfo(Kind kind);
/// A translated label as it stands inside a sentence: "Legal basis" becomes "legal basis", "SLO" stays as it is, and so
/// does everything in languages that write nouns with a capital.
QString inSentence(const QString& label);
/// Every kind in the order of kinds.inc, without Kind::None.
std::span<const KindInfo> allKinds();
/// The kind of this token, singular or plural name in English; Kind::None where there is none.
Kind kindFromToken(QStringView token);

} // namespace mesh
