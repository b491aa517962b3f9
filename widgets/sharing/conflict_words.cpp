// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/conflict_words.h"

#include "mesh/naming.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

struct ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(mesh::ConflictWords)
};

constexpr qsizetype mostNames = 3;

QString shortList(const QStringList& names)
{
    if (names.size() <= mostNames)
        return names.join(u", "_s);
    //: %2 are names, %L1 how many others
    return ConflictWords::tr("%2 and %L1 more")
        .arg(names.size() - mostNames)
        .arg(names.mid(0, mostNames).join(u", "_s));
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue item : array.toArray())
        texts += item.toString();
    return texts;
}

/// References are told by their id alone: any kind may have it.
QString nameOf(const Mesh& mesh, const Uuid& id)
{
    for (const KindInfo& info : allKinds()) {
        if (const RecordId record(info.kind, id); mesh.contains(record))
            return titleOf(mesh, record);
    }
    return {};
}

QString referenceNames(const QJsonObject& change, const Mesh& mesh)
{
    QStringList names;
    qsizetype unknown = 0;
    for (const QString& text : textsOf(change[u"refs"_s])) {
        const auto id = Uuid::fromString(text);
        const QString name = id ? nameOf(mesh, *id) : QString();
        if (name.isEmpty())
            ++unknown;
        else
            names += name;
    }
    if (names.isEmpty()) {
        return unknown == 1 ? ConflictWords::tr("1 record that is not in this workspace")
                            : ConflictWords::tr("%L1 records that are not in this workspace").arg(unknown);
    }
    return shortList(names);
}

/// What a sentence can be made of.
struct Facts
{
    QString record; ///< name
    QString who; ///< login of who changed it last
    QString fields;
    QString references;
    QString domain; ///< name
    QString owners; ///< logins of its stewards
};

Facts factsOf(const QJsonObject& change, const Mesh& mesh)
{
    Facts facts;
    const RecordId record = recordOf(change);
    facts.record = mesh.contains(record) ? titleOf(mesh, record)
        : record.isNull()                ? ConflictWords::tr("A record")
                                         : kindInfo(record.kind).singular();
    facts.who = change[u"by"_s].toString();
    if (facts.who.isEmpty())
        facts.who = ConflictWords::tr("Somebody");
    facts.fields = fieldLabels(change);
    facts.references = referenceNames(change, mesh);
    const auto domain = Uuid::fromString(change[u"domain"_s].toString());
    facts.domain = domain ? nameOf(mesh, *domain) : QString();
    if (facts.domain.isEmpty())
        facts.domain = ConflictWords::tr("another domain");
    facts.owners = shortList(textsOf(change[u"owners"_s]));
    return facts;
}

QString domainSentence(const Facts& facts)
{
    return facts.owners.isEmpty()
        ? ConflictWords::tr(
              "%1 belongs to %2, which has no data steward. Ask a governance lead, or send your change as a "
              "proposal.")
              .arg(facts.record, facts.domain)
        : ConflictWords::tr(
              "%1 belongs to %2. Its data stewards decide: %3. Ask them, or send your change as a proposal.")
              .arg(facts.record, facts.domain, facts.owners);
}

QString transferSentence(const Facts& facts)
{
    return facts.owners.isEmpty()
        ? ConflictWords::tr("%1 would move to or from %2, which has no data steward. A governance lead can move it.")
              .arg(facts.record, facts.domain)
        : ConflictWords::tr("%1 would move to or from %2. Its data stewards have to agree first: %3. Take it back and "
                            "choose \"Hand over to another domain\" in the menu of the product: that asks them.")
              .arg(facts.record, facts.domain, facts.owners);
}

QString leadSentence(const Facts& facts)
{
    return facts.fields.isEmpty()
        ? ConflictWords::tr("Only governance leads may make this change to %1.").arg(facts.record)
        : ConflictWords::tr("Only governance leads may change this of %1: %2.").arg(facts.record, facts.fields);
}

using Say = std::function<QString(const Facts&)>;

