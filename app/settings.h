// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>
#include <QStringList>

namespace mesh {

/// One setting: its key, its type and its default in one place. Read and written through the same object.
template<typename T>
struct SettingKey
{
    const char* key;
    T fallback;

    T read() const
    {
        const QVariant value = QSettings().value(QLatin1String(key));
        return value.canConvert<T>() ? value.value<T>() : fallback;
    }
    void write(const T& value) const { QSettings().setValue(QLatin1String(key), QVariant::fromValue(value)); }
};

namespace settings {

inline const SettingKey<QString> theme {"look/theme", QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey<QByteArray> geometry {"window/geometry", {}};
inline const SettingKey<QByteArray> splitter {"window/splitter", {}};
inline const SettingKey<bool> inspectorVisible {"window/inspectorVisible", true};
inline const SettingKey<bool> inspectorTornOff {"window/inspectorTornOff", false};
inline const SettingKey<QByteArray> inspectorGeometry {"window/inspectorGeometry", {}};
inline const SettingKey<int> page {"window/page", 1};
inline const SettingKey<QStringList> recentWorkspaces {"workspaces/recent", {}};

/// Puts @p path first in the list of recent workspaces and keeps ten.
void rememberWorkspace(const QString& path);
void forgetWorkspace(const QString& path);

} // namespace settings
} // namespace mesh
