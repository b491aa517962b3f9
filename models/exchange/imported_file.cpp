// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/imported_file.h"

#include "exchange/json_reader.h"
#include "exchange/references.h"
#include "exchange/secrets.h"
#include "exchange/source_text.h"
#include "exchange/texts.h"
#include "exchange/yaml_reader.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace mesh {

namespace {

constexpr qint64 mostJsonReadAsYaml = 1024 * 1024;

Error tooLarge(qint64 size, qint64 limit)
{
    return {Error::Code::InvalidArgument,
            Exchange::tr("The file has %1 MB; files of more than %2 MB are refused. Split it, or leave out what is no "
                         "metadata.")
                .arg(size / (1024 * 1024))
                .arg(limit / (1024 * 1024)),
            {}};
}

QString describe(SecretKind kind)
{
    switch (kind) {
    case SecretKind::CloudKey:
        return Exchange::tr("A cloud access key was found and masked.");
    case SecretKind::PrivateKey:
        return Exchange::tr("A private key was found and masked.");
    case SecretKind::Token:
        return Exchange::tr("An access token was found and masked.");
    case SecretKind::UrlPassword:
        return Exchange::tr("A password in an address was found and masked.");
    case SecretKind::NamedValue:
        return Exchange::tr("A password or key was found and masked.");
    }
    return {};
}

void reportSecrets(const std::vector<Secret>& secrets, const Tree* tree, Issues& issues)
{
    constexpr size_t mostReported = 100;
    for (size_t i = 0; i < std::min(secrets.size(), mostReported); ++i) {
        const Secret& secret = secrets[i];
        const Node at = tree ? tree->nodeAt(secret.line, secret.column) : Node();
        issues.push_back(
            {Issue::Severity::Warning,
             Exchange::tr("%1 Change it at its source, for others may have read this file.").arg(describe(secret.kind)),
             secret.line, at.pointer()});
    }
    if (secrets.size() > mostReported)
        issues.push_back({Issue::Severity::Warning,
                          Exchange::tr("%n more secrets were masked.", nullptr, int(secrets.size() - mostReported)),
                          0,
                          {}});
}

Error tooMuchYaml(qint64 size, qint64 limit)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return {Error::Code::InvalidArgument,
            Exchange::tr("The file has %1 MB of YAML; more than %2 MB are refused. Split it, or write it as JSON.")
                .arg((size + megabyte - 1) / megabyte)
                .arg(limit / megabyte),
            {}};
}

