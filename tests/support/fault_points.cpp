// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fault_points.h"

#include <atomic>
#include <csignal>
#include <dlfcn.h>
#include <sqlite3.h>
#include <unistd.h>

// As libpq declares them.
struct pg_conn;
struct pg_result;
extern "C" {
int PQsendQueryParams(pg_conn*, const char*, int, const unsigned*, const char* const*, const int*, const int*, int);
int PQflush(pg_conn*);
pg_result* PQgetResult(pg_conn*);
}

namespace mesh::test {

namespace {

std::atomic<int> passed[std::size(faultPoints)];
std::atomic<int> deadly[std::size(faultPoints)]; // 0: none

void pass(FaultPoint kind)
{
    const auto at = std::size_t(kind);
    if (++passed[at] == deadly[at])
        ::kill(::getpid(), SIGKILL);
}

/// What the function would be without us.
template<typename F>
F* original(F*, const char* name)
{
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

} // namespace

int passedPoints(FaultPoint kind)
{
    return passed[std::size_t(kind)];
}

void dieAt(FaultPoint kind, int number)
{
    deadly[std::size_t(kind)] = passedPoints(kind) + number;
}

} // namespace mesh::test

using mesh::test::FaultPoint;
using mesh::test::original;
using mesh::test::pass;

extern "C" {

int sqlite3_step(sqlite3_stmt* statement)
{
    static auto* const next = original(&sqlite3_step, "sqlite3_step");
    pass(FaultPoint::Sqlite);
    return next(statement);
}

int PQsendQueryParams(pg_conn* connection, const char* command, int count, const unsigned* types,
                      const char* const* values, const int* lengths, const int* formats, int format)
{
    static auto* const next = original(&PQsendQueryParams, "PQsendQueryParams");
    pass(FaultPoint::Postgres);
    return next(connection, command, count, types, values, lengths, formats, format);
}

int PQflush(pg_conn* connection)
{
    static auto* const next = original(&PQflush, "PQflush");
    pass(FaultPoint::Postgres);
    return next(connection);
}

pg_result* PQgetResult(pg_conn* connection)
{
    static auto* const next = original(&PQgetResult, "PQgetResult");
    pass(FaultPoint::Postgres);
    return next(connection);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t offset)
{
    static auto* const next = original(&pwrite64, "pwrite64");
    pass(FaultPoint::Disk);
    return next(file, bytes, count, offset);
}

int fdatasync(int file)
{
    static auto* const next = original(&fdatasync, "fdatasync");
    pass(FaultPoint::Disk);
    return next(file);
}

} // extern "C"
