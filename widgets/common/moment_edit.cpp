// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/moment_edit.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QWidgetAction>

#include <memory>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
QStringList dateFormats()
{
    return {QCoreApplication::translate("Dates", "d MMM yyyy"),
            u"yyyy-MM-dd"_s,
            u"d MMM yyyy"_s,
            u"d MMMM yyyy"_s,
            u"d.M.yyyy"_s,
            QLocale().dateFormat(QLocale::ShortFormat)};
}

QString momentFormat()
{
    return QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm");
}
} // namespace

QDate dateFrom(const QString& text)
{
    const QLocale locale;
    for (const QString& format : dateFormats()) {
        const QDate date = locale.toDate(text, format);
        if (!date.isValid())
            continue;
        // Two digits of a year are read as of the century before: nobody means that.
        const bool isShort = format.contains(u"yy"_s) && !format.contains(u"yyyy"_s);
        return isShort && date.year() < 1970 ? date.addYears(100) : date;
    }
    return {};
}

QDateTime momentFrom(const QString& text)
{
    const QString tidy = text.simplified();
    if (const QDateTime moment = QLocale().toDateTime(tidy, momentFormat()); moment.isValid())
        return moment;
    if (const QDateTime moment = QDateTime::fromString(tidy, Qt::ISODate); moment.isValid() && tidy.contains(u'T'))
        return moment;
    if (const QDate day = dateFrom(tidy); day.isValid())
        return day.startOfDay();
    const qsizetype space = tidy.lastIndexOf(u' ');
    QString day = tidy.first(std::max(qsizetype(0), space));
    if (day.endsWith(u','))
        day.chop(1);
    const QString time = tidy.sliced(space + 1);
    for (const QString& format : {u"HH:mm"_s, u"H:mm"_s, u"HH:mm:ss"_s}) {
        const QTime at = QTime::fromString(time, format);
        if (const QDate date = dateFrom(day); date.isValid() && at.isValid())
            return QDateTime(date, at);
    }
    return {};
}

QDate chooseDay(QWidget* field, const QDate& selected, const QDate& latest)
{
    // While it is open the field may go, and a menu that is its child with it.
    const QPointer<QWidget> owner(field);
    const QPointer<QMenu> menu(new QMenu(field));
    auto* calendar = new QCalendarWidget(menu);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (latest.isValid())
        calendar->setMaximumDate(latest);
    if (selected.isValid())
        calendar->setSelectedDate(selected);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto chosen = std::make_shared<QDate>();
    const auto choose = [chosen, menu](const QDate& date) {
        *chosen = date;
        if (menu)
            menu->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, menu, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, menu, choose);
    menu->exec(field->mapToGlobal(QPoint(0, field->height() + 2)));
    if (menu)
        menu->deleteLater();
    return owner ? *chosen : QDate();
}

MomentEdit::MomentEdit(const QDateTime& moment, QWidget* parent)
    : QLineEdit(parent)
{
    setDateTime(moment);
    setMinimumWidth(fontMetrics().horizontalAdvance(u"00 MMMM 0000, 00:00"_s) + 48);
    QAction* calendar = addAction(icon(u"calendar"_s, IconTone::Muted), TrailingPosition);
    calendar->setText(tr("Choose a date"));
    calendar->setToolTip(tr("Choose a date"));
    connect(calendar, &QAction::triggered, this, &MomentEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &MomentEdit::follow);
}

QDateTime MomentEdit::dateTime() const
{
    const QDateTime moment = momentFrom(text());
    return moment > QDateTime::currentDateTime() ? QDateTime() : moment;
}

void MomentEdit::setDateTime(const QDateTime& moment)
{
    setText(QLocale().toString(moment, momentFormat()));
}

void MomentEdit::openCalendar()
{
    const QDateTime present = momentFrom(text());
    const QDate day = chooseDay(this, present.date(), QDate::currentDate());
    if (!day.isValid())
        return;
    const QDateTime chosen(day, present.isValid() ? present.time() : QTime(0, 0));
    setDateTime(std::min(chosen, QDateTime::currentDateTime()));
}

QString MomentEdit::problem() const
{
    if (dateTime().isValid())
        return {};
    if (momentFrom(text()).isValid())
        return tr("That is still to come.");
    const QDateTime example(QDate(2026, 10, 15), QTime(10, 30));
    return tr("This is no date. Write it such as %1.").arg(QLocale().toString(example, momentFormat()));
}

void MomentEdit::follow()
{
    setError(this, problem());
    emit dateTimeChanged();
}

} // namespace mesh
