// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/dataset_move.h"

#include "governance/consent.h"
#include "governance/ownership.h"
#include "items/words.h"
#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <map>

namespace mesh {

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::DatasetMove)
};

constexpr qsizetype mostNamed = 4;

QString listed(QStringList names)
{
    names.removeDuplicates();
    if (names.size() <= mostNamed)
        return names.join(QStringLiteral(", "));
    const qsizetype more = names.size() - mostNamed;
    return MoveText::tr("%1 and %n more", nullptr, int(more)).arg(names.mid(0, mostNamed).join(QStringLiteral(", ")));
}

QString ownersText(const Mesh& mesh, DatasetId dataset, QDate on)
{
    QStringList names;
    for (const Owner& owner : ownersOf(mesh, dataset, on)) {
        if (owner.role == OwnershipRole::Owner)
            names += owner.isUnowned ? MoveText::tr("nobody, on purpose") : titleOf(mesh, owner.who());
    }
    return names.isEmpty() ? MoveText::tr("nobody") : listed(names);
}

/// The fields of the consent classification that a dataset has from its product before or after, and that differ.
QStringList consentChanges(const Mesh& before, const Mesh& after, DatasetId dataset)
{
    static constexpr QStringView names[consentFieldCount] = {
        u"partyClass", u"sensitivity", u"dataState", u"categories",
        u"purposes",   u"legalBases",  u"retention", u"residency",
    };
    const EffectiveConsent was = effectiveConsent(before, dataset);
    const EffectiveConsent is = effectiveConsent(after, dataset);
    const auto valueOf = [](const Mesh& mesh, RecordId source, QStringView name) {
        const RecordView record = mesh.find(source);
        return record ? record.value(name) : Value();
    };
    const KindInfo& info = kindInfo(Kind::Dataset);
    QStringList changes;
    for (std::size_t field = 0; field < consentFieldCount; ++field) {
        const FieldInfo& about = *info.field(names[field]);
        const Value old = valueOf(before, was.sources[field], names[field]);
        const Value now = valueOf(after, is.sources[field], names[field]);
        if (old == now)
            continue;
        const auto shown = [&](const Mesh& mesh, const Value& value) {
            return value.isNull() ? MoveText::tr("not set") : shortened(displayText(mesh, about, value), 40);
        };
        //: a field, and its value before and after
        changes += MoveText::tr("%1: %2 becomes %3").arg(about.label(), shown(before, old), shown(after, now));
    }
    return changes;
}

/// The ports of the old product that hand the dataset out: under its contract, or fed by it.
std::vector<const Port*> portsOf(const Mesh& mesh, const Dataset& dataset)
{
    std::vector<const Port*> ports;
    for (const Port* port : mesh.referring<&Port::product>(dataset.product)) {
        const bool isUnderContract = !dataset.contract.isNull() && port->contract == dataset.contract;
        const auto flows = mesh.referring<&Flow::to>(port->id);
        const bool isFed
            = std::ranges::any_of(flows, [&](const Flow* flow) { return flow->from == RecordId(dataset.id); });
        if (isUnderContract || isFed)
            ports.push_back(port);
    }
    return ports;
}

/// Groups datasets of which the same is to be said, in the order of the sentences.
class Sentences
{
public:
    void add(const QString& sentence, const QString& dataset) { m_about[sentence] += dataset; }
    /// "orders, returns: owner: Ana Ruiz becomes Mei Tanaka"; without names where it holds for all.
    QStringList all(std::size_t datasets) const
    {
        QStringList lines;
        for (const auto& [sentence, names] : m_about) {
            lines += std::size_t(names.size()) == datasets ? sentence
                                                           //: datasets, and what happens to them
                                                           : MoveText::tr("%1: %2").arg(listed(names), sentence);
        }
        return lines;
    }

private:
    std::map<QString, QStringList> m_about;
};

} // namespace

DatasetMove moveDatasets(const Mesh& mesh, std::span<const DatasetId> datasets, ProductId product, QDate on)
{
    DatasetMove move;
    ChangeSetBuilder changes(mesh);
    std::vector<RecordId> records;
    for (const DatasetId id : datasets) {
        const Dataset* dataset = mesh.find(id);
        if (!dataset || dataset->product == product || changes.find(id)->product == product)
            continue;
        changes.edit<Dataset>(id, [&](Dataset& edited) { edited.product = product; });
        move.moved.push_back(id);
        records.push_back(id);
    }
    const QString subject = subjectText(mesh, records);
    move.changes = changes.build(product.isNull() ? MoveText::tr("Take %1 out of its product").arg(subject)
                                                  : MoveText::tr("Move %1 to %2").arg(subject, titleOf(mesh, product)),
                                 records.size() > 1 ? Origin::BulkEdit : Origin::Edit);
    const Result<Mesh> after = apply(mesh, move.changes);
    if (!after || move.moved.empty())
        return move;

    Sentences owners;
    Sentences consent;
    Sentences promises;
    for (const DatasetId id : move.moved) {
        const Dataset& dataset = *mesh.find(id);
        const QString name = titleOf(mesh, id);
        const QString was = ownersText(mesh, id, on);
        const QString is = ownersText(*after, id, on);
        if (was != is)
            owners.add(MoveText::tr("Owner: %1 becomes %2").arg(was, is), name);
        for (const QString& change : consentChanges(mesh, *after, id))
            consent.add(change, name);
        if (dataset.product.isNull())
            continue;
        for (const Port* port : portsOf(mesh, dataset)) {
            promises.add(MoveText::tr("Port %1 of %2 hands it out and stays where it is")
                             .arg(port->name, titleOf(mesh, dataset.product)),
                         name);
            for (const Agreement* agreement : mesh.referring<&Agreement::port>(port->id))
                promises.add(MoveText::tr("Agreement \"%1\" is about that port").arg(agreement->name), name);
        }
        const Contract* contract = mesh.find(dataset.contract);
        if (contract && contract->product == dataset.product)
            promises.add(MoveText::tr("Its contract \"%1\" stays with %2")
                             .arg(titleOf(mesh, contract->id), titleOf(mesh, dataset.product)),
                         name);
    }
    for (const Sentences& each : {owners, consent, promises})
        move.consequences += each.all(move.moved.size());
    return move;
}

} // namespace mesh
