// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/history_tab.h"

#include "document/document_reader.h"
#include "items/editing.h"
#include "items/words.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/panel.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int mostEntries = 40;
constexpr int mostFields = 8;
constexpr std::size_t mostRelated = 20;

/// The record, and the ownerships and SLOs whose changes people look for in its history.
std::vector<RecordId> relatedTo(const Mesh& mesh, RecordId record)
{
    std::vector<RecordId> related {record};
    for (const Assignment* assignment : mesh.referring<&Assignment::subject>(record))
        related.push_back(assignment->id);
    for (const Slo* slo : mesh.referring<&Slo::subject>(record))
        related.push_back(slo->id);
    if (related.size() > mostRelated)
        related.resize(mostRelated);
    return related;
}

} // namespace

HistoryTab::HistoryTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_list(new QWidget)
    , m_note(nullptr)
{
    m_note = addLine(column(), {});
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    column()->addWidget(m_list);
    column()->addStretch();
}

void HistoryTab::refresh()
{
    if (!isSingle()) {
        m_job.cancel();
        m_lines.clear();
        clearLayout(m_list->layout());
        m_note->setText(tr("Select one record to see its history."));
        m_note->show();
        return;
    }
    const auto work = [reader = session().document().reader(), related = relatedTo(mesh(), record()),
                       until = session().asOf()](const Progress& progress) -> Result<std::vector<Line>> {
        std::vector<Line> lines;
        std::unordered_set<Uuid> seen;
        for (const RecordId& id : related) {
            HistoryFilter filter;
            filter.record = id;
            filter.limit = mostEntries;
            if (until)
                filter.to = *until;
            Result<std::vector<HistoryEntry>> entries = reader.history(filter);
            if (!entries)
                return entries.error();
            for (HistoryEntry& entry : *entries) {
                if (seen.insert(entry.info.id).second)
                    lines.push_back({std::move(entry), {}});
            }
        }
        std::ranges::sort(lines, std::ranges::greater(), [](const Line& line) { return line.entry.sequence; });
        if (lines.size() > std::size_t(mostEntries))
            lines.resize(mostEntries);
        for (Line& line : lines) {
            if (progress.isCancelled())
                return Progress::cancelled();
            const Result<ChangeSet> changeSet = reader.changeSet(line.entry.info.id, progress);
            if (!changeSet)
                return changeSet.error();
            std::ranges::copy_if(changeSet->changes, std::back_inserter(line.changes), [&](const RecordChange& change) {
                return std::ranges::find(related, change.record) != related.end();
            });
        }
        return lines;
    };
    m_job.start(work, [this](Result<std::vector<Line>> lines) {
        if (!lines) {
            m_note->setText(lines.error().message);
            m_note->show();
            return;
        }
        m_lines = std::move(*lines);
        showLines();
    });
}

void HistoryTab::showLines()
{
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    clearLayout(layout);
    m_note->setVisible(m_lines.empty());
    m_note->setText(tr("Nothing is recorded about it yet."));
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        addEntry(layout, at);
}

void HistoryTab::addEntry(QVBoxLayout* layout, std::size_t at)
{
    const Line& line = m_lines[at];
    const ChangeSetInfo& info = line.entry.info;
    if (at > 0) {
        auto* rule = new QHBoxLayout;
        rule->setContentsMargins(ValueView::Inset, 6, ValueView::Inset, 6);
        rule->addWidget(new Separator);
        layout->addLayout(rule);
    }
    auto* top = new QHBoxLayout;
    top->setContentsMargins(metrics::marginsOf(0, 0, ValueView::Inset, 0));
    auto* reason = new QLabel(info.reason.isEmpty() ? originLabel(info.origin) : info.reason);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setIndent(ValueView::Inset);
    setTextRole(reason, TextRole::Strong);
    if (line.entry.isUndone)
        setTone(reason, Tone::Muted);
    top->addWidget(reason, 1);
    const bool touchesRecord
        = std::ranges::any_of(line.changes, [this](const RecordChange& c) { return c.record == record(); });
    if (at > 0 && touchesRecord && session().isEditable()) {
        auto* back = new QToolButton;
        back->setIcon(icon(u"restore"_s, IconTone::Muted));
        back->setAutoRaise(true);
        back->setFixedSize(24, 24);
        back->setObjectName(u"restoreRecord"_s);
        back->setToolTip(tr("Bring the record back to how it was after this"));
        back->setAccessibleName(back->toolTip());
        connect(back, &QToolButton::clicked, this, [this, at] { restoreRecord(at); });
        top->addWidget(back, 0, Qt::AlignTop);
    }
    layout->addLayout(top);
    const QString when = momentText(info.at, Instant::now());
    //: %1 is a user name, %2 a moment such as "5 min ago"
    QString text = tr("%1, %2").arg(info.who, when);
    if (line.entry.isUndone)
        //: %1 is a user name, %2 a moment such as "5 min ago"
        text = tr("%1, %2, undone").arg(info.who, when);
    QLabel* who = addLine(layout, text);
    who->setToolTip(QLocale().toString(info.at.toDateTime().toLocalTime(), QLocale::LongFormat));
    for (const RecordChange& change : line.changes)
        addChange(layout, change);
}

