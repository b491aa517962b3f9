// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/imported_file.h"
#include "exchange/secrets.h"

#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    // The secrets of these tests are put together here so that no scanner of source code takes them for real ones.
    void aSecretIsMasked_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& secret) {
            QTest::newRow(name) << QByteArray(text).replace("@@", secret) << secret;
        };
        const QByteArray hex = "0123456789abcdef0123456789abcdef0123";
        row("AWS key", "{\"x\": \"key @@ in text\"}", QByteArray("AKIA") + "ABCDEFGHIJKLMNOP");
        row("GitHub", "x: @@\n", QByteArray("ghp") + "_" + hex);
        row("fine-grained GitHub", "x: @@\n", QByteArray("github") + "_pat_" + hex);
        row("GitLab", "x: @@\n", QByteArray("glpat") + "-" + hex);
        row("Slack", "x: @@\n", QByteArray("xoxb") + "-123456789012-" + hex);
        row("Databricks", "x: @@\n", QByteArray("dapi") + hex);
        row("bearer", "{\"h\": \"Authorization: Bearer @@\"}", "abc123def456ghi789");
        row("web token", "x: @@\n", QByteArray("eyJ") + hex + "." + hex + "." + hex);
        row("address", "url: postgres://bob:@@@host:5432/db\n", "s3cr3t");
        row("address in JSON", "{\"u\": \"mysql://bob:@@@host/db\"}", "s3cr3t");
        row("JDBC parameter", "u: jdbc:x://host/db?user=bob&password=@@&ssl=1\n", "hunter2");
        row("JSON key", "{\"password\": \"@@\"}", "hunter2");
        row("JSON key with prefix", "{\"aws_secret_access_key\": \"@@\"}", "abcDEF123+/abcDEF123+/abcDEF123+/abcDEF1");
        row("camel case key", "{\"clientSecret\": \"@@\"}", "hunter2");
        row("dotted key", "{\"spark.hadoop.fs.s3a.secret.key\": \"@@\"}", "hunter2");
        row("YAML key", "servers:\n- type: postgres\n  password: @@ # old\n", "hunter2");
        row("quoted YAML key", "api_key: '@@'\n", "hunter2");
        row("flow map", "servers: [{type: x, token: @@, user: bob}]\n", "hunter2");
        row("end of a flow map", "server: {type: x, password: @@}\n", "hunter2");
        row("flow map of several lines", "server: {\n  password: @@,\n  user: bob\n}\n", "hunter2");
        row("in program text", "{\"macro_sql\": \"{% set api_key = '@@' %}\"}", "abc123def456");
        row("escaped in a text", "{\"t\": \"{\\\"token\\\": \\\"@@\\\"}\"}", "abc123def456");
        row("name and value", "{\"name\": \"API_TOKEN\", \"value\": \"@@\"}", "hunter2");
        row("custom property", "- property: dbPassword\n  value: @@\n", "hunter2");
        row("private key", "k: \"@@\"\n",
            QByteArray("-----BEGIN RSA ") + "PRIVATE KEY-----\\nMIIE\\n-----END RSA " + "PRIVATE KEY-----");
    }
    void aSecretIsMasked()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, secret);
        const MaskedText masked = maskSecrets(text);
        QVERIFY2(!masked.text.contains(secret), masked.text.constData());
        QVERIFY2(masked.text.contains("***"), masked.text.constData());
        // A plain value of YAML gets quotes, too.
        QCOMPARE(QByteArray(masked.text).replace("\"***\"", "***"),
                 QByteArray(text).replace(secret, "***").replace("\"***\"", "***"));
        QCOMPARE(masked.secrets.size(), size_t(1));
    }

    void whatIsNoSecretStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("jinja") << QByteArray("password: \"{{ env_var('DB_PASSWORD') }}\"\n");
        QTest::newRow("variable") << QByteArray("password: ${DB_PASSWORD}\n");
        QTest::newRow("variable with default") << QByteArray("{\"token\": \"${TOKEN:-x}\"}");
        QTest::newRow("placeholder") << QByteArray("token: <your token>\n");
        QTest::newRow("already masked") << QByteArray("password: '*****'\n");
        QTest::newRow("a column") << QByteArray("{\"password\": {\"name\": \"password\", \"type\": \"text\"}}");
        QTest::newRow("a type") << QByteArray("{\"password\": \"varchar(20)\"}");
        QTest::newRow("absent") << QByteArray("password:\ntoken: null\nsecret: ''\n");
        QTest::newRow("a sentence") << QByteArray("token: The token of the session as the shop wrote it.\n");
        QTest::newRow("another key") << QByteArray("token_type: customer42\nprimary_key: order_id9\n");
        QTest::newRow("a query") << QByteArray("{\"sql\": \"where token = 'open' and password = t.password\"}");
        QTest::newRow("an address with a port") << QByteArray("host: postgres://host:5432/db@x\n");
        QTest::newRow("an address with a variable") << QByteArray("u: postgres://bob:${PW}@host/db\n");
        QTest::newRow("a name of the program")
            << QByteArray("{\"code\": \"connect(password=password, token=var.token)\"}");
        QTest::newRow("a flag") << QByteArray("classification: secret\nsecret: true\n");
    }
    void whatIsNoSecretStays()
    {
        QFETCH(const QByteArray, text);
        const MaskedText masked = maskSecrets(text);
        QCOMPARE(masked.text, text);
        QVERIFY(masked.secrets.empty());
    }

    void linesKeepTheirNumbers()
    {
        const QByteArray text = QByteArray("a: 1\nkey: |\n  -----BEGIN ") + "PRIVATE KEY-----\n  MIIE\n  -----END "
            + "PRIVATE KEY-----\nb: 2\n";
        const MaskedText masked = maskSecrets(text);
        QCOMPARE(masked.text, QByteArray("a: 1\nkey: |\n  ***\n  ***\n  ***\nb: 2\n"));
        QCOMPARE(masked.secrets.front().line, 3);
    }

    void aKeyWhoseEndIsMissingIsMaskedAsFarAsItLooksLikeOne()
    {
        const QByteArray line = QByteArray("MIIEpAIBAAKCAQEA").repeated(4) + "\n";
        const QByteArray text
            = "key: |\n  -----BEGIN " + QByteArray("PRIVATE KEY-----\n  ") + line + "  " + line + "name: orders\n";
        QCOMPARE(maskSecrets(text).text, QByteArray("key: |\n  ***\n  ***\n  ***\nname: orders\n"));
    }

    // Each begins a secret at every step and ends none: looking on from each beginning would take hours, not moments.
    void aTextMadeToHoldTheScannerUpIsReadOnce_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("web tokens") << QByteArray("eyJ.");
        QTest::newRow("private keys") << QByteArray("-----BEGIN PRIVATE ") + "KEY-----\n";
        QTest::newRow("flow map") << QByteArray("{token: a b c d,");
        QTest::newRow("assignments") << QByteArray("?password=x&y=");
        QTest::newRow("open quotes") << QByteArray("token=\"\\");
        QTest::newRow("addresses") << QByteArray("a://b:");
    }
    void aTextMadeToHoldTheScannerUpIsReadOnce()
    {
        QFETCH(const QByteArray, part);
        const QByteArray text = part.repeated(8 * 1024 * 1024 / int(part.size()));
        QVERIFY(maskSecrets(text).text.size() > text.size() / 100);
    }

    void theStoredBytesAndTheValuesAreMaskedAndTheIssueSaysWhere()
    {
        const QByteArray text
            = "apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: '1'\nstatus: active\nservers:\n- "
              "server: s\n  type: postgres\n  password: hunter2\n";
        const ImportedFile file = readImported(u"c.yaml"_s, text);
        QVERIFY(!file.refusal);
        QVERIFY(!file.bytes.contains("hunter2"));
        const auto issue = std::find_if(file.issues.begin(), file.issues.end(),
                                        [](const Issue& candidate) { return candidate.message.contains("masked"_L1); });
        QVERIFY(issue != file.issues.end());
        QCOMPARE(issue->line, 9);
        QCOMPARE(issue->pointer, u"/servers/0/password"_s);
        QVERIFY(!issue->message.contains("hunter2"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
