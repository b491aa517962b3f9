// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QLineEdit;
class QWidget;

namespace mesh {

/// Lets Ctrl+Z take back the last change wherever the focus is. A text field would keep the key for itself even where
/// it has nothing to take back. Watches the whole application for one window and the tool windows that belong to it.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOurs(const QWidget* widget) const;

    QWidget* m_window;
};

} // namespace mesh
