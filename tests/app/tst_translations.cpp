// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command.h"
#include "app/translations.h"
#include "items/words.h"
#include "mesh/description.h"

#include <QTest>
#include <QTranslator>

using namespace mesh;
using namespace Qt::StringLiterals;

/// Which language a user meets, and that plurals are right in it.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void pluralsAreThereInEveryLanguage_data();
    void pluralsAreThereInEveryLanguage();
    void germanIsLoadedForEveryGermanSpeakingCountry();
    void aLanguageWithoutATranslationIsShownInEnglish();
    void textsOfCommandsAreTranslated();
    void nounsKeepTheirCapitalInAGermanSentence();
    void datesAreWrittenAsTheLanguageDoes();
};

void TestTranslations::cleanup()
{
    // The application owns them; deleting one takes it out of use.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::pluralsAreThereInEveryLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    const QString one = u"%1 product"_s;
    const QString many = u"%1 products"_s;
    QTest::newRow("no language (LC_ALL=C)") << QLocale::c() << one << many;
    QTest::newRow("British English") << QLocale(u"en_GB"_s) << one << many;
    QTest::newRow("French, not translated") << QLocale(u"fr_FR"_s) << one << many;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"%1 Datenprodukt"_s << u"%1 Datenprodukte"_s;
}

void TestTranslations::pluralsAreThereInEveryLanguage()
{
    QFETCH(const QLocale, locale);
    installTranslations(locale);
    QTEST(QCoreApplication::translate("mesh::Words", "%1 products", nullptr, 1), "one");
    QTEST(QCoreApplication::translate("mesh::Words", "%1 products", nullptr, 2), "many");
}

void TestTranslations::germanIsLoadedForEveryGermanSpeakingCountry()
{
    for (const QString& name : {u"de_DE"_s, u"de_AT"_s, u"de_CH"_s, u"de"_s}) {
        installTranslations(QLocale(name));
        QCOMPARE(countText(Kind::Team, 1), u"1 Team"_s);
        QCOMPARE(kindInfo(Kind::Dataset).plural(), u"Datenbestände"_s);
        cleanup();
    }
}

void TestTranslations::aLanguageWithoutATranslationIsShownInEnglish()
{
    installTranslations(QLocale(u"fr_FR"_s));
    QCOMPARE(kindInfo(Kind::Dataset).plural(), u"Datasets"_s);
}

void TestTranslations::textsOfCommandsAreTranslated()
{
    installTranslations(QLocale(u"de_DE"_s));
    QVERIFY2(helpText().contains(u"Öffnet das Studio."_s), qPrintable(helpText()));
    QVERIFY(!helpText().contains(u"Opens the studio."_s));
}

void TestTranslations::nounsKeepTheirCapitalInAGermanSentence()
{
    installTranslations(QLocale::c());
    QCOMPARE(inSentence(kindInfo(Kind::Activity).singular()), u"processing activity"_s);
    QCOMPARE(inSentence(kindInfo(Kind::Slo).plural()), u"SLOs"_s);
    cleanup();
    installTranslations(QLocale(u"de_DE"_s));
    QCOMPARE(inSentence(kindInfo(Kind::Activity).singular()), u"Verarbeitungstätigkeit"_s);
}

void TestTranslations::datesAreWrittenAsTheLanguageDoes()
{
    installTranslations(QLocale::c());
    QCOMPARE(dateText(QDate(2026, 3, 9)), u"9 Mar 2026"_s);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    installTranslations(QLocale(u"de_DE"_s));
    QCOMPARE(dateText(QDate(2026, 5, 9)), u"9. Mai 2026"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