const std::vector<std::pair<QLatin1String, Say>>& sentences()
{
    static const std::vector<std::pair<QLatin1String, Say>> all {
        {"created_twice"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%1 is there already, with other values: %2 created it, too.")
                 .arg(f.record, f.who);
         }},
        {"missing"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%1 is not in the shared mesh, so that it cannot be changed there.")
                 .arg(f.record);
         }},
        {"removed"_L1,
         [](const Facts& f) { return ConflictWords::tr("%2 deleted %1 while you changed it.").arg(f.record, f.who); }},
        {"changed"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%2 changed %1 after you had last seen it; that is why it was not deleted.")
                 .arg(f.record, f.who);
         }},
        {"fields"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%2 changed the same of %1 first: %3.").arg(f.record, f.who, f.fields);
         }},
        {"lost_reference"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%1 refers to what was deleted meanwhile: %2.").arg(f.record, f.references);
         }},
        {"still_referred"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%1 was not deleted, because others refer to it now: %2.")
                 .arg(f.record, f.references);
         }},
        {"circular_domain"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%1 would come to lie below itself: another domain was moved meanwhile.")
                 .arg(f.record);
         }},
        {"domain"_L1, domainSentence},
        {"transfer"_L1, transferSentence},
        {"lead"_L1, leadSentence},
        {"lowered"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("Only governance leads may lower this of %1: %2.").arg(f.record, f.fields);
         }},
        {"role"_L1,
         [](const Facts&) {
             return ConflictWords::tr(
                 "Your role in the shared mesh is to read. Ask an administrator for another one, or "
                 "send your change as a proposal.");
         }},
        {"value"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("%1 has a value that the shared mesh does not take: %2.").arg(f.record, f.fields);
         }},
        {"required"_L1,
         [](const Facts& f) { return ConflictWords::tr("%1 needs a value: %2.").arg(f.record, f.fields); }},
        {"guard"_L1,
         [](const Facts& f) {
             return ConflictWords::tr(
                        "What you changed of %1 makes sense only together with other fields, and these were "
                        "not sent. Send it again.")
                 .arg(f.record);
         }},
        {"unknown_kind"_L1,
         [](const Facts&) {
             return ConflictWords::tr("The shared mesh does not know this kind of record yet. It can be sent when its "
                                      "administrator has updated it.");
         }},
        {"unknown_field"_L1,
         [](const Facts& f) {
             return ConflictWords::tr("The shared mesh does not know this field of %1 yet: %2. It can be sent when its "
                                      "administrator has updated it.")
                 .arg(f.record, f.fields);
         }},
        {"unknown_choice"_L1,
         [](const Facts& f) {
             return ConflictWords::tr(
                        "The shared mesh does not know this choice for %1 yet: %2. It can be sent when its "
                        "administrator has updated it.")
                 .arg(f.record, f.fields);
         }},
    };
    return all;
}

QString serverSentence(const QJsonObject& verdict)
{
    const QString text = verdict[u"text"_s].toString().simplified();
    return text.isEmpty() ? ConflictWords::tr("The server could not take this change set.")
                          : ConflictWords::tr("The server could not take this change set. It says: %1").arg(text);
}

} // namespace

RecordId recordOf(const QJsonObject& change)
{
    const Kind kind = kindFromToken(change[u"t"_s].toString());
    const auto id = Uuid::fromString(change[u"row"_s].toString());
    return kind == Kind::None || !id ? RecordId() : RecordId(kind, *id);
}

QString fieldLabels(const QJsonObject& change)
{
    const Kind kind = kindFromToken(change[u"t"_s].toString());
    QStringList labels;
    for (const QString& name : textsOf(change[u"fields"_s])) {
        const FieldInfo* field = kind == Kind::None ? nullptr : kindInfo(kind).field(name);
        labels += field ? field->label() : name;
    }
    return shortList(labels);
}

QString conflictSentence(const QJsonObject& change, const Mesh& mesh)
{
    const QString why = change[u"why"_s].toString();
    if (why == u"server")
        return serverSentence(change);
    const Facts facts = factsOf(change, mesh);
    const auto found = std::ranges::find(sentences(), why, [](const auto& each) { return QString(each.first); });
    if (found != sentences().end())
        return found->second(facts);
    return ConflictWords::tr("The shared mesh did not take the change of %1. It says: %2").arg(facts.record, why);
}

QString warningSentence(const EarlyWarning& warning, const QString& who, const Mesh& mesh)
{
    const KindInfo& info = kindInfo(warning.record.kind);
    const QString record = mesh.contains(warning.record) ? titleOf(mesh, warning.record) : info.singular();
    const QString somebody = who.isEmpty() ? ConflictWords::tr("Somebody") : who;
    if (warning.isGone)
        return ConflictWords::tr("%2 deleted %1 meanwhile.").arg(record, somebody);
    if (warning.overtaken.isWhole)
        return ConflictWords::tr("%2 changed %1 meanwhile, which this deletes.").arg(record, somebody);
    QStringList labels;
    for (const int field : warning.overtaken.fields)
        labels += info.fields[std::size_t(field)].label();
    return ConflictWords::tr("%2 changed this of %1 meanwhile: %3.").arg(record, somebody, shortList(labels));
}

QStringList verdictSentences(const QJsonObject& verdict, const Mesh& mesh)
{
    if (verdict.contains(u"why"_s))
        return {conflictSentence(verdict, mesh)};
    QStringList all;
    for (const QJsonValue change : verdict[u"changes"_s].toArray()) {
        if (const QString sentence = conflictSentence(change.toObject(), mesh); !all.contains(sentence))
            all += sentence;
    }
    return all;
}

} // namespace mesh
