// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// A static library needs one object of its own; the resources arrive as generated sources.
namespace mesh::sample {
extern const char name[];
const char name[] = "mesh_sample";
} // namespace mesh::sample
