-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Work between domains: a product changes hands only where both sides agree, and who may not change something can
-- propose it to those who may.

set local role mesh_owner;

-- One side offers. The product moves by an ordinary push of its domain field after the other side has accepted.
create function mesh.transfer_offer(record uuid, to_domain uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_record mesh.record;
    v_id uuid;
begin
    perform audit.begin_commit('transfer');
    select * into v_record from mesh.record r where r.id = transfer_offer.record and r.kind = 'product' and not r.deleted;
    if v_record.id is null then
        raise exception 'there is no such data product' using errcode = '42704';
    end if;
    if not mesh.is_writer()
       or not (mesh.is_lead() or v_record.domain is null or v_record.domain = any (mesh.writable_domains())) then
        raise exception 'only stewards of its domain may offer a data product' using errcode = '42501';
    end if;
    if v_record.domain is not distinct from transfer_offer.to_domain or not exists (
        select from mesh.record r where r.id = transfer_offer.to_domain and r.kind = 'domain' and not r.deleted) then
        raise exception 'there is no such domain to move to' using errcode = '42704';
    end if;
    insert into mesh.transfer (record, from_domain, to_domain, offered_by)
        values (v_record.id, v_record.domain, transfer_offer.to_domain, session_user)
        returning id into v_id;
    return v_id;
end
$$;

create function mesh.transfer_accept(id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_transfer mesh.transfer;
begin
    perform audit.begin_commit('transfer');
    select * into v_transfer from mesh.transfer t where t.id = transfer_accept.id and t.state = 'offered';
    if v_transfer.id is null then
        raise exception 'there is no such offer' using errcode = '42704';
    end if;
    if not mesh.is_writer() or not (mesh.is_lead() or v_transfer.to_domain = any (mesh.writable_domains())) then
        raise exception 'only stewards of the receiving domain may accept' using errcode = '42501';
    end if;
    update mesh.transfer t set state = 'accepted', accepted_by = session_user where t.id = v_transfer.id;
end
$$;

-- Either side may step back until the record has moved.
create function mesh.transfer_decline(id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_transfer mesh.transfer;
begin
    perform audit.begin_commit('transfer');
    select * into v_transfer from mesh.transfer t where t.id = transfer_decline.id and t.state in ('offered', 'accepted');
    if v_transfer.id is null then
        raise exception 'there is no such offer' using errcode = '42704';
    end if;
    if not mesh.is_writer() or not (mesh.is_lead() or v_transfer.offered_by = session_user
        or coalesce(v_transfer.from_domain = any (mesh.writable_domains()), false)
        or v_transfer.to_domain = any (mesh.writable_domains())) then
        raise exception 'only stewards of the two domains may decline' using errcode = '42501';
    end if;
    update mesh.transfer t set state = 'declined' where t.id = v_transfer.id;
end
$$;

-- The domains that a change set is about: of the records that it changes, and of those that new ones belong to. content
-- is whatever somebody sent, so that nothing in it may raise an error.
create function mesh.proposal_domains(content jsonb) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with changes as (
        select c ->> 't' as kind, c -> 'f' as f,
               case when c ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (c ->> 'id')::uuid end as id
        from jsonb_array_elements(case jsonb_typeof(content) when 'array' then content else '[]' end) c),
    named as (
        select n.id from changes n
        union
        select substring(c.f ->> m.name from '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$')::uuid
        from changes c join mesh.field m on m.kind = c.kind and m.is_scope
        where jsonb_typeof(c.f -> m.name) = 'string')
    select coalesce(array_agg(distinct r.domain) filter (where r.domain is not null), '{}')
    from named n join mesh.record r on r.id = n.id
$$;

-- What somebody would change if he might. content is a change set as push takes it; nothing is applied from here.
create function mesh.propose(title text, note text, content jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_id uuid;
begin
    if not mesh.is_person() then
        raise exception 'this login is not a person of this mesh' using errcode = '42501';
    end if;
    if jsonb_typeof(content) is distinct from 'array' or content = '[]' or pg_column_size(content) > 4194304 then
        raise exception 'the proposal is empty or too large' using errcode = '54000';
    end if;
    perform audit.begin_commit('proposal');
    if (select count(*) from mesh.proposal p where p.login = session_user and p.state = 'open') >= 1000 then
        raise exception 'this login has too many open proposals' using errcode = '54000';
    end if;
    insert into mesh.proposal (login, title, note, content, records, domains)
        values (session_user, propose.title, propose.note, propose.content, jsonb_array_length(propose.content),
                mesh.proposal_domains(propose.content))
        returning id into v_id;
    return v_id;
end
$$;

-- Stewards of the domains that it is about and leads decide; who accepts pushes the content as his own change set
-- first. The one who proposed can only withdraw.
create function mesh.proposal_decide(id uuid, state text, why text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_login name;
    v_domains uuid[];
begin
    perform audit.begin_commit('proposal');
    select p.login, p.domains into v_login, v_domains from mesh.proposal p where p.id = proposal_decide.id and p.state = 'open';
    if v_login is null then
        raise exception 'there is no such open proposal' using errcode = '42704';
    end if;
    if proposal_decide.state is null or proposal_decide.state not in ('accepted', 'declined', 'withdrawn') then
        raise exception 'a proposal is accepted, declined or withdrawn' using errcode = '22023';
    end if;
    if (case proposal_decide.state when 'withdrawn' then v_login <> session_user or not mesh.is_person()
        else not (mesh.is_lead() or (mesh.is_writer() and v_login <> session_user
                                     and v_domains && mesh.writable_domains())) end) then
        raise exception 'this login may not decide the proposal' using errcode = '42501';
    end if;
    update mesh.proposal p
        set state = proposal_decide.state, why = proposal_decide.why, decided_by = session_user,
            decided_at = clock_timestamp()
        where p.id = proposal_decide.id;
end
$$;

reset role;
