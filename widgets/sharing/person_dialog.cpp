// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/person_dialog.h"

#include "sharing/passwords.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int dialogWidth = 420;

} // namespace

PersonDialog::PersonDialog(Purpose purpose, const NewPerson& person, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_person(person)
    , m_login(new QLineEdit(person.login))
    , m_name(new QLineEdit(person.name))
    , m_role(new QComboBox)
    , m_admin(new QCheckBox(tr("Administers the shared mesh: lets people in and gives them domains")))
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_problem(new QLabel)
    , m_confirm(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"personDialog"_s);
    setMinimumWidth(dialogWidth);
    const QString name = person.name.isEmpty() ? person.login : person.name;
    setWindowTitle(purpose == Purpose::Add        ? tr("Add a person")
                       : purpose == Purpose::Role ? tr("Role of %1").arg(name)
                                                  : tr("New password of %1").arg(name));
    m_confirm->setText(purpose == Purpose::Add        ? tr("Add the person")
                           : purpose == Purpose::Role ? tr("Change the role")
                                                      : tr("Set the password"));
    auto* title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Section);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::BlockGap);
    form->setVerticalSpacing(metrics::GroupGap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeRows(*form);
    setTextRole(m_problem, TextRole::Secondary);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"personProblem"_s);

    auto* cancel = new QPushButton(tr("Cancel"));
    m_confirm->setObjectName(u"personConfirm"_s);
    setVariant(m_confirm, ButtonVariant::Primary);
    m_confirm->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &PersonDialog::submit);
    for (QLineEdit* edit : {m_login, m_name, m_password, m_again}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_refusal.clear();
            refresh();
        });
    }
    refresh();
}

void PersonDialog::makeRows(QFormLayout& form)
{
    m_login->setObjectName(u"personLogin"_s);
    m_name->setObjectName(u"personName"_s);
    m_role->setObjectName(u"personRole"_s);
    m_admin->setObjectName(u"personAdmin"_s);
    m_password->setObjectName(u"personPassword"_s);
    m_again->setObjectName(u"personPasswordAgain"_s);
    for (const SharedRole role : {SharedRole::Steward, SharedRole::Lead, SharedRole::Auditor, SharedRole::Reader})
        m_role->addItem(roleLabel(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(m_person.role)));
    m_admin->setChecked(m_person.isAdmin);
    for (QLineEdit* edit : {m_password, m_again})
        edit->setEchoMode(QLineEdit::Password);
    if (m_purpose == Purpose::Add) {
        form.addRow(tr("Login"), m_login);
        form.addRow(tr("Name"), m_name);
    }
    if (m_purpose != Purpose::Password) {
        form.addRow(tr("Role"), m_role);
        form.addRow(QString(), m_admin);
    }
    if (m_purpose != Purpose::Role) {
        form.addRow(tr("Password"), m_password);
        form.addRow(tr("Password again"), m_again);
    }
    // What has no row would float in the window's corner.
    for (QWidget* widget : std::initializer_list<QWidget*> {m_login, m_name, m_role, m_admin, m_password, m_again}) {
        if (!widget->parentWidget() && form.indexOf(widget) < 0) {
            widget->setParent(this);
            widget->hide();
        }
    }
}

QString PersonDialog::problem() const
{
    if (m_purpose == Purpose::Add) {
        // The same rule as the server's: a login is a role of PostgreSQL.
        static const QRegularExpression rule(u"^[a-z_][a-z0-9_.-]{0,62}$"_s);
        if (m_login->text().isEmpty())
            return tr("The person signs in with the login and the password that you give here.");
        if (!rule.match(m_login->text()).hasMatch())
            return tr(
                "A login is of lower-case letters, digits, point, hyphen and underscore, and begins with a letter.");
        if (m_name->text().trimmed().isEmpty())
            return tr("Say the name that colleagues know the person by.");
    }
    if (m_purpose == Purpose::Role)
        return {};
    if (m_password->text().size() < shortestPassword)
        return tr("A password has at least %L1 characters.").arg(shortestPassword);
    if (m_again->text() != m_password->text())
        return tr("The two passwords are not the same.");
    return {};
}

void PersonDialog::submit()
{
    m_isSubmitted = true;
    refresh();
    emit submitted();
}

void PersonDialog::refuse(const QString& reason)
{
    m_isSubmitted = false;
    m_refusal = reason;
    refresh();
}

void PersonDialog::refresh()
{
    const QString missing = problem();
    const QString& text = missing.isEmpty() ? m_refusal : missing;
    setTone(m_problem, missing.isEmpty() ? Tone::Bad : Tone::Muted);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_confirm->setEnabled(missing.isEmpty() && !m_isSubmitted);
}

NewPerson PersonDialog::person() const
{
    return {.login = m_login->text(),
            .name = m_name->text().trimmed(),
            .role = SharedRole(m_role->currentData().toInt()),
            .isAdmin = m_admin->isChecked(),
            .password = m_password->text()};
}

} // namespace mesh
