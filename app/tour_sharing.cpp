// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour_sharing.h"

#include "mesh/change_builder.h"
#include "mesh/shared_change.h"
#include "sharing/share_facts.h"
#include "sharing/sharing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 tourTime = 1'795'600'000'000; // ms: a morning in November 2026
constexpr qint64 tourHead = 412;

struct Edit
{
    QString reason;
    ChangeSetId id;
    RecordId record;
};

/// Commits a change of a product, which goes into the outbox.
template<typename Change>
Result<Edit> edit(Document& document, const Product& product, const QString& reason, Change change)
{
    ChangeSetBuilder changes(document.mesh());
    changes.edit<Product>(product.id, change);
    if (const Status status = document.commit(changes.build(reason)); !status)
        return status.error();
    const auto history = document.history({.limit = 1});
    if (!history)
        return history.error();
    return Edit {reason, history->front().info.id, product.id};
}

/// As the shared mesh has the record of @p edit since a colleague wrote @p theirs.
Status write(ShareStore& store, const Edit& edit, const QJsonObject& theirs)
{
    auto image = store.base(edit.record.uuid);
    if (!image)
        return image.error();
    QJsonObject fields = image->value_or(QJsonObject());
    for (auto item = theirs.begin(); item != theirs.end(); ++item)
        fields.insert(item.key(), item.value());
    return store.setBase(edit.record, fields);
}

QJsonObject verdictOf(const Edit& edit, const QString& state, QJsonObject change)
{
    change.insert(u"t"_s, QLatin1String(kindInfo(edit.record.kind).token));
    change.insert(u"row"_s, edit.record.uuid.toString());
    return {{u"id"_s, edit.id.toString()}, {u"s"_s, state}, {u"changes"_s, QJsonArray {change}}};
}

Status makeShared(SqlConnection& connection)
{
    ShareStore store(connection);
    const std::pair<QString, QString> facts[] {
        {fact::address, u"meshstead://ann@db.example.org/mesh"_s},
        {fact::epoch, newUuid().toString()},
        {fact::client, newUuid().toString()},
        {fact::cursor, QString::number(tourHead)},
        {fact::lastSync, QString::number(tourTime)},
        {fact::level, QString::number(sharingLevel)},
        {fact::role, roleToken(SharedRole::Steward)},
    };
    for (const auto& [key, value] : facts) {
        if (const Status status = store.setFact(key, value); !status)
            return status;
    }
    return ok();
}

/// What a colleague did to some records of each level, and nobody has looked at.
Status receiveFromColleagues(Document& document)
{
    constexpr std::size_t some = 4;
    ChangeSetBuilder changes(document.mesh());
    std::vector<RecordId> touched;
    std::size_t at = 0;
    for (const Product& product : document.mesh().all<Product>()) {
        if (at++ % 4 == 1 && touched.size() < some) {
            changes.edit<Product>(product.id, [](Product& each) { each.description = u"Agreed with the users."_s; });
            touched.push_back(product.id);
        }
    }
    at = 0;
    for (const Column& column : document.mesh().all<Column>()) {
        if (at++ % 23 == 7 && touched.size() < 3 * some) {
            changes.edit<Column>(column.id, [](Column& each) { each.description = u"As in the contract."_s; });
            touched.push_back(column.id);
        }
    }
    const Instant since = Instant::now();
    return document.receive(changes.build(u"Received from lea"_s), [&](SqlConnection& connection) {
        ShareStore store(connection);
        for (const RecordId& record : touched) {
            const Unseen unseen {record.kind == Kind::Column ? u"bob"_s : u"lea"_s, since, since};
            if (const Status status = store.markUnseen(record, unseen); !status)
                return status;
        }
        return ok();
    });
}

} // namespace

