// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/search_box.h"

#include "document/document_reader.h"
#include "widgets/common/search_field.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace mesh {

namespace {

constexpr int mostHits = 12;
constexpr int mostCommands = 6;
constexpr int pauseMs = 40; // shorter than the gap between two key strokes

enum Role
{
    RecordRole = Qt::UserRole,
    ActionRole,
    ContextRole
};

QString iconFor(Kind kind)
{
    switch (kind) {
    case Kind::Domain:
        return QStringLiteral("domain");
    case Kind::Team:
        return QStringLiteral("team");
    case Kind::Person:
        return QStringLiteral("person");
    case Kind::Product:
        return QStringLiteral("product");
    case Kind::Port:
        return QStringLiteral("port");
    case Kind::Contract:
        return QStringLiteral("contract");
    case Kind::Dataset:
        return QStringLiteral("dataset");
    case Kind::Column:
        return QStringLiteral("column");
    case Kind::Flow:
        return QStringLiteral("flow");
    case Kind::Process:
        return QStringLiteral("process");
    case Kind::Slo:
        return QStringLiteral("target");
    case Kind::Tag:
        return QStringLiteral("tag");
    case Kind::Policy:
        return QStringLiteral("governance");
    case Kind::Purpose:
        return QStringLiteral("purpose");
    case Kind::File:
        return QStringLiteral("file");
    default:
        return QStringLiteral("info");
    }
}

/// Name on the left, what it is on the right in muted.
class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, metrics::RowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& look = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.selection);
            painter->drawRoundedRect(row, metrics::SmallRadius, metrics::SmallRadius);
        }
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        QRect iconRect(row.left() + 8, row.center().y() - 7, metrics::IconSize, metrics::IconSize);
        QRect text = row.adjusted(32, 0, -12, 0);
        if (isRightToLeft) {
            iconRect.moveRight(row.right() - 8);
            text = row.adjusted(12, 0, -32, 0);
        }
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, iconRect);
        const QString context = index.data(ContextRole).toString();
        painter->setFont(Theme::font(TextRole::Secondary));
        painter->setPen(look.muted);
        const int most = text.width() / 2;
        const int wide = std::min(most, painter->fontMetrics().horizontalAdvance(context));
        const QRect contextRect = QStyle::visualRect(option.direction, text,
                                                     QRect(text.right() - wide + 1, text.top(), wide, text.height()));
        drawLineText(*painter, contextRect, context, option.direction, Qt::ElideRight,
                     Qt::AlignRight | Qt::AlignVCenter);
        const int taken = wide + metrics::BlockGap;
        isRightToLeft ? text.setLeft(text.left() + taken) : text.setRight(text.right() - taken);
        painter->setFont(Theme::font(TextRole::Body));
        painter->setPen(look.text);
        const QString name = index.data(Qt::DisplayRole).toString();
        drawLineText(*painter, text, name, option.direction, Qt::ElideMiddle);
        painter->restore();
    }
};

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QWidget(parent)
    , m_field(new SearchField(tr("Run a command"), this))
    , m_popup(new QListView(this))
    , m_results(new QStandardItemModel(this))
    , m_job(this)
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_field->setSunken(true);
    m_field->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);

    // A tool tip window takes no focus: the field keeps the keyboard while the list is open.
    m_popup->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_popup->setObjectName(QStringLiteral("searchResults"));
    m_popup->setAccessibleName(tr("Search results"));
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(m_field);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setModel(m_results);
    m_popup->setItemDelegate(new ResultDelegate(m_popup));
    m_popup->setMouseTracking(true);
    connect(m_popup, &QListView::entered, m_popup, &QListView::setCurrentIndex);
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(m_field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &SearchField::dismissed, this, &SearchBox::leave);
}

SearchBox::~SearchBox() = default;

