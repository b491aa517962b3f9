// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "random_mesh.h"

#include "mesh/apply.h"
#include "mesh/diff.h"
#include "mesh/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

/// Through text and back, as the journal and the tables of the workspace do it.
QJsonValue throughText(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonObject {{u"v"_s, value}}).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(text).object().value(u"v"_s);
}

const FieldInfo& fieldOf(Kind kind, QStringView name)
{
    return *kindInfo(kind).field(name);
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfEveryKindRoundTrips()
    {
        RandomMesh random(11);
        const Mesh mesh = random.make(20);
        for (const KindInfo& info : allKinds()) {
            mesh.forEach(info.kind, [&](const RecordView& record) {
                for (const FieldInfo& field : info.fields) {
                    const Value value = record.value(field);
                    const auto back = valueFromJson(field, throughText(toJson(field, value)));
                    QVERIFY2(back, field.name);
                    QVERIFY2(*back == value, field.name);
                }
            });
        }
    }

    void theJournalsJsonRoundTrips()
    {
        RandomMesh random(12);
        const Mesh a = random.make(10);
        const Mesh b = random.edited(a, 80);
        ChangeSet changes = diff(a, b);
        QVERIFY(changes.changes.size() > 20);
        for (RecordChange& change : changes.changes) {
            const auto fields = fieldsFromJson(change.record.kind, fieldsToJson(change, Side::Before),
                                               fieldsToJson(change, Side::After));
            QVERIFY(fields);
            QVERIFY(*fields == change.fields);
            change.fields = *fields;
        }
        QVERIFY(*apply(a, changes) == b);
    }

    void jsonContentComesBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("object in canonical form") << QByteArray(R"({"a":1,"b":[true,null]})");
        QTest::addRow("keys out of order") << QByteArray(R"({"b":1,"a":2})");
        QTest::addRow("number as written") << QByteArray(R"({"price":1.50,"big":1e3})");
        QTest::addRow("more digits than a double has") << QByteArray(R"([0.12345678901234567890])");
        QTest::addRow("escaped letter") << QByteArray(R"({"name":"caf\u00e9"})");
        QTest::addRow("white space") << QByteArray("{ \"a\": 1 }");
        QTest::addRow("a key twice") << QByteArray(R"({"a":1,"a":2})");
        QTest::addRow("number alone") << QByteArray("42");
        QTest::addRow("text alone") << QByteArray("\"42\"");
        QTest::addRow("broken") << QByteArray("{\"a\":");
    }
    void jsonContentComesBackByteForByte()
    {
        QFETCH(QByteArray, text);
        const FieldInfo& field = fieldOf(Kind::Product, u"extras");
        const auto back = valueFromJson(field, throughText(toJson(field, Value(Json {text}))));
        QVERIFY(back);
        QCOMPARE(back->to<Json>().text, text);
    }

    void canonicalContentStaysReadable()
    {
        const FieldInfo& field = fieldOf(Kind::Product, u"extras");
        QVERIFY(toJson(field, Value(Json {R"({"a":1})"})).isObject());
        QVERIFY(toJson(field, Value(Json {R"([1,2])"})).isArray());
    }

    void numbersBeyondDoublesSurvive()
    {
        const FieldInfo& field = fieldOf(Kind::Measurement, u"total");
        for (const qint64 number : {qint64(0), qint64(-5), (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max(),
                                    std::numeric_limits<qint64>::min()}) {
            const auto back = valueFromJson(field, throughText(toJson(field, Value(number))));
            QVERIFY(back);
            QCOMPARE(back->to<qint64>(), number);
        }
    }

    void anEmptyValueIsAbsent()
    {
        QVERIFY(valueFromJson(fieldOf(Kind::Product, u"name"), u""_s)->isNull());
        QVERIFY(valueFromJson(fieldOf(Kind::Product, u"tags"), QJsonArray())->isNull());
        QVERIFY(valueFromJson(fieldOf(Kind::Vendor, u"products"), QJsonArray())->isNull());
        QVERIFY(valueFromJson(fieldOf(Kind::Product, u"name"), QJsonValue::Null)->isNull());
        QVERIFY(valueFromJson(fieldOf(Kind::Product, u"status"), u""_s)->isNull());
    }

    void damageIsRefused()
    {
        const auto isRefused = [](Kind kind, QStringView name, const QJsonValue& json) {
            const auto value = valueFromJson(fieldOf(kind, name), json);
            return !value && value.error().code == Error::Code::Corrupt;
        };
        QVERIFY(isRefused(Kind::Product, u"name", 3));
        QVERIFY(isRefused(Kind::Product, u"status", u"unheard-of"_s));
        QVERIFY(isRefused(Kind::Product, u"domain", u"not an id"_s));
        QVERIFY(isRefused(Kind::Product, u"tags", u"a"_s));
        QVERIFY(isRefused(Kind::Product, u"tags", QJsonArray {1}));
        QVERIFY(isRefused(Kind::Vendor, u"products", QJsonArray {u"x"_s}));
        QVERIFY(isRefused(Kind::Assignment, u"from", u"yesterday"_s));
        QVERIFY(isRefused(Kind::Assignment, u"unowned", u"yes"_s));
        QVERIFY(isRefused(Kind::Assignment, u"subject", u"product:17"_s));
        QVERIFY(isRefused(Kind::Measurement, u"at", u"soon"_s));
        QVERIFY(isRefused(Kind::Measurement, u"good", u"many"_s));
        QVERIFY(isRefused(Kind::Measurement, u"good", 1.5));
        QVERIFY(!fieldsFromJson(Kind::Product, {}, "[1]"));
        QVERIFY(!fieldsFromJson(Kind::Product, {}, "{\"no such field\":1}"));
        QVERIFY(!fieldsFromJson(Kind::Product, "{", {}));
    }

    void aRecordIsReadableWithoutTheProgram()
    {
        RandomMesh random(4);
        const Mesh mesh = random.make(5);
        const Product& product = *mesh.all<Product>().begin();
        const QJsonObject object = toJson(mesh.find(RecordId(product.id)));
        QCOMPARE(object.value(u"kind"_s).toString(), u"product"_s);
        QCOMPARE(object.value(u"id"_s).toString(), product.id.uuid.toString());
        QCOMPARE(object.value(u"name"_s).toString(), product.name);
        if (product.status != Lifecycle::Unset)
            QCOMPARE(object.value(u"status"_s).toString(), tokenOf(product.status));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