Status pretendSharing(Document& document)
{
    const auto settings = readSettings(document);
    if (!settings)
        return settings.error();
    if (*settings)
        return ok();
    if (const Status status = document.receive({}, makeShared); !status)
        return status;
    std::vector<Product> products;
    for (const Product& product : document.mesh().all<Product>()) {
        if (products.size() < 4)
            products.push_back(product);
    }
    if (products.size() < 4)
        return ok();
    std::vector<Edit> edits;
    const QString purpose = u"Decide what to order again, every morning before eight"_s;
    for (std::size_t at = 0; at < products.size(); ++at) {
        const bool isDescribed = at == 0;
        auto made = edit(document, products[at],
                         isDescribed ? u"Describe %1 for the new season"_s.arg(products[at].name)
                                     : u"Say what %1 is for"_s.arg(products[at].name),
                         [&](Product& each) {
                             each.purpose = purpose;
                             if (!isDescribed)
                                 return;
                             each.tier = u"1"_s;
                             each.residency = {u"EU"_s};
                             each.dataState = DataState::Pseudonymised;
                             each.retention = u"2y"_s;
                         });
        if (!made)
            return made.error();
        edits.push_back(std::move(*made));
    }
    const QJsonObject theirs {
        {u"purpose"_s, u"Plan the next season"_s}, {u"tier"_s, u"2"_s}, {u"retention"_s, u"3y"_s}};
    const QJsonObject conflict = verdictOf(edits[0], u"conflict"_s,
                                           {{u"why"_s, u"fields"_s},
                                            {u"fields"_s, QJsonArray {u"purpose"_s, u"tier"_s, u"retention"_s}},
                                            {u"cur"_s, theirs},
                                            {u"by"_s, u"bob"_s},
                                            {u"cno"_s, tourHead},
                                            {u"at_us"_s, tourTime * 1000}});
    const QJsonObject denied = verdictOf(edits[1], u"denied"_s,
                                         {{u"why"_s, u"domain"_s},
                                          {u"domain"_s, products[1].domain.uuid.toString()},
                                          {u"owners"_s, QJsonArray {u"bob"_s, u"cyd"_s}}});
    const Status settled = document.receive({}, [&](SqlConnection& connection) {
        ShareStore store(connection);
        const auto steps = {
            store.setState(edits[0].id, OutgoingState::Conflict, 0, conflict), write(store, edits[0], theirs),
            store.setState(edits[1].id, OutgoingState::Denied, 0, denied),
            write(store, edits[3], {{u"purpose"_s, u"Plan the next season"_s}}), // not sent yet, and overtaken
        };
        const auto failed = std::ranges::find_if_not(steps, [](const Status& status) { return bool(status); });
        return failed == steps.end() ? ok() : *failed;
    });
    return settled ? receiveFromColleagues(document) : settled;
}

std::vector<Transfer> tourTransfers(const Mesh& mesh)
{
    std::vector<Product> products;
    for (const Product& product : mesh.all<Product>())
        products.push_back(product);
    std::vector<DomainId> domains;
    for (const Domain& domain : mesh.all<Domain>())
        domains.push_back(domain.id);
    const TransferState states[]
        = {TransferState::Offered, TransferState::Accepted, TransferState::Done, TransferState::Declined};
    const QString logins[] = {u"bob"_s, u"cyd"_s, u"ann"_s, u"cyd"_s};
    std::vector<Transfer> transfers;
    for (std::size_t at = 0; at < std::min(products.size(), std::size(states)); ++at) {
        const auto other = std::ranges::find_if(domains, [&](DomainId id) { return id != products[at].domain; });
        transfers.push_back({.id = newUuid(),
                             .product = products[at].id,
                             .from = products[at].domain,
                             .to = other == domains.end() ? DomainId() : *other,
                             .offeredBy = logins[at],
                             .offeredAt = Instant::fromMilliseconds(tourTime - qint64(at) * 90'000'000),
                             .acceptedBy = states[at] == TransferState::Offered ? QString() : u"ann"_s,
                             .state = states[at]});
    }
    return transfers;
}

