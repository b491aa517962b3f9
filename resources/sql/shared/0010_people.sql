-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- People: one login each, made and locked here, with what they may do in this mesh. The functions of mesh_owner decide
-- and keep the tables; those of mesh_role_keeper touch roles and nothing else, and only mesh_owner may call them.

set local role mesh_owner;

grant create on schema mesh to mesh_role_keeper, mesh_reaper; -- taken back below
grant usage on schema mesh to mesh_role_keeper, mesh_reaper;
grant select (login, revoked_at) on mesh.person to mesh_role_keeper;

reset role;
set local role mesh_role_keeper;

-- A login that may be altered is a person of this mesh and nothing more than a login.
create function mesh.keep_role_guard(p_login name) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from mesh.person p where p.login = p_login) then
        raise exception '% is not a person of this mesh', p_login using errcode = '42501';
    end if;
    if p_login ~ '^(mesh_|audit_|pg_)' or not exists (
        select from pg_roles r
        where r.rolname = p_login and not r.rolsuper and not r.rolcreaterole and not r.rolcreatedb
          and not r.rolreplication and not r.rolbypassrls) then
        raise exception 'the role % is kept outside the mesh', p_login using errcode = '42501';
    end if;
end
$$;

-- Exactly one of the groups, and mesh_admin where asked.
create function mesh.keep_role_groups(p_login name, p_role text, p_is_admin bool) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text;
begin
    perform mesh.keep_role_guard(p_login);
    foreach g in array array['reader', 'steward', 'lead', 'auditor'] loop
        if g = p_role then
            execute format('grant %I to %I', 'mesh_' || g, p_login);
        elsif exists (select from pg_auth_members a
                      where a.roleid = ('mesh_' || g)::regrole and a.member = (select oid from pg_roles where rolname = p_login)) then
            execute format('revoke %I from %I', 'mesh_' || g, p_login);
        end if;
    end loop;
    if p_is_admin then
        execute format('grant mesh_admin to %I', p_login);
    elsif pg_has_role(p_login, 'mesh_admin', 'member') then
        execute format('revoke mesh_admin from %I', p_login);
    end if;
end
$$;

