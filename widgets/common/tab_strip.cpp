// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/tab_strip.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <cmath>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int Height = 36;
constexpr int SmallestGap = 7;
constexpr int LargestGap = 12;
constexpr int MoreWidth = 18;
constexpr int MoreGap = 4; ///< The dots have some air of their own.

/// A radio button to screen readers.
class Tab : public QRadioButton
{
    Q_OBJECT
public:
    explicit Tab(QWidget* parent)
        : QRadioButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(Theme::font(TextRole::Secondary));
    }

    /// Its width in either weight; they differ, and the strip is laid out anew when another one is chosen.
    int widthFor(bool isCurrent) const
    {
        return int(std::ceil(QFontMetricsF(fontFor(isCurrent)).horizontalAdvance(text())));
    }
    QSize sizeHint() const override { return QSize(widthFor(isChecked()), Height); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        painter.setFont(fontFor(isChecked()));
        painter.setPen(isChecked() || underMouse() ? t.text : t.muted);
        painter.drawText(rect().adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextHideMnemonic, text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - 2, width(), 2), t.accent);
        if (showsFocusRing(option))
            paintFocusRing(painter, rect().adjusted(0, 6, 0, -6), metrics::SmallRadius, t.accent);
    }

private:
    QFont fontFor(bool isCurrent) const
    {
        QFont tabFont = font();
        tabFont.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        return tabFont;
    }
};
} // namespace

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    m_more->setIcon(icon(u"more"_s, IconTone::Muted));
    m_more->setToolTip(tr("More tabs"));
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setObjectName(u"moreTabs"_s);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TabStrip::fillMenu);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked || id == m_current)
            return;
        m_current = id;
        arrange();
        emit currentChanged(id);
    });
}

int TabStrip::addTab(const QString& text)
{
    const int index = count();
    auto* tab = new Tab(this);
    tab->setText(text);
    m_isVisible.append(true);
    if (index == 0)
        m_current = 0;
    m_group->addButton(tab, index);
    tab->setChecked(index == m_current);
    arrange();
    updateGeometry();
    return index;
}

int TabStrip::count() const
{
    return int(m_isVisible.size());
}

void TabStrip::setTabText(int index, const QString& text)
{
    m_group->button(index)->setText(text);
    arrange();
    updateGeometry();
}

QString TabStrip::tabText(int index) const
{
    return m_group->button(index)->text();
}

void TabStrip::setTabVisible(int index, bool visible)
{
    if (m_isVisible.at(index) == visible)
        return;
    m_isVisible[index] = visible;
    if (!visible && index == m_current) {
        const auto next = m_isVisible.indexOf(true);
        if (next >= 0)
            setCurrent(int(next));
    }
    arrange();
    updateGeometry();
}

void TabStrip::setCurrent(int index)
{
    if (QAbstractButton* tab = m_group->button(index))
        tab->setChecked(true);
}

QSize TabStrip::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        if (m_isVisible.at(i))
            width += static_cast<Tab*>(m_group->button(i))->widthFor(i == m_current) + (width > 0 ? LargestGap : 0);
    }
    return QSize(width, Height);
}

QSize TabStrip::minimumSizeHint() const
{
    return QSize(80, Height);
}

void TabStrip::arrange()
{
    const auto tabAt = [this](int index) { return static_cast<Tab*>(m_group->button(index)); };
    QList<int> wanted;
    int needed = 0;
    for (int i = 0; i < count(); ++i) {
        if (m_isVisible.at(i)) {
            needed += tabAt(i)->widthFor(i == m_current) + (wanted.isEmpty() ? 0 : SmallestGap);
            wanted.append(i);
        }
    }
    const bool fitsAll = needed <= width();
    const int available = width() - (fitsAll ? 0 : MoreWidth + MoreGap);
    // From the end, but never the current one, until the rest fits.
    QList<int> shown = wanted;
    while (needed > available && shown.size() > 1) {
        const qsizetype victim = shown.last() == m_current ? shown.size() - 2 : shown.size() - 1;
        needed -= tabAt(shown.at(victim))->widthFor(false) + SmallestGap;
        shown.removeAt(victim);
    }
    const int slack = shown.size() > 1 ? (available - needed) / int(shown.size() - 1) : 0;
    const int gap = SmallestGap + std::clamp(slack, 0, LargestGap - SmallestGap);
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        Tab* tab = tabAt(i);
        tab->setVisible(shown.contains(i));
        if (!shown.contains(i))
            continue;
        const int tabWidth = tab->widthFor(i == m_current);
        tab->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, tabWidth, Height)));
        x += tabWidth + gap;
    }
    m_more->setVisible(!fitsAll);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - MoreWidth, 5, MoreWidth, 24)));
}

void TabStrip::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (int i = 0; i < count(); ++i) {
        if (m_isVisible.at(i) && m_group->button(i)->isHidden())
            connect(menu->addAction(tabText(i)), &QAction::triggered, this, [this, i] { setCurrent(i); });
    }
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHairline(painter, rect(), Qt::BottomEdge, tokens().border);
}

void TabStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace mesh

#include "tab_strip.moc"
