// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/proposals.h"

#include "sharing/sharing_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr const char* selectProposals
    = "SELECT p.id, p.login, (extract(epoch FROM p.at) * 1000)::bigint, p.title, coalesce(p.note, ''), "
      "to_jsonb(p.domains), p.records, p.state, coalesce(p.decided_by, ''), "
      "(extract(epoch FROM p.decided_at) * 1000)::bigint, coalesce(p.why, ''), "
      "p.state = 'open' AND ((SELECT mesh.is_lead()) OR (p.login <> session_user AND (SELECT mesh.is_writer()) "
      "AND p.domains && (SELECT mesh.writable_domains())::uuid[])) "
      "FROM mesh.proposal p WHERE p.state = 'open' OR p.decided_at > clock_timestamp() - interval '30 days' "
      "ORDER BY p.at DESC, p.id LIMIT 1000";
constexpr const char* selectContent = "SELECT content FROM mesh.proposal WHERE id = $1::uuid";
constexpr const char* makeProposal = "SELECT mesh.propose($1, $2, $3::jsonb)";
constexpr const char* decideProposal = "SELECT mesh.proposal_decide($1::uuid, $2, $3)";

constexpr const char* stateTokens[] = {"open", "accepted", "declined", "withdrawn"};

ProposalState proposalState(QStringView token)
{
    for (std::size_t at = 0; at < std::size(stateTokens); ++at) {
        if (token == QLatin1String(stateTokens[at]))
            return ProposalState(at);
    }
    return ProposalState::Withdrawn;
}

std::vector<Uuid> uuidsIn(const QByteArray& json)
{
    std::vector<Uuid> uuids;
    for (const QJsonValue item : QJsonDocument::fromJson(json).array()) {
        if (const auto uuid = Uuid::fromString(item.toString()))
            uuids.push_back(*uuid);
    }
    return uuids;
}

} // namespace

namespace proposals {

Result<std::vector<Proposal>> list(SharedMesh& shared)
{
    const auto rows = shared.connection().run(selectProposals);
    if (!rows)
        return rows.error();
    std::vector<Proposal> all;
    for (int row = 0; row < rows->rows(); ++row) {
        all.push_back({.id = Uuid::fromString(rows->text(row, 0)).value_or(Uuid()),
                       .login = rows->text(row, 1),
                       .at = Instant::fromMilliseconds(rows->integer(row, 2)),
                       .title = rows->text(row, 3),
                       .note = rows->text(row, 4),
                       .domains = uuidsIn(rows->bytes(row, 5).toByteArray()),
                       .records = rows->integer(row, 6),
                       .state = proposalState(rows->text(row, 7)),
                       .decidedBy = rows->text(row, 8),
                       .decidedAt = rows->isNull(row, 9) ? Instant() : Instant::fromMilliseconds(rows->integer(row, 9)),
                       .why = rows->text(row, 10),
                       .canDecide = rows->yes(row, 11)});
    }
    return all;
}

Result<QJsonArray> content(SharedMesh& shared, const Uuid& id)
{
    const auto rows = shared.connection().run(selectContent, {id.toString()});
    if (!rows)
        return rows.error();
    if (rows->rows() == 0)
        return Error {Error::Code::NotFound, SharingText::tr("This proposal is not there any more."), {}};
    return QJsonDocument::fromJson(rows->bytes(0, 0).toByteArray()).array();
}

Status propose(SharedMesh& shared, const QString& title, const QString& note, const QByteArray& content)
{
    const auto made = shared.connection().run(makeProposal, {title, note, PgValue::utf8(content)});
    return made ? ok() : made.error();
}

Status decide(SharedMesh& shared, const Uuid& id, ProposalState state, const QString& why)
{
    const QString token = QLatin1String(stateTokens[std::size_t(state)]);
    const auto decided = shared.connection().run(decideProposal, {id.toString(), token, why});
    return decided ? ok() : decided.error();
}

} // namespace proposals

Result<ProposalPlan> planProposal(const QJsonArray& content, const Mesh& mesh)
{
    const auto open = openChanges(content);
    if (!open)
        return open.error();
    ProposalPlan plan;
    for (const OpenChange& each : *open) {
        const RecordId& record = each.change.record;
        const RecordValues present = valuesOf(mesh.find(record));
        if (!present && each.change.operation != Operation::Create) {
            if (each.change.operation == Operation::Update)
                plan.left.push_back(record);
            continue;
        }
        auto change = rebased(each.change, present, {}, Resolution::Mine);
        if (!change)
            continue;
        if (Overtaken overtaken = overtakenBy(each, present); !overtaken.isEmpty())
            plan.overtaken.emplace_back(record, std::move(overtaken));
        plan.changes.changes.push_back(std::move(*change));
    }
    return plan;
}

} // namespace mesh
