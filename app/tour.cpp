// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour.h"

#include "app/main_window.h"
#include "app/sample.h"
#include "app/search_box.h"
#include "app/tour_meshes.h"
#include "app/tour_sharing.h"
#include "app/workspace_view.h"
#include "mesh/naming.h"
#include "widgets/catalog/catalogue_page.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/search_field.h"
#include "widgets/inspector/inspector.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/lineage/time/comparing.h"
#include "widgets/lineage/time/time_bar.h"
#include "widgets/lineage/time/time_track.h"
#include "widgets/lineage/time/time_travel.h"
#include "widgets/sharing/activity_dialog.h"
#include "widgets/sharing/audit_view.h"
#include "widgets/sharing/conflict_model.h"
#include "widgets/sharing/conflict_view.h"
#include "widgets/sharing/people_view.h"
#include "widgets/sharing/proposals_view.h"
#include "widgets/sharing/sharing_page.h"
#include "widgets/sharing/transfer_view.h"
#include "widgets/theme/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

namespace mesh {

namespace {

constexpr QSize windowSize(1280, 800);
constexpr int quietMs = 100;
constexpr int patienceMs = 20'000;

/// Nobody is there to answer: every question is cancelled.
class NoDialogs final : public DialogService
{
public:
    Answer ask(QWidget*, const Question&) override { return Answer::Cancel; }
    void tell(QWidget*, const QString&, const QString&) override { }
    std::optional<QString> askText(QWidget*, const QString&, const QString&, const QString&, const QString&) override
    {
        return std::nullopt;
    }
    QString openFile(QWidget*, const FileRequest&) override { return {}; }
    QStringList openFiles(QWidget*, const FileRequest&) override { return {}; }
    QString openFolder(QWidget*, const FileRequest&) override { return {}; }
    QString saveFile(QWidget*, const FileRequest&) override { return {}; }
};

/// Lets the workers finish and the window paint: until nothing has happened for a moment, however slow the machine is.
/// The tour is alone in its process, so running the event loop here re-enters nothing.
void settle()
{
    const QDeadlineTimer patience(patienceMs);
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < quietMs && !patience.hasExpired()) {
        const bool wasBusy = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (wasBusy || jobThreads().activeThreadCount() > 0)
            quiet.restart();
        else
            QThread::msleep(1);
    }
}

RecordId recordNamed(const Mesh& mesh, const QString& name)
{
    const auto found = findByName(mesh, name);
    return found.empty() ? RecordId() : found.front();
}

/// A dataset of some product, from the middle of the mesh.
RecordId middleDataset(const Mesh& mesh)
{
    std::size_t place = 0;
    for (const Dataset& dataset : mesh.all<Dataset>()) {
        if (++place > mesh.count(Kind::Dataset) / 2 && !dataset.product.isNull())
            return dataset.id;
    }
    return {};
}

class Tour
{
public:
    explicit Tour(QDir folder)
        : m_folder(std::move(folder))
    {
    }

    Status take(const QString& samplePath, const QString& sharedPath, const QString& largePath)
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            appTheme().setChoice(choice);
            m_suffix = choice == Theme::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark");
            if (const Status status = walk(samplePath, sharedPath, largePath); !status)
                return status;
        }
        return ok();
    }
    const QStringList& pictures() const { return m_pictures; }

