// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/diagram_shelf.h"

#include "mesh/change_builder.h"
#include "mesh/deletion.h"
#include "widgets/common/dialog_service.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/scene/diagram_json.h"
#include "widgets/lineage/scene/diagram_words.h"
#include "widgets/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace mesh {

DiagramShelf::DiagramShelf(Session& session, DiagramMaker& maker, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_page(page)
{
    connect(&m_maker, &DiagramMaker::specChanged, this, &DiagramShelf::changed);
    connect(&m_session, &Session::shownChanged, this, &DiagramShelf::changed);
}

void DiagramShelf::setMenu(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
}

std::vector<const SavedDiagram*> DiagramShelf::all() const
{
    std::vector<const SavedDiagram*> diagrams;
    for (const SavedDiagram& diagram : m_session.shown().all<SavedDiagram>())
        diagrams.push_back(&diagram);
    std::ranges::stable_sort(
        diagrams, [](const SavedDiagram* a, const SavedDiagram* b) { return a->name.localeAwareCompare(b->name) < 0; });
    return diagrams;
}

void DiagramShelf::fillMenu(QMenu& menu)
{
    const SavedDiagram* now = current();
    const bool isEditable = m_session.isEditable();
    const auto diagrams = all();
    for (const SavedDiagram* diagram : diagrams) {
        QAction* action = menu.addAction(diagram->name, this, [this, id = diagram->id] { open(id); });
        action->setCheckable(true);
        action->setChecked(now && now->id == diagram->id);
        action->setToolTip(diagram->description);
    }
    if (diagrams.empty())
        menu.addAction(tr("No diagram is saved yet"))->setEnabled(false);
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    if (now) {
        menu.addAction(icon(u"save"_s), tr("Save changes to %1").arg(now->name), this, &DiagramShelf::save)
            ->setEnabled(isEditable && isChanged());
    }
    menu.addAction(icon(now ? u"copy"_s : u"save"_s), tr("Save as…"), this, &DiagramShelf::saveAs)
        ->setEnabled(isEditable);
    if (now) {
        menu.addAction(icon(u"edit"_s), tr("Rename…"), this, &DiagramShelf::rename)->setEnabled(isEditable);
        menu.addAction(icon(u"trash"_s), tr("Delete %1").arg(now->name), this, &DiagramShelf::remove)
            ->setEnabled(isEditable);
    }
    menu.addSeparator();
    menu.addAction(icon(u"restore"_s), tr("Lay out afresh"), this, &DiagramShelf::layOutAfresh);
}

const SavedDiagram* DiagramShelf::current() const
{
    return m_session.shown().find(m_current);
}

bool DiagramShelf::isChanged() const
{
    const SavedDiagram* now = current();
    if (!now)
        return false;
    SavedDiagram shown = *now;
    writeSpec(m_maker.spec(), shown);
    return shown != *now;
}

void DiagramShelf::open(SavedDiagramId id)
{
    const SavedDiagram* diagram = m_session.shown().find(id);
    if (!diagram)
        return;
    m_current = id;
    m_maker.navigate(specOf(*diagram), {}, DiagramMaker::Change::Turn);
}

void DiagramShelf::save()
{
    if (!current()) {
        saveAs();
        return;
    }
    ChangeSetBuilder changes(m_session.document().mesh());
    changes.edit<SavedDiagram>(m_current, [this](SavedDiagram& diagram) { writeSpec(m_maker.spec(), diagram); });
    m_session.commit(changes.build(tr("Save the diagram %1").arg(current()->name)));
}

void DiagramShelf::saveAs()
{
    const QString focus = focusText(m_session.shown(), m_maker.spec().filter);
    const auto name = m_session.dialogs().askText(m_page, tr("Save the diagram"), tr("Name"), focus, tr("Save"));
    if (name && !name->trimmed().isEmpty())
        commitNew(name->trimmed());
}

void DiagramShelf::commitNew(const QString& name)
{
    ChangeSetBuilder changes(m_session.document().mesh());
    SavedDiagram diagram;
    diagram.name = name;
    writeSpec(m_maker.spec(), diagram);
    const SavedDiagramId id = changes.create(std::move(diagram));
    m_session.commit(changes.build(tr("Save the diagram %1").arg(name)), [this, id](const Status& status) {
        if (!status)
            return;
        m_current = id;
        emit changed();
    });
}

void DiagramShelf::rename()
{
    if (!current())
        return;
    const SavedDiagramId id = m_current;
    const QString before = current()->name;
    const auto name = m_session.dialogs().askText(m_page, tr("Rename the diagram"), tr("Name"), before, tr("Rename"));
    if (!name || name->trimmed().isEmpty() || name->trimmed() == before)
        return;
    ChangeSetBuilder changes(m_session.document().mesh());
    if (changes.edit<SavedDiagram>(id, [&](SavedDiagram& diagram) { diagram.name = name->trimmed(); }))
        m_session.commit(changes.build(tr("Rename the diagram %1 to %2").arg(before, name->trimmed())));
}

void DiagramShelf::remove()
{
    const SavedDiagram* now = current();
    if (!now)
        return;
    // Undo brings it back: nothing to be asked.
    const RecordId record(m_current);
    ChangeSet changes = planDeletion(m_session.document().mesh(), std::span(&record, 1)).cascade;
    changes.info.reason = tr("Delete the diagram %1").arg(now->name);
    m_session.commit(std::move(changes));
}

void DiagramShelf::layOutAfresh()
{
    m_maker.navigate(steps::without(m_maker.spec(), FilterPart::Pins), m_maker.currentRecord(),
                     DiagramMaker::Change::Turn);
}

} // namespace mesh
