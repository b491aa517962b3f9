// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/secret_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace mesh {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

bool namesSecret(std::string_view key)
{
    if (key.size() < 3 || key.size() > 80)
        return false;
    std::string name;
    for (const char c : key) {
        if (c != '_' && c != '-' && c != '.')
            name += lower(c);
    }
    static constexpr std::array<std::string_view, 17> anywhereAtEnd {
        "password",   "passwd",       "passphrase",   "apikey",      "secretkey",         "accesskey",
        "privatekey", "clientsecret", "authtoken",    "accesstoken", "refreshtoken",      "secretaccesskey",
        "accountkey", "sastoken",     "sessiontoken", "secretvalue", "connectionpassword"};
    for (const std::string_view word : anywhereAtEnd) {
        if (name.ends_with(word))
            return true;
    }
    // Short words need a boundary before them.
    for (const std::string_view word :
         {std::string_view("pwd"), std::string_view("secret"), std::string_view("token"),
          std::string_view("credential"), std::string_view("credentials"), std::string_view("pass")}) {
        if (key.size() < word.size())
            continue;
        const size_t at = key.size() - word.size();
        bool same = true;
        for (size_t i = 0; i < word.size() && same; ++i)
            same = lower(key[at + i]) == word[i];
        if (!same)
            continue;
        if (at == 0 || !isLetter(key[at - 1]) || (key[at] != lower(key[at]) && key[at - 1] == lower(key[at - 1])))
            return true;
    }
    return false;
}

bool isHarmless(std::string_view value)
{
    while (!value.empty() && isSpace(value.front()))
        value.remove_prefix(1);
    while (!value.empty() && isSpace(value.back()))
        value.remove_suffix(1);
    if (value.size() < 3)
        return true;
    if (value.find("{{") != std::string_view::npos || value.find("${") != std::string_view::npos
        || value.find("{%") != std::string_view::npos || value.find("env_var") != std::string_view::npos)
        return true;
    if (value.front() == '$' || value.front() == '<' || value.front() == '%' || value.front() == '{'
        || value.front() == '[' || value.front() == '&' || value.front() == '*' || value.front() == '|'
        || value.front() == '>')
        return true;
    if (value.find_first_not_of("*xX.-_#") == std::string_view::npos)
        return true;
    int spaces = 0;
    std::string word;
    for (const char c : value) {
        spaces += isSpace(c);
        word += lower(c);
    }
    if (spaces > 2)
        return true; // a sentence about it
    static constexpr std::array<std::string_view, 31> words {
        "true",       "false",    "null",   "none",      "yes",      "string",   "str",      "text",
        "varchar",    "char",     "object", "number",    "integer",  "int",      "boolean",  "bool",
        "bytes",      "binary",   "map",    "array",     "struct",   "required", "optional", "confidential",
        "restricted", "internal", "public", "sensitive", "redacted", "masked",   "hidden"};
    if (std::find(words.begin(), words.end(), word) != words.end() || word.starts_with("varchar(")
        || word.starts_with("char(") || word.starts_with("vault:") || word.starts_with("secretsmanager")
        || word.starts_with("arn:aws:secretsmanager") || word.starts_with("env:"))
        return true;
    return namesSecret(value); // password: password, a reference by name
}

bool looksRandom(std::string_view value)
{
    bool letter = false;
    bool other = false;
    for (const char c : value) {
        if (isSpace(c))
            return false;
        letter |= isLetter(c);
        other |= !isLetter(c) && c != '_' && c != '.';
    }
    return value.size() >= 8 && letter && other;
}

} // namespace mesh
