// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

namespace mesh {

/// The translation context of everything the importers say to a user.
struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace mesh
