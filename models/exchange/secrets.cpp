// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/secrets.h"

#include "exchange/secret_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

namespace {

constexpr std::string_view mask = "***";

struct Range
{
    size_t from;
    size_t to;
    SecretKind kind;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isTokenChar(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-';
}
bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}
bool isSpaceOrNewline(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// How far the lines of a key reach whose end is missing: the rest of its first line, and lines of base64 below it.
size_t keyBody(std::string_view text)
{
    const auto lineEnd = [&](size_t from) { return std::min(text.find_first_of("\"\n", from), text.size()); };
    size_t end = lineEnd(0);
    while (end < text.size() && text[end] == '\n') {
        const size_t next = lineEnd(end + 1);
        const size_t content = std::min(text.find_first_not_of(" \t", end + 1), next);
        const std::string_view line = text.substr(content, next - content);
        const bool isBase64 = std::all_of(line.begin(), line.end(), [](char c) {
            return isLetter(c) || isDigit(c) || c == '+' || c == '/' || c == '=' || c == '\r';
        });
        if (line.size() < 16 || !isBase64)
            break;
        end = next;
    }
    return end;
}

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
        , m_isJson(
              text.find_first_not_of(" \t\r\n") != std::string_view::npos
              && (text[text.find_first_not_of(" \t\r\n")] == '{' || text[text.find_first_not_of(" \t\r\n")] == '['))
    {
    }

    std::vector<Range> run() const;
    bool isJson() const { return m_isJson; }

private:
    char at(size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    bool has(size_t i, std::string_view word) const { return m_text.substr(i, word.size()) == word; }
    bool startsWord(size_t i) const { return i == 0 || !isTokenChar(m_text[i - 1]); }

    std::optional<Range> token(size_t i, std::string_view prefix, size_t least, SecretKind kind) const;
    std::optional<Range> cloudKey(size_t i) const;
    std::optional<Range> privateKey(size_t i) const;
    std::optional<Range> bearer(size_t i) const;
    std::optional<Range> webToken(size_t i) const;
    std::optional<Range> urlPassword(size_t i) const;
    std::optional<Range> namedValue(size_t i) const;
    std::optional<Range> match(size_t i) const;
    std::string_view keyBefore(size_t i, size_t& start, bool& quoted) const;
    bool siblingNamesSecret(size_t keyStart) const;

    std::string_view m_text;
    bool m_isJson;
};

std::optional<Range> Scanner::token(size_t i, std::string_view prefix, size_t least, SecretKind kind) const
{
    if (!has(i, prefix) || !startsWord(i))
        return std::nullopt;
    size_t end = i + prefix.size();
    while (end < m_text.size() && isTokenChar(m_text[end]))
        ++end;
    if (end - i - prefix.size() < least)
        return std::nullopt;
    return Range {i, end, kind};
}

std::optional<Range> Scanner::cloudKey(size_t i) const
{
    if (has(i, "AKIA") || has(i, "ASIA")) {
        if (!startsWord(i))
            return std::nullopt;
        size_t end = i + 4;
        while (end < m_text.size() && (isDigit(m_text[end]) || (m_text[end] >= 'A' && m_text[end] <= 'Z')))
            ++end;
        if (end - i == 20)
            return Range {i, end, SecretKind::CloudKey};
        return std::nullopt;
    }
    return token(i, "AIza", 30, SecretKind::CloudKey);
}

std::optional<Range> Scanner::privateKey(size_t i) const
{
    constexpr std::string_view head = "-----BEGIN ";
    constexpr std::string_view foot = "PRIVATE KEY-----";
    if (!has(i, head))
        return std::nullopt;
    const size_t named = m_text.substr(i, 64).find(foot);
    if (named == std::string_view::npos)
        return std::nullopt;
    const size_t bodyStart = i + named + foot.size();
    std::string_view rest = m_text.substr(bodyStart, 32 * 1024);
    rest = rest.substr(0, rest.find(head)); // the next key ends this one, so that no part is looked at twice
    const size_t end = rest.find("-----END ");
    const size_t tail = end == std::string_view::npos ? end : rest.find(foot, end);
    if (tail != std::string_view::npos)
        return Range {i, bodyStart + tail + foot.size(), SecretKind::PrivateKey};
    return Range {i, bodyStart + keyBody(rest), SecretKind::PrivateKey};
}

std::optional<Range> Scanner::bearer(size_t i) const
{
    if (!startsWord(i) || !(has(i, "Bearer ") || has(i, "bearer ")))
        return std::nullopt;
    size_t end = i + 7;
    while (end < m_text.size()
           && (isTokenChar(m_text[end]) || m_text[end] == '.' || m_text[end] == '+' || m_text[end] == '/'
               || m_text[end] == '=' || m_text[end] == '~'))
        ++end;
    const std::string_view value = m_text.substr(i + 7, end - i - 7);
    if (value.size() < 12 || !looksRandom(value))
        return std::nullopt;
    return Range {i + 7, end, SecretKind::Token};
}

std::optional<Range> Scanner::webToken(size_t i) const
{
    if (!has(i, "eyJ") || !startsWord(i))
        return std::nullopt;
    size_t end = i;
    int dots = 0;
    // A third point is in no such token; going on behind it would look at "eyJ.eyJ.eyJ ..." again and again.
    while (end < m_text.size() && dots < 3 && (isTokenChar(m_text[end]) || m_text[end] == '.')) {
        dots += m_text[end] == '.';
        ++end;
    }
    if (dots != 2 || end - i < 40)
        return std::nullopt;
    return Range {i, end, SecretKind::Token};
}

std::optional<Range> Scanner::urlPassword(size_t i) const
{
    size_t colon = 0;
    for (size_t at = i + 3; at < m_text.size() && at < i + 300; ++at) {
        const char c = m_text[at];
        if (isSpaceOrNewline(c) || c == '"' || c == '\'' || c == '/' || c == '?' || c == '#' || c == '<' || c == '>'
            || c == '\\' || c == ',')
            break;
        if (c == ':' && !colon)
            colon = at;
        if (c == '@' && colon && at > colon + 1) {
            const std::string_view value = m_text.substr(colon + 1, at - colon - 1);
            if (value.find("{{") != std::string_view::npos || value.front() == '$' || value.front() == '{'
                || value.front() == '<' || value.find_first_not_of('*') == std::string_view::npos)
                return std::nullopt;
            return Range {colon + 1, at, SecretKind::UrlPassword};
        }
    }
    return std::nullopt;
}

/// The name that ends before a ':' or '=' at @p i, with its quotes left out.
std::string_view Scanner::keyBefore(size_t i, size_t& start, bool& quoted) const
{
    size_t end = i;
    while (end > 0 && isSpace(m_text[end - 1]))
        --end;
    quoted = end > 0 && (m_text[end - 1] == '"' || m_text[end - 1] == '\'');
    if (quoted)
        --end;
    if (quoted && end > 0 && m_text[end - 1] == '\\')
        --end;
    start = end;
    while (start > 0 && (isTokenChar(m_text[start - 1]) || m_text[start - 1] == '.'))
        --start;
    return m_text.substr(start, end - start);
}

/// {"name": "DB_PASSWORD", "value": "..."}: whether the entry just before "value" names a secret.
bool Scanner::siblingNamesSecret(size_t keyStart) const
{
    const size_t from = keyStart > 200 ? keyStart - 200 : 0;
    std::string_view before = m_text.substr(from, keyStart - from);
    if (const size_t brace = before.find_last_of("{}"); brace != std::string_view::npos)
        before.remove_prefix(brace + 1);
    for (const std::string_view name :
         {std::string_view("name"), std::string_view("property"), std::string_view("key")}) {
        const size_t found = before.rfind(name);
        if (found == std::string_view::npos)
            continue;
        std::string_view value = before.substr(found + name.size());
        while (!value.empty()
               && (value.front() == '"' || value.front() == '\'' || value.front() == ':' || isSpace(value.front())))
            value.remove_prefix(1);
        size_t length = 0;
        while (length < value.size() && (isTokenChar(value[length]) || value[length] == '.'))
            ++length;
        return namesSecret(value.substr(0, length));
    }
    return false;
}

std::optional<Range> Scanner::namedValue(size_t i) const
{
    const bool isAssignment = m_text[i] == '=';
    size_t keyStart = 0;
    bool keyQuoted = false;
    const std::string_view key = keyBefore(i, keyStart, keyQuoted);
    if (key.size() < 3)
        return std::nullopt;
    if (!namesSecret(key) && !(key == "value" && !isAssignment && siblingNamesSecret(keyStart)))
        return std::nullopt;
    // ?password=x, ;password=x: the value ends where the next parameter begins.
    if (isAssignment && keyStart > 0
        && (at(keyStart - 1) == '?' || at(keyStart - 1) == '&' || at(keyStart - 1) == ';')) {
        size_t end = i + 1;
        while (end < m_text.size() && !isSpaceOrNewline(m_text[end]) && m_text[end] != '&' && m_text[end] != ';'
               && m_text[end] != '"' && m_text[end] != '\'' && m_text[end] != '\\' && m_text[end] != '<')
            ++end;
        if (isHarmless(m_text.substr(i + 1, end - i - 1)))
            return std::nullopt;
        return Range {i + 1, end, SecretKind::NamedValue};
    }
    size_t from = i + 1;
    while (isSpace(at(from)))
        ++from;
    const bool escaped = at(from) == '\\' && at(from + 1) == '"';
    if (escaped)
        ++from;
    if (at(from) == '"' || at(from) == '\'') {
        const char quote = at(from);
        size_t end = ++from;
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != quote) {
            if (m_text[end] == '\\' && !escaped && quote == '"')
                ++end;
            ++end;
        }
        if (end >= m_text.size() || m_text[end] != quote)
            return std::nullopt;
        if (escaped && end > from && m_text[end - 1] == '\\')
            --end;
        const std::string_view value = m_text.substr(from, end - from);
        // In program text a literal beside such a name may be anything: only what looks like a key is taken for one.
        if (isHarmless(value) || (isAssignment && !looksRandom(value)))
            return std::nullopt;
        return Range {from, end, SecretKind::NamedValue};
    }
    if (isAssignment || m_isJson)
        return std::nullopt;
    // A plain YAML value: the key must begin its line, or stand in a flow map: {user: bob, password: ...}.
    size_t lineStart = keyStart - (keyQuoted ? 1 : 0);
    while (lineStart > 0 && (isSpace(m_text[lineStart - 1]) || m_text[lineStart - 1] == '-'))
        --lineStart;
    const bool isFlow = lineStart > 0 && (m_text[lineStart - 1] == '{' || m_text[lineStart - 1] == ',');
    if (lineStart > 0 && m_text[lineStart - 1] != '\n' && !isFlow)
        return std::nullopt;
    if (!isSpace(at(i + 1)))
        return std::nullopt;
    size_t end = from;
    while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r'
           && !(m_text[end] == '#' && isSpace(m_text[end - 1]))
           && !(isFlow && (m_text[end] == ',' || m_text[end] == '}')))
        ++end;
    // A comma at the end of a line belongs to a flow map of several lines.
    while (end > from && (isSpace(m_text[end - 1]) || m_text[end - 1] == ','))
        --end;
    if (isHarmless(m_text.substr(from, end - from)))
        return std::nullopt;
    return Range {from, end, SecretKind::NamedValue};
}

