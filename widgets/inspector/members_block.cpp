// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/members_block.h"

#include "items/words.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/section_title.h"
#include "widgets/editors/record_picker.h"
#include "widgets/inspector/inspector_tab.h"
#include "widgets/inspector/period_row.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t mostRows = 100;

} // namespace

MembersBlock::MembersBlock(Session& session, Of of, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_of(of)
    , m_title(new SectionTitle(of == Of::Team ? tr("Members") : tr("Teams")))
    , m_list(new QWidget)
    , m_form(new QWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    m_title->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    layout->addWidget(m_title);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    layout->addWidget(m_list);
    buildForm(layout);
}

void MembersBlock::buildForm(QVBoxLayout* layout)
{
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    column->setSpacing(6);
    m_who = new RecordPicker(m_session, {m_of == Of::Team ? Kind::Person : Kind::Team});
    m_who->setObjectName(u"memberWho"_s);
    m_who->setAccessibleName(m_of == Of::Team ? tr("Person to add") : tr("Team to join"));
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(u"memberAdd"_s);
    m_add->setToolTip(tr("From today on (Enter)"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_who, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_problem = new InlineMessage(this);
    m_problem->hide();
    column->addWidget(m_problem);
    layout->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, &MembersBlock::add);
    connect(m_who, &QLineEdit::returnPressed, this, &MembersBlock::add);
    connect(m_who, &QLineEdit::textChanged, this, &MembersBlock::refreshForm);
    refreshForm();
}

RecordId MembersBlock::otherEnd(const Membership& membership) const
{
    return m_of == Of::Team ? RecordId(membership.person) : RecordId(membership.team);
}

void MembersBlock::showRecord(RecordId record)
{
    if (m_record != record) {
        m_who->setRecord({});
        m_problem->hide();
    }
    m_record = record;
    const Mesh& mesh = m_session.shown();
    std::vector<const Membership*> memberships
        = m_of == Of::Team ? mesh.referring<&Membership::team>(record) : mesh.referring<&Membership::person>(record);
    // Who belongs to it now comes first, then by name.
    const QDate today = QDate::currentDate();
    const auto isPast = [today](const Membership* each) { return each->to.isValid() && each->to < today; };
    std::ranges::sort(memberships, [&](const Membership* a, const Membership* b) {
        if (isPast(a) != isPast(b))
            return isPast(b);
        return titleOf(mesh, otherEnd(*a)).localeAwareCompare(titleOf(mesh, otherEnd(*b))) < 0;
    });
    const std::size_t count = memberships.size();
    if (count > mostRows)
        memberships.resize(mostRows);
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (std::ranges::any_of(memberships, [&](const Membership* each) { return each->id.uuid == it->first; })) {
            ++it;
            continue;
        }
        it->second->hide();
        it->second->deleteLater();
        it = m_rows.erase(it);
    }
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    int place = 0;
    for (const Membership* membership : memberships) {
        PeriodRow*& row = m_rows[membership->id.uuid];
        if (!row) {
            const MembershipId id = membership->id;
            row = new PeriodRow(m_session, id);
            row->setObjectName(u"memberRow"_s);
            connect(row, &PeriodRow::endRequested, this, [this, id] { end(id); });
            connect(row, &PeriodRow::removeRequested, this, [this, id] { remove(id); });
        }
        // Moving a row takes the focus from it: only where its place is another one.
        if (layout->indexOf(row) != place) {
            layout->removeWidget(row);
            layout->insertWidget(place, row);
        }
        ++place;
        const RecordId other = otherEnd(*membership);
        row->show(titleOf(mesh, other), other);
    }
    m_list->setVisible(count > 0);
    m_form->setVisible(m_session.isEditable());
    const QString title = m_of == Of::Team ? tr("Members") : tr("Teams");
    //: %1 is "Members", %2 their number
    m_title->setText(count == 0 ? title : tr("%1 (%2)").arg(title).arg(count));
}

void MembersBlock::refreshForm()
{
    m_problem->hide();
    m_add->setEnabled(!m_who->text().trimmed().isEmpty());
}

void MembersBlock::add()
{
    const Result<RecordId> picked = m_who->record();
    if (!picked || picked->isNull()) {
        if (!picked) {
            m_problem->setMessage(Tone::Bad, picked.error().message);
            m_problem->show();
        }
        return;
    }
    ChangeSetBuilder changes(m_session.document().mesh());
    const QString who = titleOf(changes.mesh(), m_of == Of::Team ? *picked : m_record);
    const QString team = titleOf(changes.mesh(), m_of == Of::Team ? m_record : *picked);
    Membership membership;
    membership.person = (m_of == Of::Team ? *picked : m_record).as<Kind::Person>();
    membership.team = (m_of == Of::Team ? m_record : *picked).as<Kind::Team>();
    membership.from = QDate::currentDate();
    changes.create(std::move(membership));
    //: %1 is a person, %2 a team
    if (m_session.commit(changes.build(tr("Add %1 to %2").arg(who, team))))
        m_who->setRecord({});
}

void MembersBlock::end(MembershipId id)
{
    ChangeSetBuilder changes(m_session.document().mesh());
    const QString what = titleOf(changes.mesh(), id);
    changes.edit<Membership>(id, [](Membership& each) { each.to = QDate::currentDate(); });
    //: %1 is a person in a team
    m_session.commit(changes.build(tr("End membership: %1").arg(what)));
}

void MembersBlock::remove(MembershipId id)
{
    ChangeSetBuilder changes(m_session.document().mesh());
    const QString what = titleOf(changes.mesh(), id);
    changes.remove(id);
    m_session.commit(changes.build(tr("Remove: %1").arg(what)));
}

} // namespace mesh
