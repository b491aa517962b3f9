// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/session/session.h"

#include "document/document_reader.h"
#include "widgets/session/undo_question.h"

#include <QApplication>

namespace mesh {

Session::Session(Document& document, DialogService& dialogs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_shown(document.mesh())
    , m_unseen(std::make_shared<UnseenRecords>())
{
    connect(&document, &Document::changed, this, &Session::follow);
}

Session::~Session() = default;

void Session::follow(const Mesh& before, const ChangeSet& changeSet)
{
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
    const auto report = reporting(
        [this, text = changeSet.info.reason] {
            if (!text.isEmpty())
                emit told(text, Tone::Neutral, m_document.canUndo());
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

void Session::undo()
{
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

void Session::reveal(RecordId record, Page page)
{
    select(record);
    emit revealed(record, page);
}

} // namespace mesh