bool startsAsJson(const QByteArray& text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{' || c == '[';
    }
    return false;
}

ImportedContent readContent(Format::Kind kind, const Node& root, Issues& issues)
{
    switch (kind) {
    case Format::Kind::DbtManifest:
        return readDbtManifest(root, issues);
    case Format::Kind::DbtCatalog:
        return readDbtCatalog(root, issues);
    case Format::Kind::DbtResults:
        return readDbtResults(root, issues);
    case Format::Kind::DbtSemanticManifest:
        return readDbtSemanticManifest(root, issues);
    case Format::Kind::Odcs:
        return readOdcs(root, issues);
    case Format::Kind::Odps:
        return readOdps(root, issues);
    case Format::Kind::Native:
        return readNative(root, issues);
    case Format::Kind::OpenLineage: {
        OlEvents events;
        readOpenLineage(root, events, issues);
        return events;
    }
    default:
        return {};
    }
}

struct CountsOf
{
    QJsonObject operator()(const std::monostate&) const { return {}; }
    template<typename T>
    QJsonObject operator()(const T& content) const
    {
        return readCounts(content);
    }
};

struct VersionOf
{
    QString operator()(const DbtManifest& content) const { return dbtSchemaVersion(content.metadata); }
    QString operator()(const DbtCatalog& content) const { return dbtSchemaVersion(content.metadata); }
    QString operator()(const DbtResults& content) const { return dbtSchemaVersion(content.metadata); }
    QString operator()(const OdcsContract& content) const { return odcsVersion(content); }
    QString operator()(const OdpsProduct& content) const
    {
        return content.apiVersion.startsWith(u'v') ? content.apiVersion.mid(1) : content.apiVersion;
    }
    QString operator()(const OlEvents& content) const
    {
        // .../spec/2-0-2/OpenLineage.json#/$defs/RunEvent
        for (const OlEvent& event : content.events) {
            const QString url = event.node["schemaURL"].string().section(u'#', 0, 0);
            if (url.contains(QLatin1String("/spec/")))
                return url.section(u'/', -2, -2);
        }
        return {};
    }
    QString operator()(const NativeMesh& content) const { return QString::number(content.version); }
    template<typename T>
    QString operator()(const T&) const
    {
        return {};
    }
};

/// Whether a document that tells no format may be what the user calls it: it has a part that only such ones have.
bool couldBe(const QString& token, const Node& root)
{
    const auto hasAny = [&root](std::initializer_list<std::string_view> keys) {
        return std::ranges::any_of(keys, [&root](std::string_view key) { return bool(root[key]); });
    };
    if (token == QLatin1String("odcs"))
        return root.isMap() && hasAny({"apiVersion", "schema", "dataset", "servers", "slaProperties", "quantumName"});
    if (token == QLatin1String("odps-bitol"))
        return root.isMap() && hasAny({"apiVersion", "inputPorts", "outputPorts", "managementPorts"});
    if (token == QLatin1String("openlineage"))
        return root.isList() ? root.begin() != root.end() && couldBe(token, *root.begin())
                             : hasAny({"run", "job", "dataset"});
    return false; // dbt's artifacts and our own files always tell
}

/// Why a file cannot be what the user calls it; nothing where it can.
std::optional<Error> misfitOf(const Tree& tree, const QString& token)
{
    for (int i = 0; i < tree.documentCount() && !token.isEmpty(); ++i) {
        const Node root = tree.document(i);
        const Format format = sniff(root);
        if (format.token() == token || (format.kind == Format::Kind::Unknown && couldBe(token, root)))
            continue;
        const QString message = format.kind == Format::Kind::Unknown
            ? Exchange::tr("The file does not look like %1, which it was said to be.")
            : Exchange::tr("The file was said to be %1 but is: %2. Leave the format away to have it found out.");
        const QString said = token == QLatin1String("meshstead") ? Exchange::tr("a Meshstead file") : token;
        return Error {Error::Code::InvalidArgument,
                      format.kind == Format::Kind::Unknown ? message.arg(said) : message.arg(said, format.label()),
                      {}};
    }
    return std::nullopt;
}

/// What the user calls it, where the document alone leaves it open.
Format::Kind forcedKind(const QString& token, Format::Kind sniffed)
{
    if (token == QLatin1String("odcs"))
        return Format::Kind::Odcs;
    if (token == QLatin1String("odps-bitol"))
        return Format::Kind::Odps;
    if (token == QLatin1String("openlineage"))
        return Format::Kind::OpenLineage;
    return sniffed;
}

void readDocuments(ImportedFile& file, const ReadOptions& options)
{
    OlEvents events;
    bool hasEvents = false;
    for (int i = 0; i < file.tree->documentCount(); ++i) {
        const Node root = file.tree->document(i);
        Format format = sniff(root);
        format.kind = forcedKind(options.formatToken, format.kind);
        if (file.format.kind == Format::Kind::Unknown)
            file.format = format;
        if (format.kind == Format::Kind::OpenLineage) {
            readOpenLineage(root, events, file.issues);
            hasEvents = true;
        } else if (format.isReadable()) {
            file.contents.push_back(readContent(format.kind, root, file.issues));
        } else if (file.format.isReadable()) {
            file.issues.push_back(
                {Issue::Severity::Warning,
                 Exchange::tr("Document %1 of the file is of no known format and is left out.").arg(i + 1),
                 root.line(),
                 {}});
        }
    }
    if (hasEvents) {
        if (events.events.empty())
            file.issues.push_back({Issue::Severity::Warning,
                                   Exchange::tr("There is no complete OpenLineage event in this file."),
                                   0,
                                   {}});
        file.contents.push_back(std::move(events));
    }
}

void refuseUnreadable(ImportedFile& file)
{
    if (file.format.kind == Format::Kind::Foreign)
        file.refusal
            = Error {Error::Code::InvalidArgument,
                     Exchange::tr("This is a document of %1, which is not imported. Read are dbt artifacts, ODCS "
                                  "contracts, ODPS products and OpenLineage events.")
                         .arg(file.format.foreignName),
                     {}};
    else if (file.format.kind == Format::Kind::DbtLog)
        file.refusal
            = Error {Error::Code::InvalidArgument,
                     Exchange::tr("This is a log of dbt, which holds no metadata. Import the manifest.json and "
                                  "the other artifacts from dbt's target folder."),
                     {}};
    else
        file.refusal
            = Error {Error::Code::InvalidArgument,
                     Exchange::tr("The file is of no known format. Read are dbt artifacts, ODCS contracts, ODPS "
                                  "products and OpenLineage events."),
                     {}};
}

} // namespace

