// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/json_reader.h"

#include "exchange/scalar.h"
#include "exchange/texts.h"

#include <cstring>

namespace mesh {

namespace {

constexpr std::string_view skippedKey = "macros";

bool endsToken(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ':' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '"'
        || c == '[' || c == '{';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

int hexQuad(const char* from, const char* to)
{
    if (to - from < 4)
        return -1;
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(from[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3f));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    }
}

} // namespace

JsonReader::JsonReader(const QByteArray& utf8, TreeBuilder& builder)
    : m_builder(builder)
    , m_at(utf8.constData())
    , m_end(m_at + utf8.size())
    , m_lineStart(m_at)
{
}

TreeBuilder::Mark JsonReader::mark(const char* at) const
{
    return {m_line, static_cast<quint32>(at - m_lineStart + 1)};
}

bool JsonReader::fail(const QString& message)
{
    const TreeBuilder::Mark where = mark(m_at);
    return m_builder.fail(
        Error::Code::Corrupt,
        Exchange::tr("This is not valid JSON at line %1, column %2: %3").arg(where.line).arg(where.column).arg(message),
        where);
}

void JsonReader::space()
{
    for (; m_at < m_end; ++m_at) {
        if (*m_at == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        } else if (*m_at != ' ' && *m_at != '\t' && *m_at != '\r') {
            return;
        }
    }
}

bool JsonReader::read(Issues& issues)
{
    std::optional<Error> first;
    size_t broken = 0;
    for (space(); m_at < m_end; space()) {
        const char* start = m_at;
        if (document())
            continue;
        const Error error = m_builder.error();
        if (error.code != Error::Code::Corrupt)
            return false; // a limit, or cancelled
        if (!first)
            first = error;
        ++broken;
        if (*start != '{' || !recover())
            break;
        m_builder.dropDocument();
        if (issues.size() < 100)
            issues.push_back({Issue::Severity::Error,
                              Exchange::tr("A record of this file is left out. %1").arg(error.message),
                              static_cast<int>(m_line) - 1,
                              {}});
    }
    if (!first)
        return m_builder.documentCount() > 0 || fail(Exchange::tr("there is nothing in it."));
    if (m_builder.documentCount() >= broken && m_at >= m_end) {
        if (m_builder.error().code == Error::Code::Corrupt && !m_builder.error().message.isEmpty()) {
            issues.push_back(
                {Issue::Severity::Error,
                 Exchange::tr("The last record of this file is left out. %1").arg(m_builder.error().message),
                 static_cast<int>(m_line),
                 {}});
            m_builder.dropDocument();
        }
        return true;
    }
    m_builder.dropDocument();
    return m_builder.fail(first->code, first->message, mark(m_at));
}

/// Goes on at the next line that begins a record.
bool JsonReader::recover()
{
    while (m_at < m_end) {
        const char* newline = static_cast<const char*>(std::memchr(m_at, '\n', static_cast<size_t>(m_end - m_at)));
        if (!newline)
            break;
        m_at = m_lineStart = newline + 1;
        ++m_line;
        if (m_at < m_end && *m_at == '{')
            return true;
    }
    m_at = m_end;
    return false;
}

bool JsonReader::document()
{
    if (!value())
        return false;
    m_builder.endDocument();
    return true;
}

bool JsonReader::value()
{
    space();
    if (m_at == m_end)
        return fail(Exchange::tr("it ends in the middle of a value."));
    switch (*m_at) {
    case '{':
        return map();
    case '[':
        return list();
    case '"': {
        const TreeBuilder::Mark where = mark(m_at);
        std::string_view text;
        return string(text) && m_builder.scalar(text, false, where);
    }
    default:
        return scalarToken();
    }
}

bool JsonReader::map()
{
    if (!m_builder.open(Tree::Kind::Map, mark(m_at)))
        return false;
    ++m_at;
    if (!entries(false))
        return false;
    m_builder.close();
    return true;
}

bool JsonReader::entries(bool macros)
{
    for (bool isFirst = true;; isFirst = false) {
        space();
        if (m_at < m_end && *m_at == '}' && isFirst)
            break;
        if (m_at == m_end || *m_at != '"')
            return fail(m_at == m_end ? Exchange::tr("it ends in the middle of an object.")
                                      : Exchange::tr("a key in double quotes is expected here."));
        const TreeBuilder::Mark where = mark(m_at);
        std::string_view key;
        if (!string(key))
            return false;
        space();
        if (m_at == m_end || *m_at != ':')
            return fail(Exchange::tr("a colon is expected after the key."));
        ++m_at;
        m_builder.key(key, where);
        space();
        if (macros && m_at < m_end && *m_at == '{') {
            if (!m_builder.open(Tree::Kind::Map, where) || !skipValue())
                return false;
            m_builder.close();
        } else if (m_builder.depth() == 1 && key == skippedKey && m_at < m_end && *m_at == '{') {
            if (!m_builder.open(Tree::Kind::Map, where))
                return false;
            ++m_at;
            if (!entries(true))
                return false;
            m_builder.close();
        } else if (!value()) {
            return false;
        }
        space();
        if (m_at < m_end && *m_at == ',') {
            ++m_at;
            continue;
        }
        break;
    }
    if (m_at == m_end || *m_at != '}')
        return fail(m_at == m_end ? Exchange::tr("it ends in the middle of an object.")
                                  : Exchange::tr("a comma or a closing brace is expected here."));
    ++m_at;
    return true;
}

bool JsonReader::list()
{
    if (!m_builder.open(Tree::Kind::List, mark(m_at)))
        return false;
    ++m_at;
    for (bool isFirst = true;; isFirst = false) {
        space();
        if (m_at < m_end && *m_at == ']' && isFirst)
            break;
        if (!value())
            return false;
        space();
        if (m_at < m_end && *m_at == ',') {
            ++m_at;
            continue;
        }
        break;
    }
    if (m_at == m_end || *m_at != ']')
        return fail(m_at == m_end ? Exchange::tr("it ends in the middle of an array.")
                                  : Exchange::tr("a comma or a closing bracket is expected here."));
    ++m_at;
    m_builder.close();
    return true;
}

bool JsonReader::scalarToken()
{
    const char* start = m_at;
    const char* end = start;
    while (end < m_end && !endsToken(*end))
        ++end;
    const std::string_view text(start, static_cast<size_t>(end - start));
    // NaN and Infinity are no JSON, but Python writes them.
    const bool isKnown = text == "true" || text == "false" || text == "null" || text == "NaN" || text == "Infinity"
        || text == "-Infinity";
    const bool isNumber = !text.empty() && (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'))
        && !text.starts_with("0x") && !text.starts_with("0o") && scalar::toNumber(text).has_value();
    if (!isKnown && !isNumber)
        return fail(Exchange::tr("a value is expected here."));
    const TreeBuilder::Mark where = mark(start);
    m_at = end;
    return m_builder.scalar(text, true, where);
}

bool JsonReader::string(std::string_view& text, bool keepText)
{
    const char* start = ++m_at;
    bool hasEscape = false;
    for (; m_at < m_end && *m_at != '"'; ++m_at) {
        if (*m_at == '\\') {
            hasEscape = true;
            if (++m_at == m_end)
                break;
        }
        if (*m_at == '\n')
            return fail(Exchange::tr("a text is not closed before the end of its line."));
    }
    if (m_at >= m_end) {
        m_at = m_end;
        return fail(Exchange::tr("it ends in the middle of a text."));
    }
    const char* end = m_at;
    if (keepText && !hasEscape) {
        text = {start, static_cast<size_t>(end - start)};
    } else if (keepText) {
        std::string decoded;
        if (!unescape(start, end, decoded))
            return false;
        text = m_builder.keep(std::move(decoded));
    }
    ++m_at;
    return true;
}

bool JsonReader::unescape(const char* from, const char* to, std::string& out)
{
    out.reserve(static_cast<size_t>(to - from));
    while (from < to) {
        const auto* escape = static_cast<const char*>(std::memchr(from, '\\', static_cast<size_t>(to - from)));
        out.append(from, escape ? escape : to);
        if (!escape)
            break;
        from = escape + 2;
        switch (escape[1]) {
        case 'n':
            out += '\n';
            break;
        case 't':
            out += '\t';
            break;
        case 'r':
            out += '\r';
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case '"':
        case '\\':
        case '/':
            out += escape[1];
            break;
        case 'u': {
            int code = hexQuad(from, to);
            if (code < 0) {
                m_at = escape;
                return fail(Exchange::tr("four hexadecimal digits are expected after \\u."));
            }
            from += 4;
            const bool isHigh = code >= 0xd800 && code < 0xdc00;
            if (isHigh && to - from >= 6 && from[0] == '\\' && from[1] == 'u') {
                const int low = hexQuad(from + 2, to);
                if (low >= 0xdc00 && low < 0xe000) {
                    appendUtf8(out,
                               0x10000u + (static_cast<unsigned>(code - 0xd800) << 10)
                                   + static_cast<unsigned>(low - 0xdc00));
                    from += 6;
                    break;
                }
            }
            // Half a surrogate pair is no character.
            appendUtf8(out, code >= 0xd800 && code < 0xe000 ? 0xfffdu : static_cast<unsigned>(code));
            break;
        }
        default:
            m_at = escape;
            return fail(Exchange::tr("a backslash must be followed by one of \" \\ / b f n r t u."));
        }
    }
    return true;
}

/// Steps over an object with its texts, matching brackets of both kinds by number only.
bool JsonReader::skipValue()
{
    int depth = 0;
    for (; m_at < m_end; ++m_at) {
        switch (*m_at) {
        case '"': {
            std::string_view ignored;
            if (!string(ignored, false))
                return false;
            --m_at;
            break;
        }
        case '\n':
            ++m_line;
            m_lineStart = m_at + 1;
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0) {
                ++m_at;
                return true;
            }
            break;
        default:
            break;
        }
    }
    return fail(Exchange::tr("it ends in the middle of an object."));
}

} // namespace mesh
