// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>

namespace mesh {

/// Loads our texts and Qt's own ones in the language of @p locale. English is always there: it holds the plurals
/// ("1 product", "2 products"), and whatever a translation leaves out falls back on it. Call it once, with an
/// application and before anything is shown or printed; the translators belong to the application.
void installTranslations(const QLocale& locale = QLocale());

} // namespace mesh
