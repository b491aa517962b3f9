// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace mesh {

/// A field to search in: glass in front, the shortcut that leads here at the end while it is empty, and a cross to
/// empty it. Esc empties it first and only then goes on to whoever is around.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// Only shown; whoever makes the shortcut also gives it here.
    void setShortcutHint(const QKeySequence& sequence);
    /// Filled with the window's colour, for a place on a surface.
    void setSunken(bool sunken);

signals:
    /// Esc in an empty field.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool showsHint() const;
    QString hintText() const;
    void refreshMargins();

    QKeySequence m_hint;
};

} // namespace mesh