Result<ParsedText> parseText(const QByteArray& bytes, const ReadLimits& limits, const Progress& progress,
                             Issues& issues)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(bytes.size(), limits.bytes);
    auto text = toText(bytes, issues);
    if (!text)
        return text.error();
    const MaskedText masked = maskSecrets(text->utf8);
    ParsedText result;
    result.bytes = masked.secrets.empty() ? bytes : masked.text;

    const auto finish = [&](TreeBuilder& builder) {
        for (Issue& issue : builder.takeIssues())
            issues.push_back(std::move(issue));
        result.duplicateKeys = builder.duplicateKeys();
        result.tree = builder.finish();
        reportSecrets(masked.secrets, result.tree.get(), issues);
        return result;
    };
    std::optional<Error> jsonError;
    if (startsAsJson(masked.text)) {
        TreeBuilder builder(masked.text, limits, progress);
        if (JsonReader(masked.text, builder).read(issues))
            return finish(builder);
        jsonError = builder.error();
        if (jsonError->code != Error::Code::Corrupt || masked.text.size() > mostJsonReadAsYaml) {
            reportSecrets(masked.secrets, nullptr, issues);
            return *jsonError;
        }
    }
    if (!jsonError && masked.text.size() > limits.yamlBytes) {
        reportSecrets(masked.secrets, nullptr, issues);
        return tooMuchYaml(masked.text.size(), limits.yamlBytes);
    }
    TreeBuilder builder(masked.text, limits, progress);
    Issues yamlIssues;
    if (!readYaml(masked.text, builder, yamlIssues)) {
        reportSecrets(masked.secrets, nullptr, issues);
        return jsonError ? *jsonError : builder.error();
    }
    if (jsonError && (!yamlIssues.empty() || builder.documentCount() != 1)) {
        reportSecrets(masked.secrets, nullptr, issues);
        return *jsonError;
    }
    if (jsonError)
        issues.push_back({Issue::Severity::Warning,
                          Exchange::tr("The file looks like JSON but was read as YAML. %1").arg(jsonError->message),
                          0,
                          {}});
    issues.insert(issues.end(), yamlIssues.begin(), yamlIssues.end());
    result.isYaml = true;
    return finish(builder);
}

Result<ParsedText> parseFile(const QString& path, const ReadLimits& limits, const Progress& progress, Issues& issues)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound, Exchange::tr("There is no such file."), path};
    if (file.size() > limits.bytes)
        return tooLarge(file.size(), limits.bytes);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, Exchange::tr("The file cannot be opened: %1").arg(file.errorString()), path};
    return parseText(file.readAll(), limits, progress, issues);
}