private:
    Status walk(const QString& samplePath, const QString& sharedPath, const QString& largePath)
    {
        NoDialogs dialogs;
        MainWindow window(dialogs);
        window.resize(windowSize);
        window.show();
        m_window = &window;
        if (const Status status = shoot(QStringLiteral("start")); !status)
            return status;
        auto document = Document::open(samplePath);
        if (!document)
            return document.error();
        window.showDocument(std::move(*document));
        for (const auto& stop : {&Tour::catalogue, &Tour::inspectorTabs, &Tour::meshLevels, &Tour::meshTime,
                                 &Tour::history, &Tour::joining, &Tour::search}) {
            if (const Status status = (this->*stop)(); !status)
                return status;
        }
        if (const Status status = sharing(sharedPath); !status)
            return status;
        auto large = Document::open(largePath);
        if (!large)
            return large.error();
        window.showDocument(std::move(*large));
        return largeMesh();
    }

    /// Ten thousand datasets: all of them, a part, and where the middle is read.
    Status largeMesh()
    {
        workspace().showPage(Session::Page::Mesh);
        auto* page = qobject_cast<MeshPage*>(workspace().pageWidget(Session::Page::Mesh));
        page->setLevel(Level::Dataset);
        settle();
        page->canvas()->setFocus();
        page->canvas()->fit();
        if (const Status status = shoot(QStringLiteral("large-all")); !status)
            return status;
        const RecordId dataset = middleDataset(workspace().session().shown());
        workspace().session().select(dataset);
        page->traceSelection();
        constexpr std::pair<qreal, const char*> zooms[] = {{0.25, "large-part"}, {1, "large-near"}};
        for (const auto& [scale, name] : zooms) {
            page->canvas()->reveal(dataset);
            settle();
            page->canvas()->zoomBy(scale / page->canvas()->transform().scale);
            if (const Status status = shoot(QLatin1String(name)); !status)
                return status;
        }
        return ok();
    }

    WorkspaceView& workspace() const { return *m_window->workspace(); }
    void select(const QString& name) const
    {
        workspace().session().select(recordNamed(workspace().session().shown(), name));
    }

    Status catalogue()
    {
        workspace().showPage(Session::Page::Catalogue);
        select(QStringLiteral("product:Customer 360"));
        if (const Status status = shoot(QStringLiteral("catalogue")); !status)
            return status;
        auto* page = qobject_cast<CataloguePage*>(workspace().pageWidget(Session::Page::Catalogue));
        page->setCards(true);
        const Status status = shoot(QStringLiteral("catalogue-cards"));
        page->setCards(false);
        return status;
    }

    Status inspectorTabs()
    {
        constexpr std::pair<InspectorTabId, const char*> tabs[]
            = {{InspectorTabId::Ownership, "ownership"}, {InspectorTabId::Contract, "contract"},
               {InspectorTabId::Quality, "quality"},     {InspectorTabId::Consent, "consent"},
               {InspectorTabId::Lineage, "lineage"},     {InspectorTabId::History, "history"}};
        for (const auto& [tab, name] : tabs) {
            workspace().inspector()->setCurrentTab(tab);
            if (const Status status = shoot(QStringLiteral("inspector-%1").arg(QLatin1String(name))); !status)
                return status;
        }
        workspace().inspector()->setCurrentTab(InspectorTabId::Overview);
        return ok();
    }

    Status meshLevels()
    {
        workspace().showPage(Session::Page::Mesh);
        auto* page = qobject_cast<MeshPage*>(workspace().pageWidget(Session::Page::Mesh));
        constexpr std::pair<Level, const char*> levels[] = {{Level::Domain, "mesh-domains"},
                                                            {Level::Product, "mesh-products"},
                                                            {Level::Dataset, "mesh-datasets"},
                                                            {Level::Column, "mesh-columns"}};
        for (const auto& [level, name] : levels) {
            page->setLevel(level);
            settle();
            page->canvas()->reveal(workspace().session().current()); // where it is a node of this level
            if (const Status status = shoot(QLatin1String(name)); !status)
                return status;
        }
        page->setLevel(Level::Product);
        settle();
        const RecordId product = recordNamed(workspace().session().shown(), QStringLiteral("product:Customer 360"));
        page->focusOn({product});
        workspace().session().select(product);
        if (const Status status = shoot(QStringLiteral("mesh-focus")); !status)
            return status;
        page->showEverything();
        page->setReconcileVisible(true);
        const Status status = shoot(QStringLiteral("mesh-reconcile"));
        page->setReconcileVisible(false);
        return status;
    }

    Status meshTime()
    {
        auto* page = qobject_cast<MeshPage*>(workspace().pageWidget(Session::Page::Mesh));
        page->showEverything();
        settle();
        workspace().session().goThroughTime();
        settle();
        auto* track = page->timeTravel()->bar()->track();
        track->setValue(track->maximum() / 2);
        if (const Status status = shoot(QStringLiteral("mesh-time")); !status)
            return status;
        const Instant first = track->timeline()[0].at; // right after the import
        page->timeTravel()->setOpen(false);
        settle();
        workspace().session().compare(first, std::nullopt);
        if (const Status status = shoot(QStringLiteral("mesh-comparison")); !status)
            return status;
        page->comparing()->setOnlyDifferences(true);
        const Status status = shoot(QStringLiteral("mesh-differences"));
        page->comparing()->end();
        settle();
        return status;
    }

    Status history()
    {
        workspace().showPage(Session::Page::History);
        return shoot(QStringLiteral("history"));
    }

    Status search()
    {
        workspace().showPage(Session::Page::Catalogue);
        auto* field = m_window->searchBox()->findChild<SearchField*>();
        m_window->activateWindow();
        field->setFocus();
        const QString typed = QStringLiteral("custmer"); // with a typo, as people type
        field->setText(typed);
        emit field->textEdited(typed);
        return shoot(QStringLiteral("search"));
    }

    Status joining()
    {
        workspace().showPage(Session::Page::Sharing);
        return shoot(QStringLiteral("sharing-join"));
    }

    /// As if colleagues and a server were there.
    Status sharing(const QString& path)
    {
        auto document = Document::open(path);
        if (!document)
            return document.error();
        if (const Status status = pretendSharing(**document); !status)
            return status;
        m_window->showDocument(std::move(*document));
        workspace().showPage(Session::Page::Sharing);
        auto* page = qobject_cast<SharingPage*>(workspace().pageWidget(Session::Page::Sharing));
        settle();
        page->people()->take(tourPeople(workspace().document().mesh()));
        page->transfers()->take(tourTransfers(workspace().document().mesh()));
        page->proposalDesk().take(tourProposals(workspace().document().mesh()));
        page->audit()->takeCommits(tourCommits());
        page->audit()->take(tourVerification());
        const std::pair<SharingPage::Tab, QString> tabs[] {
            {SharingPage::Tab::Outgoing, QStringLiteral("sharing-outgoing")},
            {SharingPage::Tab::Conflicts, QStringLiteral("sharing-conflict")},
            {SharingPage::Tab::Incoming, QStringLiteral("sharing-incoming")},
            {SharingPage::Tab::Transfers, QStringLiteral("sharing-transfers")},
            {SharingPage::Tab::People, QStringLiteral("sharing-people")},
            {SharingPage::Tab::Audit, QStringLiteral("sharing-audit")},
        };
        for (const auto& [tab, name] : tabs) {
            page->showTab(tab);
            if (const Status status = shoot(name); !status)
                return status;
        }
        if (const Status status = decisions(*page); !status)
            return status;
        if (const Status status = stolenLogin(); !status)
            return status;
        return unseen();
    }

    /// Conflicts field by field, and what others propose.
    Status decisions(SharingPage& page)
    {
        page.showTab(SharingPage::Tab::Conflicts);
        settle();
        ConflictModel& conflict = page.conflicts()->model();
        for (int row = 0; row < conflict.rowCount(); ++row)
            conflict.choose(row, {row == conflict.rowCount() - 1 ? Take::Theirs : Take::Mine});
        if (const Status status = shoot(QStringLiteral("sharing-conflict-chosen")); !status)
            return status;
        page.showTab(SharingPage::Tab::Proposals);
        settle();
        const Uuid newest = page.proposalDesk().proposals().front().id;
        page.proposals()->takeContent(newest, tourProposal(workspace().document().mesh()));
        return shoot(QStringLiteral("sharing-proposals"));
    }

    Status stolenLogin()
    {
        const Mesh& mesh = workspace().document().mesh();
        ActivityDialog dialog(workspace().session(), workspace().sharing(), tourPeople(mesh).back(), m_window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.take(tourActivity(mesh));
        dialog.open();
        dialog.move(m_window->geometry().center() - dialog.rect().center());
        return shoot(QStringLiteral("sharing-stolen"));
    }

    /// What colleagues changed, in the catalogue and on the diagram.
    Status unseen()
    {
        Session& session = workspace().session();
        for (const auto& [record, what] : *session.unseen()) {
            if (record.kind == Kind::Product)
                session.select(record);
        }
        workspace().showPage(Session::Page::Catalogue);
        if (const Status status = shoot(QStringLiteral("unseen-catalogue")); !status)
            return status;
        auto* catalogue = qobject_cast<CataloguePage*>(workspace().pageWidget(Session::Page::Catalogue));
        catalogue->setCards(true);
        if (const Status status = shoot(QStringLiteral("unseen-cards")); !status)
            return status;
        catalogue->setCards(false);
        workspace().showPage(Session::Page::Mesh);
        auto* page = qobject_cast<MeshPage*>(workspace().pageWidget(Session::Page::Mesh));
        constexpr std::pair<Level, const char*> levels[] = {
            {Level::Domain, "unseen-domains"}, {Level::Product, "unseen-products"}, {Level::Column, "unseen-columns"}};
        for (const auto& [level, name] : levels) {
            page->setLevel(level);
            settle();
            if (level == Level::Column)
                revealUnseenColumn(session);
            if (const Status status = shoot(QLatin1String(name)); !status)
                return status;
        }
        return ok();
    }

    /// The columns are too many for one window.
    void revealUnseenColumn(Session& session)
    {
        for (const auto& [record, what] : *session.unseen()) {
            if (record.kind == Kind::Column) {
                session.reveal(record, Session::Page::Mesh);
                return;
            }
        }
    }

    Status shoot(const QString& name)
    {
        settle();
        QPixmap picture = m_window->grab();
        // Popups are windows of their own: paint them where they stand.
        QPainter painter(&picture);
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (other != m_window && other->isVisible())
                painter.drawPixmap(m_window->mapFromGlobal(other->mapToGlobal(QPoint(0, 0))), other->grab());
        }
        painter.end();
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_suffix));
        if (!picture.save(path)) {
            return Error {
                Error::Code::Io, QCoreApplication::translate("Commands", "%1 could not be written.").arg(path), {}};
        }
        m_pictures += path;
        return ok();
    }

    QDir m_folder;
    QString m_suffix;
    QStringList m_pictures;
    MainWindow* m_window = nullptr;
};

} // namespace

Result<QStringList> takeTour(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return Error {
            Error::Code::Io,
            QCoreApplication::translate("Commands", "The folder %1 cannot be made. Choose another one.").arg(folder),
            {}};
    }
    // The tour neither sees nor changes what the user has set.
    const QTemporaryDir work;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, work.path());
    const QString path = work.filePath(QStringLiteral("hazel-and-tern.meshstead"));
    if (const Status made = makeSample(path); !made)
        return made.error();
    const QString sharedPath = work.filePath(QStringLiteral("hazel-and-tern-shared.meshstead"));
    if (const Status made = makeSample(sharedPath); !made)
        return made.error();
    const QString largePath = work.filePath(QStringLiteral("ten-thousand.meshstead"));
    if (const Status made = makeLargeMesh(largePath); !made)
        return made.error();
    Tour tour {QDir(QDir(folder).absolutePath())};
    if (const Status status = tour.take(path, sharedPath, largePath); !status)
        return status.error();
    return tour.pictures();
}

} // namespace mesh
