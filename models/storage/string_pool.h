// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace mesh {

/// Lets equal texts share memory while a workspace is loaded: types, names and paths repeat by the hundred thousand.
/// A table with one place for each hash: a miss costs no more than the text itself, and the pool never grows.
/// Belongs to one thread.
class StringPool
{
public:
    StringPool();

    QString text(QByteArrayView utf8);
    /// The list that a JSON array of texts holds; empty where it is none.
    QStringList list(QByteArrayView json);

private:
    struct Text
    {
        std::size_t hash = 0;
        QString text;
    };
    struct List
    {
        QByteArray json;
        QStringList list;
    };
    std::vector<Text> m_texts;
    std::vector<List> m_lists;
};

} // namespace mesh
