// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/canvas_menu.h"

#include "widgets/lineage/exploring/diagram_maker.h"

#include <QMenu>

#include <algorithm>

namespace mesh {

CanvasMenu::CanvasMenu(Session& session, const DiagramMaker& maker, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_page(page)
{
}

void CanvasMenu::add(Section section, Fill fill)
{
    const auto after = std::ranges::upper_bound(m_parts, section, {}, &Part::section);
    m_parts.insert(after, {section, std::move(fill)});
}

void CanvasMenu::open(const QPoint& globalPosition)
{
    QMenu menu(m_page);
    fill(menu);
    menu.exec(globalPosition);
}

void CanvasMenu::fill(QMenu& menu) const
{
    const bool isFlow = m_session.current().kind == Kind::Flow;
    const RecordId node = isFlow ? RecordId() : m_maker.currentRecord();
    std::optional<Section> section;
    for (const Part& part : m_parts) {
        if (node.isNull() && part.section != Section::Diagram && !(isFlow && part.section == Section::Flow))
            continue;
        if (!isFlow && part.section == Section::Flow)
            continue;
        if (section && *section != part.section)
            menu.addSeparator(); // Qt draws one of several in a row, and none at the ends
        section = part.section;
        part.fill(menu, node);
    }
}

} // namespace mesh
