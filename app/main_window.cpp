// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/as_of_button.h"
#include "app/search_box.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "app/undo_keys.h"
#include "app/workspace_opener.h"
#include "app/workspace_view.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/navigation_rail.h"
#include "widgets/common/panel.h"
#include "widgets/importing/import_wizard.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/sharing/share_badge.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mesh {

namespace {

constexpr int titleBarHeight = 40;
const QString suffix = QStringLiteral("meshstead");

QStringList droppedPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(DialogService& dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_dialogs(dialogs)
{
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    // A small screen still shows the rail's end and the message strip.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, titleBarHeight)));
    makeFrame();
    makeActions();
    if (const QByteArray geometry = settings::geometry.read(); !geometry.isEmpty())
        restoreGeometry(geometry);
    refreshActions();
    refreshTitle();
    new UndoKeys(this);
    m_start->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_workspace;
}

void MainWindow::makeFrame()
{
    m_rail = new NavigationRail;
    m_rail->addPage(QStringLiteral("mesh"), tr("Mesh"), QKeySequence(Qt::CTRL | Qt::Key_1));
    m_rail->addPage(QStringLiteral("catalogue"), tr("Catalogue"), QKeySequence(Qt::CTRL | Qt::Key_2));
    m_rail->addPage(QStringLiteral("sharing"), tr("Sharing"), QKeySequence(Qt::CTRL | Qt::Key_3));
    m_rail->addPage(QStringLiteral("history"), tr("History"), QKeySequence(Qt::CTRL | Qt::Key_4));
    connect(m_rail, &NavigationRail::currentChanged, this, [this](int page) {
        settings::page.write(page);
        if (m_workspace)
            m_workspace->showPage(Session::Page(page));
    });

    m_search = new SearchBox;
    m_search->setMaximumWidth(520);
    connect(m_search, &SearchBox::recordChosen, this, [this](RecordId record) {
        if (m_workspace)
            m_workspace->session().reveal(
                record, m_workspace->page() == Session::Page::Mesh ? Session::Page::Mesh : Session::Page::Catalogue);
    });
    m_asOf = new AsOfButton;
    m_share = new ShareBadge;
    connect(m_share, &ShareBadge::openRequested, this, [this] {
        if (m_workspace)
            m_workspace->showPage(Session::Page::Sharing);
    });
    m_status = new QLabel;
    setTextRole(m_status, TextRole::Body);
    setTone(m_status, Tone::Muted);

    auto* top = new Bar(Qt::BottomEdge);
    top->setFixedHeight(metrics::TopBarHeight);
    auto* topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, 0);
    topLayout->setSpacing(metrics::BlockGap);
    topLayout->addWidget(m_search, 1);
    topLayout->addStretch();
    topLayout->addWidget(m_asOf);
    topLayout->addWidget(m_share);
    topLayout->addWidget(m_status);

    m_start = new StartPage;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);

    m_strip = new MessageStrip;
    connect(m_strip, &MessageStrip::undoRequested, this, [this] { m_undo->trigger(); });
    connect(m_strip, &MessageStrip::actionRequested, this, [this] { m_redo->trigger(); });
    connect(m_strip, &MessageStrip::cancelRequested, this, [this](int id) {
        m_opener->stop(id);
        if (id == m_commitJobId && m_workspace)
            m_workspace->document().cancelCommit();
    });
    m_opener = new WorkspaceOpener(
        *m_strip, m_dialogs, [this] { return closeWorkspace(); },
        [this](std::unique_ptr<Document> document) { showDocument(std::move(document)); }, this);
    connect(m_opener, &WorkspaceOpener::failed, m_start, &StartPage::refresh);
    connect(m_start, &StartPage::sampleRequested, m_opener, &WorkspaceOpener::openSample);
    connect(m_start, &StartPage::openRequested, m_opener, &WorkspaceOpener::choose);
    connect(m_start, &StartPage::newRequested, m_opener, &WorkspaceOpener::create);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::chooseImport);
    connect(m_start, &StartPage::workspaceChosen, m_opener, &WorkspaceOpener::open);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(top);
    right->addWidget(m_stack, 1);
    right->addWidget(m_strip);
    auto* frame = new QWidget;
    auto* across = new QHBoxLayout(frame);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addLayout(right, 1);
    setCentralWidget(frame);
}

