// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/join_form.h"

#include "items/words.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/key_value_grid.h"
#include "widgets/session/session.h"
#include "widgets/sharing/share_words.h"
#include "widgets/sharing/toned_label.h"
#include "widgets/theme/metrics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int columnWidth = 600; // a line that can be read
constexpr int fingerprintPixels = 20;

QLabel* prose(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

JoinForm::JoinForm(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_steps(new QStackedWidget)
    , m_problem(new InlineMessage)
    , m_busy(new QWidget)
    , m_busyText(new QLabel)
{
    auto* title = new QLabel(tr("Join a shared mesh"));
    setTextRole(title, TextRole::Section);
    m_problem->setObjectName(u"joinProblem"_s);
    m_problem->hide();
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    bar->setAccessibleName(tr("Waiting for the server"));
    setTextRole(m_busyText, TextRole::Secondary);
    auto* busy = new QVBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->setSpacing(metrics::Grid);
    busy->addWidget(m_busyText);
    busy->addWidget(bar);
    m_busy->hide();
    m_steps->addWidget(makeFields());
    m_steps->addWidget(makePreview());

    auto* content = new QWidget;
    content->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, metrics::SectionGap);
    column->setSpacing(metrics::BlockGap);
    column->addWidget(title);
    column->addWidget(
        prose(tr("In a shared mesh several people work on one mesh, each in a workspace of their own. What "
                 "you change goes out by itself; what colleagues change comes in.")));
    column->addWidget(m_problem);
    column->addWidget(m_steps);
    column->addWidget(m_busy);
    column->addStretch();
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(metrics::PageMargin, metrics::SectionGap, metrics::PageMargin, 0);
    rowLayout->addWidget(content, 1000);
    rowLayout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    refresh();
}

QWidget* JoinForm::makeFields()
{
    const auto field = [this](const QString& objectName) {
        auto* edit = new QLineEdit;
        edit->setObjectName(objectName);
        connect(edit, &QLineEdit::textChanged, this, &JoinForm::refresh);
        connect(edit, &QLineEdit::returnPressed, this, &JoinForm::look);
        return edit;
    };
    m_link = field(u"joinLink"_s);
    m_link->setPlaceholderText(u"meshstead://ana@mesh.example.com/mesh"_s);
    m_login = field(u"joinLogin"_s);
    m_password = field(u"joinPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_certificate = field(u"joinCertificate"_s);
    m_certificate->setPlaceholderText(tr("Only where the server's certificate is of an authority of your own"));
    m_keep = new QCheckBox(tr("Keep the password in the system's keychain"));
    m_keep->setObjectName(u"joinKeep"_s);
    m_look = new QPushButton(tr("Show the mesh"));
    m_look->setObjectName(u"lookButton"_s);
    m_look->setToolTip(tr("See which mesh it is and who you are there. Nothing is sent yet."));
    setVariant(m_look, ButtonVariant::Primary);
    auto* choose = new QPushButton(tr("Choose..."));
    choose->setToolTip(tr("Choose the file of the authority's certificate"));
    connect(m_link, &QLineEdit::editingFinished, this, &JoinForm::takeLink);
    connect(choose, &QPushButton::clicked, this, &JoinForm::chooseCertificate);
    connect(m_look, &QPushButton::clicked, this, &JoinForm::look);

    auto* certificate = new QHBoxLayout;
    certificate->setSpacing(metrics::GroupGap);
    certificate->addWidget(m_certificate, 1);
    certificate->addWidget(choose);
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::BlockGap);
    form->setVerticalSpacing(metrics::GroupGap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Link from the administrator"), m_link);
    form->addRow(tr("Login"), m_login);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Certificate file"), certificate);
    form->addRow(QString(), m_keep);
    auto* buttons = new QHBoxLayout; // at its own width
    buttons->addWidget(m_look);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    m_certificate->setAccessibleName(tr("Certificate file"));
    return widget;
}

QWidget* JoinForm::makePreview()
{
    m_facts = new KeyValueGrid(1);
    m_who = m_facts->addText(tr("You are"), {});
    m_role = m_facts->addText(tr("Your role"), {});
    m_role->setObjectName(u"joinRole"_s);
    m_domains = m_facts->addText(tr("Domains that you may change"), {});
    m_fingerprintLabel = m_facts->addText(tr("Fingerprint of the shared mesh"), {});
    m_fingerprintLabel->setObjectName(u"joinFingerprint"_s);
    QFont large = Theme::font(TextRole::Mono);
    large.setPixelSize(fingerprintPixels);
    m_fingerprintLabel->setFont(large);
    m_fingerprintLabel->setWordWrap(false);
    m_fingerprintLabel->setLayoutDirection(Qt::LeftToRight);
    m_comparison = new TonedLabel;
    m_comparison->setObjectName(u"joinComparison"_s);
    m_sent = new TonedLabel;
    m_stays = new TonedLabel;
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"joinBack"_s);
    m_join = new QPushButton(tr("Join"));
    m_join->setObjectName(u"joinButton"_s);
    setVariant(m_join, ButtonVariant::Primary);
    connect(m_back, &QPushButton::clicked, this, [this] { showFields({}); });
    connect(m_join, &QPushButton::clicked, this, &JoinForm::join);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addWidget(m_join);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(m_facts);
    for (TonedLabel* label : {m_comparison, m_sent, m_stays})
        layout->addWidget(label);
    layout->addLayout(buttons);
    return widget;
}

/// A link that names the login, or a certificate, fills these fields.
void JoinForm::takeLink()
{
    const auto read = ServerAddress::fromText(m_link->text());
    if (!read)
        return;
    if (!read->login.isEmpty())
        m_login->setText(read->login);
    if (!read->rootCertificate.isEmpty() && m_certificate->text().isEmpty())
        m_certificate->setText(read->rootCertificate);
}

Result<ServerAddress> JoinForm::address() const
{
    auto read = ServerAddress::fromText(m_link->text());
    if (!read)
        return read;
    if (const QString login = m_login->text().trimmed(); !login.isEmpty())
        read->login = login;
    if (read->login.isEmpty())
        return Error {Error::Code::InvalidArgument, tr("Say the login that the administrator gave you."), {}};
    read->rootCertificate = m_certificate->text().trimmed();
    return read;
}

void JoinForm::chooseCertificate()
{
    const QString path
        = m_session.dialogs().openFile(this,
                                       {.title = tr("Choose the certificate of the authority"),
                                        .folder = {},
                                        .filters = {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")},
                                        .suggestedName = {},
                                        .suffix = {}});
    if (!path.isEmpty())
        m_certificate->setText(path);
}

void JoinForm::refresh()
{
    m_look->setEnabled(!m_link->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

void JoinForm::setBusy(const QString& text)
{
    m_busyText->setText(text);
    m_busy->setVisible(!text.isEmpty());
    m_steps->setEnabled(text.isEmpty());
}

void JoinForm::showFields(const QString& problem)
{
    m_steps->setCurrentIndex(0);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_problem->setMessage(Tone::Bad, problem);
    m_password->setFocus(Qt::OtherFocusReason);
}

void JoinForm::look()
{
    takeLink();
    const auto wanted = address();
    if (!wanted) {
        showFields(wanted.error().message);
        m_link->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_password->text().isEmpty())
        return;
    m_problem->hide();
    setBusy(tr("Looking at the shared mesh..."));
    m_looked = *wanted;
    m_sharing.preview(*wanted, m_password->text(),
                      [self = QPointer<JoinForm>(this)](const Result<ShareSession::Preview>& preview) {
                          if (!self)
                              return;
                          self->setBusy({});
                          if (preview)
                              self->showPreview(*preview);
                          else
                              self->showFields(preview.error().message);
                      });
}

void JoinForm::showPreview(const ShareSession::Preview& preview)
{
    const Mesh& mesh = m_session.document().mesh();
    const SharedHello& hello = preview.hello;
    m_fingerprint = preview.fingerprint;
    m_who->setText(hello.login);
    m_role->setText(hello.isAdmin ? tr("%1, and administrator of the shared mesh", "role").arg(roleLabel(hello.role))
                                  : roleLabel(hello.role));
    const bool isLead = hello.role == SharedRole::Lead;
    const bool isSteward = hello.role == SharedRole::Steward;
    m_domains->setText(isLead                      ? tr("All")
                           : !isSteward            ? tr("None: you read")
                           : hello.domains.empty() ? tr("None yet: ask an administrator")
                                                   : domainNames(mesh, hello.domains));
    m_fingerprintLabel->setText(fingerprintLines(preview.fingerprint));
    m_fingerprintLabel->setAccessibleDescription(preview.fingerprint);
    const QString told = m_looked.fingerprint;
    if (told.isEmpty()) {
        m_comparison->set(
            u"shield"_s,
            tr("Compare it with the fingerprint that the administrator told you, by another way than this "
               "link. Join only where they are the same."),
            Tone::Warn);
    } else if (told == preview.fingerprint) {
        m_comparison->set(u"success"_s, tr("It is the fingerprint that your link names."), Tone::Good);
    } else {
        m_comparison->set(
            u"error"_s,
            tr("Your link names another fingerprint: %1. This is not the mesh that you were told of. Ask the "
               "administrator.")
                .arg(told),
            Tone::Bad);
    }
    m_join->setEnabled(told.isEmpty() || told == preview.fingerprint);
    const auto records = qint64(mesh.size());
    m_sent->set(u"export"_s,
                records == 0
                    ? tr("Sent: every change that you make from now on, with its reason, the time and your login. "
                         "This workspace is empty; it is filled with the shared mesh.")
                    : tr("Sent: what is in this workspace now, %1, and every change that you make from now on, with "
                         "its reason, the time and your login.")
                          .arg(countText(Kind::None, records)),
                Tone::Info);
    m_stays->set(
        u"lock"_s,
        tr("Stays here: your history so far, saved views, imported files, and your password. You can leave the "
           "shared mesh at any time and keep everything that is in this workspace then."),
        Tone::Muted);
    m_steps->setCurrentIndex(1);
    m_problem->hide();
    (m_join->isEnabled() ? m_join : m_back)->setFocus(Qt::OtherFocusReason);
}

void JoinForm::join()
{
    if (m_fingerprint.isEmpty() || m_sharing.settings())
        return;
    const QString password = m_password->text();
    setBusy(tr("Joining..."));
    m_sharing.join(m_looked, password, m_fingerprint,
                   [self = QPointer<JoinForm>(this), password](const Status& status) {
                       if (!self)
                           return;
                       self->setBusy({});
                       if (!status) {
                           self->showFields(status.error().message);
                           return;
                       }
                       self->m_password->clear();
                       emit self->joined(password, self->m_keep->isChecked());
                       self->showFields({}); // for the day it is left again
                   });
}

} // namespace mesh
