// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/record_field.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/editors/value_editor.h"
#include "widgets/inspector/value_view.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const FieldInfo& fieldOf(Kind kind, const QString& name)
{
    const FieldInfo* field = kindInfo(kind).field(name);
    Q_ASSERT(field);
    return *field;
}

QJsonValue valueOf(const Json& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString scalarText(const QJsonValue& value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 10);
    return value.isBool() ? (value.toBool() ? RecordField::tr("Yes") : RecordField::tr("No")) : value.toString();
}

/// Structured content to read: an entry a line, its plain values beside each other.
QString readableJson(const QJsonValue& value)
{
    QStringList lines;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array)
            lines += readableJson(each);
        return lines.join(u'\n');
    }
    if (!value.isObject())
        return scalarText(value);
    const QJsonObject object = value.toObject();
    QStringList plain;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject() || it.value().isArray())
            continue;
        if (const QString text = scalarText(it.value()); !text.isEmpty())
            plain += RecordField::tr("%1: %2", "a key and its value").arg(it.key(), text);
    }
    return plain.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                           : plain.join(u", "_s);
}

QLabel* smallLabel(QWidget* parent, TextRole role)
{
    auto* label = new QLabel(parent);
    setTextRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setIndent(ValueView::Inset);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

std::optional<State> stateOf(const FieldInfo& field, const Value& value)
{
    if (field.choice != &choiceInfo<Lifecycle>() || value.isNull())
        return {};
    switch (Lifecycle(value.to<qint64>())) {
    case Lifecycle::Proposed:
        return State::Proposed;
    case Lifecycle::Draft:
        return State::Draft;
    case Lifecycle::Active:
        return State::Active;
    case Lifecycle::Deprecated:
        return State::Deprecated;
    case Lifecycle::Retired:
        return State::Retired;
    case Lifecycle::Unset:
        break;
    }
    return {};
}

RecordField::RecordField(Session& session, Kind kind, const QString& fieldName, QWidget* parent, Caption caption)
    : QWidget(parent)
    , m_session(session)
    , m_field(fieldOf(kind, fieldName))
    , m_emptyText(tr("Not set"))
    , m_layout(new QVBoxLayout(this))
    , m_caption(new QLabel(m_field.label(), this))
    , m_tick(new QLabel(this))
    , m_switch(new QPushButton(this))
    , m_go(new QToolButton(this))
    , m_view(new ValueView(this))
    , m_source(smallLabel(this, TextRole::Caption))
    , m_problem(smallLabel(this, TextRole::Secondary))
{
    const QString name = QString::fromLatin1(m_field.name);
    setObjectName(name % u"Field"_s);
    m_view->setObjectName(name % u"Value"_s);
    m_view->setAccessibleName(m_field.label());
    m_problem->setObjectName(name % u"Problem"_s);
    m_switch->setObjectName(name % u"Switch"_s);
    setTone(m_problem, Tone::Bad);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    setTextRole(m_caption, TextRole::Caption);
    m_caption->setIndent(ValueView::Inset);
    m_caption->setBuddy(m_view);
    m_tick->setPixmap(iconPixmap(u"check"_s, tokens().good, 12, devicePixelRatioF()));
    m_tick->setAccessibleName(tr("Saved"));
    m_tick->hide();
    setVariant(m_switch, ButtonVariant::Link);
    m_switch->setFont(Theme::font(TextRole::Caption));
    m_switch->hide();
    top->addWidget(m_caption);
    top->addWidget(m_tick);
    top->addStretch();
    top->addWidget(m_switch);
    if (caption == Caption::Above)
        m_layout->addLayout(top);
    else
        m_caption->hide();

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_view, 1);
    m_go->setIcon(icon(u"chevron-right"_s, IconTone::Muted));
    m_go->setAutoRaise(true);
    m_go->setFixedSize(22, 22);
    m_go->hide();
    middle->addWidget(m_go, 0, Qt::AlignTop);
    if (caption == Caption::None)
        middle->addWidget(m_tick, 0, Qt::AlignTop);
    m_layout->addLayout(middle);
    m_layout->addWidget(m_source);
    m_layout->addWidget(m_problem);

    m_tickTimer.setSingleShot(true);
    m_tickTimer.setInterval(1000);
    connect(&m_tickTimer, &QTimer::timeout, m_tick, &QWidget::hide);
    connect(m_view, &ValueView::editRequested, this, &RecordField::beginEditing);
    connect(m_go, &QToolButton::clicked, this, &RecordField::goToReferred);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        // With an own value there is a way back; without one, the inherited one becomes the record's own.
        const Common common = commonValue(m_session.shown());
        commit(common.value.isNull() && !common.isMixed && m_inherited ? m_inherited->value : Value());
    });
    connect(qApp, &QApplication::focusChanged, this, &RecordField::watchFocus);
    connect(&session, &Session::editingToFinish, this, [this] {
        if (!finishEditing())
            keepTyped();
    });
}

RecordField::~RecordField()
{
    // Deleting an editor that has the focus moves it, and by then this is a plain widget.
    disconnect(qApp, nullptr, this, nullptr);
}

