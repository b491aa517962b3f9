// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace mesh::test {

/// A file system in memory that is soon full, for as long as the object lives. Mounting one needs root.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes)
        : m_isMounted(mount(m_folder.path(), 0, megabytes))
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY(SmallDisk)

    bool isMounted() const { return m_isMounted; } ///< tests skip, saying so, where it is not
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    bool grow(int megabytes) { return mount(m_folder.path(), MS_REMOUNT, megabytes); }

    /// Takes all the space there is but @p left bytes.
    void fill(qint64 left = 0)
    {
        QFile ballast(ballastPath());
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (const int size : {1 << 20, 1 << 12}) {
            const QByteArray piece(size, 'x');
            while (ballast.write(piece) == size) { }
        }
        ballast.resize(std::max<qint64>(0, ballast.size() - left));
    }
    void free() { QFile::remove(ballastPath()); }

private:
    static bool mount(const QString& path, unsigned long flags, int megabytes)
    {
        const QByteArray options = "mode=0755,size=" + QByteArray::number(megabytes) + 'm';
        return ::mount("none", path.toUtf8().constData(), "tmpfs", flags, options.constData()) == 0;
    }
    QString ballastPath() const { return filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace mesh::test