-- Makes the login, or lets one in that another mesh of this cluster made; that one keeps its password, else an
-- administrator here could take over a login there. The three timeouts can be undone by the login, they are for its own
-- good; the other two settings cannot.
create function mesh.keep_role_add(p_login name, p_verifier text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_is_new bool := not exists (select from pg_roles r where r.rolname = p_login);
begin
    if v_is_new then
        execute format('create role %I login connection limit 4 password %L', p_login, p_verifier);
    elsif not pg_has_role(p_login, 'mesh_reader', 'member') then
        raise exception 'the role % exists and is no login of a mesh', p_login using errcode = '42710';
    end if;
    perform mesh.keep_role_guard(p_login);
    if v_is_new then
        execute format('alter role %I set standard_conforming_strings = on', p_login);
        execute format('alter role %I set statement_timeout = ''60s''', p_login);
        execute format('alter role %I set lock_timeout = ''5s''', p_login);
        execute format('alter role %I set idle_in_transaction_session_timeout = ''10s''', p_login);
        if has_parameter_privilege('temp_file_limit', 'set') and has_parameter_privilege('log_statement', 'set') then
            execute format('alter role %I set temp_file_limit = ''1GB''', p_login);
            execute format('alter role %I set log_statement = ''mod''', p_login);
        end if;
    end if;
    execute format('grant connect on database %I to %I', current_database(), p_login);
    return case when v_is_new then 'created' else 'admitted' end;
end
$$;

create function mesh.keep_role_password(p_login name, p_verifier text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.keep_role_guard(p_login);
    execute format('alter role %I password %L', p_login, p_verifier);
end
$$;

-- Ends what a login has open in this database.
create function mesh.keep_role_end_sessions(p_login name) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_count int;
begin
    perform mesh.keep_role_guard(p_login);
    begin
        select count(pg_terminate_backend(a.pid)) into v_count
            from pg_stat_activity a
            where a.usename = p_login and a.datname = current_database() and a.pid <> pg_backend_pid();
    exception when insufficient_privilege then
        raise notice 'sessions of % go on until they end by themselves: pg_signal_backend is missing', p_login;
    end;
    return coalesce(v_count, 0);
end
$$;

create function mesh.keep_role_lock(p_login name, p_is_locked bool) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.keep_role_guard(p_login);
    if p_is_locked then
        execute format('alter role %I nologin', p_login);
        execute format('revoke connect on database %I from %I', current_database(), p_login);
        perform mesh.keep_role_end_sessions(p_login);
    else
        execute format('alter role %I login', p_login);
        execute format('grant connect on database %I to %I', current_database(), p_login);
    end if;
end
$$;

revoke execute on function mesh.keep_role_guard(name), mesh.keep_role_groups(name, text, bool),
    mesh.keep_role_add(name, text), mesh.keep_role_password(name, text), mesh.keep_role_end_sessions(name),
    mesh.keep_role_lock(name, bool) from public;
grant execute on function mesh.keep_role_guard(name), mesh.keep_role_groups(name, text, bool),
    mesh.keep_role_add(name, text), mesh.keep_role_password(name, text), mesh.keep_role_end_sessions(name),
    mesh.keep_role_lock(name, bool) to mesh_owner;

reset role;
set local role mesh_reaper;

-- Who pushes and then sits on the transaction holds up everybody. Any client may end that; nobody else can be hit.
create function mesh.reap_stuck() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_count int := 0;
    v_pid int;
begin
    for v_pid in
        select distinct a.pid from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'relation' and l.relation = 'audit.head_lock'::regclass and l.granted
          and l.database = (select d.oid from pg_database d where d.datname = current_database())
          and a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - interval '5 s'
    loop
        if pg_terminate_backend(v_pid) then
            v_count := v_count + 1;
        end if;
    end loop;
    return v_count;
end
$$;
revoke execute on function mesh.reap_stuck() from public;
grant execute on function mesh.reap_stuck() to mesh_reader;

reset role;
set local role mesh_owner;
revoke create on schema mesh from mesh_role_keeper, mesh_reaper;

-- The group role is of the cluster; whether its member administers this mesh is asked here.
create function mesh.require_admin() returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from mesh.person p where p.login = session_user and p.is_admin and p.revoked_at is null)
       and not (select r.rolsuper from pg_roles r where r.rolname = session_user) then
        raise exception 'only administrators of this mesh may do this' using errcode = '42501';
    end if;
end
$$;

-- A password would travel, and stay in logs, in the clear; the studio sends what the server would store.
create function mesh.require_verifier(p_verifier text) returns void
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if p_verifier is null or p_verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' then
        raise exception 'a SCRAM-SHA-256 verifier is needed, not a password' using errcode = '28P01';
    end if;
end
$$;

-- There must always be somebody who can let people in.
create function mesh.require_other_admin(p_login name) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from mesh.person p where p.is_admin and p.revoked_at is null and p.login <> p_login) then
        raise exception 'the last administrator must stay' using errcode = '42501';
    end if;
end
$$;

