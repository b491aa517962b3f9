// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/bulk_edit_dialog.h"

#include "items/words.h"
#include "widgets/catalog/owner_preview.h"
#include "widgets/common/inline_message.h"
#include "widgets/editors/change_preview.h"
#include "widgets/editors/record_picker.h"
#include "widgets/editors/value_editor.h"
#include "widgets/session/session.h"
#include "widgets/theme/variants.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

// More records than this are previewed on a worker.
constexpr std::size_t immediateRecords = 2000;

bool isOwnable(Kind kind)
{
    return kind == Kind::Domain || kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column;
}

bool isList(const FieldInfo& field)
{
    return (field.type == FieldType::TextList && !field.has(FieldFlag::Title))
        || field.type == FieldType::ReferenceList;
}

bool isText(const FieldInfo& field)
{
    return field.type == FieldType::Text || (field.type == FieldType::TextList && !field.has(FieldFlag::Title));
}

template<typename T>
T* captioned(QVBoxLayout* layout, const QString& caption, T* widget)
{
    auto* label = new QLabel(caption);
    setTextRole(label, TextRole::Caption);
    label->setBuddy(widget);
    widget->setAccessibleName(caption);
    layout->addWidget(label);
    layout->addWidget(widget);
    return widget;
}

} // namespace

BulkEditDialog::BulkEditDialog(Session& session, std::vector<RecordId> records, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_records(std::move(records))
    , m_field(new QComboBox)
    , m_operation(new QComboBox)
    , m_editorPlace(new QVBoxLayout)
    , m_sentence(new QLabel)
    , m_preview(new ChangePreview)
    , m_owners(new OwnerPreview)
    , m_problem(new InlineMessage(this))
    , m_apply(new QPushButton(tr("Apply")))
{
    const QString subject = subjectText(session.shown(), m_records);
    setWindowTitle(tr("Edit %1").arg(subject));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkEdit"_s);
    resize(760, 560);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* title = new QLabel(tr("Edit %1").arg(subject));
    setTextRole(title, TextRole::Section);
    layout->addWidget(title);

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* first = new QVBoxLayout;
    first->setSpacing(4);
    captioned(first, tr("Field"), m_field);
    first->addStretch();
    auto* second = new QVBoxLayout;
    second->setSpacing(4);
    captioned(second, tr("What to do"), m_operation);
    second->addStretch();
    m_editorPlace->setSpacing(4);
    row->addLayout(first, 2);
    row->addLayout(second, 2);
    row->addLayout(m_editorPlace, 3);
    layout->addLayout(row);

    m_problem->hide();
    layout->addWidget(m_problem);
    setTextRole(m_sentence, TextRole::Strong);
    m_sentence->setObjectName(u"bulkSentence"_s);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_owners, 1);
    m_owners->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(cancel);
    setVariant(m_apply, ButtonVariant::Primary);
    m_apply->setObjectName(u"bulkApply"_s);
    m_apply->setDefault(true);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    m_field->setObjectName(u"bulkField"_s);
    m_field->setMaxVisibleItems(18);
    m_operation->setObjectName(u"bulkOperation"_s);

    m_delay.setSingleShot(true);
    m_delay.setInterval(120);
    connect(&m_delay, &QTimer::timeout, this, &BulkEditDialog::refreshPreview);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fillOperations);
    connect(m_operation, &QComboBox::currentIndexChanged, this, &BulkEditDialog::rebuildEditor);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    fillFields();
}

void BulkEditDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter belongs to the editors; Ctrl+Enter applies from anywhere.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier))
        return;
    if (isEnter)
        apply();
    else
        QDialog::keyPressEvent(event);
}

void BulkEditDialog::fillFields()
{
    const QSignalBlocker blocker(m_field);
    const Kind kind = m_records.empty() ? Kind::Product : m_records.front().kind;
    if (isOwnable(kind))
        m_field->addItem(tr("Owner"), u"owner"_s);
    for (const FieldInfo& field : kindInfo(kind).fields) {
        if (field.isEditable() && field.type != FieldType::AnyReference)
            m_field->addItem(field.label(), QString::fromLatin1(field.name));
    }
    fillOperations();
}

void BulkEditDialog::chooseField(const QString& name)
{
    if (const int at = m_field->findData(name); at >= 0)
        m_field->setCurrentIndex(at);
}

void BulkEditDialog::chooseValue(const Value& value)
{
    if (!m_editor)
        return;
    m_editor->setValue(value);
    refreshPreview();
}

const FieldInfo* BulkEditDialog::field() const
{
    const QString name = m_field->currentData().toString();
    const KindInfo& info = kindInfo(m_records.empty() ? Kind::Product : m_records.front().kind);
    return info.field(name);
}

BulkOperation BulkEditDialog::operation() const
{
    return BulkOperation(m_operation->currentData().toInt());
}

void BulkEditDialog::fillOperations()
{
    const QSignalBlocker blocker(m_operation);
    m_operation->clear();
    const FieldInfo* chosen = field();
    m_operation->addItem(tr("Set to"), int(BulkOperation::Set));
    if (chosen && isList(*chosen)) {
        m_operation->addItem(tr("Add"), int(BulkOperation::Add));
        m_operation->addItem(tr("Remove"), int(BulkOperation::RemoveFrom));
    }
    if (chosen && isText(*chosen))
        m_operation->addItem(tr("Find and replace"), int(BulkOperation::Replace));
    if (!chosen || !chosen->has(FieldFlag::Required))
        m_operation->addItem(chosen ? tr("Clear") : tr("Remove the owner"), int(BulkOperation::Clear));
    rebuildEditor();
}

