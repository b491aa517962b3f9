// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sample.h"

#include "document/document.h"
#include "exchange/import_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

// Outside the namespace: the macro declares a function.
static void initSampleResource()
{
    Q_INIT_RESOURCE(mesh_sample);
}

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("Sample", text);
}

Error unpackError(const QString& path)
{
    return {Error::Code::Io,
            translate("The files of the sample mesh cannot be unpacked into %1. Is the disk full?")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            path};
}

/// References between files are followed on disk only, so the files are read from there.
Status unpack(const QString& folder)
{
    const QString root = u":/sample"_s;
    QDirIterator walk(root, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString from = walk.next();
        const QString to = folder + from.mid(root.size());
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
            return unpackError(to);
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner); // else the folder cannot be removed everywhere
    }
    return ok();
}

struct Step
{
    QStringList entries; ///< below the unpacked folder
    const char* reason;
};

/// The native file refers to what the others describe, so it comes last.
constexpr int stepCount = 2;
const std::array<Step, stepCount>& steps()
{
    static const std::array<Step, stepCount> all {
        Step {{u"contracts"_s, u"products"_s, u"lineage"_s},
              QT_TRANSLATE_NOOP("Sample", "Import the contracts, products and lineage of the sample retailer")},
        Step {{u"retailer.meshstead.json"_s},
              QT_TRANSLATE_NOOP("Sample", "Import the ownership, objectives and consent of the sample retailer")},
    };
    return all;
}

