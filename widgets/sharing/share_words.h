// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/share_session.h"
#include "widgets/theme/variants.h"

namespace mesh {

/// How something of the sharing stands: the word, with the icon and tone that go with it.
struct Standing
{
    QString word;
    QString icon;
    Tone tone = Tone::Muted;
};
/// "Synced", "Offline, tries again by itself": of the sharing as a whole.
Standing standingOf(const ShareState& state);
/// "Waiting to be sent", "Conflict": of one change set.
Standing standingOf(OutgoingState state);

/// @p one for one, else @p many with the number in the place of %L1. The singular is a sentence of its own, so that the
/// English source needs no plural table.
QString countedText(qint64 count, const QString& one, const QString& many);

/// The names of domains in this workspace, in the order of the alphabet; those that it does not have are counted:
/// "Finance, Sales and 1 more".
QString domainNames(const Mesh& mesh, const std::vector<Uuid>& domains);

/// Four groups of four on a line: made to be compared aloud.
QString fingerprintLines(const QString& fingerprint);

} // namespace mesh
