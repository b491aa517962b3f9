// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "mesh/unseen.h"
#include "mesh/write_rights.h"
#include "widgets/session/view_steps.h"
#include "widgets/theme/variants.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace mesh {

class DialogService;

/// What the pages of one open workspace share: the document, the snapshot on show, the selection, and the way to tell
/// the user something. Made by the main window, outlives its pages. Pages never talk to each other, only to the
/// session. GUI thread only.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Page
    {
        Mesh,
        Catalogue,
        Sharing,
        History
    };
    Q_ENUM(Page)

    Session(Document& document, DialogService& dialogs, QObject* parent = nullptr);
    ~Session() override;

    Document& document() const { return m_document; }
    DialogService& dialogs() const { return m_dialogs; }

    /// The snapshot the pages show: the document's, or that of an earlier date.
    const Mesh& shown() const { return m_shown; }
    bool isHistoric() const { return m_asOf.has_value(); }
    std::optional<Instant> asOf() const { return m_asOf; }
    /// Editing is possible: not historic, not read-only.
    bool isEditable() const { return !isHistoric() && !m_document.isReadOnly(); }
    /// Shows an earlier state on every page, or today's where @p at is null. Reads the journal on a worker.
    void showAsOf(std::optional<Instant> at);
    bool isReadingPast() const { return m_asOfJob.isRunning(); } ///< the state asked for is on its way

    /// The selection, the same on every page; the first is the one the inspector shows.
    const std::vector<RecordId>& selection() const { return m_selection; }
    RecordId current() const { return m_selection.empty() ? RecordId() : m_selection.front(); }
    void select(RecordId record) { select(std::vector<RecordId> {record}); }
    void select(std::vector<RecordId> records);

    /// What colleagues changed in a shared mesh and nobody has looked at here; never null.
    const std::shared_ptr<const UnseenRecords>& unseen() const { return m_unseen; }
    void setUnseen(UnseenRecords unseen);
    /// Says that the person has looked at what is unseen of @p records.
    void markSeen(const std::vector<RecordId>& records);

    /// What the person may write in the shared mesh; nullopt where the workspace works alone.
    const std::optional<WriteRights>& rights() const { return m_rights; }
    void setRights(std::optional<WriteRights> rights);
    /// Why the shared mesh will refuse what is done to @p record, in words; empty where nothing stands in the way.
    QString refusalOf(RecordId record) const;

    /// Actions on the selection that the menus of all pages offer, while they are visible; @p action must outlive the
    /// pages.
    void addRecordAction(QAction* action) { m_recordActions.push_back(action); }
    const std::vector<QAction*>& recordActions() const { return m_recordActions; }

    /// Commits from an editor: at once where small, on a worker where large. Tells the user what was done, with Undo,
    /// or what went wrong; @p done hears it too. False where it failed at once.
    bool commit(ChangeSet changeSet, Document::Done done = {});
    /// A view was changed by hand, and not the mesh: undo() takes that back before older change sets.
    void didOnView(std::unique_ptr<ViewStep> step);
    /// Takes back what was done last, after a question where that is much or long ago.
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< what undo() takes back, in words
    QString redoText() const;
    /// Before the pages go: what is being typed is committed.
    void finishEditing() { emit editingToFinish(); }

    /// Says something in the message strip.
    void tell(const QString& text, Tone tone = Tone::Neutral);
    void tell(const Error& error);
    /// For an editor that has to close although somebody else changed what it edits: nothing typed is lost.
    void keepTyped(const QString& field, const QString& typed);
    void keepUnsaved(const QString& field, const QString& typed); ///< the same where it is no value of the field
    /// Selects a record and brings a page to the front that shows it.
    void reveal(RecordId record, Page page);
    /// Brings the diagram to the front, showing how the mesh differs between two dates; null is now.
    void compare(Instant from, std::optional<Instant> to);
    /// Brings the diagram to the front with the bar that goes through time.
    void goThroughTime();

signals:
    /// shown() is another snapshot. Where @p changeSet is not null it led there from @p before; otherwise look at
    /// everything anew.
    void shownChanged(const mesh::Mesh& before, const mesh::ChangeSet* changeSet);
    void selectionChanged();
    void unseenChanged();
    void rightsChanged();
    void seen(const std::vector<mesh::RecordId>& records); ///< they are not unseen any more
    void asOfChanged(); ///< isHistoric(), isEditable()
    void told(const QString& text, mesh::Tone tone, bool canUndo);
    void tookBack(const QString& text); ///< told too, but redo() is the way back
    void undoChanged(); ///< canUndo(), undoText() ... may have changed
    void editingToFinish();
    void revealed(mesh::RecordId record, mesh::Session::Page page);
    void timeRequested();
    void comparisonRequested(mesh::Instant from, std::optional<mesh::Instant> to);

private:
    void follow(const Mesh& before, const ChangeSet& changeSet);
    void setShown(Mesh mesh, std::optional<Instant> asOf);
    QString refusalOf(const std::vector<RecordId>& records) const; ///< of the first that has one
    using Tell = std::function<void()>;
    QString refusalBefore(const ChangeSet& changeSet, const std::vector<RecordId>& removed) const;
    Document::Done reporting(Tell success, Document::Done done);

    Document& m_document;
    DialogService& m_dialogs;
    Mesh m_shown;
    std::optional<Instant> m_asOf;
    std::vector<RecordId> m_selection;
    std::shared_ptr<const UnseenRecords> m_unseen;
    std::optional<WriteRights> m_rights;
    std::vector<QAction*> m_recordActions;
    ViewSteps m_viewSteps;
    JobRunner m_asOfJob;
};

} // namespace mesh
