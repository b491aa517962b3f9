// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Two desks get in each other's way in every manner that the rules know, in random orders of editing, sending and
// reading. Verdict, shared mesh and both desks must be those of a model that does one thing after the other. The server
// takes one push at a time, so an order of whole steps is all that two desks can differ by; tst_steward_race has them
// at the same time. MESHSTEAD_SOAK=1 tries more orders.

#include "mesh/json.h"
#include "mesh/shared_change.h"
#include "support/shared_mesh_fixture.h"
#include "support/verdict_model.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

using Type = ModelEdit::Type;

int orders()
{
    return qEnvironmentVariableIsSet("MESHSTEAD_SOAK") ? 1000 : 40;
}

/// The records of one race: a product with a dataset, and a product with nothing.
struct Place
{
    RecordId product;
    RecordId dataset;
    RecordId bare;
};

using Pair = std::pair<ModelEdit, ModelEdit>;
using Collision = Pair (*)(const Place& place, std::mt19937_64& random);

ModelEdit set(const RecordId& record, const QString& field, const QJsonValue& value)
{
    return {.type = Type::Set, .record = record, .field = field, .value = value};
}

ModelEdit create(const Uuid& id, const QString& name, const RecordId& product)
{
    return {.type = Type::Create,
            .record = {Kind::Dataset, id},
            .fields = {{u"name"_s, name}, {u"product"_s, product.uuid.toString()}}};
}

ModelEdit removal(const RecordId& record)
{
    return {.type = Type::Remove, .record = record};
}

QString one(std::mt19937_64& random, const QStringList& of)
{
    return of[qsizetype(random() % quint64(of.size()))];
}

const std::pair<const char*, Collision> collisions[] {
    {"one field",
     [](const Place& place, std::mt19937_64& random) {
         return Pair {set(place.product, u"purpose"_s, one(random, {u"x"_s, u"y"_s})),
                      set(place.product, u"purpose"_s, one(random, {u"x"_s, u"y"_s}))};
     }},
    {"different fields",
     [](const Place& place, std::mt19937_64&) {
         return Pair {set(place.product, u"purpose"_s, u"x"_s), set(place.product, u"tier"_s, QJsonValue())};
     }},
    {"fields that make sense only together",
     [](const Place& place, std::mt19937_64& random) {
         return Pair {set(place.product, u"sensitivity"_s, u"restricted"_s),
                      one(random, {u"guarded"_s, u"not"_s}) == u"guarded"
                          ? set(place.product, u"retention"_s, u"90d"_s)
                          : set(place.product, u"description"_s, u"beside"_s)};
     }},
    {"a list",
     [](const Place& place, std::mt19937_64& random) {
         return Pair {set(place.product, u"tags"_s, QJsonArray {u"a"_s, one(random, {u"b"_s, u"c"_s, u"z"_s})}),
                      set(place.product, u"tags"_s, QJsonArray {u"b"_s, one(random, {u"d"_s, u"z"_s})})};
     }},
    {"the same new id",
     [](const Place& place, std::mt19937_64& random) {
         const Uuid id = newUuid();
         return Pair {create(id, one(random, {u"x"_s, u"y"_s}), place.product),
                      create(id, one(random, {u"x"_s, u"y"_s}), place.product)};
     }},
    {"the same name",
     [](const Place& place, std::mt19937_64&) {
         return Pair {create(newUuid(), u"x"_s, place.product), create(newUuid(), u"x"_s, place.product)};
     }},
    {"removed and edited",
     [](const Place& place, std::mt19937_64&) {
         return Pair {removal(place.dataset), set(place.dataset, u"description"_s, u"x"_s)};
     }},
    {"edited and removed",
     [](const Place& place, std::mt19937_64&) {
         return Pair {set(place.dataset, u"description"_s, u"x"_s), removal(place.dataset)};
     }},
    {"removed twice",
     [](const Place& place, std::mt19937_64&) {
         return Pair {removal(place.dataset), removal(place.dataset)};
     }},
    {"a part of what is removed",
     [](const Place& place, std::mt19937_64&) {
         return Pair {removal(place.bare), create(newUuid(), u"x"_s, place.bare)};
     }},
};

