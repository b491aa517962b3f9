-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who is asking. Identity is the login that connected (session_user): inside a definer function current_user is the
-- owner, and a set role changes nothing here.

set local role mesh_owner;

-- The domains that this login may write: its memberships.
create function mesh.writable_domains() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(m.domain), '{}')
    from mesh.member m join mesh.person p using (login)
    where m.login = session_user and p.revoked_at is null
$$;

create function mesh.is_lead() returns bool
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from mesh.person p
                   where p.login = session_user and p.role = 'lead' and p.revoked_at is null)
$$;

create function mesh.lead_kinds() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(k.token), '{}') from mesh.kind k where k.scope = 'lead'
$$;

-- A steward also touches the other side of an agreed transfer of his own.
create function mesh.fenced_domains() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(d.domain), '{}')
    from (select m.domain from mesh.member m join mesh.person p using (login)
          where m.login = session_user and p.revoked_at is null and p.role in ('steward', 'lead')
          union
          select unnest(array[t.from_domain, t.to_domain])
          from mesh.transfer t join mesh.member m on m.domain in (t.from_domain, t.to_domain)
          where t.state = 'accepted' and m.login = session_user) d
$$;

create function mesh.is_writer() returns bool
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from mesh.person p
                   where p.login = session_user and p.role in ('steward', 'lead') and p.revoked_at is null)
$$;

create function mesh.is_person() returns bool
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from mesh.person p where p.login = session_user and p.revoked_at is null)
$$;

reset role;
