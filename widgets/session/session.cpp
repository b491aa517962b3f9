// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/session/session.h"

#include "document/document_reader.h"
#include "mesh/naming.h"
#include "widgets/session/undo_question.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>

#include <ranges>

namespace mesh {

Session::Session(Document& document, DialogService& dialogs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_shown(document.mesh())
    , m_unseen(std::make_shared<UnseenRecords>())
{
    connect(&document, &Document::changed, this, &Session::follow);
    connect(&document, &Document::undoChanged, this, &Session::undoChanged);
}

Session::~Session() = default;

void Session::follow(const Mesh& before, const ChangeSet& changeSet)
{
    using enum Origin;
    if (const Origin origin = changeSet.info.origin; origin != Undo && origin != Redo && origin != Sync)
        m_viewSteps.forgetRedo();
    if (isHistoric())
        return; // the past does not change
    m_shown = m_document.mesh();
    emit shownChanged(before, &changeSet);
    if (std::erase_if(m_selection, [&](const RecordId& id) { return !m_shown.contains(id); }) > 0)
        emit selectionChanged();
}

void Session::showAsOf(std::optional<Instant> at)
{
    m_asOfJob.cancel();
    if (!at) {
        setShown(m_document.mesh(), std::nullopt);
        return;
    }
    m_asOfJob.start(
        [reader = m_document.reader(), at = *at](const Progress& progress) { return reader.meshAsOf(at, progress); },
        [this, at](Result<Mesh> mesh) {
            if (mesh)
                setShown(std::move(*mesh), at);
            else
                tell(mesh.error());
        });
}

void Session::setShown(Mesh mesh, std::optional<Instant> asOf)
{
    const Mesh before = std::exchange(m_shown, std::move(mesh));
    m_asOf = asOf;
    emit shownChanged(before, nullptr);
    std::erase_if(m_selection, [&](const RecordId& id) { return !m_shown.contains(id); });
    emit selectionChanged();
    emit asOfChanged();
}

void Session::select(std::vector<RecordId> records)
{
    std::erase_if(records, [&](const RecordId& id) { return !m_shown.contains(id); });
    if (records == m_selection)
        return;
    m_selection = std::move(records);
    emit selectionChanged();
}

void Session::setUnseen(UnseenRecords unseen)
{
    if (unseen == *m_unseen)
        return;
    m_unseen = std::make_shared<UnseenRecords>(std::move(unseen));
    emit unseenChanged();
}

void Session::markSeen(const std::vector<RecordId>& records)
{
    std::vector<RecordId> looked;
    std::ranges::copy_if(records, std::back_inserter(looked),
                         [&](const RecordId& record) { return m_unseen->contains(record); });
    if (!looked.empty())
        emit seen(looked);
}

void Session::setRights(std::optional<WriteRights> rights)
{
    if (rights == m_rights)
        return;
    m_rights = std::move(rights);
    emit rightsChanged();
}

QString Session::refusalOf(RecordId record) const
{
    if (!m_rights || record.isNull())
        return {};
    const Mesh& mesh = m_document.mesh();
    switch (fenceOf(*m_rights, mesh, record)) {
    case WriteFence::None:
        break;
    case WriteFence::Reader:
        return tr("You only read the shared mesh: what you change stays in this workspace.");
    case WriteFence::Leads:
        return tr("Only governance leads may change this. You can send a change as a proposal.");
    case WriteFence::Domain:
        return tr("%1 is not one of your domains. You can send a change as a proposal.")
            .arg(titleOf(mesh, writingDomain(mesh, record)));
    }
    return {};
}

QString Session::refusalOf(const std::vector<RecordId>& records) const
{
    for (const RecordId& record : records) {
        if (const QString refusal = refusalOf(record); !refusal.isEmpty())
            return refusal;
    }
    return {};
}

/// Of what can only be told from the change: afterwards what was removed is gone, and a new domain looks like any
/// other.
QString Session::refusalBefore(const ChangeSet& changeSet, const std::vector<RecordId>& removed) const
{
    const auto makesDomain = [](const RecordChange& change) {
        return change.record.kind == Kind::Domain && change.operation != Operation::Update;
    };
    if (m_rights && m_rights->isWriter && !m_rights->isLead && std::ranges::any_of(changeSet.changes, makesDomain))
        return tr("Only governance leads may make or remove domains. You can send it as a proposal.");
    return refusalOf(removed);
}

Document::Done Session::reporting(Tell success, Document::Done done)
{
    return [this, success = std::move(success), done = std::move(done)](const Status& status) {
        if (status)
            success();
        else
            tell(status.error());
        if (done)
            done(status);
    };
}

bool Session::commit(ChangeSet changeSet, Document::Done done)
{
    if (isHistoric()) {
        const Error error {
            Error::Code::ReadOnly, tr("You are looking at an earlier date. Go back to now to make changes."), {}};
        tell(error);
        if (done)
            done(error);
        return false;
    }
    if (changeSet.isEmpty()) {
        if (done)
            done(ok());
        return true;
    }
    constexpr std::size_t mostAsked = 200; // as many as a person changes by hand
    // What is there afterwards is fenced by where it is then: what was handed over is the receiver's.
    std::vector<RecordId> kept;
    std::vector<RecordId> removed;
    for (const RecordChange& change : changeSet.changes | std::views::take(mostAsked))
        (change.operation == Operation::Remove ? removed : kept).push_back(change.record);
    const auto report = reporting(
        [this, text = changeSet.info.reason, kept, before = refusalBefore(changeSet, removed)] {
            if (text.isEmpty())
                return;
            const QString refusal = before.isEmpty() ? refusalOf(kept) : before;
            if (refusal.isEmpty())
                emit told(text, Tone::Neutral, m_document.canUndo());
            else //: %1 is what was done, %2 a sentence that says why the shared mesh will not take it
                emit told(tr("%1 - %2").arg(text, refusal), Tone::Warn, m_document.canUndo());
        },
        std::move(done));
    if (changeSet.changes.size() > Document::immediateChanges) {
        m_document.commitLater(std::move(changeSet), {}, report);
        return true;
    }
    const Status status = m_document.commit(std::move(changeSet));
    report(status);
    return status.has_value();
}

void Session::didOnView(std::unique_ptr<ViewStep> step)
{
    const QString text = step->text();
    m_viewSteps.add(std::move(step), m_document.lastDone());
    emit undoChanged();
    emit told(text, Tone::Neutral, true);
}

bool Session::canUndo() const
{
    return m_document.canUndo() || m_viewSteps.nextUndo(m_document.lastDone());
}

bool Session::canRedo() const
{
    return m_document.canRedo() || m_viewSteps.nextRedo(m_document.lastDone());
}

QString Session::undoText() const
{
    const ViewStep* step = m_viewSteps.nextUndo(m_document.lastDone());
    return step ? step->text() : m_document.undoText();
}

QString Session::redoText() const
{
    const ViewStep* step = m_viewSteps.nextRedo(m_document.lastDone());
    return step ? step->text() : m_document.redoText();
}

void Session::undo()
{
    if (const ChangeSetId last = m_document.lastDone(); const ViewStep* step = m_viewSteps.nextUndo(last)) {
        const QString text = tr("Undone: %1").arg(step->text());
        m_viewSteps.undo(last);
        emit undoChanged();
        emit tookBack(text);
        return;
    }
    if (!m_document.canUndo())
        return;
    const Result<NextUndo> next = m_document.nextUndo();
    if (!next) {
        tell(next.error());
        return;
    }
    if (const auto question = questionBeforeUndo(*next);
        question && m_dialogs.ask(QApplication::activeWindow(), *question) != Answer::Confirm)
        return;
    // The question stood for a while: what was confirmed must still be what comes next.
    const Result<NextUndo> still = m_document.canUndo() ? m_document.nextUndo() : next;
    if (!still || still->entry.sequence != next->entry.sequence)
        return;
    m_document.undo(reporting([this, text = undoneText(*next, m_document.undoText())] { emit tookBack(text); }, {}));
}

void Session::redo()
{
    if (const ChangeSetId last = m_document.lastDone(); const ViewStep* step = m_viewSteps.nextRedo(last)) {
        const QString text = tr("Done again: %1").arg(step->text());
        m_viewSteps.redo(last);
        emit undoChanged();
        emit told(text, Tone::Neutral, true);
        return;
    }
    if (!m_document.canRedo())
        return;
    const QString text = tr("Done again: %1").arg(m_document.redoText());
    m_document.redo(reporting([this, text] { emit told(text, Tone::Neutral, m_document.canUndo()); }, {}));
}

void Session::tell(const QString& text, Tone tone)
{
    emit told(text, tone, false);
}

void Session::goThroughTime()
{
    emit timeRequested();
}

void Session::compare(Instant from, std::optional<Instant> to)
{
    emit comparisonRequested(from, to);
}

void Session::tell(const Error& error)
{
    // What the person stopped did not go wrong.
    tell(error.message, error.code == Error::Code::Cancelled ? Tone::Neutral : Tone::Bad);
}

void Session::keepTyped(const QString& field, const QString& typed)
{
    QGuiApplication::clipboard()->setText(typed);
    tell(tr("%1 was changed by somebody else meanwhile and stays so. What you typed is in the clipboard.").arg(field),
         Tone::Warn);
}

void Session::keepUnsaved(const QString& field, const QString& typed)
{
    QGuiApplication::clipboard()->setText(typed);
    tell(tr("%1 was not saved. What you typed is in the clipboard.").arg(field), Tone::Warn);
}

void Session::reveal(RecordId record, Page page)
{
    select(record);
    emit revealed(record, page);
}

} // namespace mesh
