-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The only way by which records change. One request, one answer, one transaction.

set local role mesh_owner;

-- May this workspace push? Its row is locked until the end, so that two pushes of one workspace follow each other. The
-- nonce changes with every push: a copy of the workspace still has the old one. Who repeats a push whose answer was lost
-- also has the old one, but repeats the same first set, or one that was taken.
create function mesh.push_admit(p_client uuid, p_app text, p_nonce text, p_next_nonce text, p_sets mesh.push_set[])
returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    v_client mesh.client;
begin
    select * into v_client from mesh.client c where c.id = p_client for no key update;
    if v_client.id is null then
        raise exception 'unknown workspace: call mesh.register_client' using errcode = 'MS003';
    end if;
    if v_client.login <> session_user then
        raise exception 'the workspace belongs to another login' using errcode = '42501';
    end if;
    if v_client.nonce is not null and v_client.nonce is distinct from p_nonce
       and (v_client.prev_nonce is distinct from p_nonce
            or cardinality(p_sets) = 0
            or (p_sets[1].id is distinct from v_client.first_set
                and not exists (select from unnest(p_sets) s
                                cross join lateral (select from mesh.change_set x where x.set_id = s.id offset 0) r))) then
        raise exception 'copied workspace' using errcode = 'MS001',
            hint = 'Register a new client id, read everything anew and push again.';
    end if;
    update mesh.client c
        set nonce = p_next_nonce, prev_nonce = p_nonce, first_set = p_sets[1].id, last_seen = clock_timestamp(),
            app = coalesce(p_app, c.app)
        where c.id = p_client;
end
$$;

