// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workspace_view.h"

#include "widgets/catalog/cataloguepage.h"
#include "widgets/history/history_page.h"
#include "widgets/inspector/inspector.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace mesh {

WorkspaceView::WorkspaceView(std::unique_ptr<Document> document, DialogService& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_session(std::make_unique<Session>(*m_document, dialogs))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget)
    , m_inspector(new Inspector(*m_session))
{
    auto* catalogue = new CataloguePage(*m_session);
    connect(catalogue, &CataloguePage::importRequested, this, &WorkspaceView::importRequested);
    // In the order of Session::Page.
    m_pages->addWidget(new MeshPage(*m_session));
    m_pages->addWidget(catalogue);
    m_pages->addWidget(new HistoryPage(*m_session));
    connect(m_session.get(), &Session::revealed, this, [this](RecordId, Session::Page page) { showPage(page); });

    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_inspector->setMinimumWidth(metrics::InspectorWidth - 56);
    m_splitter->setSizes({10'000, metrics::InspectorWidth});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

WorkspaceView::~WorkspaceView()
{
    delete m_splitter;
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
    m_inspector->setVisible(isVisible);
}

bool WorkspaceView::isInspectorVisible() const
{
    return m_inspector->isVisibleTo(m_splitter);
}

QByteArray WorkspaceView::saveLayout() const
{
    return m_splitter->saveState();
}

void WorkspaceView::restoreLayout(const QByteArray& state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

} // namespace mesh
