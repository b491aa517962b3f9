// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/audit_view.h"

#include "items/history_model.h"
#include "sharing/share_session.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/section_title.h"
#include "widgets/session/session.h"
#include "widgets/sharing/audit_calls.h"
#include "widgets/sharing/audit_models.h"
#include "widgets/sharing/detector_list.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int commitsShown = 200;
constexpr int steps = 1000; // of the progress bar
constexpr qsizetype hashGroup = 16;

/// In groups, so that it can be compared by eye and breaks into lines.
QString hashText(const QByteArray& hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += hashGroup)
        groups += hex.mid(at, hashGroup);
    return groups.join(u' ');
}

} // namespace

AuditView::AuditView(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_commitModel(new CommitModel(this))
    , m_findingModel(new FindingModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(makeHead());
    layout->addWidget(makeResult());
    layout->addWidget(m_findings, 1);
    layout->addWidget(makeCommits(), 1);

    connect(&sharing, &ShareSession::stateChanged, this, [this] {
        if (!m_sharing.state().hello) { // signing out drops the answers
            m_isVerifying = false;
            m_isReading = false;
        }
        refresh();
        if (isVisible())
            reloadCommits();
    });
    connect(&sharing, &ShareSession::verificationProgressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? steps : 0);
        if (total > 0)
            m_progress->setValue(int(done * steps / total));
    });
    refresh();
}

QWidget* AuditView::makeHead()
{
    m_commit = new QLabel;
    m_commit->setObjectName(u"auditHead"_s);
    m_commit->setTextFormat(Qt::PlainText);
    setTextRole(m_commit, TextRole::Strong);
    m_hash = new QLabel;
    m_hash->setObjectName(u"auditHash"_s);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hash->setAccessibleName(tr("Hash of the last commit"));
    m_hash->setWordWrap(true);
    m_hash->setMinimumWidth(40);
    setTextRole(m_hash, TextRole::Mono);
    m_verify = new QPushButton(icon(u"shield"_s, IconTone::OnAccent), tr("Verify now"));
    m_verify->setObjectName(u"verifyButton"_s);
    m_verify->setToolTip(tr("Read the whole history of the shared mesh and look whether anything was altered"));
    setVariant(m_verify, ButtonVariant::Primary);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"verifyCancel"_s);
    m_export = new QPushButton(icon(u"export"_s), tr("Export the result..."));
    m_export->setObjectName(u"verifyExport"_s);
    connect(m_verify, &QPushButton::clicked, this, &AuditView::verify);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_sharing.cancelVerification(); });
    connect(m_export, &QPushButton::clicked, this, &AuditView::exportReport);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_commit);
    head->addWidget(m_hash);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GroupGap);
    row->addLayout(head, 1);
    row->addWidget(m_export, 0, Qt::AlignTop);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    row->addWidget(m_verify, 0, Qt::AlignTop);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    return widget;
}

QWidget* AuditView::makeResult()
{
    m_result = new InlineMessage;
    m_result->setObjectName(u"verifyResult"_s);
    m_result->hide();
    m_detectors = new DetectorList;
    m_findings = new ListPane(*m_findingModel, tr("What was found"), u"findingTable"_s,
                              {FindingModel::WhereColumn, FindingModel::TextColumn});
    m_findings->hide();
    connect(m_findings, &ListPane::activated, this, [this](int row) {
        if (const RecordId record = m_findingModel->row(row).record; m_session.document().mesh().contains(record))
            m_session.reveal(record, Session::Page::Catalogue);
    });
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_result);
    layout->addWidget(m_detectors);
    return widget;
}

QWidget* AuditView::makeCommits()
{
    m_commits = new ListPane(*m_commitModel, tr("Last commits of the shared mesh, newest first"), u"commitTable"_s,
                             {CommitModel::WhoColumn, CommitModel::ProgramColumn});
    m_commits->empty()->setIcon(u"history"_s);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(new SectionTitle(tr("Last commits")));
    layout->addWidget(m_commits, 1);
    return widget;
}

void AuditView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reloadCommits();
}

void AuditView::reloadCommits()
{
    const bool isNewest = m_commitModel->rowCount() > 0 && m_commitModel->row(0).commit >= m_sharing.state().commit
        && m_sharing.state().commit > 0;
    if (m_isReading || isNewest || !m_sharing.state().hello)
        return;
    m_isReading = true;
    m_sharing.ask([](SharedMesh& shared) { return lastCommits(shared, commitsShown); }, this,
                  [this](Result<std::vector<AuditBlock>> commits) { takeCommits(std::move(commits)); });
}

