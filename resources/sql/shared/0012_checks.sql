-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The end of the installation, upgrades, and what tells whether everything is as it should be.

set local role mesh_owner;

-- The first lead and administrator. Runs as the installer, once; afterwards people come by mesh.person_add().
create function mesh.finish_install(first_admin name, display text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    v_login name := coalesce(first_admin, session_user);
begin
    if exists (select from mesh.person) then
        raise exception 'this mesh has people already' using errcode = '42501';
    end if;
    if not exists (select from pg_roles r where r.rolname = v_login and r.rolcanlogin) then
        raise exception 'there is no login %', v_login using errcode = '42704';
    end if;
    perform audit.begin_commit('install');
    insert into mesh.person (login, role, is_admin, display_name) values (v_login, 'lead', true, display);
    perform audit.add_event('#schema', (select m.epoch from mesh.meta m), 'i',
        jsonb_build_object('n', (select to_jsonb(m) from mesh.meta m))::text);
    if not (select r.rolsuper from pg_roles r where r.rolname = v_login) then
        execute format('grant mesh_lead, mesh_admin to %I', v_login);
        execute format('grant connect on database %I to %I', current_database(), v_login);
    end if;
end
$$;

-- One step of an upgrade, called by the installer in the transaction of the step.
create function mesh.note_migration(version int, title text, sha256 text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform audit.begin_commit('schema');
    insert into mesh.migration (version, title, sha256)
        values (note_migration.version, note_migration.title, note_migration.sha256);
    update mesh.meta m set schema_version = greatest(m.schema_version, note_migration.version);
    perform audit.add_event('#schema', (select m.epoch from mesh.meta m), 'u', jsonb_build_object(
        'o', '{}'::jsonb, 'n', jsonb_build_object('version', note_migration.version, 'title', note_migration.title,
                                                  'sha256', note_migration.sha256))::text);
end
$$;

reset role;

-- Records whose stored domain is not the one that their scope leads to, and whose stored references are not those of
-- their fields. None, where push did its work. Reads as its caller: it needs no more than everybody may see.
set local role audit_owner;
create function audit.verify_scope()
returns table (id uuid, kind text, stored uuid, computed uuid, refs_differ bool)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query
        with live as (
            select r.id, r.kind, r.domain, r.refs, s.scope,
                   array(select distinct t.ref from mesh.field m cross join lateral (
                             select (r.fields ->> m.name)::uuid as ref where m.type = 'reference'
                             union all
                             select split_part(r.fields ->> m.name, ':', 2)::uuid where m.type = 'anyreference'
                             union all
                             select x::uuid from jsonb_array_elements_text(
                                 case when m.type = 'referencelist' then r.fields -> m.name end) x) t
                         where m.kind = r.kind and jsonb_exists(r.fields, m.name) order by 1) as expected
            from mesh.record r
            left join lateral (
                select case m.type when 'anyreference' then split_part(r.fields ->> m.name, ':', 2)::uuid
                                   else (r.fields ->> m.name)::uuid end as scope
                from mesh.field m
                where m.kind = r.kind and m.is_scope and jsonb_exists(r.fields, m.name)
                order by m.ord limit 1) s on true
            where not r.deleted)
        select l.id, l.kind, l.domain, c.domain, l.expected is distinct from array(select unnest(l.refs) order by 1)
        from live l
        left join mesh.record t on t.id = l.scope
        cross join lateral (select case when l.kind = 'domain' then l.id when t.kind = 'domain' then t.id
                                        else t.domain end as domain) c
        where l.domain is distinct from c.domain
           or l.expected is distinct from array(select unnest(l.refs) order by 1);
end
$$;
reset role;

set local role mesh_owner;

-- Whether the fences stand. Every row that is not ok tells what a superuser has to do.
create function mesh.check_install() returns table (what text, ok bool, detail text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with functions as (
        select p.oid, p.oid::regprocedure::text as name, p.prosecdef, p.proacl, p.proconfig, p.proowner
        from pg_proc p where p.pronamespace in ('mesh'::regnamespace, 'audit'::regnamespace)),
    relations as (
        select c.oid, c.oid::regclass::text as name, c.relkind, c.relacl
        from pg_class c where c.relnamespace in ('mesh'::regnamespace, 'audit'::regnamespace)
          and c.relkind in ('r', 'v', 'm', 'S', 'f', 'p')),
    results (ord, what, bad, hint) as (
        select 1, 'every definer function pins its search path',
               (select string_agg(f.name, ', ') from functions f where f.prosecdef
                and not coalesce(array_to_string(f.proconfig, ' ') ~ 'search_path=pg_catalog, pg_temp', false)), null
        union all
        select 2, 'nobody may execute a function by default',
               (select string_agg(f.name, ', ') from functions f where has_function_privilege('public', f.oid, 'execute')), null
        union all
        select 3, 'nobody may read or write a table by default',
               (select string_agg(r.name, ', ') from relations r
                where has_table_privilege('public', r.oid, 'select,insert,update,delete,truncate,references,trigger')), null
        union all
        select 4, 'readers write no table',
               (select string_agg(r.name, ', ') from relations r, unnest(array['mesh_reader', 'mesh_steward', 'mesh_lead',
                    'mesh_auditor', 'mesh_admin']) g
                where r.relkind <> 'S' and has_table_privilege(g, r.oid, 'insert,update,delete,truncate,references,trigger')), null
        union all
        select 5, 'row security is forced on records',
               (select 'mesh.record' from pg_class c where c.oid = 'mesh.record'::regclass
                and not (c.relrowsecurity and c.relforcerowsecurity)), null
        union all
        select 6, 'the triggers of the log are on',
               (select string_agg(t.tgrelid::regclass::text || '.' || t.tgname, ', ') from pg_trigger t
                where not t.tgisinternal and t.tgenabled not in ('O', 'A')
                  and t.tgrelid in (select r.oid from relations r)), null
        union all
        select 7, 'every record is captured', case when (select count(*) from pg_trigger t
                where t.tgrelid = 'mesh.record'::regclass
                  and t.tgname in ('log_insert', 'log_update', 'keep', 'log_delete'))
                < case when to_regproc('audit.keep_records') is null then 3 else 4 end
                then 'mesh.record' end, null
        union all
        select 8, 'the log belongs to a role of its own',
               (select string_agg(r.name, ', ') from relations r join pg_class c on c.oid = r.oid
                where r.name like 'audit.%' and c.relowner <> 'audit_owner'::regrole), null
        union all
        select 9, 'nobody else may connect',
               case when has_database_privilege('public', current_database(), 'connect') then current_database()::text end,
               'revoke all on database ... from public'
        union all
        select 10, 'nobody makes temporary tables',
               case when has_database_privilege('public', current_database(), 'temp') then current_database()::text end,
               'revoke all on database ... from public'
        union all
        select 11, 'nobody makes objects in schema public',
               (select 'public' from pg_namespace n where n.nspname = 'public'
                and has_schema_privilege('public', n.oid, 'create')), 'revoke all on schema public from public'
        union all
        select 12, 'nobody makes large objects',
               (select string_agg(p.proname, ', ') from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
                and p.proname ~ '^lo(_|creat|read|write)' and has_function_privilege('public', p.oid, 'execute')),
               'a superuser: revoke execute on these functions from public'
        union all
        select 13, 'stuck sessions can be ended',
               case when not pg_has_role('mesh_reaper', 'pg_signal_backend', 'member')
                      or not pg_has_role('mesh_role_keeper', 'pg_signal_backend', 'member')
                      or not pg_has_role('mesh_reaper', 'pg_read_all_stats', 'member') then 'mesh_reaper, mesh_role_keeper' end,
               'a superuser: grant pg_signal_backend to mesh_reaper, mesh_role_keeper; grant pg_read_all_stats to mesh_reaper'
        union all
        select 14, 'people have no right beside their groups',
               (select string_agg(p.login::text, ', ') from mesh.person p join pg_roles r on r.rolname = p.login
                where p.revoked_at is null and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                                                or r.rolbypassrls
                                                or pg_has_role(r.oid, 'mesh_owner', 'member')
                                                or pg_has_role(r.oid, 'audit_owner', 'member'))),
               'who installed the mesh should not be who works in it')
    select r.what, r.bad is null, coalesce(r.bad || coalesce(': ' || r.hint, ''), '')
    from results r order by r.ord
$$;

reset role;