QAction* MainWindow::addCommand(const QString& text, const QKeySequence& shortcut, const char* objectName,
                                std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setObjectName(QLatin1String(objectName));
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    addCommand(tr("Open a workspace..."), QKeySequence::Open, "openAction", [this] { m_opener->choose(); });
    addCommand(tr("New workspace..."), QKeySequence::New, "newAction", [this] { m_opener->create(); });
    addCommand(tr("Open the sample mesh"), {}, "sampleAction", [this] { m_opener->openSample(); });
    addCommand(tr("Import files..."), QKeySequence(Qt::CTRL | Qt::Key_I | Qt::SHIFT), "importAction",
               [this] { chooseImport(); });
    m_undo = addCommand(tr("Undo"), QKeySequence::Undo, "undoAction", [this] { m_workspace->session().undo(); });
    m_redo = addCommand(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redoAction",
                        [this] { m_workspace->session().redo(); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    auto* inspector
        = addCommand(tr("Show or hide the inspector"), QKeySequence(Qt::CTRL | Qt::Key_I), "inspectorAction", [this] {
              m_workspace->setInspectorVisible(!m_workspace->isInspectorVisible());
              settings::inspectorVisible.write(m_workspace->isInspectorVisible());
          });
    auto* tearOff
        = addCommand(tr("Tear off the inspector or put it back"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I),
                     "tearOffAction", [this] { m_workspace->setInspectorTornOff(!m_workspace->isInspectorTornOff()); });
    auto* close = addCommand(tr("Close the workspace"), QKeySequence(Qt::CTRL | Qt::Key_W), "closeAction",
                             [this] { closeWorkspace(); });
    auto* now = addCommand(tr("Show the mesh as of now"), {}, "nowAction",
                           [this] { m_workspace->session().showAsOf(std::nullopt); });
    auto* reconcile = addCommand(tr("Reconcile drawn and imported flows"), {}, "reconcileAction", [this] {
        m_workspace->showPage(Session::Page::Mesh);
        qobject_cast<MeshPage*>(m_workspace->pageWidget(Session::Page::Mesh))->setReconcileVisible(true);
    });
    addCommand(tr("Switch between the light and the dark theme"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
               "themeAction", [this] { switchTheme(); });
    addCommand(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_K), "searchAction", [this] { m_search->activate(); });
    addCommand(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), "quitAction", [this] { this->close(); });
    m_workspaceActions = {inspector, tearOff, close, now, reconcile};

    QList<QAction*> commands = actions();
    for (int page = 0; page < m_rail->count(); ++page) {
        auto* action = new QAction(tr("Go to %1").arg(m_rail->button(page)->text()), this);
        connect(action, &QAction::triggered, this, [this, page] { m_rail->setCurrent(page); });
        m_workspaceActions += action;
        commands += action;
    }
    m_search->setCommands(commands);

    RailButton* theme = m_rail->addTool(QStringLiteral("moon"), tr("Theme"));
    theme->setToolTip(tr("Switch between the light and the dark theme (Ctrl+Shift+L)"));
    connect(theme, &QAbstractButton::clicked, this, &MainWindow::switchTheme);
}

void MainWindow::switchTheme()
{
    const bool toDark = !appTheme().isDark();
    appTheme().setChoice(toDark ? Theme::Choice::Dark : Theme::Choice::Light);
    settings::theme.write(toDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void MainWindow::refreshActions()
{
    const bool isOpen = m_workspace != nullptr;
    for (QAction* action : std::as_const(m_workspaceActions))
        action->setEnabled(isOpen);
    for (int page = 0; page < m_rail->count(); ++page)
        m_rail->button(page)->setVisible(isOpen);
    const Session* session = isOpen && !m_workspace->document().isBusy() ? &m_workspace->session() : nullptr;
    m_undo->setEnabled(session && session->canUndo());
    m_redo->setEnabled(session && session->canRedo());
    m_undo->setText(m_undo->isEnabled() ? tr("Undo: %1").arg(session->undoText()) : tr("Undo"));
    m_redo->setText(m_redo->isEnabled() ? tr("Redo: %1").arg(session->redoText()) : tr("Redo"));
}

void MainWindow::refreshTitle()
{
    if (!m_workspace) {
        setWindowTitle(tr("Meshstead"));
        setWindowFilePath({});
        m_status->clear();
        return;
    }
    const Document& document = m_workspace->document();
    const QString name = QFileInfo(document.path()).completeBaseName();
    setWindowTitle(tr("%1 - Meshstead", "workspace").arg(name));
    setWindowFilePath(document.path());
    m_status->setText(document.isReadOnly() ? tr("%1, read-only", "workspace").arg(name) : name);
    m_status->setToolTip(document.isReadOnly() ? tr("%1 can be looked at but not changed.").arg(document.path())
                                               : tr("%1. Every change is saved at once.").arg(document.path()));
}

void MainWindow::openWorkspace(const QString& path)
{
    m_opener->open(path);
}

void MainWindow::showDocument(std::unique_ptr<Document> document)
{
    if (!closeWorkspace())
        return;
    settings::rememberWorkspace(document->path());
    m_strip->clearMessage();
    m_workspace = new WorkspaceView(std::move(document), m_dialogs);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->restoreLayout();
    m_search->setSession(&m_workspace->session());
    m_asOf->setSession(&m_workspace->session());
    m_share->setShareSession(&m_workspace->sharing());
    followSession();
    followCommit();
    const int page = std::clamp(settings::page.read(), 0, m_rail->count() - 1);
    m_workspace->showPage(Session::Page(page));
    m_rail->setCurrent(page);
    refreshActions();
    refreshTitle();
    if (m_workspace->document().isReadOnly()) {
        m_strip->showMessage(tr("This workspace is read-only: it can be looked at but not changed."),
                             MessageStrip::Undo::No, Tone::Warn);
    }
    emit workspaceShown();
}

void MainWindow::followSession()
{
    Session* session = &m_workspace->session();
    connect(session, &Session::told, this, [this](const QString& text, Tone tone, bool canUndo) {
        m_strip->showMessage(text, canUndo ? MessageStrip::Undo::Offered : MessageStrip::Undo::No,
                             tone == Tone::Neutral ? Tone::Muted : tone);
        m_refusedAt.reset();
        if (tone == Tone::Warn && !canUndo)
            m_refusedAt = m_workspace->session().selection();
        m_offeredUndo = canUndo ? m_workspace->session().undoText() : QString();
    });
    // Why something was not done is of the moment: it is not read as being about what is looked at next.
    // Said while the selection changes, as an editor does that has to close, it is about what was left, and stays.
    connect(session, &Session::selectionChanged, this, [this, session] {
        if (!m_refusedAt || *m_refusedAt == session->selection())
            return;
        m_refusedAt.reset();
        m_strip->clearMessage();
    });
    connect(session, &Session::tookBack, this, [this](const QString& text) {
        m_strip->showMessageWithAction(text, m_workspace->session().canRedo() ? tr("Redo") : QString());
        m_refusedAt.reset();
        m_offeredUndo.clear();
    });
    // A place that was given up another way, by leaving the diagram: "Undo" would take back something else.
    connect(session, &Session::undoChanged, this, [this, session] {
        if (!m_offeredUndo.isEmpty() && m_offeredUndo != session->undoText()) {
            m_offeredUndo.clear();
            m_strip->clearMessage();
        }
    });
    connect(m_workspace, &WorkspaceView::pageChanged, this,
            [this](Session::Page page) { m_rail->setCurrent(int(page)); });
    connect(m_workspace, &WorkspaceView::importRequested, this, &MainWindow::chooseImport);
}

void MainWindow::followCommit()
{
    Document* document = &m_workspace->document();
    connect(&m_workspace->session(), &Session::undoChanged, this, &MainWindow::refreshActions);
    connect(document, &Document::busyChanged, this, [this](bool isBusy) {
        m_strip->finishJob(m_commitJobId);
        if (isBusy)
            m_commitJobId = m_strip->addJob(tr("Saving"));
        refreshActions();
    });
    connect(document, &Document::commitProgressed, this, [this](qint64 done, qint64 total) {
        m_strip->setJobProgress(m_commitJobId, total > 0 ? int(done * 100 / total) : -1);
    });
}

bool MainWindow::closeWorkspace()
{
    if (!m_workspace)
        return true;
    m_workspace->session().finishEditing();
    if (m_workspace->document().isBusy()) {
        m_strip->showMessage(tr("A change is still being saved. Wait until it is done, or cancel it, then close."),
                             MessageStrip::Undo::No, Tone::Warn);
        return false;
    }
    m_workspace->saveLayout();
    m_search->setSession(nullptr);
    m_asOf->setSession(nullptr);
    m_share->setShareSession(nullptr);
    delete std::exchange(m_workspace, nullptr);
    m_start->refresh();
    refreshActions();
    refreshTitle();
    return true;
}

void MainWindow::withWorkspace(std::function<void()> next)
{
    if (!m_workspace)
        m_opener->create();
    if (m_workspace)
        next();
}

void MainWindow::chooseImport()
{
    withWorkspace([this] {
        auto* wizard = new ImportWizard(m_workspace->session(), this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->open();
    });
}

void MainWindow::importPaths(const QStringList& paths)
{
    withWorkspace([this, paths] {
        auto* wizard = new ImportWizard(m_workspace->session(), this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->addPaths(paths);
        wizard->open();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::geometry.write(saveGeometry());
    if (closeWorkspace())
        event->accept();
    else
        event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedPaths(event->mimeData());
    event->acceptProposedAction();
    // Let the drop end before a dialog opens: the program it came from waits for it.
    QMetaObject::invokeMethod(
        this,
        [this, paths] {
            if (paths.size() == 1 && QFileInfo(paths.front()).suffix() == suffix)
                openWorkspace(paths.front());
            else
                importPaths(paths);
        },
        Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        appTheme().refreshSystemScheme();
    QMainWindow::changeEvent(event);
}

} // namespace mesh
