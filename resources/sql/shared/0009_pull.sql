-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a studio asks for: who am I here, is there anything new, what has changed since.

set local role mesh_owner;

-- Everything changed since a commit, as it is now. The caller reads it, the blocks and the change sets in one
-- transaction with repeatable reads, so they belong together.
create function mesh.pull(since bigint)
returns table (kind text, id uuid, cno bigint, deleted bool, last_set uuid, fields jsonb)
language sql stable
begin atomic
    select r.kind, r.id, r.cno, r.deleted, r.last_set, case when r.deleted then '{}'::jsonb else r.fields end
    from mesh.record r where r.cno > since order by r.cno, r.id;
end;

create function mesh.register_client(client uuid, app text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from mesh.person p where p.login = session_user and p.revoked_at is null) then
        raise exception 'this login is not a person of this mesh' using errcode = '42501';
    end if;
    if (select count(*) from mesh.client c where c.login = session_user) >= 1000 then
        raise exception 'this login has too many workspaces' using errcode = '54000';
    end if;
    insert into mesh.client (id, login, app) values (client, session_user, left(app, 100)) on conflict (id) do nothing;
    if not exists (select from mesh.client c where c.id = client and c.login = session_user) then
        raise exception 'the workspace belongs to another login' using errcode = '42501';
    end if;
end
$$;

-- The greeting after connecting. nonce is what the last push of this workspace left: a workspace with another one is a
-- copy or a restored backup.
create function mesh.hello(client uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object(
                'epoch', m.epoch, 'schema', m.schema_version, 'min_client', m.min_client, 'floor', m.gc_floor,
                'cno', h.cno, 'hash', encode(h.hash, 'hex'),
                'login', session_user, 'role', p.role, 'admin', coalesce(p.is_admin, false),
                'display_name', p.display_name,
                'domains', to_jsonb(mesh.writable_domains()),
                'client_known', c.id is not null, 'nonce_known', c.nonce is not null, 'nonce', c.nonce,
                'server_version', current_setting('server_version'),
                'limits', jsonb_build_object('max_sets', m.max_sets, 'max_bytes', m.max_bytes))
            from mesh.meta m
            cross join audit.head h
            left join mesh.person p on p.login = session_user and p.revoked_at is null
            left join mesh.client c on c.id = hello.client and c.login = session_user);
end
$$;

-- All that an idle studio asks. It says that the workspace is alive, but not more often than anybody would look.
create function mesh.beat(client uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update mesh.client c set last_seen = clock_timestamp()
        where c.id = beat.client and c.login = session_user and c.last_seen < clock_timestamp() - interval '10 s';
    return (select jsonb_build_object('epoch', m.epoch, 'cno', h.cno) from mesh.meta m cross join audit.head h);
end
$$;

reset role;