void BulkEditDialog::rebuildEditor()
{
    while (QLayoutItem* item = m_editorPlace->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({}); // until it is gone, the new one has the name
            widget->deleteLater(); // it may be the one that is emitting
        }
        delete item;
    }
    m_editor = nullptr;
    m_owner = nullptr;
    m_find = nullptr;
    m_replacement = nullptr;
    const FieldInfo* chosen = field();
    if (operation() == BulkOperation::Replace) {
        m_find = captioned(m_editorPlace, tr("Find"), new QLineEdit);
        m_find->setObjectName(u"bulkFind"_s);
        m_replacement = captioned(m_editorPlace, tr("Replace by"), new QLineEdit);
        m_replacement->setObjectName(u"bulkReplacement"_s);
        connect(m_find, &QLineEdit::textChanged, this, &BulkEditDialog::schedulePreview);
        connect(m_replacement, &QLineEdit::textChanged, this, &BulkEditDialog::schedulePreview);
    } else if (operation() != BulkOperation::Clear && !chosen) {
        m_owner
            = captioned(m_editorPlace, tr("Person or team"), new RecordPicker(m_session, {Kind::Person, Kind::Team}));
        m_owner->setObjectName(u"bulkOwner"_s);
        connect(m_owner, &QLineEdit::textChanged, this, &BulkEditDialog::schedulePreview);
    } else if (operation() != BulkOperation::Clear) {
        m_editor = captioned(m_editorPlace, chosen->label(), makeValueEditor(m_session, *chosen));
        connect(m_editor, &ValueEditor::edited, this, &BulkEditDialog::schedulePreview);
        connect(m_editor, &ValueEditor::accepted, this, &BulkEditDialog::refreshPreview);
        connect(m_editor, &ValueEditor::cancelled, this, &QDialog::reject);
    }
    m_editorPlace->addStretch();
    refreshPreview();
}

void BulkEditDialog::schedulePreview()
{
    m_apply->setEnabled(false); // until the preview shows what it would do
    m_delay.start();
}

void BulkEditDialog::refreshPreview()
{
    m_delay.stop();
    const Mesh mesh = m_session.document().mesh();
    const FieldInfo* chosen = field();
    const auto fail = [this](const QString& reason) {
        m_problem->setMessage(Tone::Bad, reason);
        m_problem->show();
        showPlan({});
    };
    m_problem->hide();
    if (!chosen) {
        RecordId holder;
        if (m_owner) {
            const Result<RecordId> picked = m_owner->record();
            if (!picked)
                return fail(picked.error().message);
            holder = *picked;
            if (holder.isNull())
                return showPlan({});
        }
        return showPlan(settingHolder(mesh, m_records, OwnershipRole::Owner, holder, QDate::currentDate()));
    }
    Value value;
    if (m_editor) {
        const Result<Value> edited = m_editor->value();
        if (!edited)
            return chosen->has(FieldFlag::Required) ? showPlan({}) : fail(edited.error().message);
        value = *edited;
        if (value.isNull())
            return showPlan({}); // nothing chosen yet; clearing is a choice of its own
    }
    const auto work
        = [mesh, records = m_records, chosen, what = operation(), value, find = m_find ? m_find->text() : QString(),
           replacement = m_replacement ? m_replacement->text() : QString()](const Progress&) {
              return bulkEditing(mesh, records, *chosen, what, value, find, replacement);
          };
    if (m_records.size() <= immediateRecords)
        showPlan(work(Progress()));
    else
        m_job.start(work, [this](const ChangeSet& changeSet) { showPlan(changeSet); });
}

void BulkEditDialog::showPlan(const ChangeSet& changeSet)
{
    m_changeSet = changeSet;
    m_sentence->setText(changeSet.isEmpty() ? QString() : changeSet.info.reason);
    m_sentence->setVisible(!changeSet.isEmpty());
    const bool hasChoice = !changeSet.info.reason.isEmpty();
    m_preview->setEmptyText(hasChoice ? tr("Nothing would change: all of them have this already.")
                                      : tr("Choose a value to see what would change."));
    const bool showsOwners = !field() && !changeSet.isEmpty();
    m_owners->setVisible(showsOwners);
    m_preview->setVisible(!showsOwners);
    if (showsOwners)
        m_owners->setChangeSet(m_session.document().mesh(), changeSet, m_records, QDate::currentDate());
    else
        m_preview->setChangeSet(m_session.document().mesh(), changeSet);
    m_apply->setEnabled(!changeSet.isEmpty());
    const std::size_t touched = changeSet.changes.size();
    m_apply->setText(changeSet.isEmpty() || !field()
                         ? tr("Apply")
                         : tr("Change %1").arg(countText(m_records.front().kind, qint64(touched))));
}

void BulkEditDialog::apply()
{
    if (m_delay.isActive())
        refreshPreview();
    if (m_changeSet.isEmpty())
        return;
    const QPointer<BulkEditDialog> self(this);
    const auto problem = std::make_shared<QString>();
    const bool isDone = m_session.commit(m_changeSet, [problem](const Status& status) {
        if (!status)
            *problem = status.error().message;
    });
    if (!self)
        return;
    if (isDone) {
        accept();
        return;
    }
    m_problem->setMessage(Tone::Bad, *problem);
    m_problem->show();
}

} // namespace mesh
