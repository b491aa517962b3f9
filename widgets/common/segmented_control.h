// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace mesh {

/// Two to five exclusive choices side by side, as "Table | Cards". Arrow keys move, one Tab stop for all.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Returns the index of the new segment; the first one added is current.
    int addSegment(const QString& text, const QString& toolTip = {});
    int count() const;
    void setSegmentText(int index, const QString& text);
    void setSegmentEnabled(int index, bool enabled);

    int current() const;
    /// Emits currentChanged() only where it changes something.
    void setCurrent(int index);

    QSize sizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace mesh
