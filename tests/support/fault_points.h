// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mesh::test {

/// What a program says to its databases, counted. A program that links this has a few functions of its own in front of
/// those of SQLite, PostgreSQL and the C library; nothing in the studio knows of it.
enum class FaultPoint
{
    Sqlite, ///< one step of a statement of the workspace
    Postgres, ///< a statement is about to go out, is out without an answer, or its answer is about to be read
    Disk, ///< SQLite writes to a file, or waits until it is on the disk
};
inline constexpr FaultPoint faultPoints[] {FaultPoint::Sqlite, FaultPoint::Postgres, FaultPoint::Disk};

int passedPoints(FaultPoint kind);
/// Ends the program as kill -9 does when it comes to the @p number th point of @p kind from now on, before it does what
/// it was about to do.
void dieAt(FaultPoint kind, int number);

} // namespace mesh::test
