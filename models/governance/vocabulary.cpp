// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/vocabulary.h"

#include "mesh/mesh.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mesh {

namespace {

std::vector<TermTree::Source> readTerms(const QJsonArray& list)
{
    std::vector<TermTree::Source> terms;
    terms.reserve(std::size_t(list.size()));
    for (const QJsonValue item : list) {
        const QJsonObject object = item.toObject();
        TermTree::Source term;
        term.id = object.value(QLatin1String("term")).toString();
        term.label = object.value(QLatin1String("label")).toString();
        for (const QJsonValue parent : object.value(QLatin1String("parents")).toArray())
            term.parents += parent.toString();
        if (!term.id.isEmpty())
            terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<TermTree::Source> sourcesOf(const TermTree& tree)
{
    std::vector<TermTree::Source> terms;
    for (int at = 0; at < tree.size(); ++at) {
        const TermTree::Term& term = tree.term(at);
        QStringList parents;
        for (const int parent : term.parents)
            parents += tree.term(parent).id;
        terms.push_back({term.id, term.label, parents});
    }
    return terms;
}

} // namespace

Result<Vocabulary> Vocabulary::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || !root.value(QLatin1String("purposes")).isArray()) {
        return Error {Error::Code::Corrupt,
                      QCoreApplication::translate("mesh::Vocabulary", "The list of privacy terms cannot be read."),
                      problem.errorString()};
    }
    const auto tree
        = [&](const char* group) { return TermTree(readTerms(root.value(QLatin1String(group)).toArray())); };
    Vocabulary vocabulary;
    vocabulary.version = root.value(QLatin1String("version")).toString();
    vocabulary.purposes = tree("purposes");
    vocabulary.categories = tree("categories");
    vocabulary.legalBases = tree("legalBases");
    vocabulary.consentStatuses = tree("consentStatuses");
    vocabulary.subjects = tree("subjects");
    vocabulary.processing = tree("processing");
    return vocabulary;
}

const Vocabulary& Vocabulary::dpv()
{
    static const Vocabulary vocabulary = [] {
        QFile file(QStringLiteral(":/governance/dpv.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // it is part of this library
        auto read = isOpen ? fromJson(file.readAll()) : Result<Vocabulary>(Vocabulary());
        Q_ASSERT(read);
        return read ? std::move(*read) : Vocabulary();
    }();
    return vocabulary;
}

TermTree purposesOf(const Mesh& mesh)
{
    const TermTree& dpv = Vocabulary::dpv().purposes;
    std::vector<TermTree::Source> terms = sourcesOf(dpv);
    bool hasOwn = false;
    for (const Purpose& purpose : mesh.all<Purpose>()) {
        const QString& id = purpose.term.isEmpty() ? purpose.name : purpose.term;
        if (id.isEmpty() || dpv.find(id) >= 0)
            continue; // the DPV's own term, described anew
        terms.push_back({id, purpose.name.isEmpty() ? id : purpose.name, purpose.broader});
        hasOwn = true;
    }
    return hasOwn ? TermTree(std::move(terms)) : dpv;
}

} // namespace mesh
