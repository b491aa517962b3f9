// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/unseen_strip.h"

#include "document/document_reader.h"
#include "items/words.h"
#include "widgets/common/inline_message.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int entriesRead = 20; // change sets of colleagues that are looked through for fields
constexpr qsizetype mostFields = 4; // named; the history tab has them all

/// The fields of @p record that colleagues changed since @p since, in their order; empty where it is new as a whole.
Result<QStringList> changedFields(const DocumentReader& reader, RecordId record, Instant since,
                                  const Progress& progress)
{
    const auto entries
        = reader.history({.origin = Origin::Sync, .record = record, .from = since, .limit = entriesRead});
    if (!entries)
        return entries.error();
    const KindInfo& info = kindInfo(record.kind);
    std::vector<bool> isChanged(info.fields.size());
    for (const HistoryEntry& entry : *entries) {
        const auto changeSet = reader.changeSet(entry.info.id, progress);
        if (!changeSet)
            return changeSet.error();
        const auto change = std::ranges::find(changeSet->changes, record, &RecordChange::record);
        if (change == changeSet->changes.end())
            continue;
        if (change->operation != Operation::Update)
            return QStringList();
        for (const FieldChange& field : change->fields)
            isChanged[field.field] = true;
    }
    QStringList labels;
    for (std::size_t at = 0; at < info.fields.size(); ++at) {
        if (isChanged[at])
            labels += info.fields[at].label();
    }
    return labels;
}

} // namespace

UnseenStrip::UnseenStrip(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new InlineMessage)
{
    m_message->setObjectName(u"unseenStrip"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::GroupGap);
    layout->addWidget(m_message);
    m_look.setSingleShot(true);
    m_look.setInterval(lookTime);
    connect(&m_look, &QTimer::timeout, this, &UnseenStrip::look);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_session.markSeen({m_record});
        hide();
    });
    connect(&session, &Session::unseenChanged, this, &UnseenStrip::refresh);
    connect(&session, &Session::asOfChanged, this, &UnseenStrip::refresh);
    hide();
}

void UnseenStrip::showRecord(RecordId record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_said.reset();
    m_look.stop();
    m_job.cancel();
    hide();
    refresh();
}

void UnseenStrip::refresh()
{
    const auto unseen = m_session.unseen()->find(m_record);
    if (m_session.isHistoric()) {
        m_said.reset();
        hide();
    } else if (unseen == m_session.unseen()->end()) {
        m_message->setActionText({}); // seen; what was said stays as long as the record
    } else if (m_said != unseen->second) {
        m_said = unseen->second;
        say(*m_said, {});
        m_message->setActionText(tr("Mark as seen"));
        readFields(*m_said);
        show();
        if (isVisible())
            m_look.start();
    }
}

void UnseenStrip::say(const Unseen& unseen, const QStringList& fields)
{
    const QString text = unseenText(unseen);
    QString names = fields.mid(0, mostFields).join(u", "_s);
    if (fields.size() > mostFields)
        names = tr("%1 and more").arg(names);
    m_message->setMessage(Tone::Info,
                          names.isEmpty()
                              //: %1 is "Changed by lea, 12:31"
                              ? tr("%1, since you last looked.").arg(text)
                              //: %1 is "Changed by lea, 12:31", %2 the names of fields
                              : tr("%1, since you last looked: %2.").arg(text, names));
}

void UnseenStrip::readFields(const Unseen& unseen)
{
    if (unseen.since.isNull())
        return;
    m_job.start([reader = m_session.document().reader(), record = m_record, since = unseen.since](
                    const Progress& progress) { return changedFields(reader, record, since, progress); },
                [this, unseen](const Result<QStringList>& fields) {
                    if (fields)
                        say(unseen, *fields);
                });
}

void UnseenStrip::look()
{
    // Nobody looks at a program that is behind another.
    if (QApplication::activeWindow())
        m_session.markSeen({m_record});
    else
        m_look.start();
}

void UnseenStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_look.start();
}

void UnseenStrip::hideEvent(QHideEvent* event)
{
    m_look.stop(); // what nobody sees is not looked at
    QWidget::hideEvent(event);
}

} // namespace mesh
