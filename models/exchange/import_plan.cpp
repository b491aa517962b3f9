// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_plan.h"

#include "exchange/import_session.h"
#include "exchange/mappers.h"
#include "exchange/texts.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>

namespace mesh {

namespace {

/// What a file record says its format is: fine enough to tell a manifest from a catalog.
QString formatOf(const Format& format)
{
    switch (format.kind) {
    case Format::Kind::DbtManifest:
        return QStringLiteral("dbt-manifest");
    case Format::Kind::DbtCatalog:
        return QStringLiteral("dbt-catalog");
    case Format::Kind::DbtResults:
        return QStringLiteral("dbt-results");
    case Format::Kind::DbtSemanticManifest:
        return QStringLiteral("dbt-semantic-manifest");
    default:
        return format.token();
    }
}

/// Contracts and manifests say what others refer to: they come first, events of what was seen after them.
int rankOf(Format::Kind kind)
{
    switch (kind) {
    case Format::Kind::Odps:
        return 0;
    case Format::Kind::Odcs:
        return 1;
    case Format::Kind::DbtManifest:
        return 2;
    case Format::Kind::DbtCatalog:
        return 3;
    case Format::Kind::DbtResults:
        return 5;
    case Format::Kind::Native:
        return 6; // speaks of what all others have made
    default:
        return 4;
    }
}

struct MapContent
{
    ImportSession& session;
    std::vector<SourcedEvent>& events;
    ImportSource& source;

    void operator()(const std::monostate&) const { }
    void operator()(const DbtSemanticManifest& content) const
    {
        session.warn(content.node,
                     Exchange::tr("Semantic models and metrics are counted but have no records of their own yet."),
                     Issue::Severity::Note);
    }
    void operator()(const OdcsContract& content) const { mapOdcs(session, content); }
    void operator()(const OdpsProduct& content) const { mapOdps(session, content); }
    void operator()(const DbtManifest& content) const { mapDbtManifest(session, content); }
    void operator()(const DbtCatalog& content) const { mapDbtCatalog(session, content); }
    void operator()(const NativeMesh& content) const { mapNative(session, content); }
    void operator()(const DbtResults& content) const { mapDbtResults(session, content); }
    void operator()(const OlEvents& content) const
    {
        for (const OlEvent& event : content.events)
            events.push_back({&source, &event});
    }
};

/// The values that earlier versions of files gave their records, read from the stored bytes when they are asked for.
class Bases
{
public:
    Bases(const Mesh& mesh, const PlanOptions& options)
        : m_mesh(mesh)
        , m_options(options)
    {
    }

    const ImportSession::Recorded* of(FileId id)
    {
        const auto [entry, isNew] = m_recorded.try_emplace(id);
        if (isNew)
            entry->second = read(id);
        return entry->second ? &*entry->second : nullptr;
    }

private:
    std::optional<ImportSession::Recorded> read(FileId id) const
    {
        const File* record = m_mesh.find(id);
        const QByteArray bytes = record && m_options.storedBytes ? m_options.storedBytes(record->sha256) : QByteArray();
        if (bytes.isEmpty())
            return std::nullopt;
        const ImportedFile file = readImported(record->path, bytes);
        ImportSession::Recorded recorded;
        ImportSession session(m_mesh);
        session.record(recorded);
        ImportSource source {id, record->path, record->format, false, {}, {}};
        session.begin(source);
        std::vector<SourcedEvent> events;
        for (const ImportedContent& content : file.contents)
            std::visit(MapContent {session, events, source}, content);
        mapOpenLineage(session, events);
        return recorded;
    }

    const Mesh& m_mesh;
    const PlanOptions& m_options;
    std::unordered_map<FileId, std::optional<ImportSession::Recorded>> m_recorded;
};

class Planner
{
public:
    Planner(const Mesh& mesh, const std::vector<ImportedFile>& files, const PlanOptions& options,
            const Progress& progress)
        : m_files(files)
        , m_options(options)
        , m_progress(progress)
        , m_bases(mesh, options)
        , m_session(mesh, [this](FileId id) { return m_bases.of(id); })
        , m_sources(files.size())
    {
        for (const File& file : mesh.all<File>()) {
            m_byPath.insert(file.path, file.id);
            m_byHash.insert(file.sha256, file.id);
        }
    }

