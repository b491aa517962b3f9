// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

namespace mesh {

/// How far a product is on its way to another domain.
enum class TransferState : quint8
{
    Offered, ///< waits for the stewards of the receiving domain
    Accepted, ///< both sides agree; whoever of them moves the product next moves it
    Declined,
    Done, ///< the product has moved
};
QString transferStateLabel(TransferState state); ///< translated

/// A data product that one domain hands over to another.
struct Transfer
{
    Uuid id;
    ProductId product;
    DomainId from; ///< null where it belonged to none
    DomainId to;
    QString offeredBy;
    Instant offeredAt;
    QString acceptedBy; ///< empty where nobody did
    TransferState state = TransferState::Offered;

    bool isOpen() const { return state == TransferState::Offered || state == TransferState::Accepted; }
    bool operator==(const Transfer&) const = default;
};

/// What this login may do about a transfer; the shared mesh asks again.
bool mayDecide(const SharedHello& hello, const Transfer& transfer); ///< accept or refuse what was offered
bool mayStepBack(const SharedHello& hello, const Transfer& transfer); ///< either side, until the product has moved
bool mayMove(const SharedHello& hello, const Transfer& transfer); ///< once it is accepted
/// Leads move products by themselves; whoever has neither the product nor leads cannot offer it.
bool mayOffer(const SharedHello& hello, const Mesh& mesh, ProductId product);

/// The calls of the shared mesh, each one round trip; they belong on the worker: see ShareSession::ask().
namespace transfers {

Result<std::vector<Transfer>> list(SharedMesh& shared); ///< the open ones, then what was settled last, newest first
Status offer(SharedMesh& shared, ProductId product, DomainId to);
Status accept(SharedMesh& shared, const Uuid& transfer);
Status decline(SharedMesh& shared, const Uuid& transfer);

} // namespace transfers

/// The change set that moves the product; empty where it is there already, or gone.
ChangeSet moveOf(const Mesh& mesh, const Transfer& transfer);

} // namespace mesh
