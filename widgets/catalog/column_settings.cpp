// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/column_settings.h"

#include "items/table_column.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace mesh {

ColumnSettings::ColumnSettings(Kind kind)
    : m_kind(kind)
    , m_idsKey(u"catalogue/columns/"_s % QString::fromLatin1(kindInfo(kind).token))
    , m_widthsKey(u"catalogue/widths/"_s % QString::fromLatin1(kindInfo(kind).token))
{
}

QStringList ColumnSettings::ids() const
{
    const QStringList ids = QSettings().value(m_idsKey).toStringList();
    return ids.isEmpty() ? defaultColumns(m_kind) : ids;
}

void ColumnSettings::setIds(const QStringList& ids) const
{
    // The usual ones are not stored: they may become others in a later version.
    if (ids == defaultColumns(m_kind))
        QSettings().remove(m_idsKey);
    else
        QSettings().setValue(m_idsKey, ids);
}

WidthsById ColumnSettings::widths() const
{
    WidthsById widths;
    const QVariantMap stored = QSettings().value(m_widthsKey).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        widths.insert(it.key(), it.value().toInt());
    return widths;
}

void ColumnSettings::setWidths(const WidthsById& widths) const
{
    QVariantMap stored;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        stored.insert(it.key(), it.value());
    QSettings().setValue(m_widthsKey, stored);
}

void ColumnSettings::reset() const
{
    QSettings().remove(m_idsKey);
    QSettings().remove(m_widthsKey);
}

} // namespace mesh
