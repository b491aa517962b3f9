// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Outside the namespace: the macro declares a function. A resource of a static library is only linked when it is named.
static void initTranslationResource()
{
    Q_INIT_RESOURCE(mesh_i18n);
}

namespace mesh {

namespace {

void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, QStringLiteral("_"), folder)) {
        translator->setParent(QCoreApplication::instance());
        QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace

void installTranslations(const QLocale& locale)
{
    initTranslationResource();
    const QString ours = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("meshstead");
    // The translator installed last is asked first.
    install(QLocale(QLocale::English), name, ours);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, name, ours);
}

} // namespace mesh
