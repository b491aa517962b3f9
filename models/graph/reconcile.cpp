// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/reconcile.h"

#include "graph/flow_standing.h"

#include <unordered_map>
#include <unordered_set>

namespace mesh {

namespace {

struct Ends
{
    RecordId from;
    RecordId to;
    bool operator==(const Ends&) const = default;
};

struct EndsHash
{
    std::size_t operator()(const Ends& ends) const
    {
        const std::hash<RecordId> hash;
        return hash(ends.from) * 31 + hash(ends.to);
    }
};

/// The imported flows that speak of the same as one or several that were drawn between two ends.
struct Imported
{
    std::vector<FlowId> twins; ///< between the same ends
    bool hasLostTwin = false;
    std::vector<FlowId> finer; ///< between parts of the ends
};

bool isDeclared(const Flow& flow)
{
    return flow.evidence == FlowEvidence::Declared;
}

/// A person has looked at it, and no import has lost it since.
bool isSettled(const Flow& flow)
{
    return flow.review == FlowReview::Accepted && !(flow.reviewedAt < flow.missingSince);
}

bool isLost(const Flow& flow)
{
    return !flow.missingSince.isNull() && !isSettled(flow);
}

class Reconciler
{
public:
    explicit Reconciler(const Mesh& mesh)
        : m_mesh(mesh)
    {
    }

    std::vector<ReconcileItem> reconcile(const Progress& progress)
    {
        index();
        constexpr int oftenEnough = 4096;
        int passed = 0;
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (++passed % oftenEnough == 0 && progress.isCancelled())
                return {};
            judge(flow);
        }
        return std::move(m_items);
    }

private:
    void index()
    {
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (isRuledOut(flow) || !isDeclared(flow))
                continue;
            m_declared.insert({flow.from, flow.to});
            if (isByHand(flow))
                m_drawn.try_emplace({flow.from, flow.to});
        }
        if (m_drawn.empty())
            return;
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (isRuledOut(flow) || isByHand(flow))
                continue;
            if (const auto at = m_drawn.find({flow.from, flow.to}); at != m_drawn.end()) {
                if (isLost(flow))
                    at->second.hasLostTwin = true;
                else
                    at->second.twins.push_back(flow.id);
            }
            if (isLost(flow))
                continue;
            forEachCoarser(flow, [&](const Ends& ends) {
                if (const auto at = m_drawn.find(ends); at != m_drawn.end())
                    at->second.finer.push_back(flow.id);
            });
        }
    }

    /// Calls f with the ends of the datasets and of the products that hold both ends of the flow, where that is coarser
    /// than the flow itself.
    template<typename F>
    void forEachCoarser(const Flow& flow, F&& f) const
    {
        for (const Kind kind : {Kind::Dataset, Kind::Product}) {
            const Ends ends {liftedTo(m_mesh, flow.from, kind), liftedTo(m_mesh, flow.to, kind)};
            if (!ends.from.isNull() && !ends.to.isNull() && ends != Ends {flow.from, flow.to})
                f(ends);
        }
    }

    void judge(const Flow& flow)
    {
        if (isRuledOut(flow)) {
            if (flow.reviewedAt < seenAt(m_mesh, flow))
                add(FlowMatter::CameBack, flow);
        } else if (isLost(flow)) {
            add(FlowMatter::Missing, flow);
        } else if (!isDeclared(flow)) {
            if (!isSettled(flow) && !isDeclaredElsewhere(flow))
                add(FlowMatter::Undeclared, flow);
        } else if (isByHand(flow)) {
            judgeDrawn(flow, m_drawn.at({flow.from, flow.to}));
        } else if (!flow.lastSeen.isNull() && !m_drawn.contains({flow.from, flow.to})) {
            add(FlowMatter::Agreeing, flow);
        }
    }

    void judgeDrawn(const Flow& flow, const Imported& imported)
    {
        if (!imported.twins.empty() || !flow.lastSeen.isNull())
            add(FlowMatter::Agreeing, flow, imported.twins);
        else if (imported.hasLostTwin || isSettled(flow))
            return; // it is decided on with the one that was lost, or already
        else if (!imported.finer.empty())
            add(FlowMatter::Covered, flow, imported.finer);
        else
            add(FlowMatter::Unobserved, flow);
    }

    /// Between the same ends, or between what holds them.
    bool isDeclaredElsewhere(const Flow& flow) const
    {
        bool isDeclared = m_declared.contains({flow.from, flow.to});
        forEachCoarser(flow, [&](const Ends& ends) { isDeclared = isDeclared || m_declared.contains(ends); });
        return isDeclared;
    }

    void add(FlowMatter matter, const Flow& flow, std::vector<FlowId> others = {})
    {
        m_items.push_back({matter, flow.id, std::move(others)});
    }

    const Mesh& m_mesh;
    std::unordered_set<Ends, EndsHash> m_declared;
    std::unordered_map<Ends, Imported, EndsHash> m_drawn; ///< ends of the declared flows drawn by hand
    std::vector<ReconcileItem> m_items;
};

} // namespace

std::vector<ReconcileItem> reconcile(const Mesh& mesh, const Progress& progress)
{
    return Reconciler(mesh).reconcile(progress);
}

} // namespace mesh