-- Is this the mesh that the workspace has read? One that was put back to an earlier state has forgotten commits, or gone
-- on with others under the same numbers. What was made on top of the former goes out when a person says so, not before.
create function mesh.push_recognise(p_epoch text, p_read bigint, p_hash text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if p_epoch is distinct from (select m.epoch::text from mesh.meta m)
       or (p_read > 0 and not exists (select from audit.block b where b.cno = p_read and encode(b.hash, 'hex') = p_hash)) then
        raise exception 'not the mesh that this workspace has read' using errcode = 'MS004',
            detail = format('read commit %s of %s', p_read, p_epoch);
    end if;
end
$$;

create function mesh.push(request jsonb) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_nestloop = off
set enable_mergejoin = off
set jit = off
set lock_timeout = '5s' -- whoever holds the head longer is ended by mesh.reap_stuck(), which the client then calls
as $$
declare
    v_client uuid := (request ->> 'client')::uuid;
    v_level int := (request ->> 'level')::int;
    v_meta mesh.meta;
    v_sets mesh.push_set[];
    v_changes mesh.push_change[];
    v_work mesh.push_work[];
    v_states mesh.push_state[];
    v_verdicts mesh.push_verdict[] := '{}';
    v_dups jsonb;
    v_bad int[];
    v_role text;
    v_is_lead bool;
    v_domains uuid[];
    v_cno bigint;
    v_hash bytea;
    v_ok int;
begin
    if (request ->> 'v')::int is distinct from 1 then
        raise exception 'this server speaks version 1 of the protocol' using errcode = 'MS002';
    end if;
    select * into v_meta from mesh.meta;
    if v_level is null or v_level < v_meta.min_client then
        raise exception 'the studio is too old for this mesh: level % is needed', v_meta.min_client using errcode = 'MS002';
    end if;
    if pg_column_size(request) > v_meta.max_bytes
       or jsonb_array_length(coalesce(request -> 'sets', '[]')) > v_meta.max_sets then
        raise exception 'the request is too large' using errcode = '54000';
    end if;

    if exists (select from jsonb_array_elements(request -> 'sets') s
               where jsonb_typeof(s -> 'changes') is distinct from 'array') then
        raise exception 'a set has no changes' using errcode = '22023';
    end if;

    -- Before the lock: reading, and what is wrong by itself.
    v_sets := mesh.push_read_sets(coalesce(request -> 'sets', '[]'));
    v_changes := mesh.push_read_changes(coalesce(request -> 'sets', '[]'));
    if (select count(*) <> count(distinct s.id) from unnest(v_sets) s) then
        raise exception 'a set has no id or occurs twice' using errcode = '22023';
    end if;
    if (select count(*) <> count(distinct c.id) from unnest(v_changes) c) then
        raise exception 'a record has no id or occurs twice in one request' using errcode = '22023';
    end if;
    if request ? 'epoch' then
        perform mesh.push_recognise(request ->> 'epoch', (request ->> 'read')::bigint, request ->> 'read_hash');
    end if;
    perform mesh.push_admit(v_client, request ->> 'app', request ->> 'nonce', request ->> 'next_nonce', v_sets);
    if cardinality(v_sets) = 0 then
        -- Nothing to do but to make the plans of the steps, which a new session would else do while others wait.
        select m.work, m.states into v_work, v_states from mesh.push_merge(v_changes, v_level) m;
        v_work := mesh.push_domains(v_work);
        perform mesh.push_check(v_changes), mesh.push_check_references(v_work, v_states),
                mesh.push_check_rights(v_work, v_states, false, '{}');
        return (select jsonb_build_object('cno', null, 'hash', encode(h.hash, 'hex'), 'ok', 0, 'results', '[]'::jsonb)
                from audit.head h);
    end if;
    select k.changes, k.verdicts into v_changes, v_verdicts from mesh.push_check(v_changes) k;

    -- From here on nobody else commits: what is read is the newest state and stays it.
    perform audit.lock_head();
    select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 's', 'dup', 'cno', r.cno) order by s.set_no), '[]'),
           array_agg(s.set_no)
        into v_dups, v_bad
        from unnest(v_sets) s
        cross join lateral (select x.cno from mesh.change_set x where x.set_id = s.id offset 0) r;
    if v_bad is not null then
        v_sets := array(select s from unnest(v_sets) s where s.set_no <> all (v_bad));
        v_changes := array(select c from unnest(v_changes) c where c.set_no <> all (v_bad));
        v_verdicts := array(select v from unnest(v_verdicts) v where v.set_no <> all (v_bad));
    end if;

    select p.role, p.role = 'lead' into v_role, v_is_lead
        from mesh.person p where p.login = session_user and p.revoked_at is null;
    v_domains := mesh.writable_domains();
    if v_role is null or v_role not in ('steward', 'lead') then
        v_verdicts := array(select row(c.set_no, c.item, 'denied', 'role', null, null, null)::mesh.push_verdict
                            from unnest(v_changes) c);
        return jsonb_build_object('cno', null, 'hash', (select encode(h.hash, 'hex') from audit.head h), 'ok', 0,
                                  'results', v_dups || mesh.push_answer(v_sets, v_changes, v_verdicts));
    end if;

    -- Sets that are wrong by themselves are out; the others meet the records.
    if cardinality(v_verdicts) > 0 then
        v_bad := array(select distinct v.set_no from unnest(v_verdicts) v);
        select m.work, m.states into v_work, v_states
            from mesh.push_merge(array(select c from unnest(v_changes) c where c.set_no <> all (v_bad)), v_level) m;
    else
        select m.work, m.states into v_work, v_states from mesh.push_merge(v_changes, v_level) m;
    end if;
    v_work := mesh.push_domains(v_work);
    v_verdicts := v_verdicts
        || array(select row(w.set_no, w.item, 'conflict', w.conflict, w.conflict_fields, null, null)::mesh.push_verdict
                 from unnest(v_work) w where w.conflict is not null)
        || mesh.push_check_references(v_work, v_states) || mesh.push_check_removals(v_work, v_states)
        || mesh.push_check_circles(v_work, v_states) || mesh.push_check_rights(v_work, v_states, v_is_lead, v_domains);

    -- A set is taken whole or not at all.
    v_bad := array(select distinct v.set_no from unnest(v_verdicts) v);
    if cardinality(v_bad) > 0 then
        v_work := array(select w from unnest(v_work) w where w.set_no <> all (v_bad));
    end if;
    select count(*) into v_ok from unnest(v_sets) s where s.set_no <> all (v_bad);
    if exists (select from unnest(v_work) w where w.action is not null) then
        v_cno := audit.begin_commit();
        perform mesh.push_write(v_work, v_states, v_sets, v_cno);
        perform mesh.finish_transfers(v_work, v_cno);
    elsif v_ok > 0 then
        v_cno := (select h.cno from audit.head h);
    end if;
    insert into mesh.change_set (set_id, client_id, cno, login, reason, origin, made_at_us, change_count)
        select s.id, v_client, v_cno, session_user, s.reason, s.origin, s.made_at_us, count(w.action)
        from unnest(v_sets) s left join unnest(v_work) w on w.set_no = s.set_no
        where s.set_no <> all (v_bad)
        group by s.set_no, s.id, s.reason, s.origin, s.made_at_us;
    v_hash := audit.seal(v_client, request ->> 'app');
    return jsonb_build_object('cno', v_cno, 'hash', encode(v_hash, 'hex'), 'ok', v_ok,
                              'results', v_dups || mesh.push_answer(v_sets, v_changes, v_verdicts));
end
$$;

-- A product that moved by an agreed transfer closes it.
create function mesh.finish_transfers(p_work mesh.push_work[], p_cno bigint) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    v_ids uuid[] := array(select w.id from unnest(p_work) w
                          where w.kind = 'product' and w.action = 'u' and w.domain is distinct from w.old_domain);
begin
    if cardinality(v_ids) > 0 then
        update mesh.transfer t set state = 'done', cno = p_cno
            from unnest(p_work) w
            where t.record = any (v_ids) and t.state in ('offered', 'accepted')
              and w.id = t.record and w.domain = t.to_domain;
    end if;
end
$$;

reset role;
