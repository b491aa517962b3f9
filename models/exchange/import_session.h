// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/dataset_identity.h"
#include "exchange/imported_file.h"
#include "mesh/change_builder.h"

#include <QMap>

#include <unordered_set>

namespace mesh {

/// What a file did, or would do, to the mesh.
enum class Effect : quint8
{
    Unchanged,
    Changed,
    Created,
};

/// The file that is being mapped.
struct ImportSource
{
    FileId id;
    QString path;
    QString format; ///< as its file record has it
    bool isKnown = false; ///< was imported before, byte by byte
    std::unordered_map<RecordId, Effect> effects;
    Issues issues;
};

/// Turns what readers found into one change set: finds the record that is meant, or makes one, and lays the values over
/// it.
///
/// Which value wins: a field that is empty is filled. A field that holds something else is changed only by a file of
/// the format the record came from, and only where that file's earlier version did not say the same: a value that a
/// person has set stays, with an issue where the file has a new one. What files of another format say of a field is
/// left aside. A file that was imported before, byte by byte, changes nothing.
class ImportSession
{
public:
    /// The values that the stored version of a file gave its records, for those that are in the mesh.
    using Recorded = std::unordered_map<RecordId, std::shared_ptr<void>>;
    using BaseOf = std::function<const Recorded*(FileId)>;

    explicit ImportSession(Mesh mesh, BaseOf baseOf = {});

    void begin(ImportSource& source) { m_source = &source; }
    /// Takes away what the earlier version of the file said and this one, now wholly mapped, no longer does. Flows that
    /// it no longer has are not removed but marked as missing since @p now: a person decides about them.
    void finish(ImportSource& source, Instant now);
    /// The same for flows that the newest runs of their process no longer showed. Call once, when all is mapped.
    void finishRuns(Instant now);
    /// A file says that a flow is there, or was there at @p at: it is missing no more.
    void seeFlow(FlowId flow, Instant at);
    ImportSource& source() { return *m_source; }
    void warn(const Node& at, const QString& message, Issue::Severity severity = Issue::Severity::Warning,
              Kind refused = Kind::None);
    /// What would have become a record of this kind is left out whole.
    void refuse(const Node& at, Kind kind, const QString& message) { warn(at, message, Issue::Severity::Error, kind); }
    /// Makes the session only take down what files say; nothing is made or changed.
    void record(Recorded& recorded) { m_recorded = &recorded; }

    /// Lays the values of @p proposed over the record @p id, or makes a new record where it is null.
    template<typename T>
    auto put(decltype(T::id) id, T proposed, const Node& at)
    {
        return putRecord(RecordId(id), std::make_shared<T>(std::move(proposed)), T::kind, at).template as<T::kind>();
    }
    /// The same for what another part of the file says of a record, which is not the place it stands at.
    template<typename T>
    void amend(decltype(T::id) id, T proposed, const Node& at)
    {
        if (id.isNull())
            return;
        m_isAmending = true;
        put(id, std::move(proposed), at);
        m_isAmending = false;
    }

    /// Tells that the file speaks of a record without saying anything new of it.
    void mention(RecordId id);

    // Finding what is there already. A null id where there is nothing.
    DomainId domain(const QString& name) const;
    TeamId team(const QString& name) const;
    PersonId person(const QString& name) const; ///< by user name, e-mail or name
    ProductId product(const QString& key, const QString& version) const;
    ProductId productByName(const QString& name) const;
    ContractId contract(const QString& key, const QString& version) const;
    ContractId anyContract(const QString& key) const; ///< the one of the highest version
    DatasetId dataset(const DatasetIdentity& identity) const;
    std::vector<DatasetId> datasetsOfDbt(const QString& uniqueId) const;
    ColumnId column(DatasetId dataset, const QStringList& path) const;
    ProcessId process(const QString& platform, const QString& name) const;
    RuleId rule(RecordId subject, const QString& key) const;
    std::vector<RuleId> rulesOfKey(const QString& key) const;
    TagId tag(const QString& name) const;

    /// The records of type T, of the mesh and new ones, whose field Member refers to @p target.
    template<auto Member, typename Target>
    auto referring(const Target& target) const
    {
        using T = decltype(detail::recordTypeOf(Member));
        std::vector<const T*> result;
        for (const T* record : m_changes.mesh().template referring<Member>(target)) {
            if (const auto* now = static_cast<const T*>(m_changes.current(record->id).data()))
                result.push_back(now);
        }
        const auto range = m_newlyOf.equal_range(detail::uuidOf(target));
        for (auto entry = range.first; entry != range.second; ++entry) {
            if (entry->second.kind != T::kind)
                continue;
            const auto* record = static_cast<const T*>(m_changes.current(entry->second).data());
            if (record && detail::uuidOf(record->*Member) == detail::uuidOf(target))
                result.push_back(record);
        }
        return result;
    }

    template<Kind K>
    const auto* find(Id<K> id) const
    {
        return m_changes.find(id);
    }
    RecordView current(RecordId id) const { return m_changes.current(id); }
    bool isTouched(RecordId id) const { return m_touched.contains(id); }
    const std::vector<RecordId>& made() const { return m_made; }
    ChangeSetBuilder& changes() { return m_changes; }
    const Mesh& mesh() const { return m_changes.mesh(); }

private:
    RecordId putRecord(RecordId id, std::shared_ptr<void> proposed, Kind kind, const Node& at);
    /// One bad value must not refuse a whole file: it becomes an issue, and the record is read without it.
    void leaveOutInvalid(const KindInfo& info, void* record, const Node& at);
    Effect lay(RecordId id, const void* proposed, const Node& at);
    void place(RecordId id, FileId from, bool changed, const Node& at);
    void index(RecordId id);
    void note(RecordId id, Effect effect);
    void markMissing(FlowId id, Instant now);
    QString formatOf(FileId file) const;
    std::vector<Uuid> lookUp(const QString& key) const { return m_keys.value(key); }

    ChangeSetBuilder m_changes;
    BaseOf m_baseOf;
    ImportSource* m_source = nullptr;
    Recorded* m_recorded = nullptr;
    std::unordered_map<FileId, Recorded> m_said; ///< by the new versions of files, of records that the old ones made
    bool m_isAmending = false;
    QHash<QString, std::vector<Uuid>> m_keys; ///< by kind and natural key
    std::unordered_multimap<Uuid, RecordId>
        m_newlyOf; ///< by what they refer to: new records, and known ones that did not
    std::vector<RecordId> m_made;
    std::unordered_set<RecordId> m_touched; ///< by files that were not known
    mutable std::unordered_map<Uuid, QHash<QString, ColumnId>> m_columns; ///< of datasets looked into
    mutable std::unordered_set<Uuid> m_columnsLoaded;
};

} // namespace mesh
