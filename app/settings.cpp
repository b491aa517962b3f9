// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QFileInfo>

namespace mesh::settings {

namespace {

constexpr qsizetype mostRecent = 10;

QStringList without(const QString& path)
{
    QStringList paths = recentWorkspaces.read();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    return paths;
}

} // namespace

void rememberWorkspace(const QString& path)
{
    QStringList paths = without(path);
    paths.prepend(QFileInfo(path).absoluteFilePath());
    recentWorkspaces.write(paths.mid(0, mostRecent));
}

void forgetWorkspace(const QString& path)
{
    recentWorkspaces.write(without(path));
}

} // namespace mesh::settings
