// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace mesh {

/// The translation context of every sentence about the shared mesh.
struct SharingText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::SharingText)
};

} // namespace mesh
