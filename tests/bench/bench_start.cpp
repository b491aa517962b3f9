// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_start [WORKSPACE]
//
// From starting the process to the first paint of a workspace, and to the first screen that can be used: the catalogue
// with its list and counts. The program starts itself, hands over the clock, and the child tells how long it took.
// Without a workspace it makes the sample mesh. A new process each time, with the file in the system's cache.

#include "app/main_window.h"
#include "app/sample.h"
#include "app/workspace_view.h"
#include "bench/process_memory.h"
#include "items/record_table_model.h"
#include "widgets/catalog/catalogue_page.h"
#include "widgets/common/system_dialogs.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>

using namespace mesh;
using mesh::test::memory;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch().count(); // nanoseconds, the same in every process
}

double millisecondsSince(qint64 began)
{
    return double((now() - began) / 1000) / 1000.0;
}

int runChild(int argc, char** argv, const QString& path, qint64 began)
{
    QApplication application(argc, argv);
    appTheme().setChoice(Theme::Choice::Light);
    SystemDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    QJsonObject figures;
    const auto finish = [&] {
        window.repaint();
        figures[u"usable_ms"_s] = millisecondsSince(began);
        figures[u"resident_mb"_s] = memory("VmRSS:");
        figures[u"peak_mb"_s] = memory("VmHWM:");
        QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
        QCoreApplication::quit();
    };
    QObject::connect(&window, &MainWindow::workspaceShown, &window, [&] {
        window.repaint();
        figures[u"first_paint_ms"_s] = millisecondsSince(began);
        QWidget* page = window.workspace()->pageWidget(Session::Page::Catalogue);
        const RecordTableModel& list = qobject_cast<CataloguePage*>(page)->model();
        if (list.isArranging())
            QObject::connect(&list, &RecordTableModel::arranged, &window, finish);
        else
            finish();
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
    const bool isSample = argc < 2;
    const QString path = isSample ? folder.filePath(u"sample.meshstead"_s) : QString::fromLocal8Bit(argv[1]);
    if (isSample) {
        if (const Status made = makeSample(path); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    QJsonArray all;
    double bestPaint = 1e9;
    double bestUsable = 1e9;
    for (int run = 0; run < runs; ++run) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {path, QString::number(now())});
        child.waitForFinished(-1);
        const QJsonObject figures = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
        all.append(figures);
        bestPaint = std::min(bestPaint, figures[u"first_paint_ms"_s].toDouble(1e9));
        bestUsable = std::min(bestUsable, figures[u"usable_ms"_s].toDouble(1e9));
    }
    const QJsonObject result {{u"bench"_s, u"start of the studio"_s},
                              {u"workspace"_s, isSample ? u"the sample mesh"_s : QFileInfo(path).fileName()},
                              {u"runs"_s, all},
                              {u"best_first_paint_ms"_s, bestPaint},
                              {u"best_usable_ms"_s, bestUsable}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