ImportedFile readImported(const QString& shownPath, const QByteArray& bytes, const ReadOptions& options,
                          const Progress& progress, const QString& location)
{
    ImportedFile file;
    file.path = shownPath;
    file.size = bytes.size();
    auto parsed = parseText(bytes, options.limits, progress, file.issues);
    if (!parsed) {
        file.refusal = parsed.error();
        file.read = {{QStringLiteral("parses"), false}};
        return file;
    }
    file.bytes = parsed->bytes;
    file.hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    if (const auto misfit = misfitOf(*parsed->tree, options.formatToken)) {
        file.format = sniff(parsed->tree->root());
        file.refusal = misfit;
        file.read = {{QStringLiteral("parses"), true}};
        return file;
    }
    const Format::Kind first = forcedKind(options.formatToken, sniff(parsed->tree->root()).kind);
    if (first == Format::Kind::Odcs || first == Format::Kind::Odps)
        References(options.folder, options.limits, progress).follow(*parsed->tree, location, file.issues);
    file.tree = parsed->tree;
    readDocuments(file, options);
    if (!file.contents.empty()) {
        file.read = std::visit(CountsOf(), file.contents.front());
        file.version = std::visit(VersionOf(), file.contents.front());
    } else {
        // Nothing of what we know: told with the counts of an event file without events.
        file.read = readCounts(OlEvents());
    }
    file.read.insert(QStringLiteral("parses"), true);
    if (parsed->isYaml || file.tree->documentCount() > 1)
        file.read.insert(QStringLiteral("documents"), file.tree->documentCount());
    if (parsed->isYaml && !parsed->duplicateKeys.isEmpty())
        file.read.insert(QStringLiteral("duplicate_keys"), QJsonArray::fromStringList(parsed->duplicateKeys.mid(0, 5)));
    if (file.contents.empty())
        refuseUnreadable(file);
    return file;
}

ImportedFile readImportedFile(const QString& path, const QString& shownPath, const ReadOptions& options,
                              const Progress& progress)
{
    QFile file(path);
    ImportedFile refused;
    refused.path = shownPath;
    refused.size = file.size();
    refused.read = {{QStringLiteral("parses"), false}};
    if (!QFileInfo(path).isFile()) {
        refused.refusal = Error {Error::Code::NotFound, Exchange::tr("There is no such file."), path};
        return refused;
    }
    if (file.size() > options.limits.bytes) {
        refused.refusal = tooLarge(file.size(), options.limits.bytes);
        return refused;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        refused.refusal
            = Error {Error::Code::Io, Exchange::tr("The file cannot be opened: %1").arg(file.errorString()), path};
        return refused;
    }
    return readImported(shownPath, file.readAll(), options, progress, path);
}

std::vector<FoundFile> findFiles(const QStringList& paths)
{
    std::vector<FoundFile> result;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            result.push_back({path, info.fileName(), info.path(), true});
            continue;
        }
        const QString root = info.canonicalFilePath();
        const QString base = QFileInfo(root).fileName();
        QStringList files;
        QDirIterator walk(root, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString found = walk.next();
            if (QFileInfo(found).canonicalFilePath().startsWith(root + u'/'))
                files.append(found);
        }
        files.sort();
        for (const QString& found : std::as_const(files))
            result.push_back({found, base + found.mid(root.size()), root, false});
    }
    return result;
}

std::vector<ImportedFile> readImportedFiles(const QStringList& paths, const ReadOptions& options,
                                            const Progress& progress)
{
    const std::vector<FoundFile> found = findFiles(paths);
    std::vector<ImportedFile> result;
    result.reserve(found.size());
    for (const FoundFile& entry : found) {
        if (progress.isCancelled())
            break;
        ReadOptions own = options;
        own.folder = entry.folder;
        result.push_back(readImportedFile(entry.path, entry.shownPath, own, progress));
        progress.report(static_cast<qint64>(result.size()), static_cast<qint64>(found.size()));
    }
    return result;
}

} // namespace mesh
