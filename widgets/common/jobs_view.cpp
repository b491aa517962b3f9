// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/jobs_view.h"

#include "widgets/common/elided_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/popups.h"
#include "widgets/theme/tabular_text.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

JobRow::JobRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this, Qt::ElideMiddle))
    , m_bar(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    setTextRole(m_title, TextRole::Secondary);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(m_percent, TextRole::Secondary);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setFixedWidth(tabularWidth(Theme::font(TextRole::Secondary), u"100 %"_s) + 2);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_cancel->setIcon(icon(u"close"_s, IconTone::Muted));
    m_cancel->setIconSize(QSize(12, 12));
    m_cancel->setFixedSize(22, 22);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_title, 1);
    row->addWidget(m_bar);
    row->addWidget(m_percent);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] { emit cancelRequested(m_id); });
}

void JobRow::setJob(const JobState& job)
{
    m_id = job.id;
    m_title->setText(job.isCancelling ? tr("Cancelling: %1").arg(job.title) : job.title);
    m_bar->setAccessibleName(job.title);
    const bool isMeasured = job.percent.has_value() && !job.isCancelling;
    m_bar->setRange(0, isMeasured ? 100 : 0);
    m_bar->setValue(job.percent.value_or(0));
    m_percent->setText(isMeasured ? locale().toString(*job.percent) + u"\u00a0%"_s : QString());
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    m_cancel->setVisible(job.isCancellable);
    m_cancel->setEnabled(!job.isCancelling);
}

JobsView::JobsView(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    roundPopup(this);
    setFixedWidth(440);
    setAccessibleName(tr("Running jobs"));
    m_column->setContentsMargins(metrics::marginsOf(16, 8, 12, 8));
    m_column->setSpacing(6);
}

void JobsView::setJobs(const QList<JobState>& jobs)
{
    QHash<int, JobRow*> gone = m_rows;
    for (const JobState& job : jobs) {
        gone.remove(job.id);
        JobRow*& row = m_rows[job.id];
        if (!row) {
            row = new JobRow(this);
            row->setFixedHeight(metrics::ControlHeight);
            connect(row, &JobRow::cancelRequested, this, &JobsView::cancelRequested);
            m_column->addWidget(row);
        }
        row->setJob(job);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_rows.remove(it.key());
        it.value()->hide();
        it.value()->deleteLater(); // its own cross may have ended it
    }
    if (jobs.isEmpty())
        hide();
    adjustSize();
}

void JobsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), popupRadius(this, metrics::Radius + 2), tokens().raised, tokens().border);
}

} // namespace mesh
