// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mesh {

/// Characters of the password that somebody is given for a shared mesh, in the window as on the command line.
inline constexpr int shortestPassword = 12;

} // namespace mesh
