// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QLineEdit>

namespace mesh {

/// A date as people of this country write it, or in ISO 8601; invalid where it is none.
QDate dateFrom(const QString& text);
/// The same with a time after it; a date alone is its beginning.
QDateTime momentFrom(const QString& text);

/// Lets a day be chosen from a calendar below @p field; invalid where none was.
QDate chooseDay(QWidget* field, const QDate& selected, const QDate& latest = {});

/// A moment of the past, typed in full or chosen from a calendar.
///
/// Text and not a field in sections: those take what is typed for the section that the cursor happens to be in, and a
/// date that nobody entered is worse than none.
class MomentEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MomentEdit(const QDateTime& moment, QWidget* parent = nullptr);

    /// Invalid where the text is no moment, or one that is still to come.
    QDateTime dateTime() const;
    void setDateTime(const QDateTime& moment);
    QString problem() const; ///< why it is none

signals:
    void dateTimeChanged();

private:
    void openCalendar();
    void follow();
};

} // namespace mesh
