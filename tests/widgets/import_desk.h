// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scripted_dialogs.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/segmented_control.h"
#include "widgets/importing/import_wizard.h"
#include "widgets/session/session.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace mesh {

/// A new workspace with the import wizard open on it.
class ImportDesk
{
public:
    static QString data(const QString& name = {})
    {
        return QStringLiteral(MESHSTEAD_SOURCE_DIR "/tests/data/import/") + name;
    }

    ImportDesk()
    {
        auto made = Document::create(folder.filePath(QStringLiteral("desk.meshstead")));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        document = std::move(*made);
        session = std::make_unique<Session>(*document, dialogs);
        reopen({});
    }

    void reopen(const QStringList& paths)
    {
        wizard = std::make_unique<ImportWizard>(*session);
        wizard->show();
        if (!paths.isEmpty())
            wizard->addPaths(paths);
    }
    /// Opens the workspace again so that it cannot be written to.
    bool reopenReadOnly()
    {
        wizard.reset();
        session.reset();
        const QString path = document->path();
        document.reset();
        DocumentOptions options;
        options.isReadOnly = true;
        auto opened = Document::open(path, options);
        if (!opened)
            return false;
        document = std::move(*opened);
        session = std::make_unique<Session>(*document, dialogs);
        return true;
    }
    /// Waits for the reading to end.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !button("stopButton")->isVisibleTo(wizard.get()); }, 60000);
    }
    bool importNow()
    {
        if (!settle() || !button("importButton")->isEnabled())
            return false;
        QSignalSpy accepted(wizard.get(), &QDialog::accepted);
        QTest::mouseClick(button("importButton"), Qt::LeftButton);
        return QTest::qWaitFor([&] { return accepted.count() == 1; }, 60000);
    }

    QPushButton* button(const char* name) const { return wizard->findChild<QPushButton*>(QLatin1String(name)); }
    QTableView* table(const char* name) const { return wizard->findChild<QTableView*>(QLatin1String(name)); }
    QString cell(const char* tableName, int row, int column) const
    {
        return table(tableName)->model()->index(row, column).data().toString();
    }
    QString message() const
    {
        const auto* label = wizard->findChild<InlineMessage*>(QStringLiteral("importMessage"));
        return label->isVisibleTo(wizard.get()) ? label->text() : QString();
    }
    void show(int view) { wizard->findChild<SegmentedControl*>(QStringLiteral("importViews"))->setCurrent(view); }

    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    std::unique_ptr<Document> document;
    std::unique_ptr<Session> session;
    std::unique_ptr<ImportWizard> wizard;
};

} // namespace mesh
