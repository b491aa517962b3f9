// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace mesh {

/// A sorted sequence of values, shared between versions: a copy costs one pointer, a change copies only the chunk it
/// touches and the list of chunks. Chunks hold up to 256 values, so a change among a million costs about 4,000 pointers
/// and 256 values. Order and identity come from KeyOf()(value).
///
/// Thread safety: as const, any number of threads; an Editor belongs to one thread.
/// Invariants: 1. chunks are never empty; 2. keys rise strictly within and across chunks.
template<typename T, typename KeyOf>
class SortedChunks
{
public:
    using Key = std::remove_cvref_t<std::invoke_result_t<KeyOf, const T&>>;
    using Chunk = std::vector<T>;
    static constexpr std::size_t chunkSize = 256;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        const_iterator() = default;
        const_iterator(const std::vector<std::shared_ptr<Chunk>>* chunks, std::size_t chunk, std::size_t row)
            : m_chunks(chunks)
            , m_chunk(chunk)
            , m_row(row)
        {
        }
        reference operator*() const { return (*(*m_chunks)[m_chunk])[m_row]; }
        pointer operator->() const { return &**this; }
        const_iterator& operator++()
        {
            if (++m_row == (*m_chunks)[m_chunk]->size())
                nextChunk();
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const const_iterator& other) const { return m_chunk == other.m_chunk && m_row == other.m_row; }
        /// The chunk this is the first value of, or nullptr: lets a comparison skip what two versions share.
        const Chunk* chunkAtStart() const { return m_row == 0 ? (*m_chunks)[m_chunk].get() : nullptr; }
        void nextChunk()
        {
            ++m_chunk;
            m_row = 0;
        }

    private:
        const std::vector<std::shared_ptr<Chunk>>* m_chunks = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_row = 0;
    };
    using iterator = const_iterator;
    using value_type = T;

    SortedChunks()
        : m_chunks(emptyChunks())
    {
    }

    /// REQUIRES: values are sorted by key, without duplicates.
    static SortedChunks fromSorted(std::vector<T> values)
    {
        auto chunks = std::make_shared<Chunks>();
        chunks->reserve(values.size() / chunkSize + 1);
        for (std::size_t from = 0; from < values.size(); from += chunkSize) {
            const std::size_t to = std::min(values.size(), from + chunkSize);
            chunks->push_back(std::make_shared<Chunk>(std::make_move_iterator(values.begin() + std::ptrdiff_t(from)),
                                                      std::make_move_iterator(values.begin() + std::ptrdiff_t(to))));
        }
        SortedChunks result;
        result.m_size = values.size();
        result.m_chunks = std::move(chunks);
        return result;
    }

    /// Takes over chunks that were filled elsewhere, so that a million values need not move.
    /// REQUIRES: no chunk is empty or larger than chunkSize; keys rise strictly within and across chunks.
    static SortedChunks fromChunks(std::vector<std::shared_ptr<Chunk>> chunks)
    {
        SortedChunks result;
        for (const auto& chunk : chunks)
            result.m_size += chunk->size();
        result.m_chunks = std::make_shared<Chunks>(std::move(chunks));
        return result;
    }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const_iterator begin() const { return {m_chunks.get(), 0, 0}; }
    const_iterator end() const { return {m_chunks.get(), m_chunks->size(), 0}; }

    const T* find(const Key& key) const
    {
        const auto at = lowerBound(key);
        return at != end() && KeyOf()(*at) == key ? &*at : nullptr;
    }

    /// The first value whose key is not less than @p key. Key may be any type the keys compare with.
    template<typename K>
    const_iterator lowerBound(const K& key) const
    {
        const auto chunk
            = std::partition_point(m_chunks->begin(), m_chunks->end(),
                                   [&](const std::shared_ptr<Chunk>& c) { return KeyOf()(c->back()) < key; });
        if (chunk == m_chunks->end())
            return end();
        const auto row = std::partition_point((*chunk)->begin(), (*chunk)->end(),
                                              [&](const T& value) { return KeyOf()(value) < key; });
        return {m_chunks.get(), std::size_t(chunk - m_chunks->begin()), std::size_t(row - (*chunk)->begin())};
    }

    /// Equal values in equal order; chunks that both share are not looked into.
    bool operator==(const SortedChunks& other) const
    {
        if (m_chunks == other.m_chunks)
            return true;
        if (m_size != other.m_size)
            return false;
        auto a = begin();
        auto b = other.begin();
        while (a != end()) {
            if (const Chunk* shared = a.chunkAtStart(); shared && shared == b.chunkAtStart()) {
                a.nextChunk();
                b.nextChunk();
                continue;
            }
            if (!(*a == *b))
                return false;
            ++a;
            ++b;
        }
        return true;
    }

    class Editor;

private:
    using Chunks = std::vector<std::shared_ptr<Chunk>>;

    static const std::shared_ptr<Chunks>& emptyChunks()
    {
        static const auto empty = std::make_shared<Chunks>();
        return empty;
    }

    std::shared_ptr<Chunks> m_chunks; // never changed once an Editor has handed it out
    std::size_t m_size = 0;
};

