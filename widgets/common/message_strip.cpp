// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/message_strip.h"

#include "widgets/common/elided_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int IconSide = 14;
}

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this, Qt::ElideMiddle))
    , m_link(new QPushButton(this))
    , m_row(new JobRow(this))
    , m_more(new QPushButton(this))
{
    setFixedHeight(metrics::StripHeight);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Messages"));
    m_text->setFont(Theme::font(TextRole::Secondary));
    m_text->setObjectName(u"messageText"_s);
    setVariant(m_link, ButtonVariant::Link);
    QFont linkFont = Theme::font(TextRole::Secondary);
    linkFont.setWeight(QFont::DemiBold);
    m_link->setFont(linkFont);
    m_link->setObjectName(u"messageLink"_s);
    m_link->hide();
    setVariant(m_more, ButtonVariant::Link);
    m_more->setFont(Theme::font(TextRole::Secondary));
    m_more->setObjectName(u"moreJobs"_s);
    m_row->setObjectName(u"currentJob"_s);
    m_row->setMaximumWidth(460);
    m_row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::marginsOf(metrics::PageMargin, 1, 12, 0));
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_link);
    row->addStretch(1);
    row->addWidget(m_more);
    row->addWidget(m_row);

    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_isUndo)
            emit undoRequested();
        else
            emit actionRequested();
    });
    connect(m_row, &JobRow::cancelRequested, this, &MessageStrip::requestCancel);
    connect(m_more, &QPushButton::clicked, this, &MessageStrip::openJobs);
    refreshJobs();
}

void MessageStrip::showMessage(const QString& text, Undo undo, Tone tone)
{
    setMessage(text, undo == Undo::Offered ? tr("Undo") : QString(), tone, undo == Undo::Offered);
}

void MessageStrip::showMessageWithAction(const QString& text, const QString& actionText, Tone tone)
{
    setMessage(text, actionText, tone, false);
}

void MessageStrip::clearMessage()
{
    setMessage({}, {}, Tone::Muted, false);
}

QString MessageStrip::message() const
{
    return m_text->text();
}

void MessageStrip::setMessage(const QString& text, const QString& link, Tone tone, bool isUndo)
{
    m_tone = tone;
    m_isUndo = isUndo;
    setTone(m_text, tone);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    const bool hasIcon = isUndo || (tone != Tone::Muted && tone != Tone::Neutral && !text.isEmpty());
    m_text->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : (hasIcon ? IconSide + 6 : 0), 0,
                               layoutDirection() == Qt::RightToLeft && hasIcon ? IconSide + 6 : 0, 0);
    m_text->updateGeometry();
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_link->setAccessibleDescription(text);
    update();
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

int MessageStrip::addJob(const QString& title, bool cancellable)
{
    m_jobs.append({.id = ++m_lastId, .title = title, .percent = {}, .isCancellable = cancellable});
    refreshJobs();
    return m_lastId;
}

void MessageStrip::setJobTitle(int id, const QString& title)
{
    const auto job = std::ranges::find(m_jobs, id, &JobState::id);
    if (job == m_jobs.end() || job->title == title)
        return;
    job->title = title;
    refreshJobs();
}

void MessageStrip::setJobProgress(int id, int percent)
{
    const auto job = std::ranges::find(m_jobs, id, &JobState::id);
    if (job == m_jobs.end())
        return;
    const std::optional<int> value = percent < 0 ? std::nullopt : std::optional(std::min(percent, 100));
    if (job->percent == value)
        return;
    job->percent = value;
    refreshJobs();
}

void MessageStrip::finishJob(int id)
{
    m_jobs.removeIf([id](const JobState& job) { return job.id == id; });
    refreshJobs();
}

void MessageStrip::requestCancel(int id)
{
    const auto job = std::ranges::find(m_jobs, id, &JobState::id);
    if (job == m_jobs.end() || job->isCancelling)
        return;
    job->isCancelling = true;
    refreshJobs();
    emit cancelRequested(id);
}

void MessageStrip::refreshJobs()
{
    m_row->setVisible(!m_jobs.isEmpty());
    if (!m_jobs.isEmpty())
        m_row->setJob(m_jobs.first());
    const int more = int(m_jobs.size()) - 1;
    m_more->setVisible(more > 0);
    m_more->setText(tr("%n more", "running jobs beside the one shown", std::max(more, 0)));
    if (m_view)
        m_view->setJobs(m_jobs);
}

void MessageStrip::openJobs()
{
    if (!m_view) {
        m_view = new JobsView(this);
        connect(m_view, &JobsView::cancelRequested, this, &MessageStrip::requestCancel);
        m_view->setJobs(m_jobs);
    }
    m_view->adjustSize();
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    m_view->move(mapToGlobal(QPoint(isReversed ? 8 : width() - m_view->width() - 8, -m_view->height() - 6)));
    m_view->show();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHairline(painter, rect(), Qt::TopEdge, tokens().border);
    if (m_text->text().isEmpty())
        return;
    const bool hasTone = m_tone != Tone::Muted && m_tone != Tone::Neutral;
    if (!m_isUndo && !hasTone)
        return;
    const QRect line = m_text->geometry();
    const QRect box(line.left(), line.top() + (line.height() - IconSide) / 2, IconSide, IconSide);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), line, box), hasTone ? toneIcon(m_tone) : u"undo"_s,
              hasTone ? toneColor(m_tone, tokens()) : tokens().muted);
}

} // namespace mesh
