-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who is asking. Identity is the login that connected (session_user): inside a definer function current_user is the
-- owner, and a set role changes nothing here.
--
-- In PL/pgSQL although they are one query each: it keeps its plans for the session, while a function in SQL with rights
-- of its own is planned at every call.

set local role mesh_owner;

-- The domains that this login may write: its memberships.
create function mesh.writable_domains() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(m.domain), '{}')
            from mesh.member m join mesh.person p using (login)
            where m.login = session_user and p.revoked_at is null);
end
$$;

create function mesh.is_lead() returns bool
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select exists (select from mesh.person p
                           where p.login = session_user and p.role = 'lead' and p.revoked_at is null));
end
$$;

create function mesh.lead_kinds() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(k.token), '{}') from mesh.kind k where k.scope = 'lead');
end
$$;

-- A steward also touches the other side of an agreed transfer of his own.
create function mesh.fenced_domains() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(d.domain), '{}')
            from (select m.domain from mesh.member m join mesh.person p using (login)
                  where m.login = session_user and p.revoked_at is null and p.role in ('steward', 'lead')
                  union
                  select unnest(array[t.from_domain, t.to_domain])
                  from mesh.transfer t join mesh.member m on m.domain in (t.from_domain, t.to_domain)
                  where t.state = 'accepted' and m.login = session_user) d);
end
$$;

create function mesh.is_writer() returns bool
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select exists (select from mesh.person p
                           where p.login = session_user and p.role in ('steward', 'lead') and p.revoked_at is null));
end
$$;

create function mesh.is_person() returns bool
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select exists (select from mesh.person p where p.login = session_user and p.revoked_at is null));
end
$$;

reset role;
