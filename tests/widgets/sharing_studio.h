// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_builder.h"
#include "mesh/shared_change.h"
#include "scripted_dialogs.h"
#include "sharing/proposals.h"
#include "sharing/share_facts.h"
#include "storage/sql.h"
#include "support/workspace_fixture.h"
#include "widgets/sharing/password_keeper.h"
#include "widgets/sharing/sharing_page.h"

#include <QPushButton>
#include <QTest>

namespace mesh {

using namespace Qt::StringLiterals;

/// Keeps passwords in memory, as a keychain that is always open.
class FakeKeeper final : public PasswordKeeper
{
public:
    QHash<QString, QString> kept; ///< by login

    void read(const ServerAddress& address, QObject*, std::function<void(Answer, const QString&)> done) override
    {
        const bool isThere = kept.contains(address.login);
        done(isThere ? Answer::Found : Answer::Nothing, kept.value(address.login));
    }
    void keep(const ServerAddress& address, const QString& password, QObject*,
              std::function<void(const QString&)> done) override
    {
        kept.insert(address.login, password);
        done({});
    }
    void forget(const ServerAddress& address) override { kept.remove(address.login); }
};

/// A workspace of Ana, who is a data steward of Sales, with one product.
struct Studio
{
    test::WorkspaceFixture file;
    ScriptedDialogs dialogs;
    std::unique_ptr<Session> session;
    std::unique_ptr<ShareSession> sharing;
    std::unique_ptr<SharingPage> page;
    FakeKeeper* keeper = nullptr; // of the page
    QStringList told;
    DomainId sales;
    ProductId orders;

    explicit Studio(bool isJoined = true)
    {
        ChangeSetBuilder changes(file.document->mesh());
        sales = changes.create(Domain {.name = u"Sales"_s});
        orders = changes.create(Product {.name = u"Orders"_s, .domain = sales, .purpose = u"Every order"_s});
        if (!file.commit(changes.build(), u"Begin"_s))
            qFatal("cannot fill the workspace");
        if (isJoined)
            join();
    }

    void write(const SqlWork& work)
    {
        if (const Status status = file.document->receive({}, work); !status)
            qFatal("cannot write: %s", qPrintable(status.error().detail));
    }

    void join()
    {
        write([this](SqlConnection& connection) {
            ShareStore store(connection);
            for (const auto& [key, value] :
                 {std::pair(fact::address, u"meshstead://ana@127.0.0.1:1/mesh"_s),
                  std::pair(fact::epoch, newUuid().toString()), std::pair(fact::client, newUuid().toString()),
                  std::pair(fact::cursor, u"7"_s), std::pair(fact::cursorHash, QString(64, u'a')),
                  std::pair(fact::lastSync, QString::number(file.clock.now().milliseconds())),
                  std::pair(fact::role, u"steward"_s), std::pair(fact::level, u"1"_s),
                  std::pair(fact::domains, QString(u"[\""_s % sales.uuid.toString() % u"\"]"_s))}) {
                if (const Status status = store.setFact(key, value); !status)
                    return status;
            }
            return ok();
        });
    }

    void open()
    {
        session = std::make_unique<Session>(*file.document, dialogs);
        QObject::connect(session.get(), &Session::told, session.get(),
                         [this](const QString& text, Tone, bool) { told += text; });
        sharing = std::make_unique<ShareSession>(*file.document);
        auto made = std::make_unique<FakeKeeper>();
        keeper = made.get();
        page = std::make_unique<SharingPage>(*session, *sharing, std::move(made));
        page->resize(1000, 724);
        page->show();
    }

    ChangeSetId setPurpose(const QString& purpose)
    {
        ChangeSetBuilder changes(file.document->mesh());
        changes.edit<Product>(orders, [&](Product& product) { product.purpose = purpose; });
        if (!file.commit(changes.build(), u"Say what Orders is for"_s))
            qFatal("cannot edit");
        return file.document->history()->front().info.id;
    }
    QString purpose() const { return file.document->mesh().find(orders)->purpose; }

    QJsonObject change(const QString& why, const QJsonObject& more = {}) const
    {
        QJsonObject object {{u"t"_s, u"product"_s}, {u"row"_s, orders.uuid.toString()}, {u"why"_s, why}};
        for (auto item = more.begin(); item != more.end(); ++item)
            object.insert(item.key(), item.value());
        return object;
    }

    /// The shared mesh has answered that @p id cannot be taken.
    void answer(const ChangeSetId& id, OutgoingState state, const QJsonObject& change)
    {
        write([&](SqlConnection& connection) {
            return ShareStore(connection).setState(id, state, 0, {{u"changes"_s, QJsonArray {change}}});
        });
    }

