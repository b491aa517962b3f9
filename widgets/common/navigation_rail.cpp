// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/navigation_rail.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int RailIconSize = 18; // the words under them are small; a size up keeps the two in balance

void giveShortcut(RailButton* button, const QKeySequence& shortcut)
{
    button->setShortcut(shortcut); // after setText(), which would take it away
    button->setToolTip(shortcut.isEmpty() ? button->text()
                                          //: name of a page or command, then its keys
                                          : NavigationRail::tr("%1 (%2)").arg(
                                              button->text(), shortcut.toString(QKeySequence::NativeText)));
}
} // namespace

RailButton::RailButton(const QString& iconName, const QString& text, QWidget* parent)
    : QRadioButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::font(TextRole::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setBadge(bool visible, const QString& meaning)
{
    m_hasBadge = visible;
    setAccessibleDescription(visible ? meaning : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return QSize(metrics::RailWidth - 8, 50);
}

bool RailButton::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (isChecked())
        paintRounded(painter, rect(), metrics::Radius, t.selection);
    else if (isDown())
        paintRounded(painter, rect(), metrics::Radius, t.pressed);
    else if (underMouse())
        paintRounded(painter, rect(), metrics::Radius, t.hover);
    if (showsFocusRing(option))
        paintFocusRing(painter, rect(), metrics::Radius, t.accent);

    const QColor ink = isChecked() ? t.accent : underMouse() ? t.text : t.muted;
    const QRect icon((width() - RailIconSize) / 2, 9, RailIconSize, RailIconSize);
    paintIcon(painter, icon, m_iconName, ink);
    if (m_hasBadge)
        paintRounded(painter, QRectF(icon.right(), icon.top() - 3, 6, 6), 3, t.accent);
    QFont word = font();
    word.setPixelSize(10);
    painter.setFont(word);
    painter.setPen(ink);
    const QRect line(1, 27, width() - 2, 16);
    painter.drawText(line, Qt::AlignCenter | Qt::TextHideMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_pages(new QVBoxLayout)
    , m_tools(new QVBoxLayout)
{
    setFixedWidth(metrics::RailWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Pages"));
    m_pages->setSpacing(2);
    m_tools->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 50, 4, 8);
    column->setSpacing(0);
    column->addLayout(m_pages);
    column->addStretch();
    column->addLayout(m_tools);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked || id == m_current)
            return;
        m_current = id;
        emit currentChanged(id);
    });
    connect(m_group, &QButtonGroup::idPressed, this, [this](int id) {
        if (id == m_current)
            emit currentActivated(id);
    });
}

int NavigationRail::addPage(const QString& iconName, const QString& text, const QKeySequence& shortcut)
{
    const int index = count();
    auto* button = new RailButton(iconName, text, this);
    button->setCheckable(true);
    giveShortcut(button, shortcut);
    m_pages->addWidget(button, 0, Qt::AlignHCenter);
    if (index == 0)
        m_current = 0;
    m_group->addButton(button, index);
    button->setChecked(index == m_current);
    return index;
}

RailButton* NavigationRail::addTool(const QString& iconName, const QString& text, const QKeySequence& shortcut)
{
    auto* button = new RailButton(iconName, text, this);
    button->setCheckable(false);
    button->setAutoExclusive(false);
    giveShortcut(button, shortcut);
    m_tools->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

RailButton* NavigationRail::button(int index) const
{
    return static_cast<RailButton*>(m_group->button(index));
}

int NavigationRail::count() const
{
    return int(m_group->buttons().size());
}

int NavigationRail::current() const
{
    return m_current;
}

void NavigationRail::setCurrent(int index)
{
    if (QAbstractButton* page = m_group->button(index))
        page->setChecked(true);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Qt::Edge edge = layoutDirection() == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge;
    paintHairline(painter, rect(), edge, tokens().border);
    paintIcon(painter, QRect((width() - 22) / 2, 13, 22, 22), u"logo"_s, tokens().accent);
}

} // namespace mesh
