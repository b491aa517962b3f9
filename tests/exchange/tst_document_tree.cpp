// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/imported_file.h"

#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes, to be read here without backslashes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

struct Parsed
{
    std::shared_ptr<const Tree> tree;
    Issues issues;
    QString error;
};

Parsed parse(const QByteArray& text, const ReadLimits& limits = {})
{
    Parsed result;
    auto parsed = parseText(text, limits, Progress(), result.issues);
    if (parsed) {
        result.tree = parsed->tree;
        static std::vector<std::shared_ptr<const Tree>> kept; // nodes outlive the Parsed in these tests
        kept.push_back(result.tree);
    } else {
        result.error = parsed.error().message;
    }
    return result;
}

} // namespace

class TestDocumentTree : public QObject
{
    Q_OBJECT

private slots:
    void jsonAndYamlGiveTheSameTree()
    {
        const Parsed asJson = parse(json("{'a': [1, 'two', null, true], 'b': {'c': 'x y'}}"));
        const Parsed yaml = parse("a:\n- 1\n- \"two\"\n- null\n- true\nb:\n  c: x y\n");
        QVERIFY2(asJson.tree && yaml.tree, qPrintable(asJson.error + yaml.error));
        QCOMPARE(asJson.tree->root().toJson(), yaml.tree->root().toJson());
        QCOMPARE(yaml.tree->root()["b"]["c"].pointer(), u"/b/c"_s);
        QCOMPARE(yaml.tree->root()["a"].at(1).line(), 3);
        QCOMPARE(asJson.tree->root()["b"]["c"].column(), 37);
    }

    void aPlainScalarKeepsItsTextAndMeansWhatYaml12Says()
    {
        const Parsed yaml = parse("country: NO\nversion: 1.10\ndate: 2020-01-21\ntime: 12:30:00\noctal: 012\nbig: "
                                  "12345678901234567890123\nyes: true\nquoted: \"true\"\n");
        const Node root = yaml.tree->root();
        QVERIFY(root["country"].isString());
        QCOMPARE(root["version"].string(), u"1.10"_s);
        QVERIFY(root["date"].isString());
        QVERIFY(root["time"].isString());
        QCOMPARE(root["octal"].integer(), 12);
        QCOMPARE(root["big"].toJson(), QJsonValue(u"12345678901234567890123"_s));
        QCOMPARE(root["yes"].boolean(), true);
        QVERIFY(!root["quoted"].boolean());
    }

    void absentNullAndEmptyAreToldApart()
    {
        const Node root = parse("a:\nb: ''\nc: []\n").tree->root();
        QVERIFY(root["a"].isNull() && root["a"]);
        QVERIFY(!root["b"].isNull() && root["b"].string().isEmpty() && !root["b"].string().isNull());
        QVERIFY(root["c"].isList() && root["c"].size() == 0);
        QVERIFY(root["d"].isMissing() && root["d"].string().isNull());
    }