void AuditView::takeCommits(Result<std::vector<AuditBlock>> commits)
{
    m_isReading = false;
    if (commits)
        m_commitModel->setRows(std::move(*commits));
    else
        m_commits->empty()->setLine(commits.error().message);
    refresh();
}

void AuditView::verify()
{
    if (m_isVerifying)
        return;
    m_isVerifying = true;
    m_progress->setRange(0, 0);
    m_result->hide();
    m_detectors->clear();
    m_findingModel->setRows({});
    m_report.reset();
    refresh();
    m_sharing.verify(this, [this](Result<Verification> verification) { take(std::move(verification)); });
}

void AuditView::take(Result<Verification> verification)
{
    m_isVerifying = false;
    if (!verification) {
        const bool isCancelled = verification.error().code == Error::Code::Cancelled;
        m_result->setMessage(isCancelled ? Tone::Info : Tone::Bad,
                             isCancelled ? tr("The verification was cancelled. Nothing can be said.")
                                         : verification.error().message);
        m_result->show();
        refresh();
        return;
    }
    const auto& settings = m_sharing.settings();
    m_report = VerificationReport {.verification = std::move(*verification),
                                   .at = Instant::now(),
                                   .address = settings ? settings->address.toText() : QString(),
                                   .epoch = settings ? settings->epoch : QString(),
                                   .login = settings ? settings->address.login : QString()};
    const Verification& result = m_report->verification;
    const auto found = qint64(result.findings.size());
    const QString at = dateText(m_report->at);
    m_result->setMessage(found == 0 ? Tone::Good : Tone::Bad,
                         found == 0 ? tr("Sound on %1: nothing in the shared mesh was altered.").arg(at)
                                    : countedText(found,
                                                  tr("1 finding on %2. Export the result and show it to the "
                                                     "administrator before you go on."),
                                                  tr("%L1 findings on %2. Export the result and show it to the "
                                                     "administrator before you go on."))
                                          .arg(at));
    m_result->show();
    m_detectors->setResult(result);
    m_findingModel->setFindings(m_session.document().mesh(), result.findings);
    refresh();
}

void AuditView::refresh()
{
    const bool isSignedIn = m_sharing.state().hello.has_value();
    const auto& settings = m_sharing.settings();
    const bool hasCommits = m_commitModel->rowCount() > 0;
    const qint64 commit = hasCommits ? m_commitModel->row(0).commit : m_sharing.state().commit;
    const QByteArray hash = hasCommits ? m_commitModel->row(0).hash : settings ? settings->cursorHash : QByteArray();
    m_commit->setText(commit > 0 ? tr("Last commit: %L1").arg(commit) : tr("No commit was read yet"));
    m_hash->setText(hashText(hash));
    m_hash->setVisible(!hash.isEmpty());
    m_verify->setEnabled(isSignedIn && !m_isVerifying);
    m_verify->setToolTip(isSignedIn
                             ? tr("Read the whole history of the shared mesh and look whether anything was altered")
                             : tr("Sign in to verify the shared mesh."));
    m_cancel->setVisible(m_isVerifying);
    m_progress->setVisible(m_isVerifying);
    m_export->setEnabled(m_report.has_value());
    m_findings->setVisible(m_findingModel->rowCount() > 0);
    m_commits->empty()->setLine(isSignedIn
                                    ? tr("Every commit to the shared mesh is listed here.")
                                    : tr("Every commit to the shared mesh is listed here. Sign in to see them."));
}

void AuditView::exportReport()
{
    if (!m_report)
        return;
    const QString path = m_session.dialogs().saveFile(
        this,
        {.title = tr("Export the result of the verification"),
         .folder = {},
         .filters = {tr("JSON (*.json)"), tr("CSV (*.csv)")},
         .suggestedName
         = QString(u"verification-"_s % m_report->at.toDateTime().toString(u"yyyy-MM-dd"_s) % u".json"_s),
         .suffix = u"json"_s});
    if (path.isEmpty())
        return;
    if (const Status status = writeVerification(path, *m_report, m_session.document().mesh()); status)
        m_session.tell(tr("Exported to %1").arg(path), Tone::Good);
    else
        m_session.tell(status.error());
}

} // namespace mesh
