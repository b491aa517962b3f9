// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/start_page.h"

#include "app/settings.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mesh {

namespace {

constexpr int columnWidth = 560;

QLabel* makeLabel(const QString& text, TextRole role)
{
    auto* label = new QLabel(text);
    setTextRole(label, role);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeButton(const QString& iconName, const QString& text, ButtonVariant variant)
{
    auto* button = new QPushButton(text);
    setVariant(button, variant);
    button->setIcon(icon(iconName, variant == ButtonVariant::Primary ? IconTone::OnAccent : IconTone::Text));
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recentBlock(new QWidget)
    , m_recent(new QVBoxLayout(m_recentBlock))
{
    auto* sample = makeButton(QStringLiteral("play"), tr("Explore the sample mesh"), ButtonVariant::Primary);
    auto* open = makeButton(QStringLiteral("folder"), tr("Open a workspace..."), ButtonVariant::Default);
    auto* create = makeButton(QStringLiteral("plus"), tr("New workspace..."), ButtonVariant::Default);
    auto* import = makeButton(QStringLiteral("import"), tr("Import files..."), ButtonVariant::Default);
    sample->setObjectName(QStringLiteral("sampleButton"));
    open->setObjectName(QStringLiteral("openButton"));
    create->setObjectName(QStringLiteral("newButton"));
    import->setObjectName(QStringLiteral("importButton"));
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(metrics::GroupGap);
    for (QPushButton* button : {sample, open, create, import})
        actions->addWidget(button);
    actions->addStretch();

    auto* logo = new QLabel;
    logo->setPixmap(icon(QStringLiteral("logo"), IconTone::Accent).pixmap(32, 32));

    m_recent->setContentsMargins(0, metrics::SectionGap, 0, 0);
    m_recent->setSpacing(metrics::Grid);

    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::GroupGap);
    column->addWidget(logo);
    column->addWidget(makeLabel(tr("Welcome to Meshstead"), TextRole::PageTitle));
    column->addWidget(
        makeLabel(tr("See your data mesh as a catalogue and a lineage graph, and edit who owns it, how good it must be "
                     "and what it "
                     "may be used for. Everything stays in one file of yours, and every change can be undone."),
                  TextRole::Body));
    column->addSpacing(metrics::GroupGap);
    column->addLayout(actions);
    column->addSpacing(metrics::GroupGap);
    column->addWidget(
        makeLabel(tr("You can also drop files here: dbt artefacts, ODCS contracts, ODPS products, OpenLineage events."),
                  TextRole::Secondary));
    column->addWidget(m_recentBlock);

    auto* content = new QWidget;
    content->setLayout(column);
    content->setMaximumWidth(columnWidth + 120);
    content->setMinimumWidth(columnWidth);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(content);
    across->addStretch();
    auto* down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = settings::recentWorkspaces.read();
    m_recentBlock->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->addWidget(makeLabel(tr("Recent workspaces"), TextRole::Strong));
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* name = new QPushButton(file.completeBaseName());
        setVariant(name, ButtonVariant::Link);
        name->setEnabled(file.exists());
        name->setToolTip(QDir::toNativeSeparators(path));
        connect(name, &QPushButton::clicked, this, [this, path] { emit workspaceChosen(path); });
        const QString place = QDir::toNativeSeparators(file.absolutePath());
        const QString when = file.exists()
            ? QLocale().toString(file.lastModified(), QStringLiteral("d MMM yyyy, HH:mm"))
            : tr("no longer there");
        auto* where = new ElidedLabel(tr("%1, %2", "folder and date").arg(place, when), nullptr, Qt::ElideMiddle);
        setTextRole(where, TextRole::Secondary);
        auto* forgetButton = new QToolButton;
        forgetButton->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
        forgetButton->setToolTip(tr("Take \"%1\" off this list. The file stays.").arg(file.completeBaseName()));
        forgetButton->setAccessibleName(forgetButton->toolTip());
        connect(forgetButton, &QToolButton::clicked, this, [this, path] { forget(path); });
        layout->addWidget(name);
        layout->addWidget(where, 1);
        layout->addWidget(forgetButton);
        m_recent->addWidget(row);
    }
}

void StartPage::forget(const QString& path)
{
    settings::forgetWorkspace(path);
    // The button that was clicked goes with its row; let its click finish first.
    QMetaObject::invokeMethod(this, &StartPage::refresh, Qt::QueuedConnection);
}

} // namespace mesh