    Result<ImportPlan> plan();

private:
    void fileRecord(std::size_t at);
    void report(std::size_t at);

    const std::vector<ImportedFile>& m_files;
    const PlanOptions& m_options;
    const Progress& m_progress;
    Bases m_bases;
    ImportSession m_session;
    std::vector<ImportSource> m_sources;
    QHash<QString, FileId> m_byPath;
    QHash<QString, FileId> m_byHash;
    ImportPlan m_plan;
};

/// The record of the file itself: a file is the same one at the same path, and nothing new with the same content.
void Planner::fileRecord(std::size_t at)
{
    const ImportedFile& file = m_files[at];
    ImportSource& source = m_sources[at];
    source.path = file.path;
    source.format = formatOf(file.format);
    const QString hash = QString::fromLatin1(file.hash.toHex());
    const FileId samePath = m_byPath.value(file.path);
    const File* there = m_session.find(samePath);
    if (there && there->sha256 == hash)
        source.id = samePath;
    else if (m_byHash.contains(hash))
        source.id = m_byHash.value(hash);
    if (!source.id.isNull()) {
        source.isKnown = !m_options.again;
        return;
    }
    File record;
    record.path = file.path;
    record.format = source.format;
    record.version = file.version;
    record.sha256 = hash;
    record.size = file.size;
    record.importedAt = m_options.now;
    // A file of another format at the path of an old one is another file.
    if (there && there->format == source.format) {
        source.id = samePath;
        record.id = samePath;
        m_session.changes().edit<File>(samePath, [&](File& edited) { edited = record; });
    } else {
        source.id = m_session.changes().create(std::move(record));
    }
    m_byPath.insert(file.path, source.id);
    m_byHash.insert(hash, source.id);
    m_plan.toStore.push_back({source.id, hash, file.bytes});
}

Result<ImportPlan> Planner::plan()
{
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        if (!m_files[at].refusal)
            order.push_back(at);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rankOf(m_files[a].format.kind) < rankOf(m_files[b].format.kind);
    });
    std::vector<SourcedEvent> events;
    qint64 done = 0;
    bool hasEvents = false;
    const auto flush = [&] {
        mapOpenLineage(m_session, events);
        events.clear();
        hasEvents = false;
    };
    for (const std::size_t at : order) {
        if (m_progress.isCancelled())
            return Progress::cancelled();
        fileRecord(at);
        m_session.begin(m_sources[at]);
        // Results may be of what events have named.
        if (hasEvents && rankOf(m_files[at].format.kind) > rankOf(Format::Kind::OpenLineage))
            flush();
        m_session.begin(m_sources[at]);
        for (const ImportedContent& content : m_files[at].contents)
            std::visit(MapContent {m_session, events, m_sources[at]}, content);
        hasEvents = !events.empty();
        m_progress.report(++done, static_cast<qint64>(order.size()));
    }
    flush();
    for (const std::size_t at : order)
        m_session.finish(m_sources[at], m_options.now);
    m_session.finishRuns(m_options.now);
    ImportSource links; // what ties files together is the work of none of them
    links.format = QStringLiteral("odps-bitol");
    m_session.begin(links);
    linkPorts(m_session);
    if (m_progress.isCancelled())
        return Progress::cancelled();

    m_plan.changes = m_session.changes().build({}, Origin::Import);
    QStringList paths;
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        report(at);
        if (!m_files[at].refusal && !m_sources[at].isKnown)
            paths.append(m_files[at].path);
    }
    m_plan.changes.info.at = m_options.now;
    m_plan.changes.info.from = paths.size() > 5 ? Exchange::tr("%1 and %n more files", nullptr, int(paths.size()) - 5)
                                                      .arg(paths.mid(0, 5).join(QLatin1String(", ")))
                                                : paths.join(QLatin1String(", "));
    m_plan.changes.info.reason = paths.size() == 1 ? Exchange::tr("Import %1").arg(paths.front())
                                                   : Exchange::tr("Import %n files", nullptr, int(paths.size()));
    return std::move(m_plan);
}

