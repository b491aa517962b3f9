// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

/// What a scalar without quotes means in the core schema of YAML 1.2, of which JSON is a part. The traps of YAML 1.1
/// (no for false, 012 for ten, 12:30 for a number, a date for a timestamp) are text here.
namespace mesh::scalar {

bool isNull(std::string_view text);
std::optional<bool> toBoolean(std::string_view text);
std::optional<qint64> toInteger(std::string_view text); ///< nullopt also where 64 bits do not hold it
std::optional<double> toNumber(std::string_view text); ///< integers included

} // namespace mesh::scalar
