// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mesh::test {

/// Sets the clock of this program wrong by so many seconds. A program that links this has a few functions of its own in
/// front of those of the C library; what measures how long something takes is not touched, nor are other programs.
void shiftClock(long long seconds);

} // namespace mesh::test
