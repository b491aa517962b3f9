// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// From starting the process to the first paint of the sample mesh: the program starts itself, hands over the clock, and
// the child tells how long it took until the window with the workspace had painted.

#include "app/main_window.h"
#include "app/sample.h"
#include "widgets/common/system_dialogs.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch().count(); // nanoseconds, the same in every process
}

int runChild(int argc, char** argv, const QString& path, qint64 began)
{
    QApplication application(argc, argv);
    appTheme().setChoice(Theme::Choice::Light);
    SystemDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    qint64 firstPaint = 0;
    QObject::connect(&window, &MainWindow::workspaceShown, &window, [&] {
        window.repaint();
        firstPaint = now();
        QTextStream(stdout) << double(firstPaint - began) / 1e6 << Qt::endl;
        QCoreApplication::quit();
    });
    window.openWorkspace(path);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3)
        return runChild(argc, argv, QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong());

    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.meshstead"_s);
    if (const Status made = makeSample(path); !made)
        qFatal("%s", qPrintable(made.error().message));
    QJsonArray all;
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {path, QString::number(now())});
        child.waitForFinished();
        const double milliseconds = child.readAllStandardOutput().trimmed().toDouble();
        all.append(milliseconds);
        best = std::min(best, milliseconds);
    }
    const QJsonObject result {
        {u"bench"_s, u"start of the studio on the sample mesh to first paint"_s}, {u"ms"_s, all}, {u"best_ms"_s, best}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
