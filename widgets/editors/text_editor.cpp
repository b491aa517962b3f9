// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/text_editor.h"

#include "mesh/mesh.h"
#include "mesh/naming.h"
#include "mesh/validation.h"
#include "widgets/common/moment_edit.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int mostLines = 12;

QString hintOf(const FieldInfo& field)
{
    if (field.has(FieldFlag::Duration))
        return LineEditor::tr("such as 30d, 12h or 1y");
    if (field.has(FieldFlag::Percent))
        return LineEditor::tr("0 to 100");
    if (field.type == FieldType::Date)
        return LineEditor::tr("such as %1")
            .arg(QLocale().toString(QDate(2026, 11, 22), QCoreApplication::translate("Dates", "d MMM yyyy")));
    return {};
}

} // namespace

LineEditor::LineEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    m_edit->setPlaceholderText(hintOf(field));
    if (field.has(FieldFlag::Code))
        setTextRole(m_edit, TextRole::Mono);
    if (field.type == FieldType::Date) {
        QAction* calendar = m_edit->addAction(icon(u"calendar"_s, IconTone::Muted), QLineEdit::TrailingPosition);
        calendar->setText(tr("Choose a date"));
        calendar->setToolTip(tr("Choose a date"));
        connect(calendar, &QAction::triggered, this, &LineEditor::openCalendar);
    }
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
}

void LineEditor::setValue(const Value& value)
{
    if (const auto* date = value.get<QDate>()) {
        m_edit->setText(QLocale().toString(*date, QCoreApplication::translate("Dates", "d MMM yyyy")));
        return;
    }
    m_edit->setText(editText(Mesh(), field(), value));
}

Result<Value> LineEditor::value() const
{
    QString text = m_edit->text().trimmed();
    if (field().type == FieldType::Date && !text.isEmpty()) {
        if (const QDate date = dateFrom(text); date.isValid())
            text = date.toString(Qt::ISODate);
    }
    return parseValue(Mesh(), field(), text);
}

void LineEditor::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text.isEmpty() ? hintOf(field()) : text);
}

void LineEditor::beginEditing()
{
    ValueEditor::beginEditing();
    m_edit->selectAll();
}

void LineEditor::openCalendar()
{
    const QDate chosen = chooseDay(m_edit, dateFrom(m_edit->text().trimmed()));
    if (!chosen.isValid())
        return;
    setValue(Value(chosen));
    emit edited();
    emit accepted();
}

AreaEditor::AreaEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    if (field.has(FieldFlag::Code) || field.type == FieldType::Json)
        setTextRole(m_edit, TextRole::Mono);
    setInput(m_edit, false);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_edit->hasFocus())
            emit edited();
    });
    fitHeight();
}

void AreaEditor::setValue(const Value& value)
{
    QString text = editText(Mesh(), field(), value);
    if (const auto* json = value.get<Json>()) {
        const QJsonDocument document = QJsonDocument::fromJson(json->text);
        if (!document.isNull())
            text = QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    }
    m_edit->setPlainText(text);
}

Result<Value> AreaEditor::value() const
{
    const QString text = m_edit->toPlainText().trimmed();
    if (field().type != FieldType::Json || text.isEmpty())
        return parseValue(Mesh(), field(), text);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (document.isNull()) {
        const QString before = text.left(problem.offset);
        const auto line = before.count(u'\n') + 1;
        return Error {Error::Code::InvalidArgument,
                      tr("This is not JSON: line %1, %2.").arg(QString::number(line), problem.errorString()),
                      {}};
    }
    return Value(Json {document.toJson(QJsonDocument::Compact)});
}

void AreaEditor::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void AreaEditor::beginEditing()
{
    ValueEditor::beginEditing();
    m_edit->moveCursor(QTextCursor::End);
}

void AreaEditor::resizeEvent(QResizeEvent* event)
{
    ValueEditor::resizeEvent(event);
    fitHeight();
}

void AreaEditor::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int shown = std::clamp(lines, 2, mostLines);
    const int padding = 2 * int(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth() + 2;
    m_edit->setFixedHeight(shown * m_edit->fontMetrics().lineSpacing() + padding);
}

} // namespace mesh
