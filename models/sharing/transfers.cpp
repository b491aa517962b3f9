// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/transfers.h"

#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "sharing/sharing_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int settledAtMost = 200;
constexpr const char* selectTransfers
    = "SELECT id::text, record::text, coalesce(from_domain::text, ''), to_domain::text, offered_by::text, "
      "(extract(epoch FROM offered_at) * 1000)::bigint, coalesce(accepted_by::text, ''), state FROM mesh.transfer "
      "ORDER BY state IN ('offered', 'accepted') DESC, offered_at DESC LIMIT $1";
constexpr const char* offerTransfer = "SELECT mesh.transfer_offer($1::uuid, $2::uuid)";
constexpr const char* acceptTransfer = "SELECT mesh.transfer_accept($1::uuid)";
constexpr const char* declineTransfer = "SELECT mesh.transfer_decline($1::uuid)";

TransferState stateFrom(const QString& token)
{
    return token == u"offered" ? TransferState::Offered
        : token == u"accepted" ? TransferState::Accepted
        : token == u"done"     ? TransferState::Done
                               : TransferState::Declined;
}

bool isWriter(const SharedHello& hello)
{
    return hello.role == SharedRole::Steward || hello.role == SharedRole::Lead;
}

bool hasDomain(const SharedHello& hello, DomainId domain)
{
    return std::ranges::find(hello.domains, domain.uuid) != hello.domains.end();
}

Status run(SharedMesh& shared, const char* statement, const std::vector<PgValue>& values)
{
    const auto answer = shared.connection().run(statement, values);
    return answer ? ok() : answer.error();
}

} // namespace

QString transferStateLabel(TransferState state)
{
    switch (state) {
    case TransferState::Offered:
        return SharingText::tr("Waits for an answer");
    case TransferState::Accepted:
        return SharingText::tr("Agreed, not moved yet");
    case TransferState::Declined:
        return SharingText::tr("Refused");
    case TransferState::Done:
        return SharingText::tr("Moved");
    }
    return {};
}

bool mayDecide(const SharedHello& hello, const Transfer& transfer)
{
    return transfer.state == TransferState::Offered && isWriter(hello)
        && (hello.role == SharedRole::Lead || hasDomain(hello, transfer.to));
}

bool mayStepBack(const SharedHello& hello, const Transfer& transfer)
{
    return transfer.isOpen() && isWriter(hello)
        && (hello.role == SharedRole::Lead || hello.login == transfer.offeredBy || hasDomain(hello, transfer.from)
            || hasDomain(hello, transfer.to));
}

bool mayMove(const SharedHello& hello, const Transfer& transfer)
{
    return transfer.state == TransferState::Accepted && isWriter(hello)
        && (hello.role == SharedRole::Lead || hasDomain(hello, transfer.from) || hasDomain(hello, transfer.to));
}

bool mayOffer(const SharedHello& hello, const Mesh& mesh, ProductId product)
{
    const Product* found = mesh.find(product);
    return found && isWriter(hello)
        && (hello.role == SharedRole::Lead || found->domain.isNull() || hasDomain(hello, found->domain));
}

namespace transfers {

Result<std::vector<Transfer>> list(SharedMesh& shared)
{
    const auto rows = shared.connection().run(selectTransfers, {settledAtMost});
    if (!rows)
        return rows.error();
    const auto uuid = [&](int row, int column) { return Uuid::fromString(rows->text(row, column)).value_or(Uuid()); };
    std::vector<Transfer> found;
    for (int row = 0; row < rows->rows(); ++row) {
        found.push_back({.id = uuid(row, 0),
                         .product = {uuid(row, 1)},
                         .from = {uuid(row, 2)},
                         .to = {uuid(row, 3)},
                         .offeredBy = rows->text(row, 4),
                         .offeredAt = Instant::fromMilliseconds(rows->integer(row, 5)),
                         .acceptedBy = rows->text(row, 6),
                         .state = stateFrom(rows->text(row, 7))});
    }
    return found;
}

Status offer(SharedMesh& shared, ProductId product, DomainId to)
{
    return run(shared, offerTransfer, {product.uuid.toString(), to.uuid.toString()});
}

Status accept(SharedMesh& shared, const Uuid& transfer)
{
    return run(shared, acceptTransfer, {transfer.toString()});
}

Status decline(SharedMesh& shared, const Uuid& transfer)
{
    return run(shared, declineTransfer, {transfer.toString()});
}

} // namespace transfers

ChangeSet moveOf(const Mesh& mesh, const Transfer& transfer)
{
    ChangeSetBuilder changes(mesh);
    changes.edit<Product>(transfer.product, [&](Product& product) { product.domain = transfer.to; });
    //: %1 is a data product, %2 a domain
    return changes.build(
        SharingText::tr("Hand %1 over to %2").arg(titleOf(mesh, transfer.product), titleOf(mesh, transfer.to)));
}

} // namespace mesh
