-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The audit log: append-only events, one sealed block per commit, every block chained to the one before by SHA-256.
-- It belongs to a role of its own: a hole in push, which runs as mesh_owner, cannot reach it except through capture and
-- seal. Text is hashed as the bytes that are stored, so nobody has to canonicalise JSON to verify.

set local role audit_owner;
alter default privileges for role audit_owner revoke execute on functions from public;
grant usage on schema audit to mesh_reader, mesh_owner, mesh_reaper, mesh_role_keeper;

-- Where the chain stands. xid tells whether the open commit is this transaction's.
create table audit.head (
    one bool primary key default true check (one),
    cno bigint not null,
    xid xid8,
    sealed bool not null,
    app text,
    hash bytea not null
) with (fillfactor = 10);

create table audit.block (
    cno bigint primary key,
    at_us bigint not null, -- the server's clock, for people; order is cno
    login name not null,
    client_id uuid,
    app text,
    n int not null,
    root bytea not null,
    prev bytea not null,
    hash bytea not null
);

create index block_login on audit.block (login, cno);

create table audit.event (
    cno bigint not null,
    ord int not null,
    kind text not null, -- of a record, or #person, #member, #transfer, #proposal, #schema
    record uuid not null,
    op text not null check (op in ('i', 'u', 'd', 'r')),
    set_id uuid,
    payload text not null,
    primary key (cno, ord)
);
create index event_record on audit.event (record, cno);

grant select on audit.head, audit.block, audit.event to mesh_reader, mesh_owner;

-- The hash of one event. Kept apart because verifiers outside must repeat it byte by byte.
create function audit.leaf(ord int, kind text, record uuid, op text, set_id uuid, payload text) returns bytea
language sql stable parallel safe
return sha256(int4send(ord) || convert_to(
    kind || chr(31) || record::text || chr(31) || op || chr(31) || coalesce(set_id::text, '') || chr(31) || payload,
    'UTF8'));

-- Closes the open commit of this transaction: writes its block and moves the head. Does nothing where no commit is
-- open, so that it can be called by push and again by the trigger at commit.
create function audit.seal(p_client uuid, p_app text) returns bytea
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_head audit.head;
    v_root bytea;
    v_count int;
    v_at bigint := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
    v_hash bytea;
begin
    select * into v_head from audit.head;
    if v_head.sealed or v_head.xid is distinct from pg_current_xact_id_if_assigned() then
        return v_head.hash;
    end if;
    select count(*), sha256(coalesce(string_agg(
               audit.leaf(e.ord, e.kind, e.record, e.op, e.set_id, e.payload), ''::bytea order by e.ord), ''::bytea))
        into v_count, v_root
        from audit.event e where e.cno = v_head.cno;
    v_hash := sha256(v_head.hash || int8send(v_head.cno) || int8send(v_at) || int4send(v_count) || v_root
        || convert_to(session_user || chr(31) || coalesce(p_client::text, '') || chr(31) || coalesce(p_app, ''), 'UTF8'));
    insert into audit.block (cno, at_us, login, client_id, app, n, root, prev, hash)
        values (v_head.cno, v_at, session_user, p_client, p_app, v_count, v_root, v_head.hash, v_hash);
    update audit.head set sealed = true, hash = v_hash;
    perform audit.announce(v_head.cno);
    return v_hash;
end
$$;

-- Adds an event by hand, for what has no row of its own (a migration). Needs an open commit like everything else.
create function audit.add_event(p_kind text, p_record uuid, p_op text, p_payload text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_cno bigint := audit.cur_cno();
begin
    if v_cno is null then
        raise exception 'no open commit' using errcode = '42501';
    end if;
    insert into audit.event (cno, ord, kind, record, op, payload)
        select v_cno, coalesce(max(e.ord), 0) + 1, p_kind, p_record, p_op, p_payload
        from audit.event e where e.cno = v_cno;
end
$$;

-- What is written here stays: the log knows no update and no delete, by anybody.
create function audit.refuse() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    raise exception '% is not allowed on %.%', tg_op, tg_table_schema, tg_table_name using errcode = '42501';
end
$$;
create trigger keep before update or delete or truncate on audit.event
    for each statement execute function audit.refuse();
create trigger keep before update or delete or truncate on audit.block
    for each statement execute function audit.refuse();
create trigger keep before delete or truncate on audit.head
    for each statement execute function audit.refuse();

reset role;
