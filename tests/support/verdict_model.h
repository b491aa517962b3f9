// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/description.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace mesh::test {

/// What somebody does to one record.
struct ModelEdit
{
    enum class Type
    {
        Create,
        Set, ///< one field
        Remove,
    };
    Type type = Type::Set;
    RecordId record;
    QString field {}; ///< of Set
    QJsonValue value {}; ///< of Set: null clears it
    QJsonObject fields {}; ///< of Create
};

/// The shared mesh and its desks as the rules in models/sharing/README.md tell them, with nothing at the same time as
/// anything else: what the real ones are held against. A desk makes one edit at most.
class VerdictModel
{
public:
    using Records = std::map<RecordId, QJsonObject>;

    explicit VerdictModel(Records records)
        : m_records(records)
        , m_desks {{records}, {records}}
    {
    }

    /// False, and nothing happens, where what the desk shows does not allow it.
    bool edit(std::size_t desk, const ModelEdit& edit);
    void push(std::size_t desk);
    void pull(std::size_t desk);
    /// Takes the edit of a desk back that became a conflict.
    void takeTheirs(std::size_t desk);

    const QString& conflict(std::size_t desk) const { return m_desks[desk].conflict; } ///< why; empty where none
    const Records& shown(std::size_t desk) const { return m_desks[desk].shown; }
    const Records& records() const { return m_records; }

private:
    struct Desk
    {
        Records read {}; ///< the shared mesh as it was read last
        Records shown = read;
        std::optional<ModelEdit> open {};
        QJsonObject before {}; ///< of the record when it was edited
        bool isAccepted = false;
        QString conflict {};
    };
    QString whyNot(const Desk& desk) const;
    QString whyNotSet(const Desk& desk, const QJsonObject& present) const;
    bool isReferred(const Records& records, const RecordId& record) const;
    static void apply(Records& records, const ModelEdit& edit, const QJsonObject& before);

    Records m_records;
    Desk m_desks[2];
};

} // namespace mesh::test