    /// Ana and Bob both said what Orders is for, and Bob was first.
    ChangeSetId conflict()
    {
        const ChangeSetId id = setPurpose(u"By Ana"_s);
        answer(id, OutgoingState::Conflict,
               change(u"fields"_s,
                      {{u"fields"_s, QJsonArray {u"purpose"_s}},
                       {u"cur"_s, QJsonObject {{u"purpose"_s, u"By Bob"_s}}},
                       {u"by"_s, u"bob"_s},
                       {u"cno"_s, 8},
                       {u"at_us"_s, file.clock.now().milliseconds() * 1000}}));
        write([&](SqlConnection& connection) {
            QJsonObject image = sharedFields(file.document->mesh().find(RecordId(orders)));
            image.insert(u"purpose"_s, u"By Bob"_s);
            return ShareStore(connection).setBase(orders, image);
        });
        return id;
    }

    /// Ana changed three fields and Bob, who was first, the same, two of which make sense only together.
    ChangeSetId conflictOfFields()
    {
        ChangeSetBuilder changes(file.document->mesh());
        changes.edit<Product>(orders, [](Product& product) {
            product.purpose = u"By Ana"_s;
            product.tier = u"ana"_s;
            product.retention = u"30d"_s;
            product.sensitivity = Sensitivity::Internal;
        });
        if (!file.commit(changes.build(), u"Describe Orders"_s))
            qFatal("cannot edit");
        const ChangeSetId id = file.document->history()->front().info.id;
        const QJsonObject theirs {{u"purpose"_s, u"By Bob"_s}, {u"tier"_s, u"bob"_s}, {u"retention"_s, u"90d"_s}};
        answer(id, OutgoingState::Conflict,
               change(u"fields"_s,
                      {{u"fields"_s, QJsonArray {u"purpose"_s, u"tier"_s, u"retention"_s}},
                       {u"cur"_s, theirs},
                       {u"by"_s, u"bob"_s},
                       {u"cno"_s, 8},
                       {u"at_us"_s, file.clock.now().milliseconds() * 1000}}));
        return id;
    }

    /// Ana changed what Bob deleted.
    ChangeSetId deletedThere()
    {
        const QJsonObject before = sharedFields(file.document->mesh().find(RecordId(orders)));
        const ChangeSetId id = setPurpose(u"By Ana"_s);
        answer(id, OutgoingState::Conflict,
               change(u"removed"_s, {{u"by"_s, u"bob"_s}, {u"cur"_s, before}, {u"cno"_s, 8}}));
        return id;
    }

    /// A change set that nobody has answered, of what Bob has changed meanwhile.
    void overtaken()
    {
        setPurpose(u"By Ana"_s);
        write([&](SqlConnection& connection) {
            QJsonObject image = sharedFields(file.document->mesh().find(RecordId(orders)));
            image.insert(u"purpose"_s, u"By Bob"_s);
            return ShareStore(connection).setBase(orders, image);
        });
    }

    Proposal proposal(ProposalState state = ProposalState::Open) const
    {
        Proposal made;
        made.id = newUuid();
        made.login = u"cy"_s;
        made.at = file.clock.now();
        made.title = u"Say what Orders is for"_s;
        made.note = u"It is in the contract."_s;
        made.domains = {sales.uuid};
        made.records = 1;
        made.state = state;
        made.canDecide = state == ProposalState::Open;
        return made;
    }
    QJsonArray proposedPurpose(const QString& base) const
    {
        return {
            QJsonObject {{u"t"_s, u"product"_s},
                         {u"id"_s, orders.uuid.toString()},
                         {u"op"_s, u"u"_s},
                         {u"f"_s, QJsonObject {{u"purpose"_s, QJsonObject {{u"b"_s, base}, {u"n"_s, u"By Cy"_s}}}}}}};
    }

    ChangeSetId denial()
    {
        const ChangeSetId id = setPurpose(u"By Ana"_s);
        answer(
            id, OutgoingState::Denied,
            change(u"domain"_s, {{u"domain"_s, sales.uuid.toString()}, {u"owners"_s, QJsonArray {u"bob"_s, u"cy"_s}}}));
        return id;
    }

    template<typename T>
    T* child(const char* name, const QWidget* parent = nullptr) const
    {
        return (parent ? parent : page.get())->findChild<T*>(QLatin1String(name));
    }
    void press(const char* button, const QWidget* parent = nullptr) const
    {
        auto* found = child<QPushButton>(button, parent);
        QVERIFY2(found && found->isEnabled() && found->isVisible(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void picture(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        page->grab().save(QString(folder % u'/' % name % u".png"_s));
    }
};

inline QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace mesh