std::optional<Range> Scanner::match(size_t i) const
{
    switch (m_text[i]) {
    case 'A':
        return cloudKey(i);
    case 'B':
    case 'b':
        return bearer(i);
    case '-':
        return privateKey(i);
    case 'e':
        return webToken(i);
    case 'd':
        return token(i, "dapi", 32, SecretKind::Token);
    case 's':
        if (const auto found = token(i, "sk_live_", 16, SecretKind::Token))
            return found;
        return token(i, "shpat_", 24, SecretKind::Token);
    case 'x':
        if (has(i, "xox") && at(i + 4) == '-')
            return token(i, m_text.substr(i, 5), 10, SecretKind::Token);
        return std::nullopt;
    case 'g':
        if (has(i, "gh") && at(i + 3) == '_')
            return token(i, m_text.substr(i, 4), 30, SecretKind::Token);
        if (const auto found = token(i, "github_pat_", 22, SecretKind::Token))
            return found;
        return token(i, "glpat-", 20, SecretKind::Token);
    case ':':
        if (at(i + 1) == '/' && at(i + 2) == '/')
            return urlPassword(i);
        return namedValue(i);
    case '=':
        return namedValue(i);
    default:
        return std::nullopt;
    }
}

std::vector<Range> Scanner::run() const
{
    static constexpr auto triggers = [] {
        std::array<bool, 256> table {};
        for (const char c : std::string_view("ABb-edsxg:="))
            table[static_cast<unsigned char>(c)] = true;
        return table;
    }();
    std::vector<Range> found;
    for (size_t i = 0; i < m_text.size(); ++i) {
        if (!triggers[static_cast<unsigned char>(m_text[i])])
            continue;
        if (const auto range = match(i)) {
            found.push_back(*range);
            // What the key before already gave away is not looked at twice.
            i = std::max(range->to, i + 1) - 1;
        }
    }
    return found;
}

