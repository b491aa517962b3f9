// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace mesh {

/// Whether a key says that its value is secret. A word counts at the end of the name: db_password, githubToken, but not
/// token_type or passwords_changed.
bool namesSecret(std::string_view key);

/// Whether a value is certainly not a secret: a placeholder, a word of a schema, or a mask.
bool isHarmless(std::string_view value);

/// Eight characters or more of which some are no letters, and no space: hardly a word of a program.
bool looksRandom(std::string_view value);

} // namespace mesh
