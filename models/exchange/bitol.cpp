// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/bitol.h"

#include "exchange/texts.h"

namespace mesh {

BitolTeam readBitolTeam(Reader& reader, const Node& team)
{
    BitolTeam result;
    if (!team || team.isNull())
        return result;
    result.node = team;
    Node members = team;
    if (team.isMap()) {
        result.name = reader.text(team, "name");
        result.description = reader.text(team, "description");
        result.extras = Reader::others(team, {"name", "description", "members"});
        members = reader.list(team, "members");
    } else if (!team.isList()) {
        result.name = team.string();
        return result;
    }
    for (const Node& node : members) {
        BitolMember member;
        member.node = node;
        if (node.isMap()) {
            member.username = reader.text(node, "username");
            member.name = reader.text(node, "name");
            member.role = reader.text(node, "role");
            member.description = reader.text(node, {"description", "comment"});
            member.dateIn = reader.text(node, "dateIn");
            member.dateOut = reader.text(node, "dateOut");
            member.replacedBy = reader.text(node, "replacedByUsername");
            member.extras = Reader::others(
                node,
                {"username", "name", "role", "description", "comment", "dateIn", "dateOut", "replacedByUsername"});
            reader.require(node, Exchange::tr("A team member"), {"username"});
        } else {
            member.username = node.string();
            reader.warning(node, Exchange::tr("A team member should be a map with a username."));
        }
        result.members.push_back(std::move(member));
    }
    return result;
}

BitolDescription readBitolDescription(Reader& reader, const Node& description)
{
    BitolDescription result;
    if (description.isMap()) {
        result.purpose = reader.text(description, "purpose");
        result.usage = reader.text(description, "usage");
        result.limitations = reader.text(description, "limitations");
        result.extras = Reader::others(description, {"purpose", "usage", "limitations"});
    } else {
        result.purpose = description.string();
    }
    return result;
}

} // namespace mesh
