// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/import_session.h"

namespace mesh {

// From what the readers found to records, one function per standard. All are told through the session.

void mapOdcs(ImportSession& session, const OdcsContract& contract);
void mapOdps(ImportSession& session, const OdpsProduct& product);
void mapDbtManifest(ImportSession& session, const DbtManifest& manifest);
void mapDbtCatalog(ImportSession& session, const DbtCatalog& catalog);
void mapDbtResults(ImportSession& session, const DbtResults& results);
void mapNative(ImportSession& session, const NativeMesh& native);

/// An event with the file it came from: runs are merged over all files of an import.
struct SourcedEvent
{
    ImportSource* source = nullptr;
    const OlEvent* event = nullptr;
};
void mapOpenLineage(ImportSession& session, const std::vector<SourcedEvent>& events);

/// Ties ports to contracts, contracts to products, and output ports to the input ports that share their contract, once
/// all files are mapped.
void linkPorts(ImportSession& session);

} // namespace mesh
