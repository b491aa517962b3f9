-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The group roles of a shared mesh and the two schemas. Roles belong to the whole cluster, so several shared meshes on
-- one cluster share them: a group role only opens the door (usage, select, execute). What a person may do is decided by
-- mesh.person and mesh.member of each database, and who may connect to which database by a CONNECT per person.
--
-- Who may install: a superuser, or a login with CREATEROLE that owns the database. What only a superuser can do is tried
-- and skipped with a notice; mesh.check_install() lists what is missing.

do $$
declare
    r text;
begin
    foreach r in array array['mesh_owner', 'audit_owner', 'mesh_reader', 'mesh_steward', 'mesh_lead', 'mesh_auditor',
                             'mesh_admin', 'mesh_migrator', 'mesh_reaper', 'mesh_role_keeper'] loop
        if not exists (select from pg_catalog.pg_roles where rolname = r) then
            begin
                execute pg_catalog.format('create role %I nologin', r);
            exception when duplicate_object or unique_violation then
                null; -- another installation of the cluster was faster
            end;
        end if;
    end loop;

    -- The installer must be able to give objects away. A superuser is a member of everything already.
    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
        foreach r in array array['mesh_owner', 'audit_owner', 'mesh_reaper', 'mesh_role_keeper'] loop
            if not pg_catalog.pg_has_role(current_user, r, 'member') then
                execute pg_catalog.format('grant %I to %I', r, current_user);
            end if;
        end loop;
    end if;

    -- Every kind of person reads. The keeper makes logins and puts them into the groups; beside that it reads the list of
    -- people and nothing else.
    if not (select rolcreaterole from pg_catalog.pg_roles where rolname = 'mesh_role_keeper') then
        alter role mesh_role_keeper createrole;
    end if;
    for r in
        select pg_catalog.format('grant %I to %I', g.role, g.member)
               || case when g.member = 'mesh_role_keeper' then ' with admin option' else '' end
        from (values ('mesh_reader', 'mesh_steward'), ('mesh_reader', 'mesh_lead'), ('mesh_reader', 'mesh_auditor'),
                     ('mesh_owner', 'mesh_migrator'), ('audit_owner', 'mesh_migrator'),
                     ('mesh_reader', 'mesh_role_keeper'), ('mesh_steward', 'mesh_role_keeper'),
                     ('mesh_lead', 'mesh_role_keeper'), ('mesh_auditor', 'mesh_role_keeper'),
                     ('mesh_admin', 'mesh_role_keeper')) g (role, member)
        where not exists (select from pg_catalog.pg_auth_members a
                          where a.roleid = g.role::regrole and a.member = g.member::regrole
                            and (a.admin_option or g.member <> 'mesh_role_keeper'))
    loop
        execute r;
    end loop;

    begin
        for r in
            select pg_catalog.format('grant %I to %I', g.role, g.member)
            from (values ('pg_signal_backend', 'mesh_reaper'), ('pg_read_all_stats', 'mesh_reaper'),
                         ('pg_signal_backend', 'mesh_role_keeper')) g (role, member)
            where not pg_catalog.pg_has_role(g.member, g.role, 'member')
        loop
            execute r;
        end loop;
    exception when insufficient_privilege then
        raise notice 'only a superuser can grant pg_signal_backend: stuck sessions end by their own timeouts';
    end;

    if (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
        grant set on parameter temp_file_limit, log_statement to mesh_role_keeper;
        -- Large objects are writable by everybody: any login could fill the disk.
        for r in select p.oid::regprocedure::text from pg_catalog.pg_proc p
                 where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^lo(_|creat|read|write)'
                   and pg_catalog.has_function_privilege('public', p.oid, 'execute') loop
            execute 'revoke execute on function ' || r || ' from public';
        end loop;
    else
        raise notice 'not a superuser: large objects stay open to everybody, and logins are made without limits that they cannot undo';
    end if;

    -- This database is for the mesh only.
    execute pg_catalog.format('revoke all on database %I from public', pg_catalog.current_database());
    execute pg_catalog.format('grant connect on database %I to mesh_role_keeper with grant option',
                              pg_catalog.current_database());
    execute pg_catalog.format('grant connect on database %I to mesh_migrator', pg_catalog.current_database());
    -- Compiling a statement takes longer than any of ours runs.
    execute pg_catalog.format('alter database %I set jit = off', pg_catalog.current_database());
    begin
        revoke all on schema public from public;
    exception when insufficient_privilege then
        raise notice 'schema public belongs to somebody else: revoke create on it from public';
    end;
end
$$;

create schema mesh authorization mesh_owner;
create schema audit authorization audit_owner;