/// The same edit through the studio's own builder.
ChangeSet changesOf(const Mesh& mesh, const ModelEdit& edit)
{
    ChangeSetBuilder changes(mesh);
    const KindInfo& info = kindInfo(edit.record.kind);
    switch (edit.type) {
    case Type::Create:
        changes.create(Dataset {.id = {edit.record.uuid},
                                .name = edit.fields[u"name"_s].toString(),
                                .product = {*Uuid::fromString(edit.fields[u"product"_s].toString())}});
        break;
    case Type::Remove:
        changes.remove(edit.record);
        break;
    case Type::Set: {
        const int field = info.indexOf(edit.field);
        changes.set(edit.record, field, *valueFromJson(info.fields[std::size_t(field)], edit.value));
    }
    }
    return changes.build(u"Edit"_s);
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Q_DECLARE_METATYPE(Collision)

class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorText()));
        auto lea = m_fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        for (std::size_t count = 0; count < std::size(collisions) * std::size_t(orders()); ++count) {
            Product product {.name = u"Orders"_s, .domain = sales, .purpose = u"old"_s, .tier = u"old"_s};
            product.tags = {u"a"_s, u"b"_s};
            product.sensitivity = Sensitivity::Internal;
            product.retention = u"30d"_s;
            const ProductId id = changes.create(product);
            const DatasetId dataset = changes.create(Dataset {.name = u"raw"_s, .product = id});
            m_places.push_back({id, dataset, changes.create(Product {.name = u"Bare"_s, .domain = sales})});
        }
        QVERIFY(lea->commit(changes, u"Begin"_s));
        QVERIFY(lea->sync());
        for (std::size_t at = 0; at < 2; ++at) {
            const QString login = at ? u"bob"_s : u"ann"_s;
            m_fixture.addPerson(login, SharedRole::Steward, {sales.uuid});
            m_desks[at] = m_fixture.desk(login);
        }
    }

    void theVerdictIsThatOfTheModel_data()
    {
        QTest::addColumn<Collision>("collision");
        for (const auto& [name, collision] : collisions)
            QTest::newRow(name) << collision;
    }
    void theVerdictIsThatOfTheModel()
    {
        QFETCH(Collision, collision);
        m_random.seed(11);
        QMap<QString, int> counts;
        for (int order = 0; order < orders(); ++order) {
            const Place place = m_places.back();
            m_places.pop_back();
            const QString wrong = race(place, collision(place, m_random), counts);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        QVERIFY(m_desks[0]->document->mesh() == m_desks[1]->document->mesh());
        qInfo() << counts;
    }

private:
    enum class Step
    {
        Edit,
        Push,
        Pull
    };

    /// Both edit, send and read in a random order, which may be to send before there is anything to send; and then what
    /// is missing until both have sent and read everything.
    std::vector<std::pair<std::size_t, Step>> steps()
    {
        std::vector<std::pair<std::size_t, Step>> result;
        for (std::size_t desk = 0; desk < 2; ++desk) {
            for (const Step step : {Step::Edit, Step::Push, Step::Pull})
                result.emplace_back(desk, step);
        }
        std::ranges::shuffle(result, m_random);
        const auto at = [&](std::size_t desk, Step step) { return std::ranges::find(result, std::pair(desk, step)); };
        const bool isUnsent[] {at(0, Step::Push) < at(0, Step::Edit), at(1, Step::Push) < at(1, Step::Edit)};
        for (std::size_t desk = 0; desk < 2; ++desk) {
            if (isUnsent[desk])
                result.emplace_back(desk, Step::Push);
        }
        for (std::size_t desk = 0; desk < 2; ++desk)
            result.emplace_back(desk, Step::Pull);
        return result;
    }

    QString race(const Place& place, const Pair& edits, QMap<QString, int>& counts)
    {
        VerdictModel::Records records;
        for (const RecordId& record : {place.product, place.dataset, place.bare})
            records[record] = sharedFields(m_desks[0]->document->mesh().find(record));
        VerdictModel model(records);
        QString told;
        for (const auto& [desk, step] : steps()) {
            told += u"%1%2 "_s.arg(desk).arg(QChar(u"epr"[std::size_t(step)]));
            const ModelEdit& edit = desk ? edits.second : edits.first;
            Desk& real = *m_desks[desk];
            switch (step) {
            case Step::Edit:
                if (model.edit(desk, edit) && !real.document->commitNow(changesOf(real.document->mesh(), edit)))
                    return told + u": not committed"_s;
                break;
            case Step::Push:
                model.push(desk);
                if (!pushNow(*real.document, *real.shared))
                    return told + u": not sent"_s;
                break;
            case Step::Pull:
                model.pull(desk);
                if (!pullNow(*real.document, *real.shared))
                    return told + u": not read"_s;
                break;
            }
            if (const QString wrong = difference(model, edits, place); !wrong.isEmpty())
                return QString(told % u": "_s % wrong);
        }
        for (std::size_t desk = 0; desk < 2; ++desk) {
            ++counts[model.conflict(desk).isEmpty() ? u"merged"_s : model.conflict(desk)];
            for (const Outgoing& stuck : m_desks[desk]->outgoing({OutgoingState::Conflict})) {
                if (!resolve(*m_desks[desk]->document, stuck.id, Resolution::Theirs))
                    return told + u": not settled"_s;
                model.takeTheirs(desk);
            }
        }
        const QString wrong = difference(model, edits, place);
        return wrong.isEmpty() ? QString() : QString(told % u"settled: "_s % wrong);
    }

    /// What the real desks have other than the model.
    QString difference(const VerdictModel& model, const Pair& edits, const Place& place) const
    {
        for (std::size_t desk = 0; desk < 2; ++desk) {
            const Desk& real = *m_desks[desk];
            const auto stuck = real.outgoing({OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Refused});
            const QString why = stuck.empty() ? QString() : stuck[0].verdict[u"changes"_s][0][u"why"_s].toString();
            if (stuck.size() > 1 || why != model.conflict(desk))
                return u"desk %1: verdict %2, expected %3"_s.arg(desk).arg(why, model.conflict(desk));
            for (const RecordId& record :
                 {place.product, place.dataset, place.bare, edits.first.record, edits.second.record}) {
                const auto found = model.shown(desk).find(record);
                const QJsonObject expected = found == model.shown(desk).end() ? QJsonObject() : found->second;
                const RecordView shown = real.document->mesh().find(record);
                const QJsonObject actual = shown ? sharedFields(shown) : QJsonObject();
                if (actual != expected)
                    return u"desk %1 shows %2, expected %3"_s.arg(desk).arg(text(actual), text(expected));
            }
        }
        return {};
    }

    SharedMeshFixture m_fixture;
    std::unique_ptr<Desk> m_desks[2];
    std::vector<Place> m_places;
    std::mt19937_64 m_random;
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
