// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sample.h"

#include "app/sample_dates.h"
#include "app/sample_history.h"
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

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Error unpackError(const QString& path)
{
    return {Error::Code::Io,
            SampleText::tr("The files of the sample mesh cannot be unpacked into %1. Is the disk full?")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            path};
}

/// References between files are followed on disk only, so the files are read from there. Their dates end yesterday.
Status unpack(const QString& folder)
{
    const QString root = u":/sample"_s;
    const qint64 days = sampleDaysTo(QDateTime::currentDateTimeUtc().date());
    QDirIterator walk(root, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString from = walk.next();
        const QString to = folder + from.mid(root.size());
        QFile source(from);
        QFile target(to);
        if (!QDir().mkpath(QFileInfo(to).path()) || !source.open(QIODevice::ReadOnly)
            || !target.open(QIODevice::WriteOnly))
            return unpackError(to);
        const QByteArray text = movedDates(source.readAll(), days);
        if (target.write(text) != text.size() || !target.flush())
            return unpackError(to);
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

/// Reads the files of a step and commits what they change.
Status importStep(Document& document, const Step& step, const QString& folder, const Progress& progress)
{
    QStringList paths;
    for (const QString& entry : step.entries)
        paths += folder + u'/' + entry;
    const std::vector<ImportedFile> files = readImportedFiles(paths, {}, progress);
    if (progress.isCancelled())
        return Progress::cancelled();
    auto plan = planImport(document.mesh(), files, {}, progress);
    if (!plan)
        return plan.error();
    for (const FileReport& file : plan->files) {
        if (file.refusal)
            return Error {Error::Code::Corrupt,
                          SampleText::tr("The sample file %1 cannot be read: %2").arg(file.path, file.refusal->message),
                          {}};
    }
    plan->changes.info.origin = Origin::Sample;
    plan->changes.info.reason = SampleText::tr(step.reason);
    std::vector<FileContent> contents;
    for (StoredFile& file : plan->toStore)
        contents.push_back({file.id, std::move(file.bytes)});
    return document.commitNow(std::move(plan->changes), std::move(contents));
}

Status fill(const QString& path, const Progress& progress)
{
    QTemporaryDir temporary;
    if (!temporary.isValid())
        return unpackError(temporary.path());
    if (const Status status = unpack(temporary.path()); !status)
        return status;
    DaysAgo clock(sampleDays);
    DocumentOptions options;
    options.clock = &clock;
    auto document = Document::create(path, options);
    if (!document)
        return document.error();
    for (const Step& step : steps()) {
        if (const Status status = importStep(**document, step, temporary.path(), progress); !status)
            return status;
    }
    return giveHistory(**document, clock, progress);
}

/// A workspace is a file and what SQLite and the lock keep beside it.
void removeWorkspace(const QString& path)
{
    for (const auto* suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Status makeSample(const QString& path, const Progress& progress)
{
    initSampleResource();
    if (QFileInfo::exists(path)) {
        return Error {
            Error::Code::Conflict,
            SampleText::tr("%1 exists already. Choose another name, or open it.").arg(QDir::toNativeSeparators(path)),
            {}};
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error {
            Error::Code::Io, SampleText::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)), {}};
    }
    // Made under another name first: whoever stops the program half-way finds no half sample later.
    const QString partial = path + u".partial"_s;
    removeWorkspace(partial);
    Status status = fill(partial, progress);
    if (status && !QFile::rename(partial, path)) {
        status = Error {Error::Code::Io,
                        SampleText::tr("The sample mesh cannot be written to %1.").arg(QDir::toNativeSeparators(path)),
                        {}};
    }
    removeWorkspace(partial);
    return status;
}

QString samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.meshstead"_s;
}

} // namespace mesh
