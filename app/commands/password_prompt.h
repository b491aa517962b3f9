// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>

namespace mesh {

/// The password to sign in with: empty, so that PostgreSQL's client library takes it from PGPASSFILE or PGPASSWORD,
/// where one of these is set; otherwise what is typed, without echo. Fails where nobody can type.
Result<QString> signInPassword(const QString& login);
/// A password that somebody is given: typed twice, or from the variable MESHSTEAD_NEW_PASSWORD.
Result<QString> newPassword(const QString& login);

} // namespace mesh