LoginActivity tourActivity(const Mesh& mesh)
{
    LoginActivity activity;
    const Uuid client = newUuid();
    const int purpose = kindInfo(Kind::Product).indexOf(u"purpose"_s);
    const int status = kindInfo(Kind::Product).indexOf(u"status"_s);
    const int sensitivity = kindInfo(Kind::Column).indexOf(u"sensitivity"_s);
    qint64 commit = tourHead - 40;
    const auto add = [&](RecordId record, std::vector<FieldChange> fields) {
        activity.changes.push_back({.commit = commit,
                                    .at = Instant::fromMilliseconds(tourTime - (tourHead - commit) * 21'000),
                                    .client = client,
                                    .change = {record, Operation::Update, std::move(fields)}});
    };
    int columns = 0;
    for (const Column& column : mesh.all<Column>()) {
        if (++columns > 9)
            break;
        add(column.id, {{quint8(sensitivity), {}, {}}});
        commit += columns % 3 == 0 ? 1 : 0;
    }
    int products = 0;
    for (const Product& product : mesh.all<Product>()) {
        if (++products > 6)
            break;
        add(product.id, {{quint8(purpose), {}, {}}, {quint8(status), {}, {}}});
        ++commit;
    }
    return activity;
}

std::vector<SharedPerson> tourPeople(const Mesh& mesh)
{
    std::vector<Uuid> domains;
    for (const Domain& domain : mesh.all<Domain>())
        domains.push_back(domain.id.uuid);
    const auto some = [&](std::size_t from, std::size_t count) {
        std::vector<Uuid> result;
        for (std::size_t at = from; at < std::min(domains.size(), from + count); ++at)
            result.push_back(domains[at]);
        return result;
    };
    const Instant now = Instant::now();
    const auto ago = [&](qint64 minutes) { return Instant::fromMilliseconds(now.milliseconds() - minutes * 60'000); };
    return {{u"ann"_s, u"Ann Berg"_s, SharedRole::Steward, false, some(0, 2), ago(0), {}},
            {u"bob"_s, u"Bob Roth"_s, SharedRole::Steward, false, some(2, 1), ago(1), {}},
            {u"cyd"_s, u"Cyd Moreau"_s, SharedRole::Steward, false, some(3, 3), ago(190), {}},
            {u"ira"_s, u"Ira Novak"_s, SharedRole::Auditor, false, {}, ago(2900), {}},
            {u"lea"_s, u"Lea Lindqvist"_s, SharedRole::Lead, true, {}, ago(0), {}},
            {u"tom"_s, u"Tom Weiss"_s, SharedRole::Steward, false, {}, ago(50'000), ago(40'000)}};
}

std::vector<Proposal> tourProposals(const Mesh& mesh)
{
    std::vector<Proposal> proposals;
    const auto add = [&](const Product& product, const QString& login, const QString& note, ProposalState state) {
        const bool isOpen = state == ProposalState::Open;
        proposals.push_back({.id = newUuid(),
                             .login = login,
                             .at = Instant::fromMilliseconds(tourTime - qint64(proposals.size()) * 5'400'000),
                             .title = u"Say what %1 is for"_s.arg(product.name),
                             .note = note,
                             .domains = {product.domain.uuid},
                             .records = 1,
                             .state = state,
                             .decidedBy = isOpen ? QString() : u"lea"_s,
                             .decidedAt = isOpen ? Instant() : Instant::fromMilliseconds(tourTime),
                             .why = state == ProposalState::Declined ? u"The contract says it already."_s : QString(),
                             .canDecide = isOpen && login != u"ann"});
    };
    const auto products = mesh.all<Product>();
    int at = 0;
    for (const Product& product : products) {
        ++at;
        if (at == 5)
            add(product, u"cyd"_s, u"Marketing asked for it; the contract is from last spring."_s, ProposalState::Open);
        else if (at == 6)
            add(product, u"ann"_s, {}, ProposalState::Open);
        else if (at == 7)
            add(product, u"ann"_s, {}, ProposalState::Accepted);
        else if (at == 8)
            add(product, u"ann"_s, {}, ProposalState::Declined);
    }
    return proposals;
}

QJsonArray tourProposal(const Mesh& mesh)
{
    int at = 0;
    for (const Product& product : mesh.all<Product>()) {
        if (++at != 5)
            continue;
        ChangeSetBuilder changes(mesh);
        changes.edit<Product>(product.id, [](Product& each) {
            each.purpose = u"See what customers think within a day"_s;
            each.tier = u"1"_s;
        });
        return sharedChanges(changes.build(), mesh);
    }
    return {};
}

std::vector<AuditBlock> tourCommits()
{
    std::vector<AuditBlock> blocks;
    const QStringList logins {u"bob"_s, u"ann"_s, u"lea"_s, u"cyd"_s};
    for (int at = 0; at < 12; ++at) {
        blocks.push_back({.commit = tourHead - at,
                          .at = (tourTime - at * 5'400'000LL) * 1000,
                          .login = logins[at % logins.size()],
                          .client = newUuid().toString(),
                          .program = at == 7 ? u"direct"_s : u"meshstead 0.1.0"_s,
                          .events = 1 + at * 3 % 7,
                          .root = QByteArray(32, 'r'),
                          .previous = QByteArray(32, 'p'),
                          .hash = QByteArray(32, char('A' + at))});
    }
    return blocks;
}

Verification tourVerification()
{
    Verification verification;
    verification.commits = tourHead;
    verification.events = 9'871;
    verification.records = 2'306;
    verification.witnesses = tourHead;
    verification.head = QByteArray(32, 'A');
    return verification;
}

} // namespace mesh
