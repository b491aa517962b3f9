// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace mesh {

class Chip;
class FlowLayout;

/// A list of short texts edited as chips, with completion: tags, categories, purposes. Enter or a comma adds what is
/// typed, Backspace in the empty field takes the last one back.
class ChipEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ChipEdit(QWidget* parent = nullptr);

    QStringList chips() const { return m_texts; }
    /// Does not emit chipsChanged().
    void setChips(const QStringList& texts);
    void setSuggestions(const QStringList& suggestions);
    /// Where false, only suggestions can be added. On by default.
    void setFreeText(bool allowed);
    void setReadOnly(bool readOnly);
    void setPlaceholderText(const QString& text);
    QLineEdit* lineEdit() const { return m_edit; }

signals:
    /// The person added or removed one.
    void chipsChanged(const QStringList& chips);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool tryAdd(const QString& text);
    void removeAt(qsizetype index);
    void rebuild();

    FlowLayout* m_layout;
    QLineEdit* m_edit;
    QStringListModel* m_suggestionModel;
    QStringList m_texts;
    QStringList m_suggestions;
    QList<Chip*> m_chips;
    QString m_placeholder;
    bool m_isFreeText = true;
    bool m_isReadOnly = false;
};

} // namespace mesh
