// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/chip_edit.h"

#include "widgets/common/chip.h"
#include "widgets/common/flow_layout.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

namespace mesh {

ChipEdit::ChipEdit(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, 4, 4))
    , m_edit(new QLineEdit(this))
    , m_suggestionModel(new QStringListModel(this))
{
    m_layout->setContentsMargins(4, 3, 4, 3);
    m_layout->setLastItemStretches(true);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(72);
    m_edit->setFixedHeight(metrics::ChipHeight);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setTextMargins(2, 0, 0, 0);
    m_edit->installEventFilter(this);
    m_layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* completer = new QCompleter(m_suggestionModel, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    // Queued: the completer writes its choice into the field after this signal, and we clear the field.
    connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this, &ChipEdit::tryAdd,
            Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(u','))
            tryAdd(text.chopped(1));
    });
}

void ChipEdit::setChips(const QStringList& texts)
{
    m_texts = texts;
    rebuild();
}

void ChipEdit::setSuggestions(const QStringList& suggestions)
{
    m_suggestions = suggestions;
    rebuild();
}

void ChipEdit::setFreeText(bool allowed)
{
    m_isFreeText = allowed;
}

void ChipEdit::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_edit->setVisible(!readOnly);
    rebuild();
}

void ChipEdit::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    rebuild();
}

bool ChipEdit::tryAdd(const QString& text)
{
    QString chip = text.trimmed();
    if (chip.isEmpty())
        return false;
    // The spelling of the suggestion wins: "pii" must not stand beside "PII".
    for (const QString& suggestion : std::as_const(m_suggestions)) {
        if (suggestion.compare(chip, Qt::CaseInsensitive) == 0)
            chip = suggestion;
    }
    if (!m_isFreeText && !m_suggestions.contains(chip)) {
        setError(m_edit, tr("Choose one of the list."));
        return false;
    }
    setError(m_edit, {});
    m_edit->clear();
    if (m_texts.contains(chip, Qt::CaseInsensitive))
        return false;
    m_texts.append(chip);
    rebuild();
    emit chipsChanged(m_texts);
    return true;
}

void ChipEdit::removeAt(qsizetype index)
{
    if (m_isReadOnly || index < 0 || index >= m_texts.size())
        return;
    m_texts.removeAt(index);
    rebuild();
    emit chipsChanged(m_texts);
    m_edit->setFocus();
}

void ChipEdit::rebuild()
{
    for (Chip* chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that is emitting
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        auto* chip = new Chip(m_texts.at(i), this);
        chip->setClosable(!m_isReadOnly);
        m_layout->insertWidget(int(i), chip);
        connect(chip, &Chip::closeRequested, this, [this, i] { removeAt(i); });
        chip->show();
        m_chips.append(chip);
    }
    QStringList left = m_suggestions;
    left.removeIf([this](const QString& text) { return m_texts.contains(text, Qt::CaseInsensitive); });
    m_suggestionModel->setStringList(left);
    m_edit->setPlaceholderText(m_texts.isEmpty() ? m_placeholder : QString());
    updateGeometry();
}

bool ChipEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !m_edit->text().isEmpty()) {
            tryAdd(m_edit->text());
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_texts.isEmpty()) {
            removeAt(m_texts.size() - 1);
            return true;
        }
    }
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        if (event->type() == QEvent::FocusOut && !m_edit->completer()->popup()->isVisible() && !m_edit->text().isEmpty()
            && m_isFreeText)
            tryAdd(m_edit->text());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void ChipEdit::mousePressEvent(QMouseEvent* event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void ChipEdit::paintEvent(QPaintEvent*)
{
    if (m_isReadOnly)
        return;
    const Tokens& t = tokens();
    const bool isFocused = m_edit->hasFocus();
    const QColor line = mesh::hasError(this) || mesh::hasError(m_edit) ? t.bad : isFocused ? t.accent : t.border;
    QPainter painter(this);
    paintRounded(painter, rect(), metrics::Radius, isEnabled() ? t.surface : t.window, line, isFocused ? 1.5 : 1);
}

} // namespace mesh
