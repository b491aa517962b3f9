-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What differs on other engines, all in one place: how a commit number is taken, how others hear of it, and how changes
-- reach the log. Elsewhere everything is ordinary SQL.

set local role audit_owner;

-- Empty, and nobody but the log's owner may touch it: a lock in arrival order that clients cannot take themselves. An
-- advisory lock could be taken, and held, by any login.
create table audit.head_lock ();

-- Waits for the turn to commit. Push takes it before it looks at any record: what it then reads is the newest state, and
-- nobody can change it before push has decided.
create function audit.lock_head() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    lock table audit.head_lock in exclusive mode;
end
$$;

-- Opens a commit and gives its number. The lock is held until the transaction ends, so numbers follow the order of
-- commits and have no gaps: a reader who has seen a number has seen everything up to it.
create function audit.begin_commit(p_app text default 'direct') returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_head audit.head;
begin
    lock table audit.head_lock in exclusive mode;
    select * into v_head from audit.head;
    if v_head.xid is not distinct from pg_current_xact_id() then
        if v_head.sealed then
            raise exception 'one commit per transaction' using errcode = '25001';
        end if;
        return v_head.cno;
    end if;
    if not v_head.sealed then
        raise exception 'the head of the log is unsealed' using errcode = 'XX001';
    end if;
    update audit.head set cno = cno + 1, xid = pg_current_xact_id(), sealed = false, app = p_app;
    return v_head.cno + 1;
end
$$;

-- The number of the commit that this transaction has open, or null.
create function audit.cur_cno() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select cno from audit.head where xid = pg_current_xact_id_if_assigned() and not sealed);
end
$$;

-- A hint for those who listen; whoever misses it finds out by asking.
create function audit.announce(p_cno bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('mesh_feed', p_cno::text);
end
$$;

-- Seals what was not sealed by push: the work of administrators and of a DBA at the prompt.
create function audit.seal_at_commit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.seal(null, (select app from audit.head));
    return null;
end
$$;
create constraint trigger seal after update of cno on audit.head deferrable initially deferred
    for each row execute function audit.seal_at_commit();

-- Writes the events of inserted and updated records. It runs on every path, also a superuser's, and refuses what would
-- leave no trace: no commit number, a foreign commit number, another kind or id.
create function audit.capture_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_cno bigint := audit.cur_cno();
    v_base int;
begin
    if v_cno is null then
        raise exception 'no open commit: use mesh.push' using errcode = '42501';
    end if;
    v_base := coalesce((select e.ord from audit.event e where e.cno = v_cno order by e.ord desc limit 1), 0);
    if tg_op = 'INSERT' then
        if exists (select from new_rows n where n.cno <> v_cno or n.deleted) then
            raise exception 'a new record must carry the number of the open commit' using errcode = '42501';
        end if;
        insert into audit.event (cno, ord, kind, record, op, set_id, payload)
            select v_cno, v_base + row_number() over (order by n.id), n.kind, n.id, 'i', n.last_set,
                   '{"n": ' || n.fields::text || '}'
            from new_rows n;
        return null;
    end if;
    -- Only the domain of a record may change without a new version: it follows from another record's change.
    if (select count(*) from new_rows) <> (select count(*) from new_rows n join old_rows o using (id))
       or exists (
           select from new_rows n join old_rows o using (id)
           where n.kind <> o.kind
              or case when n.fields = o.fields and n.deleted = o.deleted
                      then (n.cno <> o.cno and n.cno <> v_cno) or n.refs is distinct from o.refs
                      else n.cno <> v_cno or n.rev <> o.rev + 1 or (o.deleted and n.deleted) end) then
        raise exception 'a changed record must carry the number of the open commit' using errcode = '42501';
    end if;
    insert into audit.event (cno, ord, kind, record, op, set_id, payload)
        select v_cno, v_base + row_number() over (order by d.id), d.kind, d.id, d.op, d.last_set,
               case d.op
                   when 'd' then '{"n": {}, "o": ' || d.old_fields::text || '}'
                   when 'r' then '{"n": ' || d.new_fields::text || ', "o": {}}'
                   else jsonb_build_object(
                       'o', coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(d.old_fields) e
                                      where e.value is distinct from d.new_fields -> e.key), '{}'),
                       'n', coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(d.new_fields) e
                                      where e.value is distinct from d.old_fields -> e.key), '{}'))::text
               end
        from (select n.id, n.kind, n.last_set, o.fields as old_fields, n.fields as new_fields,
                     case when n.deleted and not o.deleted then 'd'
                          when o.deleted and not n.deleted then 'r'
                          else 'u' end as op
              from new_rows n join old_rows o using (id)
              where n.fields <> o.fields or n.deleted <> o.deleted
              offset 0) d;
    return null;
end
$$;

-- The same for people, memberships, transfers and proposals. They have no commit number of their own; the arguments
-- are the name in the log and the column that identifies the row.
create function audit.capture_row() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_cno bigint := audit.cur_cno();
    v_base int;
