-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the shared mesh keeps. Records of every kind live in one table: a kind and its fields are data (mesh.kind,
-- mesh.field, mesh.choice, written by the program from kinds.inc), so a new field needs no SQL by hand.

set local role mesh_owner;
alter default privileges for role mesh_owner revoke execute on functions from public;
grant usage on schema mesh to mesh_reader;

create table mesh.meta (
    one bool primary key default true check (one),
    epoch uuid not null default gen_random_uuid(), -- another number means another history: never merge blindly
    schema_version int not null,
    min_client int not null,
    gc_floor bigint not null default 0, -- tombstones up to this commit may be gone: older cursors read all anew
    max_sets int not null default 2000,
    max_bytes int not null default 33554432
);
insert into mesh.meta (schema_version, min_client) values (1, 1);

create table mesh.migration (
    version int primary key,
    title text not null,
    sha256 text not null,
    at timestamptz not null default clock_timestamp(),
    by_login name not null default session_user
);

-- The metamodel.

create table mesh.kind (
    token text primary key,
    ord int not null,
    scope text not null check (scope in ('domain', 'lead', 'common'))
);

create table mesh.field (
    kind text not null references mesh.kind (token),
    name text not null,
    ord int not null,
    type text not null check (type in ('text', 'decimal', 'yesno', 'integer', 'date', 'instant', 'choice', 'textlist',
                                       'reference', 'referencelist', 'anyreference', 'json')),
    target text,
    choice text,
    required bool not null default false,
    lead bool not null default false,
    guarded bool not null default false,
    is_scope bool not null default false,
    part_of bool not null default false,
    is_set bool not null default false,
    lead_lowers bool not null default false,
    max_length int not null default 1000,
    since int not null default 1,
    primary key (kind, name)
);
create index field_reference on mesh.field (kind) where type in ('reference', 'referencelist', 'anyreference');
create index field_scope on mesh.field (kind, ord) where is_scope;

create table mesh.choice (
    choice text not null,
    token text not null,
    rank int not null,
    primary key (choice, token)
);

-- The records. A tombstone keeps its last fields (who restores it must not lower anything on the way) but refers to
-- nothing. The commit number is row version and feed cursor in one.

create table mesh.record (
    id uuid primary key,
    kind text not null,
    domain uuid, -- whose stewards may write it; computed, null where nobody claims it
    fields jsonb not null,
    refs uuid[] not null default '{}', -- every record that the fields refer to
    deleted bool not null default false,
    cno bigint not null,
    rev int not null default 1,
    last_set uuid
);
create index record_cno on mesh.record (cno, id);
-- The pending list is kept short because a search reads all of it.
create index record_refs on mesh.record using gin (refs) with (fastupdate = on, gin_pending_list_limit = 256);

-- People.

create table mesh.person (
    login name primary key,
    role text not null check (role in ('reader', 'steward', 'lead', 'auditor')),
    is_admin bool not null default false,
    display_name text not null check (char_length(display_name) between 1 and 200),
    added_at timestamptz not null default clock_timestamp(),
    revoked_at timestamptz
);

create table mesh.member (
    login name not null references mesh.person (login),
    domain uuid not null,
    primary key (login, domain)
);
create index member_domain on mesh.member (domain);

-- One row per workspace of a person. first_set and the two nonces recognise a workspace that was copied.
create table mesh.client (
    id uuid primary key,
    login name not null,
    app text,
    last_seen timestamptz not null default clock_timestamp(),
    nonce text,
    prev_nonce text,
    first_set uuid
) with (fillfactor = 50);
create index client_login on mesh.client (login);

-- Receipt of a change set and what the feed tells about it.
create table mesh.change_set (
    set_id uuid primary key,
    client_id uuid not null,
    cno bigint not null,
    login name not null,
    reason text,
    origin text,
    made_at_us bigint,
    change_count int not null -- of records that really changed
);
create index change_set_cno on mesh.change_set (cno);

create table mesh.proposal (
    id uuid primary key default gen_random_uuid(),
    login name not null,
    at timestamptz not null default clock_timestamp(),
    title text not null check (char_length(title) between 1 and 1000),
    note text check (char_length(note) <= 100000),
    content jsonb not null,
    records int not null,
    domains uuid[] not null default '{}', -- whose stewards may decide; nobody's: leads
    state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
    decided_by name,
    decided_at timestamptz,
    why text check (char_length(why) <= 100000)
);
create index proposal_login on mesh.proposal (login);

create table mesh.transfer (
    id uuid primary key default gen_random_uuid(),
    record uuid not null,
    from_domain uuid,
    to_domain uuid not null,
    offered_by name not null,
    offered_at timestamptz not null default clock_timestamp(),
    accepted_by name,
    state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'done')),
    cno bigint -- the commit that moved the record
);
create unique index transfer_open on mesh.transfer (record) where state in ('offered', 'accepted');

reset role;
