// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/start_page.h"

#include "app/settings.h"
#include "widgets/common/elided_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/variants.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
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

/// A way to begin: icon, what it does, what that means, its shortcut. One row that is a button as a whole.
class StartAction : public QAbstractButton
{
public:
    StartAction(const QString& iconName, const QString& title, const QString& detail, const QKeySequence& shortcut = {})
        : m_iconName(iconName)
        , m_detail(detail)
        , m_shortcut(shortcut.toString(QKeySequence::NativeText))
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(detail);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    /// The one that a newcomer should take.
    void setProminent(bool isProminent) { m_isProminent = isProminent; }
    QSize sizeHint() const override { return {columnWidth, actionHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QStyleOption option;
        option.initFrom(this);
        paintRounded(painter, rect(), metrics::Radius,
                     isDown()           ? blended(t.pressed, t.surface)
                         : underMouse() ? blended(t.hover, t.surface)
                                        : t.surface,
                     t.border);
        if (showsFocusRing(option))
            paintFocusRing(painter, rect(), metrics::Radius, t.accent);

        const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        const QRect tile = place(QRect(12, (height() - tileSize) / 2, tileSize, tileSize));
        paintRounded(painter, tile, metrics::Radius, m_isProminent ? t.accent : t.selection);
        QRect mark(0, 0, metrics::IconSize, metrics::IconSize);
        mark.moveCenter(tile.center());
        paintIcon(painter, mark, m_iconName, m_isProminent ? t.onAccent : t.accent);

        const int start = 12 + tileSize + 12;
        int end = width() - 16;
        if (!m_shortcut.isEmpty()) {
            painter.setFont(Theme::font(TextRole::Caption));
            painter.setPen(t.muted);
            const int wide = painter.fontMetrics().horizontalAdvance(m_shortcut);
            painter.drawText(place(QRect(end - wide, 0, wide, height())), Qt::AlignVCenter | Qt::AlignHCenter,
                             m_shortcut);
            end -= wide + metrics::BlockGap;
        }
        const auto line = [&](int top, int high, TextRole role, const QColor& color, const QString& text) {
            painter.setFont(Theme::font(role));
            painter.setPen(color);
            drawLineText(painter, place(QRect(start, top, end - start, high)), text, layoutDirection());
        };
        line(8, 20, TextRole::Strong, t.text, text());
        line(28, 18, TextRole::Secondary, t.muted, m_detail);
    }

private:
    static constexpr int actionHeight = 56;
    static constexpr int tileSize = 32;

    QString m_iconName;
    QString m_detail;
    QString m_shortcut;
    bool m_isProminent = false;
};

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recentBlock(new QWidget)
    , m_recent(new QVBoxLayout(m_recentBlock))
{
    auto* sample = new StartAction(QStringLiteral("play"), tr("Explore the sample mesh"),
                                   tr("A retailer: 40 products with lineage, owners, objectives and consent"));
    sample->setProminent(true);
    auto* open = new StartAction(QStringLiteral("folder"), tr("Open a workspace..."),
                                 tr("A file of yours or of a colleague, *.meshstead"), QKeySequence::Open);
    auto* create = new StartAction(QStringLiteral("plus"), tr("New workspace..."),
                                   tr("An empty file, to fill by import or by hand"), QKeySequence::New);
    auto* import = new StartAction(QStringLiteral("import"), tr("Import files..."),
                                   tr("dbt, ODCS, ODPS or OpenLineage; or drop them here"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    sample->setObjectName(QStringLiteral("sampleButton"));
    open->setObjectName(QStringLiteral("openButton"));
    create->setObjectName(QStringLiteral("newButton"));
    import->setObjectName(QStringLiteral("importButton"));
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(create, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importRequested);

    setFocusProxy(sample); // what Enter does for a newcomer

    auto* actions = new QVBoxLayout;
    actions->setSpacing(metrics::GroupGap);
    for (StartAction* action : {sample, open, create, import})
        actions->addWidget(action);

    auto* logo = new QLabel;
    logo->setPixmap(icon(QStringLiteral("logo"), IconTone::Accent).pixmap(32, 32));

    m_recent->setContentsMargins(0, metrics::SectionGap, 0, 0);
    m_recent->setSpacing(metrics::Grid);

    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::GroupGap);
    column->addWidget(logo);
    column->addWidget(makeLabel(tr("Welcome to Meshstead"), TextRole::PageTitle));
    column->addWidget(makeLabel(
        tr("See your data mesh as a catalogue and a lineage graph, and edit who owns it, how good it must be "
           "and what it may be used for. Everything stays in one file of yours, and every change can be undone."),
        TextRole::Body));
    column->addSpacing(metrics::GroupGap);
    column->addLayout(actions);
    column->addWidget(m_recentBlock);

    auto* content = new QWidget;
    content->setLayout(column);
    content->setFixedWidth(columnWidth);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(content);
    across->addStretch();
    auto* all = new QWidget;
    auto* down = new QVBoxLayout(all);
    down->setContentsMargins(metrics::PageMargin, metrics::SectionGap, metrics::PageMargin, metrics::SectionGap);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto* scroll = new QScrollArea; // a low window with many recent workspaces
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
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
        name->setObjectName(QStringLiteral("recentWorkspace"));
        name->setToolTip(QDir::toNativeSeparators(path));
        connect(name, &QPushButton::clicked, this, [this, path] { emit workspaceChosen(path); });
        const QString place = QDir::toNativeSeparators(file.absolutePath());
        const QString when = file.exists()
            ? QLocale().toString(file.lastModified(), QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm"))
            : tr("no longer there");
        auto* where = new ElidedLabel(tr("%1, %2", "folder and date").arg(place, when), nullptr, Qt::ElideMiddle);
        setTextRole(where, TextRole::Secondary);
        auto* forgetButton = new QToolButton;
        forgetButton->setObjectName(QStringLiteral("forgetWorkspace"));
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
