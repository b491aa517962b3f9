// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/source_text.h"

#include "exchange/texts.h"

#include <QStringDecoder>

#include <array>

namespace mesh {

namespace {

struct Magic
{
    const char* bytes;
    const char* name;
};

constexpr std::array<Magic, 9> magics {{
    {"PK\x03\x04", QT_TRANSLATE_NOOP("Exchange", "an Excel workbook or another ZIP archive")},
    {"PAR1", QT_TRANSLATE_NOOP("Exchange", "a Parquet file")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("Exchange", "an SQLite database")},
    {"\x1f\x8b", QT_TRANSLATE_NOOP("Exchange", "a gzip archive")},
    {"%PDF-", QT_TRANSLATE_NOOP("Exchange", "a PDF document")},
    {"\x89PNG", QT_TRANSLATE_NOOP("Exchange", "a picture")},
    {"\xff\xd8\xff", QT_TRANSLATE_NOOP("Exchange", "a picture")},
    {"Obj\x01", QT_TRANSLATE_NOOP("Exchange", "an Avro file")},
    {"\x7f"
     "ELF",
     QT_TRANSLATE_NOOP("Exchange", "a program")},
}};

Error refused(const QString& message)
{
    return {Error::Code::InvalidArgument, message, {}};
}

int lineAt(const QByteArray& bytes, qsizetype offset)
{
    return static_cast<int>(std::count(bytes.begin(), bytes.begin() + offset, '\n')) + 1;
}

/// The offset of the first byte that is no UTF-8 (RFC 3629), or -1. The common case, ASCII, is eight bytes a step.
qsizetype firstInvalid(const QByteArray& bytes)
{
    const auto* begin = reinterpret_cast<const uchar*>(bytes.constData());
    const uchar* end = begin + bytes.size();
    for (const uchar* at = begin; at < end;) {
        quint64 block = 0;
        if (end - at >= 8) {
            memcpy(&block, at, 8);
            if (!(block & 0x8080808080808080ULL)) {
                at += 8;
                continue;
            }
        }
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int length = *at >= 0xc2 && *at < 0xe0 ? 2
            : *at >= 0xe0 && *at < 0xf0              ? 3
            : *at >= 0xf0 && *at < 0xf5              ? 4
                                                     : 0;
        if (!length || end - at < length)
            return at - begin;
        for (int i = 1; i < length; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return at - begin;
        }
        const bool isOverlong = (*at == 0xe0 && at[1] < 0xa0) || (*at == 0xf0 && at[1] < 0x90);
        const bool isOutside = (*at == 0xed && at[1] >= 0xa0) || (*at == 0xf4 && at[1] >= 0x90);
        if (isOverlong || isOutside)
            return at - begin;
        at += length;
    }
    return -1;
}

bool startsWith(const QByteArray& bytes, const char* prefix)
{
    return bytes.startsWith(prefix);
}

} // namespace

Result<SourceText> toText(const QByteArray& bytes, Issues& issues)
{
    for (const Magic& magic : magics) {
        if (startsWith(bytes, magic.bytes))
            return refused(Exchange::tr("This is %1, not a metadata document in JSON or YAML. Export it as such first.")
                               .arg(Exchange::tr(magic.name)));
    }
    SourceText result;
    const auto encoding = QStringConverter::encodingForData(bytes, u'{');
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
            issues.push_back({Issue::Severity::Warning,
                              Exchange::tr("Some characters are not valid in the encoding %1 and were replaced.")
                                  .arg(QString::fromLatin1(QStringConverter::nameForEncoding(*encoding))),
                              0,
                              {}});
        result.utf8 = text.toUtf8();
        result.converted = true;
    } else {
        const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
        result.utf8 = hasMark ? bytes.mid(3) : bytes;
        result.converted = hasMark;
    }
    if (result.utf8.contains('\0'))
        return refused(Exchange::tr("This is a binary file, not a metadata document in JSON or YAML."));
    if (const qsizetype invalid = firstInvalid(result.utf8); invalid >= 0) {
        const int line = lineAt(result.utf8, invalid);
        result.utf8 = QString::fromUtf8(result.utf8).toUtf8();
        result.converted = true;
        issues.push_back({Issue::Severity::Warning,
                          Exchange::tr("The file is not valid UTF-8 from line %1 on; the bytes that are no characters "
                                       "were replaced. Save it as UTF-8 to keep them.")
                              .arg(line),
                          line,
                          {}});
        if (result.utf8.count("\xef\xbf\xbd") * 10 > result.utf8.size() * 3)
            return refused(Exchange::tr("This is a binary file, not a metadata document in JSON or YAML."));
    }
    if (result.utf8.trimmed().isEmpty())
        return refused(Exchange::tr("The file is empty."));
    return result;
}

} // namespace mesh