begin
    if v_cno is null then
        raise exception 'no open commit: use the functions of schema mesh' using errcode = '42501';
    end if;
    v_base := coalesce((select e.ord from audit.event e where e.cno = v_cno order by e.ord desc limit 1), 0);
    if tg_op = 'INSERT' then
        insert into audit.event (cno, ord, kind, record, op, payload)
            select v_cno, v_base + row_number() over (), tg_argv[0], audit.row_id(j ->> tg_argv[1]), 'i',
                   jsonb_build_object('n', jsonb_strip_nulls(j))::text
            from (select to_jsonb(n) as j from new_rows n offset 0) r;
    elsif tg_op = 'DELETE' then
        insert into audit.event (cno, ord, kind, record, op, payload)
            select v_cno, v_base + row_number() over (), tg_argv[0], audit.row_id(j ->> tg_argv[1]), 'd',
                   jsonb_build_object('o', jsonb_strip_nulls(j), 'n', '{}'::jsonb)::text
            from (select to_jsonb(o) as j from old_rows o offset 0) r;
    else
        if exists (select to_jsonb(n) ->> tg_argv[1] from new_rows n
                   except select to_jsonb(o) ->> tg_argv[1] from old_rows o) then
            raise exception 'the identity of a row stays' using errcode = '42501';
        end if;
        insert into audit.event (cno, ord, kind, record, op, payload)
            select v_cno, v_base + row_number() over (), tg_argv[0], audit.row_id(nj ->> tg_argv[1]), 'u',
                   jsonb_build_object(
                       'key', nj -> tg_argv[1],
                       'o', (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(oj) e
                             where e.value is distinct from nj -> e.key and e.value <> 'null'),
                       'n', (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(nj) e
                             where e.value is distinct from oj -> e.key and e.value <> 'null'))::text
            from (select to_jsonb(n) as nj from new_rows n offset 0) n
            join (select to_jsonb(o) as oj from old_rows o offset 0) o on nj ->> tg_argv[1] = oj ->> tg_argv[1]
            where nj <> oj;
    end if;
    return null;
end
$$;

-- The log names everything by a uuid; a login has none, so it gets one made of its name.
create function audit.row_id(p_text text) returns uuid
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when p_text ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then p_text::uuid
                else substr(encode(sha256(convert_to(p_text, 'UTF8')), 'hex'), 1, 32)::uuid end
$$;

grant execute on function audit.capture_record(), audit.capture_row(), audit.refuse(), audit.lock_head(),
    audit.begin_commit(text), audit.cur_cno(), audit.seal(uuid, text),
    audit.add_event(text, uuid, text, text), audit.row_id(text) to mesh_owner;

reset role;

-- The first link of the chain names the history it begins.
insert into audit.head (cno, sealed, hash)
    select 0, true, sha256(convert_to('genesis' || m.epoch::text, 'UTF8')) from mesh.meta m;

set local role mesh_owner;

create trigger log_insert after insert on mesh.record
    referencing new table as new_rows for each statement execute function audit.capture_record();
create trigger log_update after update on mesh.record
    referencing old table as old_rows new table as new_rows for each statement execute function audit.capture_record();
create trigger keep before delete or truncate on mesh.record for each statement execute function audit.refuse();

create trigger log_insert after insert on mesh.person
    referencing new table as new_rows for each statement execute function audit.capture_row('#person', 'login');
create trigger log_update after update on mesh.person
    referencing old table as old_rows new table as new_rows
    for each statement execute function audit.capture_row('#person', 'login');
create trigger keep before delete or truncate on mesh.person for each statement execute function audit.refuse();

create trigger log_insert after insert on mesh.member
    referencing new table as new_rows for each statement execute function audit.capture_row('#member', 'domain');
create trigger log_delete after delete on mesh.member
    referencing old table as old_rows for each statement execute function audit.capture_row('#member', 'domain');
create trigger keep before update or truncate on mesh.member for each statement execute function audit.refuse();

create trigger log_insert after insert on mesh.transfer
    referencing new table as new_rows for each statement execute function audit.capture_row('#transfer', 'id');
create trigger log_update after update on mesh.transfer
    referencing old table as old_rows new table as new_rows
    for each statement execute function audit.capture_row('#transfer', 'id');
create trigger keep before delete or truncate on mesh.transfer for each statement execute function audit.refuse();

create trigger log_insert after insert on mesh.proposal
    referencing new table as new_rows for each statement execute function audit.capture_row('#proposal', 'id');
create trigger log_update after update on mesh.proposal
    referencing old table as old_rows new table as new_rows
    for each statement execute function audit.capture_row('#proposal', 'id');
create trigger keep before delete or truncate on mesh.proposal for each statement execute function audit.refuse();

-- Receipts prove that a set was taken: an update could make a client believe so.
create trigger keep before update or delete or truncate on mesh.change_set
    for each statement execute function audit.refuse();

reset role;
