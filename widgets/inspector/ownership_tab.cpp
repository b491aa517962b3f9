// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/ownership_tab.h"

#include "governance/ownership.h"
#include "items/editing.h"
#include "items/words.h"
#include "mesh/description.h"
#include "mesh/naming.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/panel.h"
#include "widgets/common/section_title.h"
#include "widgets/editors/record_picker.h"
#include "widgets/editors/text_editor.h"
#include "widgets/inspector/members_block.h"
#include "widgets/inspector/period_row.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int mostHeld = 100;

bool isOwnable(Kind kind)
{
    return kind == Kind::Domain || kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column;
}

QWidget* makeBox(QVBoxLayout* column, int spacing = 4)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    column->addWidget(box);
    return box;
}

QVBoxLayout* layoutOf(QWidget* box)
{
    return static_cast<QVBoxLayout*>(box->layout());
}

SectionTitle* addTitle(QVBoxLayout* layout, const QString& text)
{
    auto* title = new SectionTitle(text);
    title->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    layout->addWidget(title);
    return title;
}

QPushButton* linkButton(const QString& text)
{
    auto* link = new QPushButton(text);
    setVariant(link, ButtonVariant::Link);
    return link;
}

} // namespace

OwnershipTab::OwnershipTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_summary(addLine(column(), {}, false))
    , m_own(makeBox(column()))
    , m_inherited(makeBox(column()))
    , m_past(makeBox(column()))
    , m_members(new MembersBlock(session, MembersBlock::Of::Team))
    , m_teams(new MembersBlock(session, MembersBlock::Of::Person))
    , m_held(makeBox(column()))
    , m_form(makeBox(column(), 6))
{
    m_summary->setObjectName(u"ownerSummary"_s);
    for (MembersBlock* block : {m_members, m_teams})
        column()->insertWidget(column()->indexOf(m_held), block);
    buildForm();
    column()->addStretch();
}

bool OwnershipTab::appliesTo(Kind kind) const
{
    return isOwnable(kind) || kind == Kind::Person || kind == Kind::Team;
}

void OwnershipTab::focusFirst()
{
    m_who->setFocus(Qt::TabFocusReason);
}

