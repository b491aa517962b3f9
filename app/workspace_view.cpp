// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workspace_view.h"

#include "app/inspector_window.h"
#include "app/settings.h"
#include "items/history_model.h"
#include "sharing/share_session.h"
#include "widgets/catalog/catalogue_page.h"
#include "widgets/common/inline_message.h"
#include "widgets/history/history_page.h"
#include "widgets/inspector/inspector.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/lineage/time/time_travel.h"
#include "widgets/sharing/hand_over.h"
#include "widgets/sharing/password_keeper.h"
#include "widgets/sharing/sharing_page.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mesh {

WorkspaceView::WorkspaceView(std::unique_ptr<Document> document, DialogService& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_session(std::make_unique<Session>(*m_document, dialogs))
    , m_sharing(std::make_unique<ShareSession>(*m_document))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_past(new InlineMessage)
    , m_pages(new QStackedWidget)
    , m_inspector(new Inspector(*m_session))
{
    auto* catalogue = new CataloguePage(*m_session);
    connect(catalogue, &CataloguePage::importRequested, this, &WorkspaceView::importRequested);
    // In the order of Session::Page.
    auto* meshPage = new MeshPage(*m_session);
    connect(meshPage, &MeshPage::importRequested, this, &WorkspaceView::importRequested);
    m_pages->addWidget(meshPage);
    m_pages->addWidget(catalogue);
    m_pages->addWidget(new SharingPage(*m_session, *m_sharing));
    m_pages->addWidget(new HistoryPage(*m_session));
    connect(m_session.get(), &Session::revealed, this, [this, catalogue](RecordId record, Session::Page page) {
        showPage(page);
        if (page == Session::Page::Catalogue)
            catalogue->showRecord(record);
    });

    new HandOver(*m_session, *m_sharing, this);
    const auto markUnseen = [this] { m_session->setUnseen(m_sharing->unseen()); };
    connect(m_sharing.get(), &ShareSession::receivedChanged, m_session.get(), markUnseen);
    connect(m_session.get(), &Session::seen, m_sharing.get(), &ShareSession::markSeen);
    markUnseen();
    const auto followRights = [this] {
        const auto& settings = m_sharing->settings();
        m_session->setRights(settings ? std::optional(rightsOf(*settings)) : std::nullopt);
    };
    connect(m_sharing.get(), &ShareSession::stateChanged, m_session.get(), followRights);
    followRights();

    const auto showDiagram = [this] { showPage(Session::Page::Mesh); };
    connect(m_session.get(), &Session::comparisonRequested, this, showDiagram);
    connect(m_session.get(), &Session::timeRequested, this, showDiagram);

    m_past->setObjectName(QStringLiteral("pastMessage"));
    m_past->setActionText(tr("Back to now"));
    connect(m_past, &InlineMessage::actionTriggered, m_session.get(), [this] { m_session->showAsOf(std::nullopt); });
    connect(m_session.get(), &Session::asOfChanged, this, &WorkspaceView::followDate);
    connect(this, &WorkspaceView::pageChanged, this, &WorkspaceView::followDate);
    connect(meshPage->timeTravel(), &TimeTravel::openChanged, this, &WorkspaceView::followDate);
    auto* past = new QWidget; // a margin of its own, and none where there is no message
    auto* pastLayout = new QVBoxLayout(past);
    pastLayout->setContentsMargins(metrics::PageMargin, 12, metrics::PageMargin, 0);
    pastLayout->addWidget(m_past);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(past);
    leftLayout->addWidget(m_pages, 1);
    followDate();

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_inspector->setMinimumWidth(metrics::InspectorWidth - 56);
    m_splitter->setSizes({10'000, metrics::InspectorWidth});
    connect(m_inspector, &Inspector::placeToggled, this, [this] { setInspectorTornOff(!isInspectorTornOff()); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

WorkspaceView::~WorkspaceView()
{
    delete m_window; // with the inspector in it
    delete m_splitter;
}

void WorkspaceView::followDate()
{
    if (m_session->isHistoric()) {
        m_past->setMessage(
            Tone::Info,
            tr("You see the mesh as it was on %1. Nothing can be changed here.").arg(dateText(*m_session->asOf())));
    }
    // Below the canvas a bar says it already, and the canvas must not move while one steps through time.
    const auto* diagram = qobject_cast<const MeshPage*>(m_pages->currentWidget());
    const bool isSaid = diagram && diagram->timeTravel()->isOpen();
    m_past->parentWidget()->setVisible(m_session->isHistoric() && !isSaid);
}

void WorkspaceView::showPage(Session::Page page)
{
    if (page == this->page())
        return;
    m_pages->setCurrentIndex(int(page));
    emit pageChanged(page);
}

Session::Page WorkspaceView::page() const
{
    return Session::Page(m_pages->currentIndex());
}

QWidget* WorkspaceView::pageWidget(Session::Page page) const
{
    return m_pages->widget(int(page));
}

void WorkspaceView::setInspectorVisible(bool isVisible)
{
    if (m_window)
        m_window->setVisible(isVisible);
    else
        m_inspector->setVisible(isVisible);
}

bool WorkspaceView::isInspectorVisible() const
{
    return m_window ? m_window->isVisible() : m_inspector->isVisibleTo(m_splitter);
}

void WorkspaceView::setInspectorTornOff(bool isTornOff)
{
    if (isTornOff == isInspectorTornOff())
        return;
    // What is being typed there is done with: its field moves to another window.
    m_session->finishEditing();
    if (isTornOff)
        tearOff();
    else
        putBack();
}

void WorkspaceView::tearOff()
{
    m_splitterState = m_splitter->saveState();
    const QRect place(m_inspector->mapToGlobal(QPoint()), m_inspector->size());
    const bool wasVisible = m_inspector->isVisible();
    m_window = new InspectorWindow(*m_inspector, this);
    connect(m_window, &InspectorWindow::closed, this, [this] { setInspectorTornOff(false); });
    m_inspector->show();
    if (!m_window->restoreGeometry(settings::inspectorGeometry.read())) {
        // Where it stood, a little aside so that it is seen to have come off.
        constexpr int aside = 24;
        const int step = layoutDirection() == Qt::RightToLeft ? aside : -aside;
        m_window->setGeometry(wasVisible ? place.translated(step, aside)
                                         : QRect({aside, aside}, m_inspector->sizeHint()));
    }
    m_window->show();
}

void WorkspaceView::putBack()
{
    settings::inspectorGeometry.write(m_window->saveGeometry());
    InspectorWindow* window = std::exchange(m_window, nullptr);
    m_splitter->addWidget(m_inspector);
    m_splitter->restoreState(m_splitterState);
    m_inspector->setTornOff(false);
    m_inspector->show();
    window->hide();
    window->deleteLater(); // it may be the one that asks
}

void WorkspaceView::saveLayout() const
{
    settings::splitter.write(m_window ? m_splitterState : m_splitter->saveState());
    settings::inspectorTornOff.write(isInspectorTornOff());
    if (m_window)
        settings::inspectorGeometry.write(m_window->saveGeometry());
}

void WorkspaceView::restoreLayout()
{
    if (const QByteArray state = settings::splitter.read(); !state.isEmpty())
        m_splitter->restoreState(state);
    setInspectorTornOff(settings::inspectorTornOff.read());
    setInspectorVisible(settings::inspectorVisible.read());
}

} // namespace mesh
