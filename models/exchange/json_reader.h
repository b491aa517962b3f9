// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/tree_builder.h"

namespace mesh {

/// Reads JSON into a tree: one value, or one after another as in NDJSON, where a line that is broken is left out with
/// an issue. Libraries were looked at first: none keeps positions, number texts and duplicate keys and skips subtrees
/// at once. Cost: one pass, linear in the text.
///
/// The content of the top-level map "macros" is checked for its brackets but not kept: it is most of a dbt manifest's
/// bytes and none of its metadata. Its entries stay, as empty maps.
class JsonReader
{
public:
    JsonReader(const QByteArray& utf8, TreeBuilder& builder);

    /// False where nothing could be read; then builder.error() says why.
    bool read(Issues& issues);

private:
    bool document();
    bool value();
    bool map();
    bool list();
    bool entries(bool macros);
    bool scalarToken();
    bool string(std::string_view& text, bool keepText = true);
    bool unescape(const char* from, const char* to, std::string& out);
    bool skipValue();
    void space();
    bool recover();
    TreeBuilder::Mark mark(const char* at) const;
    bool fail(const QString& message);

    TreeBuilder& m_builder;
    const char* m_at;
    const char* m_end;
    const char* m_lineStart;
    quint32 m_line = 1;
};

} // namespace mesh
