// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/words.h"

#include "base/duration.h"
#include "governance/vocabulary.h"
#include "mesh/naming.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mesh {

namespace {

/// Texts of this folder that stand outside of any class.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Words)
};

bool hasTerms(const FieldInfo& field)
{
    return field.has(FieldFlag::DpvPurpose) || field.has(FieldFlag::DpvCategory) || field.has(FieldFlag::DpvLegalBasis);
}

} // namespace

QString countText(Kind kind, qint64 count)
{
    const QString number = QLocale().toString(count);
    const int n = int(std::min<qint64>(count, 1'000'000'000));
    // The singular is a sentence of its own, so that the English source needs no plural table.
    const auto say = [&](const QString& one, const QString& many) { return count == 1 ? one : many.arg(number); };
    switch (kind) {
    case Kind::Product:
        return say(Words::tr("1 product"), Words::tr("%1 products", nullptr, n));
    case Kind::Dataset:
        return say(Words::tr("1 dataset"), Words::tr("%1 datasets", nullptr, n));
    case Kind::Column:
        return say(Words::tr("1 column"), Words::tr("%1 columns", nullptr, n));
    case Kind::Person:
        return say(Words::tr("1 person"), Words::tr("%1 people", nullptr, n));
    case Kind::Team:
        return say(Words::tr("1 team"), Words::tr("%1 teams", nullptr, n));
    case Kind::Domain:
        return say(Words::tr("1 domain"), Words::tr("%1 domains", nullptr, n));
    case Kind::Contract:
        return say(Words::tr("1 contract"), Words::tr("%1 contracts", nullptr, n));
    case Kind::Port:
        return say(Words::tr("1 port"), Words::tr("%1 ports", nullptr, n));
    case Kind::Slo:
        return say(Words::tr("1 SLO"), Words::tr("%1 SLOs", nullptr, n));
    case Kind::Rule:
        return say(Words::tr("1 quality rule"), Words::tr("%1 quality rules", nullptr, n));
    case Kind::Process:
        return say(Words::tr("1 process"), Words::tr("%1 processes", nullptr, n));
    case Kind::Flow:
        return say(Words::tr("1 flow"), Words::tr("%1 flows", nullptr, n));
    case Kind::Term:
        return say(Words::tr("1 glossary term"), Words::tr("%1 glossary terms", nullptr, n));
    case Kind::None:
        return say(Words::tr("1 record"), Words::tr("%1 records", nullptr, n));
    default: {
        const KindInfo& info = kindInfo(kind);
        //: %1 is a number, %2 a kind of record such as "vendors"
        return Words::tr("%1 %2").arg(number, inSentence(count == 1 ? info.singular() : info.plural()));
    }
    }
}

QString subjectText(const Mesh& mesh, std::span<const RecordId> records)
{
    if (records.size() == 1)
        return shortened(titleOf(mesh, records.front()));
    if (records.empty())
        return countText(Kind::None, 0);
    const Kind kind = records.front().kind;
    const bool isOneKind = std::ranges::all_of(records, [kind](const RecordId& id) { return id.kind == kind; });
    return countText(isOneKind ? kind : Kind::None, qint64(records.size()));
}

QString editSentence(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field, const Value& value)
{
    const QString what = inSentence(field.label());
    const QString subject = subjectText(mesh, records);
    if (value.isNull())
        //: %1 is a field, %2 one or several records: "Clear tier of Customer 360"
        return Words::tr("Clear %1 of %2").arg(what, subject);
    if (field.has(FieldFlag::Multiline) || field.type == FieldType::Json)
        return Words::tr("Change %1 of %2").arg(what, subject);
    //: %1 is a field, %2 one or several records, %3 the new value: "Set status of 12 products to Active"
    return Words::tr("Set %1 of %2 to %3").arg(what, subject, shortened(valueText(mesh, field, value)));
}

QString shortened(const QString& text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : QString(line.left(length - 1).trimmed() % QChar(0x2026));
}

QString momentText(Instant at, Instant now)
{
    if (at.isNull())
        return {};
    const qint64 seconds = (now.milliseconds() - at.milliseconds()) / 1000;
    const QLocale locale;
    if (seconds >= 0 && seconds < 60)
        return Words::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return Words::tr("%1 min ago").arg(locale.toString(seconds / 60));
    if (seconds >= 0 && seconds < 24 * 3600)
        return Words::tr("%1 h ago").arg(locale.toString(seconds / 3600));
    return locale.toString(at.toDateTime().toLocalTime(), QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm"));
}

QString unseenText(const Unseen& unseen)
{
    if (unseen.at.isNull())
        return Words::tr("Changed by %1").arg(unseen.who);
    const QDateTime at = unseen.at.toDateTime().toLocalTime();
    const QString format = at.date() == QDate::currentDate()
        ? QStringLiteral("HH:mm")
        : QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm");
    //: %1 is a login, %2 a time or a date with a time
    return Words::tr("Changed by %1, %2").arg(unseen.who, QLocale().toString(at, format));
}

QString dateText(const QDate& date)
{
    return QLocale().toString(date, QCoreApplication::translate("Dates", "d MMM yyyy"));
}

QString durationText(const QString& text)
{
    const auto duration = Duration::fromString(text);
    if (!duration)
        return text;
    struct Unit
    {
        qint64 size;
        QString one;
        QString many; // with %1
    };
    const auto inUnits = [](qint64 amount, std::initializer_list<Unit> units) {
        QStringList parts;
        for (const Unit& unit : units) {
            const qint64 count = amount / unit.size;
            amount %= unit.size;
            if (count > 0)
                parts += count == 1 ? unit.one : unit.many.arg(QLocale().toString(count));
        }
        return parts;
    };
    const auto months = qint64(duration->months);
    const auto milliseconds = qint64(duration->milliseconds);
    if (double(months) != duration->months || double(milliseconds) != duration->milliseconds)
        return text; // half a month has no words of its own
    // Weeks, and more than a day, are told in days: windows are compared by them.
    QStringList parts = inUnits(
        months, {{12, Words::tr("1 year"), Words::tr("%1 years")}, {1, Words::tr("1 month"), Words::tr("%1 months")}});
    parts += inUnits(milliseconds,
                     {{86'400'000, Words::tr("1 day"), Words::tr("%1 days")},
                      {3'600'000, Words::tr("1 hour"), Words::tr("%1 hours")},
                      {60'000, Words::tr("1 minute"), Words::tr("%1 minutes")},
                      {1000, Words::tr("1 second"), Words::tr("%1 seconds")},
                      {1, Words::tr("1 millisecond"), Words::tr("%1 milliseconds")}});
    return parts.isEmpty() ? text : parts.join(QLatin1Char(' '));
}

QStringList termLabels(const Mesh& mesh, const FieldInfo& field, const QStringList& terms)
{
    const Vocabulary& dpv = Vocabulary::dpv();
    const TermTree& known = field.has(FieldFlag::DpvPurpose) ? dpv.purposes
        : field.has(FieldFlag::DpvCategory)                  ? dpv.categories
                                                             : dpv.legalBases;
    QStringList labels;
    for (const QString& term : terms) {
        // A tree with the mesh's own purposes is only made where one of them is named.
        const bool isOwn = field.has(FieldFlag::DpvPurpose) && known.find(term) < 0;
        labels += isOwn ? purposesOf(mesh).labelOf(term) : known.labelOf(term);
    }
    return labels;
}

QString valueText(const Mesh& mesh, const FieldInfo& field, const Value& value)
{
    if (hasTerms(field) && !value.isNull())
        return termLabels(mesh, field, value.to<QStringList>()).join(QStringLiteral(", "));
    const QString text = displayText(mesh, field, value);
    return field.has(FieldFlag::Duration) ? durationText(text) : text;
}

} // namespace mesh
