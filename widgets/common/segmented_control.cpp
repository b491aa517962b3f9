// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/segmented_control.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

namespace mesh {

namespace {
/// A radio button to screen readers.
class Segment : public QRadioButton
{
    Q_OBJECT
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        return QSize(fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 20, metrics::ControlHeight - 4);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        if (isChecked())
            paintRounded(painter, rect(), metrics::SmallRadius, t.selection);
        else if (underMouse() && isEnabled())
            paintRounded(painter, rect(), metrics::SmallRadius, t.hover);
        QStyleOption option;
        option.initFrom(this);
        if (showsFocusRing(option))
            paintFocusRing(painter, rect(), metrics::SmallRadius, t.accent);
        painter.setPen(!isEnabled()       ? withAlpha(t.muted, 0.6)
                           : isChecked()  ? t.accent
                           : underMouse() ? t.text
                                          : t.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }

    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
};
} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked || id == m_current)
            return;
        m_current = id;
        emit currentChanged(id);
    });
}

int SegmentedControl::addSegment(const QString& text, const QString& toolTip)
{
    const int index = count();
    auto* segment = new Segment(this);
    QFont medium = Theme::font(TextRole::Body);
    medium.setWeight(QFont::Medium);
    segment->setFont(medium);
    segment->setText(text);
    segment->setToolTip(toolTip);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(segment);
    if (index == 0)
        m_current = 0;
    m_group->addButton(segment, index);
    segment->setChecked(index == m_current);
    return index;
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->updateGeometry();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    m_group->button(index)->setEnabled(enabled);
}

int SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

QSize SegmentedControl::sizeHint() const
{
    return QSize(layout()->sizeHint().width(), metrics::ControlHeight);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metrics::Radius, tokens().surface, tokens().border);
}

} // namespace mesh

#include "segmented_control.moc"
