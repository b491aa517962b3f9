// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/share_words.h"

#include "mesh/naming.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

struct ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(mesh::ShareWords)
};

constexpr qsizetype groupsOfALine = 4;

} // namespace

QString countedText(qint64 count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

Standing standingOf(const ShareState& state)
{
    using Phase = ShareState::Phase;
    switch (state.phase) {
    case Phase::Alone:
        return {ShareWords::tr("Works alone"), u"minus"_s, Tone::Muted};
    case Phase::SignedOut:
        return {ShareWords::tr("Signed out"), u"lock"_s, Tone::Warn};
    case Phase::Connecting:
        return {ShareWords::tr("Connecting..."), u"sharing"_s, Tone::Info};
    case Phase::Sending:
        return {ShareWords::tr("Sending..."), u"export"_s, Tone::Info};
    case Phase::Receiving:
        return {ShareWords::tr("Receiving..."), u"import"_s, Tone::Info};
    case Phase::Idle:
        break;
    case Phase::Offline:
        return {ShareWords::tr("Offline"), u"pause"_s, Tone::Warn};
    case Phase::Stopped:
        return {ShareWords::tr("Stopped until you decide"), u"error"_s, Tone::Bad};
    }
    if (const qint64 stuck = state.counts.conflicts + state.counts.refused; stuck > 0) {
        return {countedText(stuck, ShareWords::tr("1 change set waits for you"),
                            ShareWords::tr("%L1 change sets wait for you")),
                u"warning"_s, Tone::Warn};
    }
    if (state.unsendable)
        return {ShareWords::tr("Reads only"), u"lock"_s, Tone::Warn};
    if (state.ahead > 0) {
        return {countedText(state.ahead, ShareWords::tr("1 conflict ahead"), ShareWords::tr("%L1 conflicts ahead")),
                u"warning"_s, Tone::Warn};
    }
    return {ShareWords::tr("Synced"), u"success"_s, Tone::Good};
}

Standing standingOf(OutgoingState state)
{
    switch (state) {
    case OutgoingState::Pending:
        return {ShareWords::tr("Waiting to be sent"), u"clock"_s, Tone::Muted};
    case OutgoingState::Accepted:
        return {ShareWords::tr("Sent"), u"check"_s, Tone::Good};
    case OutgoingState::Merged:
        return {ShareWords::tr("In the shared mesh"), u"success"_s, Tone::Good};
    case OutgoingState::Conflict:
        return {ShareWords::tr("Conflict"), u"warning"_s, Tone::Warn};
    case OutgoingState::Denied:
        return {ShareWords::tr("Not yours to change"), u"lock"_s, Tone::Bad};
    case OutgoingState::Outdated:
        return {ShareWords::tr("Needs a newer version"), u"clock"_s, Tone::Warn};
    case OutgoingState::Refused:
        return {ShareWords::tr("Refused"), u"error"_s, Tone::Bad};
    case OutgoingState::Withdrawn:
        return {ShareWords::tr("Taken back"), u"undo"_s, Tone::Muted};
    }
    Q_UNREACHABLE();
}

QString domainNames(const Mesh& mesh, const std::vector<Uuid>& domains)
{
    QStringList names;
    for (const Uuid& id : domains) {
        if (const Domain* domain = mesh.find(DomainId {id}))
            names += domain->name;
    }
    names.sort(Qt::CaseInsensitive);
    const auto unknown = qint64(domains.size()) - names.size();
    if (unknown <= 0)
        return names.join(u", "_s);
    if (names.isEmpty())
        return countedText(unknown, ShareWords::tr("1 domain"), ShareWords::tr("%L1 domains"));
    //: %2 are names of domains, %L1 how many others
    return ShareWords::tr("%2 and %L1 more").arg(unknown).arg(names.join(u", "_s));
}

QString fingerprintLines(const QString& fingerprint)
{
    const QStringList groups = fingerprint.split(u'-', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += groupsOfALine)
        lines += groups.mid(at, groupsOfALine).join(u"  "_s);
    return lines.join(u'\n');
}

} // namespace mesh
