// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/mesh_header.h"

#include "widgets/common/chip.h"
#include "widgets/common/page_header.h"
#include "widgets/common/segmented_control.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

MeshHeader::MeshHeader(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Mesh"), this))
    , m_level(new SegmentedControl)
    , m_filter(new FilterChip(tr("Filter")))
    , m_colouring(new FilterChip({}))
    , m_count(new QLabel)
    , m_diagrams(new QPushButton(tr("Diagrams")))
    , m_diagramsMenu(new QMenu(this))
    , m_export(new QPushButton(tr("Export")))
    , m_filterMenu(new QMenu(this))
    , m_compare(new QPushButton(tr("Compare")))
    , m_compareMenu(new QMenu(this))
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

    m_filter->setMenu(m_filterMenu);
    m_filter->setToolTip(tr("Narrow the diagram"));
    makeColouringMenu();
    m_export->setObjectName(u"exportButton"_s);
    m_export->setToolTip(tr("Save the diagram as a picture or a graph (Ctrl+Shift+S)"));
    m_diagrams->setMenu(m_diagramsMenu);
    setDiagramName({}, false);

    m_header->addLeading(m_level);
    m_header->addLeading(m_filter);
    m_header->addLeading(m_colouring);
    setTextRole(m_count, TextRole::Body);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_compare->setMenu(m_compareMenu);
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setToolTip(tr("Show how the mesh differs from an earlier date or another workspace"));
    m_header->addOptional(m_count);
    m_header->addTrailing(m_compare, icon(u"swap"_s));
    m_header->addTrailing(m_diagrams, icon(u"save"_s));
    m_header->addTrailing(m_export, icon(u"export"_s));
    setSpec({});
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

void MeshHeader::setSpec(const DiagramSpec& spec)
{
    const QSignalBlocker quiet(m_level);
    m_level->setCurrent(int(spec.level));
    m_colouring->setVisible(!spec.comparison); // the marks say how they differ
    m_compare->setVisible(!spec.comparison);
    m_colouring->setText(tr("by %1").arg(colouringLabel(spec.colouring)));
    for (QAction* action : m_colourings->actions())
        action->setChecked(action->data().toInt() == int(spec.colouring));
}

void MeshHeader::setDiagramName(const QString& name, bool isChanged)
{
    // The button keeps its words, so that the row does not jump; which one it is, it says when asked.
    const QString saved
        = isChanged ? tr("Saved as %1, with changes that are not saved").arg(name) : tr("Saved as %1").arg(name);
    m_diagrams->setToolTip(name.isEmpty() ? tr("Open, save and manage diagrams") : saved);
    m_diagrams->setAccessibleDescription(name.isEmpty() ? QString() : saved);
}

void MeshHeader::setCount(std::size_t shown, std::size_t total)
{
    //: nodes shown of all nodes of the level
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(quint64(shown)), QLocale().toString(quint64(total))));
    m_count->setToolTip(tr("Shown of all at this level"));
    m_count->setVisible(total > 0);
}

} // namespace mesh
