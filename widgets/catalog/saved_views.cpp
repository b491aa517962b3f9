// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/saved_views.h"

#include "mesh/description.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

std::optional<Facet> facetFromToken(const QString& token)
{
    for (int at = 0; at < facetCount; ++at) {
        if (facetToken(Facet(at)) == token)
            return Facet(at);
    }
    return {};
}

QJsonObject toJson(const SavedView& view)
{
    QJsonObject facets;
    for (const auto& [facet, keys] : view.facets) {
        QStringList sorted(keys.cbegin(), keys.cend());
        sorted.sort();
        if (!sorted.isEmpty())
            facets.insert(facetToken(facet), QJsonArray::fromStringList(sorted));
    }
    return {{u"name"_s, view.name},
            {u"kind"_s, QString::fromLatin1(kindInfo(view.kind).token)},
            {u"text"_s, view.text},
            {u"facets"_s, facets},
            {u"columns"_s, QJsonArray::fromStringList(view.columns)},
            {u"sort"_s, view.sortColumn},
            {u"descending"_s, view.isDescending},
            {u"cards"_s, view.isCards}};
}

SavedView fromJson(const QJsonObject& json)
{
    SavedView view;
    view.name = json.value("name"_L1).toString();
    view.kind = kindFromToken(json.value("kind"_L1).toString());
    view.text = json.value("text"_L1).toString();
    const QJsonObject facets = json.value("facets"_L1).toObject();
    for (auto it = facets.begin(); it != facets.end(); ++it) {
        const auto facet = facetFromToken(it.key());
        if (!facet)
            continue; // of a newer version
        const QJsonArray keys = it.value().toArray();
        for (const QJsonValue& key : keys)
            view.facets[*facet].insert(key.toString());
    }
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue& column : columns)
        view.columns += column.toString();
    view.sortColumn = json.value("sort"_L1).toString();
    view.isDescending = json.value("descending"_L1).toBool();
    view.isCards = json.value("cards"_L1).toBool();
    return view;
}

} // namespace

SavedViews::SavedViews(const QString& workspacePath)
{
    const QByteArray path = QFileInfo(workspacePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16);
    m_key = u"catalogue/views/"_s % QString::fromLatin1(hash);
    const QJsonArray views = QJsonDocument::fromJson(QSettings().value(m_key).toByteArray()).array();
    for (const QJsonValue& view : views) {
        SavedView read = fromJson(view.toObject());
        if (!read.name.isEmpty() && read.kind != Kind::None)
            m_views.push_back(std::move(read));
    }
}

const SavedView* SavedViews::find(const QString& name) const
{
    const auto at = std::ranges::find(m_views, name, &SavedView::name);
    return at == m_views.end() ? nullptr : &*at;
}

void SavedViews::save(const SavedView& view)
{
    const auto at = std::ranges::find(m_views, view.name, &SavedView::name);
    if (at == m_views.end())
        m_views.push_back(view);
    else
        *at = view;
    write();
}

void SavedViews::remove(const QString& name)
{
    std::erase_if(m_views, [&](const SavedView& view) { return view.name == name; });
    write();
}

void SavedViews::write() const
{
    QJsonArray views;
    for (const SavedView& view : m_views)
        views.append(toJson(view));
    QSettings().setValue(m_key, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace mesh
