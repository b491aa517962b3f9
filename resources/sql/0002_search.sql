-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The search index. It holds distinct names, not records: a million columns share a few thousand names, and a name is
-- ranked once. Everything here can be made anew from the records.
--
-- The ids of names and prose begin with the rank of their kind (id = rank << 40 | number). Full-text results come in the
-- order of ids, so the first few hundred of any result are those of the kinds that matter most, whatever its size.

CREATE TABLE search_name (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,                                -- folded: lower case, without accents
    words TEXT NOT NULL,                               -- its words, folded and separated by blanks
    UNIQUE (kind, text)
);

-- Which records bear a name.
CREATE TABLE search_use (
    name INTEGER NOT NULL REFERENCES search_name (id),
    record BLOB NOT NULL CHECK (length(record) = 16),
    PRIMARY KEY (name, record)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_words USING fts5 (
    words, content = 'search_name', content_rowid = 'id', tokenize = 'unicode61', prefix = '1 2 3', columnsize = 0
);
CREATE VIRTUAL TABLE search_parts USING fts5 (
    text, content = 'search_name', content_rowid = 'id', tokenize = 'trigram', columnsize = 0
);
CREATE TRIGGER search_name_added AFTER INSERT ON search_name
BEGIN
    INSERT INTO search_words (rowid, words) VALUES (new.id, new.words);
    INSERT INTO search_parts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER search_name_removed AFTER DELETE ON search_name
BEGIN
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO search_parts (search_parts, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- Every word that was ever part of a name, between ^ and $: what a misspelt word is compared with.
CREATE TABLE search_word (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE search_spelling USING fts5 (
    word, content = 'search_word', content_rowid = 'id', tokenize = 'trigram', detail = none, columnsize = 0
);
CREATE TRIGGER search_word_added AFTER INSERT ON search_word
BEGIN
    INSERT INTO search_spelling (rowid, word) VALUES (new.id, new.word);
END;

-- Descriptions, tags and other prose of a record.
CREATE TABLE search_prose_of (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record BLOB NOT NULL UNIQUE CHECK (length(record) = 16)
);
CREATE VIRTUAL TABLE search_prose USING fts5 (
    body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', columnsize = 0
);