    void theLastOfTwoEqualKeysCountsAndIsReported_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("json") << QByteArray("{\"id\": 1,\n \"x\": 0,\n \"id\": 2}");
        QTest::newRow("yaml") << QByteArray("id: 1\nx: 0\nid: 2\n");
        QByteArray large = "id: 1\n";
        for (int i = 0; i < 30; ++i)
            large += "k" + QByteArray::number(i) + ": 0\n";
        QTest::newRow("many keys") << large + "id: 2\n";
    }
    void theLastOfTwoEqualKeysCountsAndIsReported()
    {
        QFETCH(const QByteArray, text);
        const Parsed parsed = parse(text);
        QCOMPARE(parsed.tree->root()["id"].integer(), 2);
        int ids = 0;
        for (const Node& entry : parsed.tree->root())
            ids += entry.key() == "id";
        QCOMPARE(ids, 1);
        QCOMPARE(parsed.issues.size(), size_t(1));
        QVERIFY(parsed.issues.front().line > 1);
        QCOMPARE(parsed.issues.front().pointer, u"/id"_s);
    }

    void aliasesAndMergesAreFollowed()
    {
        const Parsed yaml = parse("base: &b\n  x: 1\n  y: 2\nsame: *b\nmerged:\n  <<: *b\n  y: 3\n");
        QVERIFY2(yaml.tree, qPrintable(yaml.error));
        const Node root = yaml.tree->root();
        QCOMPARE(root["same"]["x"].integer(), 1);
        QCOMPARE(root["merged"]["x"].integer(), 1);
        QCOMPARE(root["merged"]["y"].integer(), 3);
        QCOMPARE(root["merged"].size(), 2);
    }

    void theEntriesOfMacrosAreCountedButNotKept()
    {
        const Parsed asJson = parse(json("{'macros': {'m.a': {'sql': '} \\' {', 'x': [1, {}]}, 'm.b': {}}, 'z': 1}"));
        QVERIFY2(asJson.tree, qPrintable(asJson.error));
        QCOMPARE(asJson.tree->root()["macros"].size(), 2);
        QCOMPARE(asJson.tree->root()["macros"]["m.a"].size(), 0);
        QCOMPARE(asJson.tree->root()["z"].integer(), 1);
    }

    void escapesBecomeTheirCharacters()
    {
        const Node root = parse(json("{'a': '\\u00e9\\ud83d\\ude00\\n\\'\\/', 'b': '\\ud83d!'}")).tree->root();
        QCOMPARE(root["a"].string(), u"é😀\n\"/"_s);
        QCOMPARE(root["b"].string(), u"\uFFFD!"_s);
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"{\"name\": \"México\"}"_s;
        QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
        QTest::newRow("utf-16 with mark") << QByteArray("\xff\xfe") + wide;
        QTest::newRow("utf-16 without mark") << wide;
    }
    void everyEncodingIsRead()
    {
        QFETCH(const QByteArray, bytes);
        const Parsed parsed = parse(bytes);
        QVERIFY2(parsed.tree, qPrintable(parsed.error));
        QCOMPARE(parsed.tree->root()["name"].string(), u"México"_s);
    }

    void invalidUtf8IsReplacedAndReported()
    {
        const Parsed parsed = parse("a: 1\nname: M\xe9xico\n");
        QCOMPARE(parsed.tree->root()["name"].string(), u"M\uFFFDxico"_s);
        QCOMPARE(parsed.issues.size(), size_t(1));
        QCOMPARE(parsed.issues.front().line, 2);
    }

    void windowsLineEndsDoNotShowInValues()
    {
        const Parsed yaml = parse("id: one\r\nlist:\r\n- a\r\n- b\r\n");
        QCOMPARE(yaml.tree->root()["id"].string(), u"one"_s);
        QCOMPARE(yaml.tree->root()["list"].at(1).string(), u"b"_s);
        QCOMPARE(yaml.tree->root()["list"].at(1).line(), 4);
        const Parsed asJson = parse("{\r\n\"id\": \"one\"\r\n}\r\n");
        QCOMPARE(asJson.tree->root()["id"].line(), 2);
    }

    void severalDocumentsAreAllRead()
    {
        QCOMPARE(parse("a: 1\n---\na: 2\n---\na: 3\n").tree->documentCount(), 3);
        const Parsed lines = parse("{\"a\": 1}\n{\"a\": 2}\n\n{\"a\": 3}\n");
        QCOMPARE(lines.tree->documentCount(), 3);
        QCOMPARE(lines.tree->document(2).line(), 4);
    }

    void aBrokenLineOfManyIsLeftOutAndReported()
    {
        const Parsed lines = parse("{\"a\": 1}\n{\"a\": }\n{\"a\": 3}\n{\"a\": 4");
        QVERIFY2(lines.tree, qPrintable(lines.error));
        QCOMPARE(lines.tree->documentCount(), 2);
        QCOMPARE(lines.issues.size(), size_t(2));
        QCOMPARE(lines.issues.front().line, 2);
    }

    void aRefusalSaysWhere()
    {
        QVERIFY(parse("{\"a\": 1,\n \"b\": \"x\" \"y\"}").error.contains("line 2"_L1));
        QVERIFY(parse("a: [1\nb: 2\n").error.contains("line "_L1));
        QVERIFY(!parse("{\"a\": 1} and more").error.isEmpty());
    }

    void pointersLeadBackToTheirNodes()
    {
        const Parsed parsed = parse(json("{'a/b': [{'~': 1}, {'x': {'y': 2}}]}"));
        const Node deep = parsed.tree->root()["a/b"].at(1)["x"]["y"];
        QCOMPARE(deep.pointer(), u"/a~1b/1/x/y"_s);
        QCOMPARE(parsed.tree->resolve("/a~1b/0/~0").integer(), 1);
        QCOMPARE(parsed.tree->resolve(deep.pointer().toStdString()).integer(), 2);
        QVERIFY(parsed.tree->resolve("/a~1b/7").isMissing());
    }
};

QTEST_GUILESS_MAIN(TestDocumentTree)
#include "tst_document_tree.moc"