void OwnershipTab::buildForm()
{
    QVBoxLayout* layout = layoutOf(m_form);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(ValueView::Inset, 6, ValueView::Inset, 6);
    line->addWidget(new Separator);
    layout->addLayout(line);
    m_formTitle = addTitle(layout, tr("Give a role"));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    inner->setSpacing(4);
    layout->addLayout(inner);
    const auto addCaption = [&](const QString& text, QWidget* buddy) {
        auto* caption = new QLabel(text);
        setTextRole(caption, TextRole::Caption);
        caption->setBuddy(buddy);
        buddy->setAccessibleName(text);
        return caption;
    };
    m_who = new RecordPicker(session(), {Kind::Person, Kind::Team});
    m_who->setObjectName(u"ownerWho"_s);
    inner->addWidget(addCaption(tr("Person or team"), m_who));
    inner->addWidget(m_who);
    m_role = new QComboBox;
    m_role->setObjectName(u"ownerRole"_s);
    const ChoiceInfo& roles = choiceInfo<OwnershipRole>();
    for (std::size_t at = 1; at < roles.options.size(); ++at)
        m_role->addItem(roles.label(quint8(at)), int(at));
    m_from = new LineEditor(*kindInfo(Kind::Assignment).field(u"from"), this);
    m_from->setPlaceholder(tr("today"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(addCaption(tr("Role"), m_role));
    left->addWidget(m_role);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(addCaption(tr("From"), m_from));
    right->addWidget(m_from);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    inner->addSpacing(2);
    inner->addLayout(row);
    m_problem = new InlineMessage(this);
    m_problem->hide();
    inner->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_set = new QPushButton(tr("Set"));
    m_set->setObjectName(u"ownerSet"_s);
    m_add = new QPushButton(tr("Add as well"));
    m_add->setObjectName(u"ownerAdd"_s);
    m_add->setToolTip(tr("Whoever holds the role now keeps it, too"));
    buttons->addWidget(m_set);
    buttons->addWidget(m_add);
    buttons->addStretch();
    inner->addSpacing(4);
    inner->addLayout(buttons);
    m_unowned = new QCheckBox(tr("Deliberately unowned"));
    m_unowned->setObjectName(u"ownerUnowned"_s);
    m_unowned->setToolTip(
        tr("Nobody shall own it, and nothing is inherited: it no longer counts as missing an owner."));
    inner->addSpacing(8);
    inner->addWidget(m_unowned);

    connect(m_set, &QPushButton::clicked, this, [this] { give(true); });
    connect(m_add, &QPushButton::clicked, this, [this] { give(false); });
    connect(m_who, &QLineEdit::returnPressed, this, [this] { give(true); });
    connect(m_from, &ValueEditor::accepted, this, [this] {
        if (!m_who->text().trimmed().isEmpty())
            give(true);
    });
    connect(m_who, &QLineEdit::textChanged, this, &OwnershipTab::refreshForm);
    connect(m_role, &QComboBox::currentIndexChanged, this, &OwnershipTab::refreshForm);
    connect(m_unowned, &QCheckBox::clicked, this, &OwnershipTab::setUnowned);
}

void OwnershipTab::refresh()
{
    const bool isOwned = isOwnable(kind());
    for (QWidget* part : {m_own, m_inherited, m_past})
        part->setVisible(isOwned && isSingle());
    m_summary->setVisible(isOwned);
    m_form->setVisible(isOwned && session().isEditable());
    m_held->setVisible(!isOwned && isSingle());
    m_members->setVisible(kind() == Kind::Team && isSingle());
    m_teams->setVisible(kind() == Kind::Person && isSingle());
    if (!isOwned) {
        if (isSingle())
            (kind() == Kind::Team ? m_members : m_teams)->showRecord(record());
        refreshHeld();
        return;
    }
    if (isSingle()) {
        const std::vector<Owner> owners = ownersOf(mesh(), record(), today());
        const bool hasOwner = std::ranges::any_of(owners, [](const Owner& owner) {
            return owner.role == OwnershipRole::Owner || owner.role == OwnershipRole::BusinessOwner;
        });
        m_summary->setText(tr("No owner"));
        setTone(m_summary, Tone::Bad);
        m_summary->setVisible(!hasOwner);
        refreshOwn();
        refreshInherited(owners);
        refreshPast();
    } else {
        std::set<QString> names;
        for (const RecordId& id : records()) {
            QStringList of;
            for (const Owner& owner : ownersOf(mesh(), id, today())) {
                if (owner.role == OwnershipRole::Owner)
                    of += owner.isUnowned ? tr("Unowned by choice") : titleOf(mesh(), owner.who());
            }
            names.insert(of.isEmpty() ? tr("No owner") : of.join(u", "_s));
            if (names.size() > 1)
                break;
        }
        const QString subject = countText(kind(), qint64(records().size()));
        setTone(m_summary, Tone::Neutral);
        //: %1 is a number of records such as "12 products", %2 an owner
        m_summary->setText(names.size() == 1 ? tr("%1: %2").arg(subject, *names.begin())
                                             : tr("%1: mixed owners").arg(subject));
    }
    refreshForm();
}

void OwnershipTab::refreshOwn()
{
    std::vector<Uuid> wanted;
    for (const Assignment* assignment : assignmentsOf(mesh(), record())) {
        if (timeOf(*assignment, today()) != AssignmentTime::Past)
            wanted.push_back(assignment->id.uuid);
    }
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (std::ranges::find(wanted, it->first) != wanted.end()) {
            ++it;
            continue;
        }
        layoutOf(m_own)->removeWidget(it->second);
        it->second->hide();
        it->second->deleteLater();
        it = m_rows.erase(it);
    }
    int place = 0;
    for (const Uuid& uuid : wanted) {
        PeriodRow*& row = m_rows[uuid];
        if (!row) {
            const AssignmentId id {uuid};
            row = new PeriodRow(session(), id);
            connect(row, &PeriodRow::endRequested, this, [this, id] {
                // Its last day was yesterday: from today on it is somebody else's.
                session().commit(endingAssignment(session().document().mesh(), id, today().addDays(-1)));
            });
            connect(row, &PeriodRow::removeRequested, this, [this, id] {
                ChangeSetBuilder changes(session().document().mesh());
                const QString what = titleOf(changes.mesh(), id);
                changes.remove(id);
                session().commit(changes.build(tr("Remove: %1").arg(what)));
            });
        }
        layoutOf(m_own)->removeWidget(row);
        layoutOf(m_own)->insertWidget(place++, row);
        const Assignment& assignment = *mesh().find(AssignmentId {uuid});
        const RecordId who = assignment.person.isNull() ? RecordId(assignment.team) : RecordId(assignment.person);
        if (assignment.unowned.value_or(false))
            row->show(tr("Unowned by choice"), {});
        else
            row->show(titleOf(mesh(), who), who);
    }
    m_own->setVisible(!wanted.empty());
}

void OwnershipTab::refreshInherited(const std::vector<Owner>& owners)
{
    QVBoxLayout* layout = layoutOf(m_inherited);
    clearLayout(layout);
    bool isFirst = true;
    for (const Owner& owner : owners) {
        if (!owner.isInherited)
            continue;
        if (std::exchange(isFirst, false))
            addTitle(layout, tr("Inherited"));
        addLine(layout, labelOf(owner.role))->setFont(Theme::font(TextRole::Caption));
        auto* row = new QHBoxLayout;
        row->setContentsMargins(metrics::marginsOf(0, 0, ValueView::Inset, 0));
        auto* name = new QLabel(owner.isUnowned ? tr("Unowned by choice") : titleOf(mesh(), owner.who()));
        name->setIndent(ValueView::Inset);
        QFont font = Theme::font(TextRole::Body);
        font.setItalic(true);
        name->setFont(font);
        setTone(name, Tone::Muted);
        row->addWidget(name, 1);
        if (session().isEditable() && !owner.isUnowned) {
            QPushButton* own = linkButton(tr("Set here"));
            own->setFont(Theme::font(TextRole::Caption));
            own->setToolTip(tr("Keep this owner here, whatever %1 says later").arg(titleOf(mesh(), owner.source)));
            own->setObjectName(u"ownerMakeExplicit"_s);
            connect(own, &QPushButton::clicked, this, [this, role = owner.role, who = owner.who()] {
                session().commit(settingHolder(session().document().mesh(), records(), role, who, today()));
            });
            row->addWidget(own);
        }
        layout->addLayout(row);
        addLine(layout, tr("from %1").arg(titleOf(mesh(), owner.source)))->setFont(Theme::font(TextRole::Caption));
        layout->addSpacing(6);
    }
    m_inherited->setVisible(!isFirst);
}

void OwnershipTab::refreshPast()
{
    QVBoxLayout* layout = layoutOf(m_past);
    clearLayout(layout);
    bool isFirst = true;
    for (const Assignment* assignment : assignmentsOf(mesh(), record())) {
        if (timeOf(*assignment, today()) != AssignmentTime::Past)
            continue;
        if (std::exchange(isFirst, false))
            addTitle(layout, tr("Before"));
        const RecordId who = assignment->person.isNull() ? RecordId(assignment->team) : RecordId(assignment->person);
        const QString name = assignment->unowned.value_or(false) ? tr("Unowned by choice") : titleOf(mesh(), who);
        //: %1 is a person, %2 a role, %3 a date
        addLine(layout,
                tr("%1, %2 until %3").arg(name, inSentence(labelOf(assignment->role)), dateText(assignment->to)));
    }
    m_past->setVisible(!isFirst);
}

void OwnershipTab::refreshHeld()
{
    QVBoxLayout* layout = layoutOf(m_held);
    clearLayout(layout);
    addTitle(layout, tr("Holds"));
    int count = 0;
    const auto show = [&](const Assignment& assignment) {
        if (timeOf(assignment, today()) == AssignmentTime::Past || ++count > mostHeld)
            return;
        auto* row = new QHBoxLayout;
        row->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
        QPushButton* link = linkButton(titleOf(mesh(), assignment.subject));
        connect(link, &QPushButton::clicked, this, [this, id = assignment.subject] { session().select(id); });
        row->addWidget(link);
        row->addStretch();
        auto* role = new QLabel(labelOf(assignment.role));
        setTextRole(role, TextRole::Secondary);
        row->addWidget(role);
        layout->addLayout(row);
    };
    if (kind() == Kind::Person) {
        for (const Assignment* assignment : mesh().referring<&Assignment::person>(record()))
            show(*assignment);
    } else {
        for (const Assignment* assignment : mesh().referring<&Assignment::team>(record()))
            show(*assignment);
    }
    if (count == 0)
        addLine(layout, tr("No role yet."));
    else if (count > mostHeld)
        addLine(layout, tr("%1 more").arg(count - mostHeld));
}

void OwnershipTab::refreshForm()
{
    const auto role = OwnershipRole(m_role->currentData().toInt());
    bool isHeld = false;
    bool isUnowned = isSingle() || !records().empty();
    for (const RecordId& id : records()) {
        bool saysUnowned = false;
        for (const Assignment* assignment : assignmentsOf(mesh(), id)) {
            if (timeOf(*assignment, today()) != AssignmentTime::Current)
                continue;
            isHeld = isHeld || assignment->role == role;
            saysUnowned = saysUnowned || assignment->unowned.value_or(false);
        }
        isUnowned = isUnowned && saysUnowned;
        if (isHeld && !isUnowned)
            break;
    }
    m_formTitle->setText(isSingle() ? tr("Give a role")
                                    : tr("Give a role in %1").arg(countText(kind(), qint64(records().size()))));
    m_set->setText(isHeld ? tr("Replace") : tr("Set"));
    m_set->setToolTip(isHeld ? tr("Whoever holds the role now ends the day before") : QString());
    m_add->setVisible(isHeld && isSingle());
    m_set->setEnabled(!m_who->text().trimmed().isEmpty());
    m_add->setEnabled(m_set->isEnabled());
    m_unowned->setChecked(isUnowned);
    m_problem->hide();
    setError(m_who, {});
}

RecordId OwnershipTab::makePerson(const QString& name, ChangeSetBuilder& changes) const
{
    Person person;
    person.name = name;
    return changes.create(std::move(person));
}

void OwnershipTab::give(bool replaces)
{
    const QString name = m_who->text().trimmed();
    if (name.isEmpty() || records().empty())
        return;
    const auto fail = [this](const QString& reason) {
        m_problem->setMessage(Tone::Bad, reason);
        m_problem->setActionText({});
        m_problem->show();
        setError(m_who, reason);
    };
    const Result<Value> from = m_from->value();
    if (!from)
        return fail(from.error().message);
    const QDate day = from->isNull() ? today() : from->to<QDate>();
    const auto role = OwnershipRole(m_role->currentData().toInt());
    const Mesh& mesh = session().document().mesh();
    ChangeSetBuilder changes(mesh);
    Result<RecordId> holder = m_who->record();
    if (!holder) {
        const std::vector<RecordId> alike = findByName(mesh, name);
        const bool isKnown = std::ranges::any_of(
            alike, [](const RecordId& id) { return id.kind == Kind::Person || id.kind == Kind::Team; });
        const bool isAsked = m_problem->isVisibleTo(this) && m_problem->tone() == Tone::Info;
        if (isKnown)
            return fail(holder.error().message);
        if (!isAsked) {
            // A typing error must not make a person: the second Enter does.
            m_problem->setMessage(Tone::Info,
                                  tr("Nobody is called %1 yet. Press Enter again to add a new person.").arg(name));
            m_problem->show();
            return;
        }
        holder = makePerson(name, changes);
    }
    for (const RecordId& subject : records()) {
        if (replaces) {
            setHolder(changes, subject, role, *holder, day);
            continue;
        }
        Assignment assignment;
        assignment.subject = subject;
        assignment.role = role;
        assignment.person = holder->as<Kind::Person>();
        assignment.team = holder->as<Kind::Team>();
        assignment.from = day;
        changes.create(std::move(assignment));
    }
    const QString subject = subjectText(mesh, records());
    const QString reason = replaces
        //: %1 is a role, %2 one or several records, %3 a person or team
        ? tr("Set %1 of %2 to %3").arg(inSentence(labelOf(role)), subject, name)
        //: %1 is a role, %2 one or several records, %3 a person or team
        : tr("Add %1 of %2: %3").arg(inSentence(labelOf(role)), subject, name);
    const ChangeSet changeSet = changes.build(reason, records().size() > 1 ? Origin::BulkEdit : Origin::Edit);
    if (!session().commit(changeSet))
        return;
    m_who->setRecord({});
    m_from->setValue({});
    refreshForm();
}

void OwnershipTab::setUnowned(bool isUnowned)
{
    session().commit(settingUnowned(session().document().mesh(), records(), isUnowned, today()));
    refreshForm();
}

} // namespace mesh