void SearchBox::setSession(Session* session)
{
    m_job.cancel();
    m_session = session;
    m_popup->hide();
    m_field->setText({});
    m_field->setPlaceholderText(session ? tr("Search products, columns, people, or run a command")
                                        : tr("Run a command"));
}

void SearchBox::setCommands(const QList<QAction*>& commands)
{
    m_commands = commands;
}

void SearchBox::activate()
{
    window()->activateWindow(); // the key may come from a torn-off inspector
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void SearchBox::search()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_session) {
        m_job.cancel();
        show(text, {});
        return;
    }
    m_job.start(
        [reader = m_session->document().reader(), text](const Progress&) { return reader.search(text, mostHits); },
        [this, text](const Result<std::vector<SearchHit>>& hits) {
            show(text, hits ? *hits : std::vector<SearchHit> {});
            if (!hits && m_session)
                m_session->tell(hits.error());
        });
}

void SearchBox::show(const QString& text, const std::vector<SearchHit>& hits)
{
    m_results->clear();
    for (const SearchHit& hit : hits) {
        if (m_session && !m_session->shown().contains(hit.record))
            continue; // of another date than the one on show
        auto* item = new QStandardItem(icon(iconFor(hit.record.kind), IconTone::Muted), hit.title);
        item->setData(QVariant::fromValue(hit.record), RecordRole);
        item->setData(hit.context, ContextRole);
        item->setData(tr("%1, %2", "name, what it is").arg(hit.title, hit.context), Qt::AccessibleTextRole);
        m_results->appendRow(item);
    }
    int commands = 0;
    for (QAction* action : std::as_const(m_commands)) {
        QString name = action->text();
        name.remove(QLatin1Char('&'));
        if (commands == mostCommands || !action->isEnabled() || !action->isVisible()
            || !name.contains(text, Qt::CaseInsensitive))
            continue;
        auto* item = new QStandardItem(icon(QStringLiteral("play"), IconTone::Muted), name);
        item->setData(QVariant::fromValue(action), ActionRole);
        item->setData(action->shortcut().isEmpty() ? tr("Command")
                                                   : action->shortcut().toString(QKeySequence::NativeText),
                      ContextRole);
        m_results->appendRow(item);
        ++commands;
    }
    if (m_results->rowCount() == 0 && !text.isEmpty()) {
        auto* item = new QStandardItem(tr("Nothing is called \"%1\".").arg(text));
        item->setFlags(Qt::NoItemFlags);
        m_results->appendRow(item);
    }
    if (m_results->rowCount() == 0 || !m_field->hasFocus()) {
        m_popup->hide();
        return;
    }
    m_popup->setCurrentIndex(m_results->index(0, 0));
    placePopup();
}

void SearchBox::placePopup()
{
    const int height = m_results->rowCount() * metrics::RowHeight + 2 * m_popup->frameWidth() + 4;
    const QPoint below = m_field->mapToGlobal(QPoint(0, m_field->height() + metrics::Grid));
    m_popup->setGeometry(QRect(below, QSize(m_field->width(), height)));
    m_popup->show();
}

void SearchBox::choose(int row)
{
    const QModelIndex index = m_results->index(row, 0);
    const auto record = index.data(RecordRole);
    auto* action = index.data(ActionRole).value<QAction*>();
    if (!record.isValid() && !action)
        return;
    leave();
    if (action)
        action->trigger();
    else
        emit recordChosen(record.value<RecordId>());
}

void SearchBox::leave()
{
    m_pause.stop();
    m_job.cancel();
    m_popup->hide();
    m_field->setText({}); // not clear(): nothing is left that Ctrl+Z would bring back
    m_field->clearFocus();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        m_popup->hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int rows = m_results->rowCount();
        const int row = m_popup->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (!m_popup->isVisible())
                search();
            else if (rows > 0)
                m_popup->setCurrentIndex(
                    m_results->index((row + (key->key() == Qt::Key_Down ? 1 : rows - 1)) % rows, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_popup->isVisible())
                choose(row);
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mesh
