// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/people_model.h"

#include "items/history_model.h"
#include "items/words.h"
#include "widgets/sharing/share_words.h"
#include "widgets/sharing/toned_label.h"

namespace mesh {

namespace {

constexpr qint64 activeMs = 120'000;

} // namespace

void PeopleModel::setPeople(const Mesh& mesh, std::vector<SharedPerson> people, Instant now)
{
    m_mesh = mesh;
    m_now = now;
    setRows(std::move(people));
}

bool PeopleModel::isActive(const SharedPerson& person) const
{
    // Also where the server's clock is ahead of ours.
    return person.revoked.isNull() && !person.lastSeen.isNull()
        && m_now.milliseconds() - person.lastSeen.milliseconds() < activeMs;
}

QString PeopleModel::seenText(const SharedPerson& person) const
{
    if (!person.revoked.isNull())
        return tr("Closed %1").arg(dateText(person.revoked));
    if (person.lastSeen.isNull())
        return tr("Never");
    return isActive(person) ? tr("Active now") : momentText(person.lastSeen, m_now);
}

QString PeopleModel::header(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Name");
    case LoginColumn:
        return tr("Login");
    case RoleColumn:
        return tr("Role");
    case DomainsColumn:
        return tr("Domains");
    case SeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

QVariant PeopleModel::cell(const SharedPerson& person, int column, int role) const
{
    if (role == Qt::DecorationRole && column == SeenColumn) {
        return !person.revoked.isNull() ? icon(QStringLiteral("lock"), IconTone::Muted)
            : isActive(person)          ? icon(QStringLiteral("success"), IconTone::Good)
                                        : icon(QStringLiteral("clock"), IconTone::Muted);
    }
    if (role == Qt::ForegroundRole && !person.revoked.isNull())
        return toneColor(Tone::Muted, tokens());
    if (role == Qt::ToolTipRole && column == SeenColumn && !person.lastSeen.isNull())
        return dateText(person.lastSeen);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case NameColumn:
        return person.name.isEmpty() ? person.login : person.name;
    case LoginColumn:
        return person.login;
    case RoleColumn:
        return person.isAdmin ? tr("%1, administrator", "role").arg(roleLabel(person.role)) : roleLabel(person.role);
    case DomainsColumn:
        return person.role == SharedRole::Lead ? tr("All") : domainNames(m_mesh, person.domains);
    case SeenColumn:
        return seenText(person);
    default:
        return {};
    }
}

} // namespace mesh
