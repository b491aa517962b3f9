// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/sign_in_strip.h"

#include "sharing/share_session.h"
#include "widgets/session/session.h"
#include "widgets/sharing/password_keeper.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mesh {

SignInStrip::SignInStrip(Session& session, ShareSession& sharing, PasswordKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_keeper(keeper)
    , m_label(new QLabel)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep it in the system's keychain")))
    , m_signIn(new QPushButton(tr("Sign in")))
{
    m_label->setBuddy(m_password);
    m_label->setTextFormat(Qt::PlainText);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setObjectName(u"signInPassword"_s);
    m_keep->setObjectName(u"signInKeep"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    setVariant(m_signIn, ButtonVariant::Primary);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_label);
    layout->addWidget(m_password, 2);
    layout->addWidget(m_signIn);
    layout->addSpacing(metrics::GroupGap);
    layout->addWidget(m_keep);
    layout->addStretch(1);

    connect(m_signIn, &QPushButton::clicked, this, &SignInStrip::signIn);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInStrip::signIn);
    connect(m_password, &QLineEdit::textChanged, this, &SignInStrip::refresh);
    connect(&sharing, &ShareSession::stateChanged, this, &SignInStrip::refresh);
    refresh();
}

void SignInStrip::refresh()
{
    const auto& settings = m_sharing.settings();
    m_label->setText(settings ? tr("Password of %1:").arg(settings->address.login) : tr("Password:"));
    m_signIn->setEnabled(settings && !m_password->text().isEmpty());
}

void SignInStrip::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInStrip::signInWithKept()
{
    if (!m_sharing.settings() || m_sharing.state().phase != ShareState::Phase::SignedOut)
        return;
    m_keeper.read(m_sharing.settings()->address, this, [this](PasswordKeeper::Answer answer, const QString& password) {
        m_keep->setVisible(answer != PasswordKeeper::Answer::Unavailable);
        m_keep->setChecked(answer == PasswordKeeper::Answer::Found);
        if (answer == PasswordKeeper::Answer::Found && m_sharing.state().phase == ShareState::Phase::SignedOut)
            m_sharing.signIn(password);
    });
}

void SignInStrip::signIn()
{
    if (!m_sharing.settings() || m_password->text().isEmpty())
        return;
    const QString password = m_password->text();
    m_password->clear();
    // isHidden() and not isVisible(): the box may be on a page that is not in front.
    if (!m_keep->isHidden() && m_keep->isChecked())
        keep(password);
    else
        m_keeper.forget(m_sharing.settings()->address);
    m_sharing.signIn(password);
}

void SignInStrip::keep(const QString& password)
{
    if (!m_sharing.settings())
        return;
    m_keeper.keep(m_sharing.settings()->address, password, this, [this](const QString& problem) {
        if (!problem.isEmpty())
            m_session.tell(problem, Tone::Warn);
    });
}

} // namespace mesh