void HistoryTab::addChange(QVBoxLayout* layout, const RecordChange& change)
{
    const KindInfo& info = kindInfo(change.record.kind);
    if (change.operation != Operation::Update) {
        const QString name = change.record == record() ? info.singular() : titleOf(mesh(), change.record);
        addLine(layout,
                change.operation == Operation::Create ? tr("%1 created").arg(name) : tr("%1 deleted").arg(name));
        return;
    }
    int shown = 0;
    for (const FieldChange& fieldChange : change.fields) {
        if (shown++ == mostFields) {
            addLine(layout, tr("%1 more fields").arg(int(change.fields.size()) - mostFields));
            break;
        }
        const FieldInfo& field = info.fields[fieldChange.field];
        const auto text = [&](const Value& value) {
            return value.isNull() ? tr("not set") : shortened(valueText(mesh(), field, value), 80);
        };
        auto* row = new QHBoxLayout;
        row->setContentsMargins(metrics::marginsOf(0, 0, ValueView::Inset, 0));
        auto* label = new QLabel(
            //: %1 is a field, %2 its value before, %3 its value after
            tr("%1: %2 → %3").arg(field.label(), text(fieldChange.before), text(fieldChange.after)));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setIndent(ValueView::Inset);
        row->addWidget(label, 1);
        const RecordView view = mesh().find(change.record);
        const bool isDifferentNow = view && !(view.value(field) == fieldChange.before);
        if (session().isEditable() && field.isEditable() && isDifferentNow) {
            auto* back = new QToolButton;
            back->setIcon(icon(u"undo"_s, IconTone::Muted));
            back->setAutoRaise(true);
            back->setFixedSize(22, 22);
            back->setObjectName(u"restoreField"_s);
            back->setToolTip(tr("Set %1 back to %2").arg(field.label(), text(fieldChange.before)));
            back->setAccessibleName(back->toolTip());
            connect(back, &QToolButton::clicked, this,
                    [this, id = change.record, &field, value = fieldChange.before] { restore(id, field, value); });
            row->addWidget(back, 0, Qt::AlignTop);
        }
        layout->addLayout(row);
    }
}

void HistoryTab::restore(RecordId id, const FieldInfo& field, const Value& value)
{
    const std::vector<RecordId> one {id};
    ChangeSet changeSet = settingField(session().document().mesh(), one, field, value);
    changeSet.info.origin = Origin::Restore;
    session().commit(std::move(changeSet));
}

void HistoryTab::restoreRecord(std::size_t line)
{
    // Everything that came later is taken back, newest first; what those change sets did to other records stays.
    const Mesh& now = session().document().mesh();
    ChangeSetBuilder changes(now);
    for (std::size_t at = 0; at < line; ++at) {
        for (const RecordChange& change : m_lines[at].changes) {
            if (change.record != record() || change.operation != Operation::Update)
                continue;
            for (const FieldChange& field : change.fields)
                changes.set(record(), field.field, field.before);
        }
    }
    const QString when = momentText(m_lines[line].entry.info.at, Instant::now());
    ChangeSet changeSet = changes.build(
        tr("Restore %1 as it was %2", "a record and a moment").arg(shortened(titleOf(now, record())), when),
        Origin::Restore);
    if (changeSet.isEmpty())
        session().tell(tr("It is as it was then already."));
    else
        session().commit(std::move(changeSet));
}

} // namespace mesh
