// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/people_view.h"

#include "sharing/share_session.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/inline_message.h"
#include "widgets/session/session.h"
#include "widgets/sharing/activity_dialog.h"
#include "widgets/sharing/domains_dialog.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/people_model.h"
#include "widgets/sharing/person_dialog.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int againMs = 30'000;

QString nameOf(const SharedPerson& person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

} // namespace

PeopleView::PeopleView(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_model(new PeopleModel(this))
    , m_list(new ListPane(*m_model, tr("People of the shared mesh"), u"peopleTable"_s,
                          {PeopleModel::NameColumn, PeopleModel::DomainsColumn}))
    , m_problem(new InlineMessage)
    , m_count(new QLabel)
{
    m_list->empty()->setIcon(u"person"_s);
    m_problem->setObjectName(u"peopleProblem"_s);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(makeActions());
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);

    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &PeopleView::reload);
    connect(m_list, &ListPane::currentChanged, this, &PeopleView::refresh);
    connect(m_list, &ListPane::activated, this, [this] {
        if (m_domains->isEnabled() && m_domains->isVisible())
            changeDomains();
    });
    connect(&sharing, &ShareSession::stateChanged, this, [this] {
        if (!m_sharing.state().hello)
            m_isReading = false; // signing out drops the answers
        refresh();
        if (isVisible() && m_model->rowCount() == 0)
            reload();
    });
    refresh();
}

QWidget* PeopleView::makeActions()
{
    const auto button = [this](const QString& iconName, const QString& text, const QString& objectName, auto action) {
        auto* made = new QPushButton(icon(iconName), text);
        made->setObjectName(objectName);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    m_refresh = button(u"sharing"_s, tr("Refresh"), u"peopleRefresh"_s, &PeopleView::reload);
    m_add = button(u"plus"_s, tr("Add a person..."), u"personAdd"_s, &PeopleView::addPerson);
    m_role = button(u"shield"_s, tr("Change the role..."), u"personRoleButton"_s, &PeopleView::changeRole);
    m_domains = button(u"domain"_s, tr("Domains..."), u"personDomains"_s, &PeopleView::changeDomains);
    m_password = button(u"key"_s, tr("New password..."), u"personPasswordButton"_s, &PeopleView::changePassword);
    m_close = button(u"lock"_s, tr("Close the login..."), u"personClose"_s, &PeopleView::closeOrOpen);
    m_activity = button(u"history"_s, tr("What was done..."), u"personActivity"_s, &PeopleView::showActivity);
    m_activity->setToolTip(tr("See what a login did, and undo it where it was stolen"));
    setTextRole(m_count, TextRole::Secondary);
    auto* widget = new QWidget;
    auto* layout = new FlowLayout(widget, metrics::GroupGap, metrics::GroupGap); // German words take a second line
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*> {m_add, m_role, m_domains, m_password, m_close, m_activity,
                                                          m_refresh, m_count})
        layout->addWidget(each);
    return widget;
}

void PeopleView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_again.start();
    reload();
}

void PeopleView::hideEvent(QHideEvent* event)
{
    m_again.stop();
    QWidget::hideEvent(event);
}

void PeopleView::reload()
{
    refresh();
    if (m_isReading || !m_sharing.state().hello)
        return;
    m_isReading = true;
    m_sharing.people(this, [this](Result<std::vector<SharedPerson>> people) { take(std::move(people)); });
}

void PeopleView::take(Result<std::vector<SharedPerson>> people)
{
    m_isReading = false;
    m_problem->setVisible(!people);
    if (!people) {
        m_problem->setMessage(Tone::Warn, people.error().message);
        refresh();
        return;
    }
    m_model->setPeople(m_session.document().mesh(), std::move(*people), Instant::now());
    refresh();
}

const SharedPerson* PeopleView::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model->row(row);
}

void PeopleView::refresh()
{
    const auto& hello = m_sharing.state().hello;
    const bool isAdmin = hello && hello->isAdmin;
    const SharedPerson* person = current();
    const bool isOpen = person && person->revoked.isNull();
    const bool isSelf = person && hello && person->login == hello->login;
    for (QPushButton* button : {m_add, m_role, m_domains, m_password, m_close, m_activity})
        button->setVisible(isAdmin);
    m_role->setEnabled(isOpen);
    m_password->setEnabled(isOpen);
    m_domains->setEnabled(isOpen && person->role == SharedRole::Steward);
    m_domains->setToolTip(isOpen && person->role != SharedRole::Steward
                              ? tr("Only data stewards have domains.")
                              : tr("Say which domains the person may change"));
    m_close->setEnabled(person && !isSelf);
    m_close->setText(person && !isOpen ? tr("Open the login again") : tr("Close the login..."));
    m_close->setToolTip(isSelf ? tr("You cannot close your own login.") : QString());
    m_activity->setEnabled(person);
    m_refresh->setEnabled(hello.has_value());
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString() : countedText(count, tr("1 person"), tr("%L1 people")));
    m_list->empty()->setLine(hello
                                 ? tr("Everybody who may sign in to the shared mesh is listed here.")
                                 : tr("Everybody who may sign in to the shared mesh is listed here. Sign in to see who "
                                      "that is."));
}

