// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/mesh_header.h"

#include "graph/walks.h"
#include "widgets/common/chip.h"
#include "widgets/common/page_header.h"
#include "widgets/common/segmented_control.h"
#include "widgets/theme/variants.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr quint32 mostHops = 4; ///< offered one by one; beyond it only "all"
constexpr int widestFocus = 150;

QString hopsWord(quint32 hops)
{
    return hops == anyDistance ? MeshHeader::tr("all") : QString::number(hops);
}
} // namespace

MeshHeader::MeshHeader(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Mesh"), this))
    , m_level(new SegmentedControl)
    , m_focus(new FilterChip({}))
    , m_hops(new FilterChip({}))
    , m_colouring(new FilterChip({}))
    , m_hidden(new FilterChip({}))
    , m_count(new QLabel)
    , m_export(new QPushButton(tr("Export")))
    , m_exportMenu(new QMenu(this))
    , m_compare(new QPushButton(tr("Compare")))
    , m_compareMenu(new QMenu(this))
    , m_hopsMenu(new QMenu(this))
    , m_colouringMenu(new QMenu(this))
    , m_colourings(new QActionGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);

    // In the order of Level.
    m_level->addSegment(tr("Domain"), tr("Domains and what flows between them"));
    m_level->addSegment(tr("Product"), tr("Data products and what flows between them"));
    m_level->addSegment(tr("Dataset"), tr("Tables, files and streams"));
    m_level->addSegment(tr("Column"), tr("Columns and what they are made of"));
    m_level->setAccessibleName(tr("Level of detail"));
    connect(m_level, &SegmentedControl::currentChanged, this, [this](int level) { emit levelChosen(Level(level)); });

    m_focus->setClosable(true);
    m_focus->setObjectName(u"focusChip"_s);
    connect(m_focus, &FilterChip::closeRequested, this, &MeshHeader::focusCleared);
    m_hidden->setClosable(true);
    m_hidden->setToolTip(tr("Nodes hidden by hand. Close to show them again."));
    connect(m_hidden, &FilterChip::closeRequested, this, &MeshHeader::hiddenCleared);
    makeHopsMenu();
    makeColouringMenu();
    m_export->setMenu(m_exportMenu);
    m_export->setToolTip(tr("Save the diagram as a picture or a graph"));

    m_header->addLeading(m_level);
    m_header->addLeading(m_focus);
    m_header->addLeading(m_hops);
    m_header->addLeading(m_colouring);
    m_header->addLeading(m_hidden);
    setTextRole(m_count, TextRole::Body);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_compare->setMenu(m_compareMenu);
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setToolTip(tr("Show how the mesh differs from an earlier date or another workspace"));
    m_header->addTrailing(m_count);
    m_header->addTrailing(m_compare);
    m_header->addTrailing(m_export);
    setSpec({}, {}, false);
    setHiddenCount(0);
}

void MeshHeader::makeHopsMenu()
{
    m_hops->setMenu(m_hopsMenu);
    m_hops->setToolTip(tr("How many steps around the focus are shown"));
    const std::array<QString, 2> titles {tr("Upstream"), tr("Downstream")};
    for (std::size_t side = 0; side < 2; ++side) {
        m_hopsMenu->addSection(titles[side]);
        m_hopGroups[side] = new QActionGroup(this);
        for (quint32 hops = 0; hops <= mostHops + 1; ++hops) {
            const bool isAll = hops > mostHops;
            QAction* action = m_hopsMenu->addAction(isAll           ? tr("All")
                                                        : hops == 0 ? tr("None")
                                                                    : tr("%n steps", nullptr, int(hops)));
            action->setCheckable(true);
            action->setData(isAll ? anyDistance : hops);
            m_hopGroups[side]->addAction(action);
            connect(action, &QAction::triggered, this, &MeshHeader::chooseHops);
        }
    }
}

void MeshHeader::chooseHops()
{
    const auto chosen = [](const QActionGroup* group) {
        return group->checkedAction() ? group->checkedAction()->data().toUInt() : 0U;
    };
    emit hopsChosen(chosen(m_hopGroups[0]), chosen(m_hopGroups[1]));
}

void MeshHeader::makeColouringMenu()
{
    m_colouring->setMenu(m_colouringMenu);
    m_colouring->setToolTip(tr("What the marks of the nodes say"));
    for (int i = 0; i < colouringCount; ++i) {
        QAction* action = m_colouringMenu->addAction(colouringLabel(Colouring(i)));
        action->setCheckable(true);
        action->setData(i);
        m_colourings->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { emit colouringChosen(Colouring(i)); });
    }
}

void MeshHeader::setSpec(const DiagramSpec& spec, const QString& focus, bool isPath)
{
    const QSignalBlocker quiet(m_level);
    m_level->setCurrent(int(spec.level));
    m_focus->setVisible(!focus.isEmpty());
    m_focus->setText(fontMetrics().elidedText(focus, Qt::ElideMiddle, widestFocus));
    m_focus->setToolTip(focus.isEmpty() ? QString()
                            : isPath    ? tr("Everything between %1. Close to show everything.").arg(focus)
                                        : tr("Focus on %1. Close to show everything.").arg(focus));
    m_hops->setVisible(!focus.isEmpty() && !isPath);
    m_hops->setText(tr("%1 up, %2 down").arg(hopsWord(spec.filter.hopsUp), hopsWord(spec.filter.hopsDown)));
    const std::array<quint32, 2> hops {spec.filter.hopsUp, spec.filter.hopsDown};
    for (std::size_t side = 0; side < 2; ++side) {
        for (QAction* action : m_hopGroups[side]->actions())
            action->setChecked(action->data().toUInt() == hops[side]);
    }
    m_colouring->setVisible(!spec.comparison); // the marks say how they differ
    m_compare->setVisible(!spec.comparison);
    m_colouring->setText(tr("by %1").arg(colouringLabel(spec.colouring)));
    for (QAction* action : m_colourings->actions())
        action->setChecked(action->data().toInt() == int(spec.colouring));
}

void MeshHeader::setCount(std::size_t shown, std::size_t total)
{
    //: nodes shown of all nodes of the level
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(quint64(shown)), QLocale().toString(quint64(total))));
    m_count->setToolTip(tr("Shown of all at this level"));
    m_count->setVisible(total > 0);
}

void MeshHeader::setHiddenCount(std::size_t hidden)
{
    m_hidden->setVisible(hidden > 0);
    m_hidden->setText(tr("%n hidden", nullptr, int(hidden)));
}

} // namespace mesh
