// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/term_editor.h"

#include "mesh/mesh.h"
#include "mesh/validation.h"
#include "widgets/common/chip.h"
#include "widgets/common/flow_layout.h"
#include "widgets/editors/term_tree_view.h"
#include "widgets/session/session.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

TermTree termsOf(const Mesh& mesh, const FieldInfo& field)
{
    if (field.has(FieldFlag::DpvPurpose))
        return purposesOf(mesh);
    return field.has(FieldFlag::DpvCategory) ? Vocabulary::dpv().categories : Vocabulary::dpv().legalBases;
}

TermEditor::TermEditor(Session& session, const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_terms(termsOf(session.shown(), field))
    , m_chipArea(new QWidget(this))
    , m_flow(new FlowLayout(m_chipArea, 4, 4))
    , m_tree(new TermTreeView(m_terms, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_flow->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chipArea);
    layout->addWidget(m_tree);
    m_tree->searchField()->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    setInput(m_tree->searchField(), false);
    connect(m_tree, &TermTreeView::chosenChanged, this, [this](const QStringList& terms) {
        m_chosen = terms;
        rebuildChips();
        emit edited();
    });
    connect(m_tree, &TermTreeView::finished, this, &ValueEditor::accepted);
    connect(m_tree, &TermTreeView::dismissed, this, &ValueEditor::cancelled);
}

void TermEditor::setValue(const Value& value)
{
    take(value.to<QStringList>());
}

void TermEditor::take(const QStringList& terms)
{
    m_chosen = terms;
    m_tree->setChosen(m_chosen);
    rebuildChips();
}

Result<Value> TermEditor::value() const
{
    const Value value = m_chosen.isEmpty() ? Value() : Value(m_chosen);
    if (const Status status = checkValue(field(), value); !status)
        return status.error();
    return value;
}

void TermEditor::rebuildChips()
{
    for (Chip* chip : m_chipArea->findChildren<Chip*>(Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that is emitting
    }
    for (const QString& term : std::as_const(m_chosen)) {
        auto* chip = new Chip(m_terms.labelOf(term), m_chipArea);
        chip->setClosable(true);
        chip->setToolTip(term);
        m_flow->addWidget(chip);
        connect(chip, &Chip::closeRequested, this, [this, term] {
            QStringList left = m_chosen;
            left.removeAll(term);
            take(left);
            m_tree->searchField()->setFocus();
            emit edited();
        });
        chip->show();
    }
    m_chipArea->setVisible(!m_chosen.isEmpty());
    m_chipArea->updateGeometry();
}

} // namespace mesh
