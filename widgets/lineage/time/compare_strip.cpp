// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/time/compare_strip.h"

#include "widgets/common/chip.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int stripHeight = 40;
constexpr quint32 mostContext = 3;
constexpr int widestName = 180;

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& name)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedSize(metrics::ControlHeight, metrics::ControlHeight);
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setObjectName(name);
    return button;
}
} // namespace

CompareStrip::CompareStrip(QWidget* parent)
    : Bar(Qt::TopEdge | Qt::LeftEdge, parent)
    , m_before(new FilterChip({}))
    , m_after(new FilterChip({}))
    , m_beforeMenu(new QMenu(this))
    , m_afterMenu(new QMenu(this))
    , m_swap(makeButton(u"swap"_s, tr("Exchange the two sides"), u"compareSwap"_s))
    , m_only(new QCheckBox(tr("Only what differs")))
    , m_context(new FilterChip({}))
    , m_contexts(new QMenu(this))
    , m_close(makeButton(u"close"_s, tr("End the comparison"), u"compareClose"_s))
{
    setFixedHeight(stripHeight);
    m_before->setMenu(m_beforeMenu);
    m_before->setObjectName(u"compareBefore"_s);
    m_after->setMenu(m_afterMenu);
    m_after->setObjectName(u"compareAfter"_s);
    m_only->setObjectName(u"compareOnly"_s);
    m_only->setToolTip(tr("Leave out what is the same on both sides"));
    m_context->setObjectName(u"compareContext"_s);
    m_context->setToolTip(tr("How many steps around what differs are shown"));
    makeContexts();

    auto* from = new QLabel(tr("What changed from"));
    auto* to = new QLabel(tr("to", "a date"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::GroupGap + metrics::Grid, 1, metrics::GroupGap, 0);
    row->setSpacing(metrics::GroupGap);
    for (QWidget* widget : std::initializer_list<QWidget*> {from, m_before, to, m_after, m_swap})
        row->addWidget(widget);
    row->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*> {m_only, m_context, m_close})
        row->addWidget(widget);

    connect(m_swap, &QToolButton::clicked, this, &CompareStrip::swapRequested);
    connect(m_only, &QCheckBox::clicked, this, &CompareStrip::onlyDifferencesChosen);
    connect(m_close, &QToolButton::clicked, this, &CompareStrip::closeRequested);
}

void CompareStrip::makeContexts()
{
    auto* group = new QActionGroup(this);
    for (quint32 steps = 0; steps <= mostContext; ++steps) {
        QAction* action = m_contexts->addAction(steps == 0 ? tr("Nothing around it")
                                                           : tr("%n steps around it", nullptr, int(steps)));
        action->setCheckable(true);
        action->setData(steps);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, steps] { emit contextChosen(steps); });
    }
    m_context->setMenu(m_contexts);
}

void CompareStrip::setSpec(const ComparisonSpec& spec)
{
    setVisible(bool(spec));
    if (!spec)
        return;
    const auto name = [this](FilterChip* chip, const ComparedSide& side, const QString& which) {
        chip->setText(fontMetrics().elidedText(side.name, Qt::ElideMiddle, widestName));
        chip->setToolTip(side.name);
        chip->setAccessibleName(which.arg(side.name));
    };
    name(m_before, spec.meshes->before, tr("First side: %1"));
    name(m_after, spec.meshes->after, tr("Second side: %1"));
    m_only->setChecked(spec.showsOnlyDifferences);
    m_context->setVisible(spec.showsOnlyDifferences);
    for (QAction* action : m_contexts->actions()) {
        const bool isIt = action->data().toUInt() == spec.context;
        action->setChecked(isIt);
        if (isIt)
            m_context->setText(action->text());
    }
}

} // namespace mesh
