// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/verification.h"

namespace mesh {

/// A verification as it is handed to others: when it was made and of what, beside what it says.
struct VerificationReport
{
    Verification verification;
    Instant at;
    QString address; ///< of the shared mesh
    QString epoch;
    QString login; ///< who looked
};

/// {"at", "address", "epoch", "login", "head", "sound", "commits", ... "findings": [...]}
QByteArray verificationJson(const VerificationReport& report);
/// One line for each finding; the facts of the report stand in every line, so that lines can be filed together. A
/// report without findings is one line, too.
QByteArray verificationCsv(const VerificationReport& report, const Mesh& mesh);
/// As the suffix of @p path says. Fails with Io where the file cannot be written.
Status writeVerification(const QString& path, const VerificationReport& report, const Mesh& mesh);

QString detectorToken(Finding::Detector detector);

} // namespace mesh
