// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <vector>

namespace mesh {

/// One thing that is not as it should be in an imported file, and where.
struct Issue
{
    Q_GADGET
public:
    enum class Severity : quint8
    {
        Note, ///< worth knowing, nothing to do
        Warning, ///< read, but probably not what its author meant
        Error, ///< this part of the file could not be used
    };
    Q_ENUM(Severity)

    Severity severity = Severity::Warning;
    QString message; ///< translated, a whole sentence
    int line = 0; ///< from 1; 0 where the issue is about the whole file
    QString pointer; ///< JSON pointer (RFC 6901) into the document, empty for the whole
    Kind refused = Kind::None; ///< what would have become a record of this kind and is left out whole

    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

} // namespace mesh
