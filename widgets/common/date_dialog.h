// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

class QWidget;

namespace mesh {

struct DateQuestion
{
    QString title;
    QString text; ///< what choosing a date does
    QString confirmLabel; ///< "Show this date"
};

/// Asks for a moment of the past in a window of its own, without waiting: @p chosen is called when there is one.
/// @p context: whose end makes the answer void.
void askForDate(QWidget* context, const DateQuestion& question, const std::function<void(const QDateTime&)>& chosen);

} // namespace mesh
