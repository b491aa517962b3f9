// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_words.h"

#include <span>

namespace mesh {

namespace {

template<typename E>
struct Word
{
    const char* word;
    E value;
};

/// The word in lower case with nothing but letters and digits: "Data Owner" and data_owner are one.
QString plain(const QString& word)
{
    QString result;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

template<typename E, std::size_t N>
E find(const Word<E> (&words)[N], const QString& word, E otherwise = E::Unset)
{
    const QString wanted = plain(word);
    for (const Word<E>& each : words) {
        if (wanted == QLatin1String(each.word))
            return each.value;
    }
    return otherwise;
}

} // namespace

Lifecycle lifecycleOf(const QString& word)
{
    static constexpr Word<Lifecycle> words[] {
        {"proposed", Lifecycle::Proposed}, {"announcement", Lifecycle::Proposed},
        {"draft", Lifecycle::Draft},       {"indevelopment", Lifecycle::Draft},
        {"development", Lifecycle::Draft}, {"testing", Lifecycle::Draft},
        {"acceptance", Lifecycle::Draft},  {"pending", Lifecycle::Draft},
        {"active", Lifecycle::Active},     {"current", Lifecycle::Active},
        {"production", Lifecycle::Active}, {"deprecated", Lifecycle::Deprecated},
        {"sunset", Lifecycle::Deprecated}, {"retired", Lifecycle::Retired},
    };
    return find(words, word);
}

OwnershipRole ownershipRoleOf(const QString& word)
{
    using R = OwnershipRole;
    static constexpr Word<OwnershipRole> words[] {
        {"owner", R::Owner},
        {"dataowner", R::Owner},
        {"productowner", R::Owner},
        {"dataproductowner", R::Owner},
        {"lead", R::Owner},
        {"administrator", R::Owner},
        {"maintainer", R::Owner},
        {"technicalowner", R::TechnicalOwner},
        {"businessowner", R::BusinessOwner},
        {"steward", R::Steward},
        {"datasteward", R::Steward},
        {"dpo", R::Dpo},
        {"dataprotectionofficer", R::Dpo},
        {"approver", R::Approver},
        {"expert", R::Expert},
        {"subjectmatterexpert", R::Expert},
        {"sme", R::Expert},
        {"developer", R::Developer},
        {"engineer", R::Developer},
        {"dataengineer", R::Developer},
        {"producer", R::Producer},
        {"dataproducer", R::Producer},
        {"consumer", R::Consumer},
        {"dataconsumer", R::Consumer},
    };
    return word.trimmed().isEmpty() ? R::Owner : find(words, word, R::OtherRole);
}

Dimension dimensionOf(const QString& word)
{
    static constexpr Word<Dimension> words[] {
        {"accuracy", Dimension::Accuracy},         {"ac", Dimension::Accuracy},
        {"completeness", Dimension::Completeness}, {"cp", Dimension::Completeness},
        {"conformity", Dimension::Conformity},     {"cf", Dimension::Conformity},
        {"consistency", Dimension::Consistency},   {"cs", Dimension::Consistency},
        {"coverage", Dimension::Coverage},         {"cv", Dimension::Coverage},
        {"timeliness", Dimension::Timeliness},     {"tm", Dimension::Timeliness},
        {"uniqueness", Dimension::Uniqueness},     {"uq", Dimension::Uniqueness},
        {"validity", Dimension::Validity},         {"availability", Dimension::Availability},
    };
    return find(words, word);
}

Severity severityOf(const QString& word)
{
    static constexpr Word<Severity> words[] {
        {"info", Severity::Info},         {"information", Severity::Info}, {"low", Severity::Info},
        {"warn", Severity::Warning},      {"warning", Severity::Warning},  {"medium", Severity::Warning},
        {"error", Severity::Error},       {"high", Severity::Error},       {"major", Severity::Error},
        {"critical", Severity::Critical}, {"blocker", Severity::Critical}, {"fatal", Severity::Critical},
    };
    return find(words, word);
}

Sensitivity sensitivityOf(const QString& word)
{
    static constexpr Word<Sensitivity> words[] {
        {"public", Sensitivity::Public},
        {"open", Sensitivity::Public},
        {"internal", Sensitivity::Internal},
        {"private", Sensitivity::Confidential},
        {"confidential", Sensitivity::Confidential},
        {"sensitive", Sensitivity::Confidential},
        {"restricted", Sensitivity::Restricted},
        {"secret", Sensitivity::Restricted},
        {"highlyconfidential", Sensitivity::Restricted},
        {"strictlyconfidential", Sensitivity::Restricted},
    };
    return find(words, word);
}

Comparator comparatorOf(const QString& key)
{
    static constexpr Word<Comparator> words[] {
        {"mustbe", Comparator::Equal},
        {"mustnotbe", Comparator::NotEqual},
        {"mustbegreaterthan", Comparator::Greater},
        {"mustbegreaterorequalto", Comparator::GreaterOrEqual},
        {"mustbelessthan", Comparator::Less},
        {"mustbelessorequalto", Comparator::LessOrEqual},
        {"mustbebetween", Comparator::Between},
        {"mustnotbebetween", Comparator::NotBetween},
    };
    return find(words, key);
}

Indicator indicatorOf(const QString& property)
{
    using I = Indicator;
    static constexpr Word<Indicator> words[] {
        {"freshness", I::Freshness},
        {"timeliness", I::Freshness},
        {"latency", I::Latency},
        {"ly", I::Latency},
        {"responsetime", I::Latency},
        {"rowcount", I::Volume},
        {"volume", I::Volume},
        {"nullvalues", I::NullValues},
        {"missingvalues", I::MissingValues},
        {"invalidvalues", I::InvalidValues},
        {"duplicatevalues", I::DuplicateValues},
        {"uptime", I::Uptime},
        {"availability", I::Uptime},
        {"av", I::Uptime},
        {"errorrate", I::ErrorRate},
        {"er", I::ErrorRate},
        {"retention", I::Retention},
        {"re", I::Retention},
        {"frequency", I::Frequency},
        {"fy", I::Frequency},
        {"updatefrequency", I::Frequency},
    };
    return find(words, property, I::OtherIndicator);
}

Driver driverOf(const QString& word)
{
    static constexpr Word<Driver> words[] {
        {"regulatory", Driver::Regulatory},
        {"analytics", Driver::Analytics},
        {"analytical", Driver::Analytics},
        {"operational", Driver::Operational},
    };
    return find(words, word);
}

Transformation transformationOf(const QString& type, const QString& subtype)
{
    using T = Transformation;
    static constexpr Word<Transformation> words[] {
        {"identity", T::Identity},
        {"transformation", T::Derivation},
        {"aggregation", T::Aggregation},
        {"join", T::Join},
        {"filter", T::Filter},
        {"groupby", T::GroupBy},
        {"sort", T::Sort},
        {"window", T::Window},
        {"conditional", T::Conditional},
        {"masked", T::Anonymisation},
    };
    const T bySubtype = find(words, subtype);
    if (bySubtype != T::Unset)
        return bySubtype;
    const T byType = find(words, type);
    if (byType != T::Unset)
        return byType;
    return plain(type) == QLatin1String("direct") ? T::Derivation : type.isEmpty() ? T::Unset : T::OtherTransformation;
}

ProductType productTypeOf(const QString& word)
{
    using P = ProductType;
    static constexpr Word<ProductType> words[] {
        {"sourcealigned", P::SourceAligned},
        {"aggregate", P::Aggregate},
        {"consumeraligned", P::ConsumerAligned},
        {"masterdata", P::MasterData},
        {"customerplatform", P::CustomerPlatform},
        {"customerdataplatform", P::CustomerPlatform},
        {"lake", P::Lake},
        {"datalake", P::Lake},
        {"eventstream", P::EventStream},
        {"preferencecentre", P::PreferenceCentre},
        {"syntheticdata", P::SyntheticData},
        {"trainingdata", P::TrainingData},
        {"model", P::Model},
        {"ml", P::Model},
        {"dashboard", P::Dashboard},
        {"notebook", P::Dashboard},
        {"analysis", P::Dashboard},
        {"application", P::Application},
    };
    return find(words, word);
}

CheckState checkStateOf(const QString& word)
{
    static constexpr Word<CheckState> words[] {
        {"pass", CheckState::Pass},    {"success", CheckState::Pass},        {"fail", CheckState::Fail},
        {"failure", CheckState::Fail}, {"warn", CheckState::Warn},           {"warning", CheckState::Warn},
        {"error", CheckState::Broken}, {"runtimeerror", CheckState::Broken}, {"skip", CheckState::Skip},
        {"skipped", CheckState::Skip},
    };
    return find(words, word);
}

Decimal decimalOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    return Decimal::isDecimal(trimmed) ? Decimal {trimmed} : Decimal {};
}

QDate dateOf(const QString& text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

QString durationOf(const QString& value, const QString& unit)
{
    static constexpr struct
    {
        const char* word;
        const char* unit;
    } units[] {
        {"d", "d"},      {"day", "d"},     {"days", "d"}, {"h", "h"},      {"hour", "h"},
        {"hours", "h"},  {"w", "w"},       {"week", "w"}, {"weeks", "w"},  {"month", "M"},
        {"months", "M"}, {"y", "y"},       {"yr", "y"},   {"year", "y"},   {"years", "y"},
        {"minute", "m"}, {"minutes", "m"}, {"s", "s"},    {"second", "s"}, {"seconds", "s"},
    };
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || number < 0)
        return {};
    const QString wanted = unit.trimmed().toLower();
    if (unit.trimmed() == QLatin1String("m") || unit.trimmed() == QLatin1String("M"))
        return value.trimmed() + unit.trimmed();
    for (const auto& each : units) {
        if (wanted == QLatin1String(each.word))
            return value.trimmed() + QLatin1String(each.unit);
    }
    return {};
}

} // namespace mesh
