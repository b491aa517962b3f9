// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

namespace mesh {

/// Where edges meet their nodes. The layout leads every edge to the middle of a side; here its ends move to the row
/// they belong to, ends on one side are spread in the order in which their edges leave, so that they do not cross at
/// the node, and the edges of a hub into one lane become a trunk.
///
/// Terms: a *port* is a side of a node's head or of one of its rows; a *group* is edges of one port to nodes of one
/// lane that stand in one column, of the same evidence; a group of eight and more is a trunk. The *gap* of a group is
/// the space before the column where its edges fan out (after it, where they come together); the *bus* is the upright
/// line in the gap that they fan out from. Every hub has a track of its own in a gap.
/// Steps: find groups, spread the ends (a group is one end), lead grouped edges along the median one of them and the
/// bus. Cost: sorting the edges. Left out: choosing tracks so that buses cross least; buses of more than nine hubs in a
/// gap share tracks.
///
/// REQUIRES: places, rows and routes as the layout made them.
void attachEnds(LineageScene& scene);

} // namespace mesh