create function mesh.person_add(login name, display text, role text, is_admin bool, verifier text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_result text;
begin
    perform mesh.require_admin();
    perform mesh.require_verifier(verifier);
    if login is null or login::text !~ '^[a-z_][a-z0-9_.-]{0,62}$' or login ~ '^(mesh_|audit_|pg_)'
       or login in ('public', 'none', 'current_user', 'session_user', 'current_role', 'postgres') then
        raise exception 'a login is lower-case letters, digits, point, hyphen and underscore' using errcode = '42602';
    end if;
    perform audit.begin_commit('people');
    if exists (select from mesh.person p where p.login = person_add.login) then
        raise exception '% is a person of this mesh already', login using errcode = '42710';
    end if;
    insert into mesh.person (login, role, is_admin, display_name)
        values (person_add.login, person_add.role, coalesce(person_add.is_admin, false), display);
    v_result := mesh.keep_role_add(login, verifier);
    perform mesh.keep_role_groups(login, role, coalesce(is_admin, false));
    return v_result;
end
$$;

create function mesh.person_set_role(login name, role text, is_admin bool) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.require_admin();
    perform audit.begin_commit('people');
    if not coalesce(is_admin, false) then
        perform mesh.require_other_admin(login);
    end if;
    update mesh.person p set role = person_set_role.role, is_admin = coalesce(person_set_role.is_admin, false)
        where p.login = person_set_role.login and p.revoked_at is null;
    if not found then
        raise exception '% is not a person of this mesh', login using errcode = '42704';
    end if;
    perform mesh.keep_role_groups(login, role, coalesce(is_admin, false));
end
$$;

create function mesh.person_set_password(login name, verifier text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.require_admin();
    perform mesh.require_verifier(verifier);
    perform audit.begin_commit('people');
    perform mesh.keep_role_password(login, verifier);
    perform audit.add_event('#person', audit.row_id(login::text), 'u',
                            jsonb_build_object('key', login, 'o', '{}'::jsonb, 'n', '{"password": "changed"}'::jsonb)::text);
end
$$;

-- Sessions are ended before the lock is waited for: the revoked login could be the one that holds it. What reconnects
-- before this commits reads and writes nothing afterwards (row security, push); person_end_sessions() ends it, too.
create function mesh.person_revoke(login name) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.require_admin();
    perform mesh.require_other_admin(login);
    perform mesh.keep_role_lock(login, true);
    perform audit.begin_commit('people');
    perform mesh.require_other_admin(login);
    update mesh.person p set revoked_at = clock_timestamp(), is_admin = false
        where p.login = person_revoke.login and p.revoked_at is null;
    if not found then
        raise exception '% is not a person of this mesh', login using errcode = '42704';
    end if;
    delete from mesh.member m where m.login = person_revoke.login;
end
$$;

create function mesh.person_end_sessions(login name) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.require_admin();
    return mesh.keep_role_end_sessions(login);
end
$$;

-- Lets a person in again, without domains and without administering.
create function mesh.person_restore(login name) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_role text;
begin
    perform mesh.require_admin();
    perform audit.begin_commit('people');
    update mesh.person p set revoked_at = null where p.login = person_restore.login and p.revoked_at is not null
        returning p.role into v_role;
    if not found then
        raise exception '% is not revoked', login using errcode = '42704';
    end if;
    perform mesh.keep_role_lock(login, false);
    perform mesh.keep_role_groups(login, v_role, false);
end
$$;

create function mesh.member_add(login name, domain uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.require_admin();
    perform audit.begin_commit('people');
    if not exists (select from mesh.person p where p.login = member_add.login and p.revoked_at is null) then
        raise exception '% is not a person of this mesh', login using errcode = '42704';
    end if;
    if not exists (select from mesh.record r where r.id = member_add.domain and r.kind = 'domain' and not r.deleted) then
        raise exception 'there is no such domain' using errcode = '42704';
    end if;
    insert into mesh.member (login, domain) values (member_add.login, member_add.domain) on conflict do nothing;
end
$$;

create function mesh.member_remove(login name, domain uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform mesh.require_admin();
    perform audit.begin_commit('people');
    delete from mesh.member m where m.login = member_remove.login and m.domain = member_remove.domain;
end
$$;

-- Everybody sees who is here: a steward looks for the one to ask.
create function mesh.people()
returns table (login name, display_name text, role text, is_admin bool, domains uuid[], last_seen timestamptz,
               active_clients int, revoked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.login, p.display_name, p.role, p.is_admin,
           array(select m.domain from mesh.member m where m.login = p.login order by m.domain),
           c.last_seen, coalesce(c.active, 0)::int, p.revoked_at
    from mesh.person p
    left join (select k.login, max(k.last_seen) as last_seen,
                      count(*) filter (where k.last_seen > clock_timestamp() - interval '2 min') as active
               from mesh.client k group by k.login) c on c.login = p.login
    where mesh.is_person() or (select r.rolsuper from pg_roles r where r.rolname = session_user)
    order by p.login
$$;

-- Everything a login did since a commit: what a compensating change set is made of after a stolen password.
create function mesh.activity(login name, since_cno bigint)
returns table (cno bigint, ord int, kind text, record uuid, op text, set_id uuid, payload text, at_us bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform mesh.require_admin();
    return query
        select e.cno, e.ord, e.kind, e.record, e.op, e.set_id, e.payload, b.at_us
        from audit.block b join audit.event e on e.cno = b.cno
        where b.login = activity.login and b.cno > since_cno
        order by e.cno, e.ord;
end
$$;

reset role;