/// Whether a value of YAML begins at @p from: an unquoted asterisk there would be an alias.
bool startsYamlValue(std::string_view text, size_t from)
{
    if (from == 0 || !isSpace(text[from - 1]))
        return false;
    while (from > 0 && isSpace(text[from - 1]))
        --from;
    return from > 0 && std::string_view(":-[,{?").find(text[from - 1]) != std::string_view::npos;
}

bool endsYamlValue(std::string_view text, size_t to)
{
    while (to < text.size() && isSpace(text[to]))
        ++to;
    return to >= text.size() || std::string_view("\r\n#,]}").find(text[to]) != std::string_view::npos;
}

/// Each line of the secret becomes one mask, so that lines keep their numbers and YAML blocks their indentation.
void appendMask(QByteArray& out, std::string_view text, const Range& range, bool isJson)
{
    const std::string_view secret = text.substr(range.from, range.to - range.from);
    if (!isJson && startsYamlValue(text, range.from)) {
        out.append(endsYamlValue(text, range.to) ? "\"***\"" : "(***)");
        out.append(std::count(secret.begin(), secret.end(), '\n'), '\n');
        return;
    }
    for (size_t start = 0; start <= secret.size();) {
        const size_t end = std::min(secret.find('\n', start), secret.size());
        size_t content = start;
        while (start > 0 && content < end && isSpace(secret[content]))
            ++content;
        out.append(secret.data() + start, static_cast<qsizetype>(content - start));
        out.append(mask.data(), static_cast<qsizetype>(mask.size()));
        if (end < secret.size())
            out.append('\n');
        start = end + 1;
    }
}

} // namespace

MaskedText maskSecrets(const QByteArray& utf8)
{
    const std::string_view text(utf8.constData(), static_cast<size_t>(utf8.size()));
    const Scanner scanner(text);
    const std::vector<Range> ranges = scanner.run();
    if (ranges.empty())
        return {utf8, {}};
    MaskedText result;
    result.text.reserve(utf8.size());
    size_t done = 0;
    int line = 1;
    size_t lineStart = 0;
    const auto advance = [&](size_t to) {
        for (size_t i = done; i < to; ++i) {
            if (text[i] == '\n') {
                ++line;
                lineStart = i + 1;
            }
        }
        done = to;
    };
    for (const Range& range : ranges) {
        if (range.from < done)
            continue;
        const std::string_view before = text.substr(done, range.from - done);
        result.text.append(before.data(), static_cast<qsizetype>(before.size()));
        advance(range.from);
        result.secrets.push_back({range.kind, line, static_cast<int>(range.from - lineStart) + 1});
        appendMask(result.text, text, range, scanner.isJson());
        advance(range.to);
    }
    result.text.append(text.data() + done, static_cast<qsizetype>(text.size() - done));
    return result;
}

} // namespace mesh