void RecordField::setRecords(std::vector<RecordId> records)
{
    if (isEditing() && records != m_records) {
        if (!finishEditing()) {
            keepTyped();
            cancelEditing();
        }
    }
    if (records != m_records)
        m_tick->hide();
    m_records = std::move(records);
    refresh();
}

void RecordField::setCaption(const QString& text)
{
    m_caption->setText(text);
    m_view->setAccessibleName(text);
}

void RecordField::setInheritance(Inheritance inheritance)
{
    m_inheritance = std::move(inheritance);
}

void RecordField::setDisplay(Display display)
{
    m_display = std::move(display);
}

void RecordField::setEmptyText(const QString& text)
{
    m_emptyText = text;
}

std::vector<Value> RecordField::values(const Mesh& mesh) const
{
    std::vector<Value> all;
    for (const RecordId& id : m_records) {
        const RecordView record = mesh.find(id);
        all.push_back(record ? record.value(m_field) : Value());
    }
    return all;
}

RecordField::Common RecordField::commonValue(const Mesh& mesh) const
{
    Common common;
    bool isFirst = true;
    for (const RecordId& id : m_records) {
        const RecordView record = mesh.find(id);
        if (!record)
            continue;
        const Value value = record.value(m_field);
        if (isFirst)
            common.value = value;
        else if (!(common.value == value))
            return {{}, true};
        isFirst = false;
    }
    return common;
}

void RecordField::refresh()
{
    const Mesh& mesh = m_session.shown();
    const Common common = commonValue(mesh);
    m_inherited.reset();
    if (m_inheritance && m_records.size() == 1)
        m_inherited = m_inheritance(mesh, m_records.front());
    if (m_inherited && m_inherited->value.isNull())
        m_inherited.reset();
    if (!isEditing())
        showValue(common, m_inherited);
    else if (!m_isClosing)
        followOthers();

    const bool isEditable = m_session.isEditable() && m_field.isEditable();
    m_view->setReadOnly(!isEditable);
    const bool hasOwn = common.isMixed || !common.value.isNull();
    m_switch->setVisible(isEditable && m_inherited && !isEditing());
    if (m_inherited) {
        const QString source = titleOf(mesh, m_inherited->source);
        m_switch->setText(hasOwn ? tr("Inherit") : tr("Set here"));
        m_switch->setToolTip(
            hasOwn ? tr("Go back to what %1 says: %2").arg(source, valueText(mesh, m_field, m_inherited->value))
                   : tr("Keep this value here, whatever %1 says later").arg(source));
        m_switch->setAccessibleName(QString(m_field.label() % u": "_s % m_switch->text()));
        m_source->setText(tr("from %1").arg(source));
    }
    m_source->setVisible(m_inherited && !hasOwn);
    const bool isReference = m_field.type == FieldType::Reference || m_field.type == FieldType::AnyReference;
    m_go->setVisible(isReference && hasOwn && !common.isMixed && !isEditing());
    if (m_go->isVisibleTo(this)) {
        const QString where = tr("Go to %1").arg(displayText(mesh, m_field, common.value));
        m_go->setToolTip(where);
        m_go->setAccessibleName(where);
    }
}

void RecordField::showValue(const Common& common, const std::optional<InheritedValue>& inherited)
{
    const Mesh& mesh = m_session.shown();
    const bool isInherited = inherited && common.value.isNull() && !common.isMixed;
    const Value& value = isInherited ? inherited->value : common.value;
    m_view->setState(isInherited ? std::nullopt : stateOf(m_field, value));
    m_view->setHue({});
    if (common.isMixed) {
        m_view->setContent(tr("Mixed values"), ValueView::Style::Empty);
        return;
    }
    if (value.isNull()) {
        m_view->setContent(m_emptyText, ValueView::Style::Empty);
        return;
    }
    if (m_field.target == Kind::Domain && m_field.type == FieldType::Reference)
        m_view->setHue(tokens().domainHue(domainRank(m_session.shown(), DomainId {value.to<Uuid>()})));
    const auto style = isInherited     ? ValueView::Style::Inherited
        : m_field.has(FieldFlag::Code) ? ValueView::Style::Code
                                       : ValueView::Style::Normal;
    const bool isList = m_field.type == FieldType::TextList && !m_field.has(FieldFlag::Title);
    if (m_display && isList)
        m_view->setChips(m_display(mesh, value), style);
    else if (isList)
        m_view->setChips(value.to<QStringList>(), style);
    else if (const auto* json = value.get<Json>())
        m_view->setContent(readableJson(valueOf(*json)), style);
    else
        m_view->setContent(valueText(mesh, m_field, value), style);
}

void RecordField::showProblem(const QString& reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    if (m_editor)
        m_editor->setProblem(reason);
}

void RecordField::showTick()
{
    m_tick->setPixmap(iconPixmap(u"check"_s, tokens().good, 12, devicePixelRatioF()));
    m_tick->show();
    m_tickTimer.start();
}

void RecordField::goToReferred()
{
    const Common common = commonValue(m_session.shown());
    if (const auto* uuid = common.value.get<Uuid>())
        m_session.select(RecordId {m_field.target, *uuid});
    else if (const auto* id = common.value.get<RecordId>())
        m_session.select(*id);
}

} // namespace mesh