void Planner::report(std::size_t at)
{
    const ImportedFile& file = m_files[at];
    ImportSource& source = m_sources[at];
    FileReport report;
    report.path = file.path;
    report.format = file.format.token();
    report.formatLabel = file.format.label();
    report.version = file.version;
    report.read = file.read;
    report.isKnown = source.isKnown;
    report.issues = file.issues;
    report.issues.insert(report.issues.end(), source.issues.begin(), source.issues.end());
    report.refused
        = int(std::ranges::count_if(report.issues, [](const Issue& issue) { return issue.refused != Kind::None; }));
    report.refusal = file.refusal;
    for (const auto& [record, effect] : source.effects) {
        ++report.records[QString::fromLatin1(kindInfo(record.kind).token)];
        report.created += effect == Effect::Created;
        report.changed += effect == Effect::Changed;
        report.unchanged += effect == Effect::Unchanged;
        if (effect == Effect::Unchanged)
            report.unchangedRecords.push_back(record);
    }
    m_plan.files.push_back(std::move(report));
}

QString token(Issue::Severity severity)
{
    return QString::fromLatin1(QMetaEnum::fromType<Issue::Severity>().valueToKey(int(severity))).toLower();
}

} // namespace

QJsonObject FileReport::toJson() const
{
    QJsonObject kinds;
    for (auto entry = records.begin(); entry != records.end(); ++entry)
        kinds.insert(entry.key(), entry.value());
    QJsonArray list;
    for (const Issue& issue : issues) {
        QJsonObject entry {{QStringLiteral("severity"), token(issue.severity)},
                           {QStringLiteral("message"), issue.message},
                           {QStringLiteral("line"), issue.line},
                           {QStringLiteral("pointer"), issue.pointer}};
        if (issue.refused != Kind::None)
            entry.insert(QStringLiteral("refused"), QLatin1String(kindInfo(issue.refused).token));
        list.append(entry);
    }
    QJsonObject result {{QStringLiteral("path"), path},
                        {QStringLiteral("format"), format},
                        {QStringLiteral("version"), version},
                        {QStringLiteral("records"), kinds},
                        {QStringLiteral("read"), read},
                        {QStringLiteral("created"), created},
                        {QStringLiteral("changed"), changed},
                        {QStringLiteral("unchanged"), unchanged},
                        {QStringLiteral("refusedRecords"), refused},
                        {QStringLiteral("issues"), list}};
    if (refusal)
        result.insert(QStringLiteral("refused"), refusal->message);
    return result;
}

int ImportPlan::refusedRecords() const
{
    int count = 0;
    for (const FileReport& file : files)
        count += file.refused;
    return count;
}

QJsonObject ImportPlan::toJson() const
{
    QJsonArray list;
    int refused = 0;
    int issues = 0;
    for (const FileReport& file : files) {
        list.append(file.toJson());
        refused += file.refusal.has_value();
        issues += static_cast<int>(file.issues.size());
    }
    const ChangeCounts counts = countsOf(changes);
    return {{QStringLiteral("files"), list},
            {QStringLiteral("totals"),
             QJsonObject {{QStringLiteral("files"), static_cast<int>(files.size())},
                          {QStringLiteral("refused"), refused},
                          {QStringLiteral("refusedRecords"), refusedRecords()},
                          {QStringLiteral("issues"), issues},
                          {QStringLiteral("created"), static_cast<qint64>(counts.created)},
                          {QStringLiteral("changed"), static_cast<qint64>(counts.changed)}}}};
}

Result<ImportPlan> planImport(const Mesh& mesh, const std::vector<ImportedFile>& files, const PlanOptions& options,
                              const Progress& progress)
{
    return Planner(mesh, files, options, progress).plan();
}

} // namespace mesh