void PeopleView::run(std::function<Status(SharedMesh&)> work, const QString& success, PersonDialog* dialog)
{
    m_sharing.ask(std::move(work), this, [this, success, dialog = QPointer(dialog)](const Status& status) {
        if (status)
            m_session.tell(success, Tone::Good);
        else if (!dialog)
            m_session.tell(status.error());
        if (dialog && status)
            dialog->accept();
        else if (dialog)
            dialog->refuse(status.error().message);
        m_isReading = false; // what is on its way is older than this
        reload();
    });
}

void PeopleView::addPerson()
{
    auto* dialog = new PersonDialog(PersonDialog::Purpose::Add, {}, window());
    connect(dialog, &PersonDialog::submitted, this, [this, dialog] {
        run([person = dialog->person()](SharedMesh& shared) { return people::add(shared, person); },
            tr("%1 can sign in now.").arg(dialog->person().name), dialog);
    });
    dialog->open();
}

void PeopleView::changeRole()
{
    const SharedPerson* person = current();
    if (!person)
        return;
    const NewPerson present {
        .login = person->login, .name = person->name, .role = person->role, .isAdmin = person->isAdmin, .password = {}};
    auto* dialog = new PersonDialog(PersonDialog::Purpose::Role, present, window());
    connect(dialog, &PersonDialog::submitted, this, [this, dialog, name = nameOf(*person)] {
        const NewPerson wanted = dialog->person();
        run([wanted](SharedMesh& shared) { return people::setRole(shared, wanted.login, wanted.role, wanted.isAdmin); },
            tr("%1 is %2 now.").arg(name, roleLabel(wanted.role)), dialog);
    });
    dialog->open();
}

void PeopleView::changePassword()
{
    const SharedPerson* person = current();
    if (!person)
        return;
    const NewPerson present {
        .login = person->login, .name = person->name, .role = person->role, .isAdmin = person->isAdmin, .password = {}};
    auto* dialog = new PersonDialog(PersonDialog::Purpose::Password, present, window());
    connect(dialog, &PersonDialog::submitted, this, [this, dialog, name = nameOf(*person)] {
        run([login = dialog->person().login, password = dialog->person().password](
                SharedMesh& shared) { return people::setPassword(shared, login, password); },
            tr("%1 signs in with the new password from now on.").arg(name), dialog);
    });
    dialog->open();
}

void PeopleView::changeDomains()
{
    const SharedPerson* person = current();
    if (!person)
        return;
    auto* dialog = new DomainsDialog(m_session.document().mesh(), nameOf(*person), person->domains, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, person = *person] {
        run([login = person.login, present = person.domains, wanted = dialog->domains()](
                SharedMesh& shared) { return people::setDomains(shared, login, present, wanted); },
            tr("The domains of %1 are changed.").arg(nameOf(person)));
    });
    dialog->open();
}

void PeopleView::showActivity()
{
    if (const SharedPerson* person = current())
        (new ActivityDialog(m_session, m_sharing, *person, window()))->open();
}

void PeopleView::closeOrOpen()
{
    const SharedPerson* found = current();
    if (!found)
        return;
    const SharedPerson person = *found;
    if (!person.revoked.isNull()) {
        run([login = person.login](SharedMesh& shared) { return people::restore(shared, login); },
            tr("%1 can sign in again, without domains.").arg(nameOf(person)));
        return;
    }
    const Answer answer = m_session.dialogs().ask(
        this,
        {.title = tr("Close the login of %1?").arg(nameOf(person)),
         .text
         = tr("The person is signed out at once and cannot sign in any more. The domains are taken away; what was done "
              "stays. You can open the login again."),
         .details = {},
         .confirmLabel = tr("Close the login"),
         .alternativeLabel = {},
         .cancelLabel = {},
         .isDestructive = true});
    if (answer != Answer::Confirm)
        return;
    run([login = person.login](SharedMesh& shared) { return people::revoke(shared, login); },
        tr("The login of %1 is closed.").arg(nameOf(person)));
}

} // namespace mesh
