// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>

/// QVERIFY for a Status or a Result that says what went wrong.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto& verified = (expression);                                                                           \
        if (!verified) {                                                                                               \
            QFAIL(qPrintable(QString(verified.error().message % QStringLiteral(" / ") % verified.error().detail)));    \
        }                                                                                                              \
    } while (false)
