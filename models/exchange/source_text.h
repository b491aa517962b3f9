// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "exchange/issue.h"

#include <QByteArray>

namespace mesh {

/// The text of a file as UTF-8 without byte order mark.
struct SourceText
{
    QByteArray utf8;
    bool converted = false; ///< differs from the file's bytes
};

/// Refuses what is no text (by its first bytes, with the name of what it is, where known) and what is empty; converts
/// UTF-16; replaces bytes that are no UTF-8 and reports them.
Result<SourceText> toText(const QByteArray& bytes, Issues& issues);

} // namespace mesh
