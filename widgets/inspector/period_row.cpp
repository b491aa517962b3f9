// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/period_row.h"

#include "widgets/inspector/record_field.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

PeriodRow::PeriodRow(Session& session, RecordId id, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QPushButton(this))
    , m_menu(new QToolButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    setVariant(m_name, ButtonVariant::Link);
    auto* nameRow = new QHBoxLayout;
    nameRow->setContentsMargins(metrics::marginsOf(ValueView::Inset, 0, 0, 0));
    nameRow->addWidget(m_name);
    nameRow->addStretch();
    m_menu->setIcon(icon(u"more"_s, IconTone::Muted));
    m_menu->setAutoRaise(true);
    m_menu->setFixedSize(24, 24);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_menu);
    menu->addAction(icon(u"calendar"_s), tr("End it today"), this, &PeriodRow::endRequested);
    menu->addAction(icon(u"trash"_s), tr("Remove it, as if it had never been"), this, &PeriodRow::removeRequested);
    m_menu->setMenu(menu);
    nameRow->addWidget(m_menu);
    grid->addLayout(nameRow, 0, 0, 1, 3);
    int at = 0;
    for (const QString& name : {u"role"_s, u"from"_s, u"to"_s}) {
        auto* field = new RecordField(session, id.kind, name, this);
        field->setRecords({id});
        if (name == u"to"_s)
            field->setEmptyText(tr("Open"));
        grid->addWidget(field, 1, at++, Qt::AlignTop);
        m_fields.push_back(field);
    }
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 4);
    connect(m_name, &QPushButton::clicked, this, [this] { m_session.select(m_target); });
}

void PeriodRow::show(const QString& name, RecordId target)
{
    m_target = target;
    m_name->setText(name);
    m_name->setEnabled(!target.isNull());
    m_name->setToolTip(target.isNull() ? QString() : tr("Go to %1").arg(name));
    m_menu->setVisible(m_session.isEditable());
    m_menu->setToolTip(tr("End or remove %1").arg(name));
    m_menu->setAccessibleName(m_menu->toolTip());
    for (RecordField* field : m_fields)
        field->refresh();
}

} // namespace mesh
