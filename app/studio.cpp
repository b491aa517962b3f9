// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/studio.h"

#include "app/main_window.h"
#include "app/settings.h"
#include "app/translations.h"
#include "widgets/common/system_dialogs.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>

namespace mesh {

namespace {

Theme::Choice storedTheme()
{
    const QString name = settings::theme.read();
    if (name == QStringLiteral("dark"))
        return Theme::Choice::Dark;
    return name == QStringLiteral("light") ? Theme::Choice::Light : Theme::Choice::System;
}

} // namespace

int runStudio(int argc, char** argv, const QString& path)
{
    QApplication application(argc, argv);
    installTranslations();
    appTheme().setChoice(storedTheme());
    QApplication::setWindowIcon(icon(QStringLiteral("logo"), IconTone::Accent));

    SystemDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    if (!path.isEmpty())
        window.openWorkspace(path);
    return QApplication::exec();
}

} // namespace mesh