/// Makes the next version of a SortedChunks. Copies a chunk the first time it is touched and edits it in place after
/// that.
template<typename T, typename KeyOf>
class SortedChunks<T, KeyOf>::Editor
{
public:
    explicit Editor(const SortedChunks& from)
        : m_chunks(std::make_shared<Chunks>(*from.m_chunks))
        , m_owned(m_chunks->size(), false)
        , m_size(from.m_size)
    {
    }

    const T* find(const Key& key) const
    {
        const std::size_t chunk = chunkOf(key);
        if (chunk == m_chunks->size())
            return nullptr;
        const auto& rows = *(*m_chunks)[chunk];
        const auto row = rowOf(rows, key);
        return row != rows.end() && KeyOf()(*row) == key ? &*row : nullptr;
    }

    /// The value to change in place; its key must stay. nullptr where there is none.
    T* edit(const Key& key)
    {
        const std::size_t chunk = chunkOf(key);
        if (chunk == m_chunks->size())
            return nullptr;
        auto row = rowOf(*(*m_chunks)[chunk], key);
        if (row == (*m_chunks)[chunk]->end() || !(KeyOf()(*row) == key))
            return nullptr;
        const auto offset = row - (*m_chunks)[chunk]->begin();
        return &own(chunk)[std::size_t(offset)];
    }

    /// False, and nothing happens, where a value of this key is there already.
    bool insert(T value)
    {
        const Key key = KeyOf()(value);
        std::size_t chunk = chunkOf(key);
        if (chunk == m_chunks->size()) {
            // Behind everything: ids rise with time, so imports fill the last chunk instead of splitting it.
            if (chunk == 0 || (*m_chunks)[chunk - 1]->size() >= chunkSize) {
                m_chunks->push_back(std::make_shared<Chunk>());
                m_chunks->back()->reserve(16);
                m_owned.push_back(true);
            }
            own(m_chunks->size() - 1).push_back(std::move(value));
            ++m_size;
            return true;
        }
        const auto row = rowOf(*(*m_chunks)[chunk], key);
        if (row != (*m_chunks)[chunk]->end() && KeyOf()(*row) == key)
            return false;
        const auto offset = row - (*m_chunks)[chunk]->begin();
        Chunk& rows = own(chunk);
        rows.insert(rows.begin() + offset, std::move(value));
        ++m_size;
        if (rows.size() > chunkSize) {
            const auto middle = rows.begin() + std::ptrdiff_t(rows.size() / 2);
            auto upper = std::make_shared<Chunk>(std::make_move_iterator(middle), std::make_move_iterator(rows.end()));
            rows.erase(middle, rows.end());
            m_chunks->insert(m_chunks->begin() + std::ptrdiff_t(chunk) + 1, std::move(upper));
            m_owned.insert(m_owned.begin() + std::ptrdiff_t(chunk) + 1, true);
        }
        return true;
    }

    /// False where there is none.
    bool remove(const Key& key)
    {
        const std::size_t chunk = chunkOf(key);
        if (chunk == m_chunks->size())
            return false;
        const auto row = rowOf(*(*m_chunks)[chunk], key);
        if (row == (*m_chunks)[chunk]->end() || !(KeyOf()(*row) == key))
            return false;
        const auto offset = row - (*m_chunks)[chunk]->begin();
        Chunk& rows = own(chunk);
        rows.erase(rows.begin() + offset);
        --m_size;
        if (rows.empty()) {
            m_chunks->erase(m_chunks->begin() + std::ptrdiff_t(chunk));
            m_owned.erase(m_owned.begin() + std::ptrdiff_t(chunk));
        }
        return true;
    }

    /// The new version. The editor must not be used afterwards.
    SortedChunks take()
    {
        SortedChunks result;
        result.m_chunks = std::move(m_chunks);
        result.m_size = m_size;
        return result;
    }

private:
    std::size_t chunkOf(const Key& key) const
    {
        const auto chunk
            = std::partition_point(m_chunks->begin(), m_chunks->end(),
                                   [&](const std::shared_ptr<Chunk>& c) { return KeyOf()(c->back()) < key; });
        return std::size_t(chunk - m_chunks->begin());
    }
    template<typename Rows>
    static auto rowOf(Rows& rows, const Key& key)
    {
        return std::partition_point(rows.begin(), rows.end(), [&](const T& value) { return KeyOf()(value) < key; });
    }
    Chunk& own(std::size_t chunk)
    {
        if (!m_owned[chunk]) {
            (*m_chunks)[chunk] = std::make_shared<Chunk>(*(*m_chunks)[chunk]);
            m_owned[chunk] = true;
        }
        return *(*m_chunks)[chunk];
    }

    std::shared_ptr<Chunks> m_chunks;
    std::vector<bool> m_owned; // by chunk: already a copy of ours
    std::size_t m_size = 0;
};

} // namespace mesh
