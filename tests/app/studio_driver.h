// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "app/workspace_view.h"
#include "governance/ownership.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/message_strip.h"
#include "widgets/inspector/inspector.h"
#include "widgets/inspector/record_field.h"
#include "widgets/retailer.h"
#include "widgets/scripted_dialogs.h"
#include "widgets/theme/theme.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace mesh {

/// A folder for the workspaces and the settings of one test.
class StudioFolder
{
public:
    StudioFolder()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("MeshsteadTest"));
        QCoreApplication::setApplicationName(QStringLiteral("Studio"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        appTheme().setChoice(Theme::Choice::Light);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A workspace of the small retailer.
inline QString makeWorkspace(const QString& path)
{
    DocumentOptions options;
    options.user = QStringLiteral("steward");
    auto document = Document::create(path, options);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    ChangeSet all = makeRetailer(Instant::now());
    all.info.reason = QStringLiteral("Import the retailer");
    all.info.origin = Origin::Import;
    if (const Status status = (*document)->commitNow(std::move(all)); !status)
        qFatal("%s", qPrintable(status.error().message));
    return path;
}

/// The window with the focus, as after starting the program.
class Studio
{
public:
    ScriptedDialogs dialogs;
    MainWindow window;

    Studio()
        : window(dialogs)
    {
        window.show();
        focus();
    }
    void focus()
    {
        QApplication::setActiveWindow(&window);
        (void)QTest::qWaitForWindowActive(&window, 2000);
    }
    bool open(const QString& path)
    {
        window.openWorkspace(path);
        return QTest::qWaitFor([this] { return window.workspace() != nullptr; }, 10'000);
    }
    Session& session() const { return window.workspace()->session(); }
    Document& document() const { return window.workspace()->document(); }
    const Mesh& mesh() const { return document().mesh(); }
    RecordId product(const QString& name) const { return named(mesh(), Kind::Product, name); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    template<typename T>
    T* child(const char* name) const
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    template<typename T>
    T* tab(InspectorTabId id) const
    {
        window.workspace()->inspector()->setCurrentTab(id);
        QTest::qWait(1);
        return window.workspace()->inspector()->findChild<T*>();
    }
    MessageStrip* strip() const { return window.findChild<MessageStrip*>(); }
    /// The link beside the message, where it says @p text.
    QPushButton* link(const QString& text) const
    {
        auto* button = strip()->findChild<QPushButton*>(QStringLiteral("messageLink"));
        return button->isVisible() && button->text() == text ? button : nullptr;
    }
    QStringList owners(RecordId id) const
    {
        QStringList names;
        for (const Owner& owner : ownersOf(mesh(), id, QDate::currentDate())) {
            if (owner.role == OwnershipRole::Owner)
                names += titleOf(mesh(), owner.who());
        }
        return names;
    }
    bool rename(const QString& from, const QString& to)
    {
        ChangeSetBuilder changes(mesh());
        changes.edit<Product>(ProductId {product(from).uuid}, [&](Product& p) { p.name = to; });
        return session().commit(changes.build(QStringLiteral("Rename %1 to %2").arg(from, to)));
    }
};

inline RecordField* fieldIn(QWidget* parent, const QString& name)
{
    for (RecordField* field : parent->findChildren<RecordField*>(QString(name % QStringLiteral("Field")))) {
        if (field->isVisibleTo(parent))
            return field;
    }
    return nullptr;
}

} // namespace mesh
