// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/description.h"
#include "mesh/records.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

/// What everything that is driven by the description relies on.
class TestDescription : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<int>("kind");
        for (const KindInfo& info : allKinds())
            QTest::addRow("%s", info.token) << int(info.kind);
    }

    void everyKindIsNamed_data() { kinds_data(); }
    void everyKindIsNamed()
    {
        QFETCH(int, kind);
        const KindInfo& info = kindInfo(Kind(kind));
        QCOMPARE(info.kind, Kind(kind));
        QVERIFY(!info.singular().isEmpty() && !info.plural().isEmpty());
        // Tokens are table names, JSON keys and words of the command line.
        QVERIFY(QRegularExpression(u"^[a-z][a-z_]*$"_s).match(QString::fromLatin1(info.token)).hasMatch());
        QCOMPARE(kindFromToken(QString::fromLatin1(info.token)), info.kind);
        QCOMPARE(kindFromToken(QString::fromLatin1(info.token).toUpper()), info.kind);
        QCOMPARE(kindFromToken(QString::fromLatin1(info.singularText)), info.kind);
        QCOMPARE(kindFromToken(QString::fromLatin1(info.pluralText)), info.kind);
        QCOMPARE(kindFromToken(u"nothing"), Kind::None);
    }

    void everyFieldIsDescribed_data() { kinds_data(); }
    void everyFieldIsDescribed()
    {
        QFETCH(int, kind);
        const KindInfo& info = kindInfo(Kind(kind));
        QVERIFY(!info.fields.empty());
        QVERIFY(info.fields.size() < 256); // FieldChange::field is one byte
        QSet<QString> names;
        QSet<QString> labels;
        int titles = 0;
        for (std::size_t at = 0; at < info.fields.size(); ++at) {
            const FieldInfo& field = info.fields[at];
            const QString name = QString::fromLatin1(field.name);
            QVERIFY2(!names.contains(name.toLower()), field.name); // SQLite's columns know no case
            names += name.toLower();
            QVERIFY2(!labels.contains(field.label()), field.labelText); // two fields one could not tell apart
            labels += field.label();
            QVERIFY(!field.label().isEmpty());
            QVERIFY2(name != u"id"_s && name != u"kind"_s, field.name);
            titles += field.has(FieldFlag::Title);
            QCOMPARE(info.indexOf(name), int(at));
            QCOMPARE(info.field(name.toUpper()), &field);
            QVERIFY(field.get && field.set && field.equal);
            QCOMPARE(field.type == FieldType::Choice, field.choice != nullptr);
            QCOMPARE(field.type == FieldType::Reference || field.type == FieldType::ReferenceList,
                     field.target != Kind::None);
            QVERIFY2(!field.has(FieldFlag::PartOf) || field.isReference(), field.name);
            QVERIFY2(!field.has(FieldFlag::Duration) || field.type == FieldType::Text, field.name);
            QVERIFY2(!field.has(FieldFlag::Percent) || field.type == FieldType::Decimal, field.name);
            for (const FieldFlag list :
                 {FieldFlag::TagNames, FieldFlag::DpvPurpose, FieldFlag::DpvCategory, FieldFlag::DpvLegalBasis})
                QVERIFY2(!field.has(list) || field.type == FieldType::TextList, field.name);
        }
        QVERIFY(titles <= 1);
        if (titles == 1)
            QVERIFY(info.fields[std::size_t(info.titleField)].has(FieldFlag::Title));
        else
            QCOMPARE(info.titleField, -1);
        QVERIFY(!info.field(u"no such field"));
    }

    void everyFieldGetsWhatWasSet_data() { kinds_data(); }
    void everyFieldGetsWhatWasSet()
    {
        QFETCH(int, kind);
        withRecordType(Kind(kind), [](auto* type) {
            using T = std::remove_pointer_t<decltype(type)>;
            for (const FieldInfo& field : kindInfo(T::kind).fields) {
                const Value value = [&] {
                    switch (field.type) {
                    case FieldType::Text:
                    case FieldType::Decimal:
                        return Value(u"7"_s);
                    case FieldType::YesNo:
                        return Value(false); // "no" is not "not said"
                    case FieldType::Integer:
                        return Value(qint64(0));
                    case FieldType::Date:
                        return Value(QDate(2026, 11, 22));
                    case FieldType::Instant:
                        return Value(Instant::fromMilliseconds(0));
                    case FieldType::Choice:
                        return Value(qint64(1));
                    case FieldType::TextList:
                        return Value(QStringList {u"b"_s, u"a"_s, u"b"_s});
                    case FieldType::Reference:
                        return Value(Uuid {1, 2});
                    case FieldType::ReferenceList:
                        return Value(std::vector<Uuid> {{3, 4}, {1, 2}});
                    case FieldType::AnyReference:
                        return Value(RecordId(Kind::Product, {1, 2}));
                    case FieldType::Json:
                        return Value(Json {"{}"});
                    }
                    return Value();
                }();
                T record;
                const T empty;
                QVERIFY2(field.get(&record).isNull(), field.name);
                field.set(&record, value);
                QVERIFY2(field.get(&record) == value, field.name);
                QVERIFY2(!field.equal(&record, &empty), field.name);
                T other = empty;
                field.set(&other, value);
                QVERIFY2(field.equal(&record, &other) && record == other, field.name); // and no other field moved
                field.set(&record, Value());
                QVERIFY2(record == empty, field.name);
            }
        });
    }

    void choicesHaveTokensAndLabels()
    {
        QSet<const ChoiceInfo*> choices;
        for (const KindInfo& info : allKinds()) {
            for (const FieldInfo& field : info.fields) {
                if (field.choice)
                    choices += field.choice;
            }
        }
        QVERIFY(choices.size() > 10);
        for (const ChoiceInfo* choice : choices) {
            QSet<QString> tokens;
            QSet<QString> labels;
            QVERIFY(choice->options.size() > 1);
            QCOMPARE(choice->token(0), QString());
            QCOMPARE(choice->label(0), QString());
            for (std::size_t at = 1; at < choice->options.size(); ++at) {
                const QString token = choice->token(quint8(at));
                QVERIFY2(!token.isEmpty() && !tokens.contains(token), choice->name);
                tokens += token;
                const QString label = choice->label(quint8(at));
                QVERIFY2(!label.isEmpty() && !labels.contains(label), choice->name);
                labels += label;
                QCOMPARE(choice->fromToken(token.toUpper()), std::optional(quint8(at)));
            }
            QCOMPARE(choice->fromToken(u"from the future"), std::nullopt);
            QCOMPARE(choice->token(250), QString());
        }
    }

    void anIdOfNothingIsOfNoKind()
    {
        QCOMPARE(RecordId(ProductId()), RecordId());
        QCOMPARE(RecordId(Kind::Product, {}), RecordId());
        const ProductId product {newUuid()};
        QCOMPARE(RecordId(product).as<Kind::Product>(), product);
        QVERIFY(RecordId(product).as<Kind::Dataset>().isNull());
    }

    void decimalsAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDecimal");
        for (const char* good : {"0", "-1", "+1", "99.50", ".5", "5.", "1e6", "1.5E-3"})
            QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
        for (const char* bad : {"", ".", "-", "1,5", "1e", "1 000", "0x10", "nan", "inf", "1.2.3", "--1", "1e5.5"})
            QTest::addRow("not %s", bad) << QString::fromLatin1(bad) << false;
    }
    void decimalsAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDecimal);
        QCOMPARE(Decimal::isDecimal(text), isDecimal);
        if (isDecimal)
            QVERIFY(Decimal {text}.toDouble());
    }
};

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
