// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/proposal_model.h"

#include "items/history_model.h"
#include "items/words.h"
#include "widgets/sharing/toned_label.h"

using namespace Qt::StringLiterals;

namespace mesh {

Standing standingOf(const Proposal& proposal)
{
    switch (proposal.state) {
    case ProposalState::Open:
        return proposal.canDecide ? Standing {ProposalModel::tr("Waits for you"), u"warning"_s, Tone::Warn}
                                  : Standing {ProposalModel::tr("Open", "a proposal"), u"clock"_s, Tone::Muted};
    case ProposalState::Accepted:
        return {ProposalModel::tr("Accepted"), u"success"_s, Tone::Good};
    case ProposalState::Declined:
        return {ProposalModel::tr("Declined"), u"close"_s, Tone::Bad};
    case ProposalState::Withdrawn:
        return {ProposalModel::tr("Withdrawn"), u"undo"_s, Tone::Muted};
    }
    Q_UNREACHABLE();
}

void ProposalModel::setProposals(const Mesh& mesh, std::vector<Proposal> proposals)
{
    m_mesh = mesh;
    setRows(std::move(proposals));
}

QString ProposalModel::header(int column) const
{
    switch (column) {
    case TitleColumn:
        return tr("Proposal");
    case WhoColumn:
        return tr("From", "who proposes");
    case DomainColumn:
        return tr("Domain");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("When");
    default:
        return {};
    }
}

QVariant ProposalModel::cell(const Proposal& proposal, int column, int role) const
{
    if (role == Qt::DecorationRole && column == StateColumn) {
        const Standing standing = standingOf(proposal);
        return icon(standing.icon, iconToneOf(standing.tone));
    }
    if (role == Qt::ToolTipRole && column == TimeColumn)
        return dateText(proposal.at);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case TitleColumn:
        return proposal.title;
    case WhoColumn:
        return proposal.login;
    case DomainColumn:
        return proposal.domains.empty() ? tr("None", "no domain") : domainNames(m_mesh, proposal.domains);
    case StateColumn:
        return standingOf(proposal).word;
    case TimeColumn:
        return momentText(proposal.at, Instant::now());
    default:
        return {};
    }
}

} // namespace mesh
