// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/session/session.h"

#include "document/document_reader.h"

namespace mesh {

Session::Session(Document& document, DialogService& dialogs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_shown(document.mesh())
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

Document::Done Session::reporting(const QString& text, Document::Done done)
{
    return [this, text, done = std::move(done)](const Status& status) {
        if (!status)
            tell(status.error());
        else if (!text.isEmpty())
            emit told(text, Tone::Neutral, m_document.canUndo());
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
    const auto report = reporting(changeSet.info.reason, std::move(done));
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
    if (m_document.canUndo())
        m_document.undo(reporting(tr("Undone: %1").arg(m_document.undoText()), {}));
}

void Session::redo()
{
    if (m_document.canRedo())
        m_document.redo(reporting(tr("Done again: %1").arg(m_document.redoText()), {}));
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

void Session::reveal(RecordId record, Page page)
{
    select(record);
    emit revealed(record, page);
}

} // namespace mesh
