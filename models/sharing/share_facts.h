// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The keys of the table `share` of a workspace.
namespace mesh::fact {

inline const QString address = QStringLiteral("address"); ///< ServerAddress::toText()
inline const QString epoch = QStringLiteral("epoch"); ///< identity of the shared mesh
inline const QString client = QStringLiteral("client"); ///< identity of this workspace there
inline const QString cursor = QStringLiteral("cursor"); ///< number of the last commit that was read
inline const QString cursorHash = QStringLiteral("cursor_hash"); ///< of that commit, in hexadecimal digits
inline const QString nonce = QStringLiteral("nonce"); ///< of our last push: a copy of the workspace has an old one
inline const QString nextNonce = QStringLiteral("next_nonce"); ///< of a push under way
inline const QString lastSync = QStringLiteral("last_sync"); ///< ms since 1970 UTC
inline const QString level = QStringLiteral("level"); ///< sharingLevel that the workspace was read with
inline const QString role = QStringLiteral("role");
inline const QString domains = QStringLiteral("domains"); ///< ids of those that the login may change, as JSON
/// Before the id of a proposal that was accepted here: the change set of ours that carries it.
inline const QString accepting = QStringLiteral("accepting ");

} // namespace mesh::fact
