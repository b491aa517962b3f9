// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

namespace mesh {

enum class SecretKind : quint8
{
    CloudKey, ///< AWS, Google
    PrivateKey, ///< a PEM block
    Token, ///< GitHub, GitLab, Slack, Stripe, Databricks, bearer, JWT
    UrlPassword, ///< scheme://user:password@host
    NamedValue, ///< the literal value of a key such as password or api_key
};

struct Secret
{
    SecretKind kind;
    int line; ///< from 1
    int column; ///< from 1, in bytes of the original line
};

struct MaskedText
{
    QByteArray text; ///< the given text, each secret replaced by ***; its lines keep their numbers
    std::vector<Secret> secrets;
};

/// Finds secrets in the text of a JSON or YAML file (also those in program text within its strings) and masks them.
///
/// Method: one pass; a table of first characters leads to a handful of matchers. Values that are placeholders ({{ }},
/// ${ }, $(...), <...>, %s), names of types or empty are no secrets. Cost: linear, a table look-up per byte.
/// Left out: passwords without any telling name, secrets split over several values, encrypted or encoded ones.
MaskedText maskSecrets(const QByteArray& utf8);

} // namespace mesh
