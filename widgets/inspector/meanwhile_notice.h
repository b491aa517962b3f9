// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace mesh {

/// Under a field that is being typed in: somebody changed it meanwhile. Neither value is lost before the person has
/// chosen one.
class MeanwhileNotice : public QWidget
{
    Q_OBJECT

public:
    explicit MeanwhileNotice(QWidget* parent = nullptr);

    /// @p theirs: the value that is there now, as it is read.
    void setTheirs(const QString& theirs);
    QString text() const;

signals:
    void mineChosen();
    void theirsChosen();

private:
    QLabel* m_text;
};

} // namespace mesh
