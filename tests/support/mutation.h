// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

namespace mesh::test {

/// A text and what is put in its place.
struct Replacement
{
    QByteArray from;
    QByteArray to;
};

/// @p text with everything replaced. Each must be there exactly once: a mutation that no longer fits what it was made
/// for would test nothing.
inline QByteArray mutated(QByteArray text, const std::vector<Replacement>& replacements)
{
    for (const Replacement& replacement : replacements) {
        if (text.count(replacement.from) != 1)
            qFatal("%lld times in the text: %s", static_cast<long long>(text.count(replacement.from)),
                   replacement.from.constData());
        text.replace(replacement.from, replacement.to);
    }
    return text;
}

} // namespace mesh::test
