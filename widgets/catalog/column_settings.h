// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QHash>
#include <QStringList>

namespace mesh {

/// Widths by the id of their column.
using WidthsById = QHash<QString, int>;

/// Which columns of a kind the person wants to see, in which order and how wide; kept in the person's settings.
class ColumnSettings
{
public:
    explicit ColumnSettings(Kind kind);

    QStringList ids() const; ///< the usual ones where nothing was chosen
    void setIds(const QStringList& ids) const;
    WidthsById widths() const; ///< empty where none was set
    void setWidths(const WidthsById& widths) const;
    void reset() const;

private:
    Kind m_kind;
    QString m_idsKey;
    QString m_widthsKey;
};

} // namespace mesh
