-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The steps of mesh.push, in the order in which it calls them. All work on arrays of all changes of a request at once
-- and know no temporary table, which a caller could have made before, with triggers on it. They belong to push: nobody
-- else may execute them.
--
-- Plans are made once a session and for any size (push sets plan_cache_mode), therefore every look at a large table is
-- a lateral sub-select with offset 0, which can only become an index look-up per row, and everything else a hash join.

set local role mesh_owner;

create type mesh.push_set as (set_no int, id uuid, reason text, origin text, made_at_us bigint);
create type mesh.push_change as (set_no int, item int, kind text, id uuid, op text, f jsonb);
create type mesh.push_verdict as (set_no int, item int, s text, why text, fields text[], refs uuid[], domain uuid);
-- A change beside what it meets. action is what will be written: i, u, d, r (restore) or null for nothing. The values
-- stand apart, so that the many looks at the rest need not carry them along.
create type mesh.push_work as (
    set_no int, item int, kind text, id uuid, op text, found bool, old_domain uuid,
    action text, conflict text, conflict_fields text[],
    added uuid[], added_kinds text[], scope uuid, domain uuid);
create type mesh.push_state as (item int, kind text, action text, fields jsonb, old_fields jsonb, refs uuid[], touched text[]);

-- Step 1: the request as rows.
create function mesh.push_read_sets(p_sets jsonb) returns mesh.push_set[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(row(o, s ->> 'id', s ->> 'reason', s ->> 'origin', s ->> 'made_at_us')
                                      ::mesh.push_set order by o), '{}')
            from jsonb_array_elements(p_sets) with ordinality e (s, o));
end
$$;

create function mesh.push_read_changes(p_sets jsonb) returns mesh.push_change[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(row(set_no, item, c ->> 't', c ->> 'id', c ->> 'op', coalesce(c -> 'f', '{}'))
                                      ::mesh.push_change order by item), '{}')
            from (select o as set_no, row_number() over () as item, c
                  from jsonb_array_elements(p_sets) with ordinality e (s, o)
                  cross join lateral jsonb_array_elements(s -> 'changes') c) r);
end
$$;

-- Step 2, before the lock: what can be said without looking at any record. Gives the changes with values in their one
-- form (insert {name: new}, update {name: {b, n}}, delete {name: base}) and a verdict for each that cannot be right.
-- Nearly every change is right and in form already; only the others are taken apart.
create function mesh.push_check(p_changes mesh.push_change[], out changes mesh.push_change[],
                                out verdicts mesh.push_verdict[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    v_bad int[];
    v_odd int[];
begin
    with each_value as (
        select c.item, c.op, m.name, m.type, m.choice, m.max_length, m.required, m.guarded, e.value as v,
               e.value #>> '{}' as x, null::jsonb as b, false as is_malformed
        from unnest(p_changes) c
        cross join lateral jsonb_each(c.f) e
        left join mesh.field m on m.kind = c.kind and m.name = e.key
        where c.op = 'i'
        union all
        select c.item, c.op, m.name, m.type, m.choice, m.max_length, m.required, m.guarded, e.value -> 'n',
               e.value ->> 'n', e.value -> 'b', jsonb_typeof(e.value) <> 'object'
        from unnest(p_changes) c
        cross join lateral jsonb_each(c.f) e
        left join mesh.field m on m.kind = c.kind and m.name = e.key
        where c.op = 'u'),
    summed as (
        select v.item,
               -- 2 wrong, 1 perhaps in another form, 0 right as it is
               max(case when v.name is null or v.is_malformed then 2
                        when mesh.is_absent(v.type, v.x) then case when v.op = 'u' and v.required then 2 else 1 end
                        when not mesh.is_valid(v.type, v.max_length, v.v, v.x)
                             or (v.type = 'choice' and t.token is null) then 2
                        when v.op = 'i' then mesh.is_small_text(v.type, v.v)::int
                        else (v.guarded or v.type = 'integer' or v.b = '""' or v.b = '[]')::int end) as grade
        from each_value v
        left join mesh.choice t on t.choice = v.choice and t.token = v.x
        group by v.item),
    kinds as (
        select k.token, (select coalesce(array_agg(m.name), '{}') from mesh.field m
                         where m.kind = k.token and m.required) as required
        from mesh.kind k where k.token = any (array(select distinct u.kind from unnest(p_changes) u)))
    select coalesce(array_agg(c.item) filter (where k.token is null or c.op is null or c.op not in ('i', 'u', 'd')
                        or s.grade = 2
                        or (c.op = 'i' and not jsonb_exists_all(c.f, k.required))), '{}'),
           coalesce(array_agg(c.item) filter (where c.op = 'd' or s.grade = 1), '{}')
        into v_bad, v_odd
        from unnest(p_changes) c
        left join summed s on s.item = c.item
        left join kinds k on k.token = c.kind;
    changes := p_changes;
    verdicts := '{}';
    if cardinality(v_bad) > 0 or cardinality(v_odd) > 0 then
        select k.changes, k.verdicts into changes, verdicts from mesh.push_take_apart(p_changes, v_odd || v_bad) k;
    end if;
end
$$;

-- The thorough half of push_check: for the changes of p_items, field by field, what is wrong and the form it should have.
create function mesh.push_take_apart(p_changes mesh.push_change[], p_items int[], out changes mesh.push_change[],
                                     out verdicts mesh.push_verdict[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    with odd as materialized (
        select c.* from unnest(p_changes) c where c.item = any (p_items)),
    each_value as (
        select c.item, c.kind, c.op, e.key, m.name is null as is_unknown, m.required, m.guarded, m.type, m.choice,
               m.max_length,
               mesh.plain_value(m.type, case c.op when 'i' then e.value when 'u' then e.value -> 'n'
                                                  else e.value -> 'b' end) as v,
               case when c.op = 'u' then mesh.plain_value(m.type, e.value -> 'b') end as b,
               c.op <> 'i' and jsonb_typeof(e.value) <> 'object' as is_malformed
        from odd c
        cross join lateral jsonb_each(c.f) e
        left join mesh.field m on m.kind = c.kind and m.name = e.key),
    judged as materialized (
        select v.item, v.key, v.op, v.v, v.b, v.guarded,
               case when v.is_unknown then 'unknown_field'
                    when v.is_malformed then 'value'
                    when v.op = 'd' then null
                    when v.v is null then case when v.op = 'u' and v.required then 'required' end
                    when not mesh.is_valid(v.type, v.max_length, v.v, v.v #>> '{}') then 'value'
                    when v.type = 'choice' and t.token is null then 'unknown_choice'
               end as why
        from each_value v
        left join mesh.choice t on t.choice = v.choice and t.token = v.v #>> '{}'),
    summed as (
        select j.item,
               jsonb_object_agg(j.key, case j.op when 'u' then jsonb_build_object('b', j.b, 'n', j.v) else j.v end)
                   filter (where j.op = 'u' or j.v is not null) as f,
               count(*) filter (where j.guarded) as guarded,
               bool_or(j.guarded and j.v is distinct from j.b) as is_guard_touched,
               bool_or(j.why is not null) as is_bad
        from judged j group by j.item),
    kinds as (
        select k.token, count(m.name) filter (where m.guarded) as guarded,
               coalesce(array_agg(m.name) filter (where m.required), '{}') as required
        from mesh.kind k left join mesh.field m on m.kind = k.token
        where k.token in (select o.kind from odd o) group by k.token),
    looked as materialized (
        select c.set_no, c.item, c.kind, c.id, c.op, coalesce(s.f, '{}') as f,
               case when k.token is null then 'unknown_kind'
                    when c.op is null or c.op not in ('i', 'u', 'd') then 'value'
                    when s.is_bad then 'fields'
                    when c.op = 'i' and not jsonb_exists_all(coalesce(s.f, '{}'), k.required) then 'required'
                    when c.op = 'u' and s.is_guard_touched and s.guarded < k.guarded then 'guard'
               end as why
        from odd c
        left join summed s on s.item = c.item
        left join kinds k on k.token = c.kind),
    told as (
        select x.set_no, x.item, x.why, case x.why
                   when 'required' then array(select m.name from mesh.field m where m.kind = x.kind and m.required
                                              and not jsonb_exists(x.f, m.name) order by m.ord)
                   when 'guard' then array(select m.name from mesh.field m where m.kind = x.kind and m.guarded
                                           and not jsonb_exists(x.f, m.name) order by m.ord) end as names
        from looked x where x.why <> 'fields'
        union all
        select x.set_no, x.item, j.why, array_agg(j.key order by j.key)
        from looked x join judged j on j.item = x.item
        where x.why = 'fields' and j.why is not null
        group by x.set_no, x.item, j.why)
    select (select array_agg(row(c.set_no, c.item, c.kind, c.id, c.op, coalesce(l.f, c.f))::mesh.push_change order by c.item)
            from unnest(p_changes) c left join looked l on l.item = c.item),
           (select coalesce(array_agg(row(t.set_no, t.item,
                        case when t.why like 'unknown%' then 'needs_upgrade' else 'error' end,
                        t.why, t.names, null, null)::mesh.push_verdict), '{}')
            from told t)
        into changes, verdicts;
end
$$;

-- Step 3, under the lock: every change meets its record. Field by field, base equal to current takes the new value, new
-- equal to current is nothing to do, lists that mean sets merge, anything else is a conflict. Fields that make sense
-- only together conflict where somebody changed another one of them. Then what the new state refers to, which of that
-- is new, with the kind each reference wants, and which reference leads to the domain.
create function mesh.push_merge(p_changes mesh.push_change[], p_level int, out work mesh.push_work[],
                                out states mesh.push_state[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    with met as (
        select c.set_no, c.item, c.kind, c.id, c.op, r.id is not null as found, r.fields as old_fields,
               r.domain as old_domain, r.refs as old_refs, a.action, a.conflict,
               case a.action when 'i' then c.f when 'r' then c.f
                             when 'u' then (r.fields || coalesce(u.sets, '{}')) - coalesce(u.unsets, '{}') end as fields,
               case when a.action = 'u' then u.touched end as touched,
               case a.conflict when 'fields' then u.conflicts when 'changed' then d.names
                               when 'created_twice' then n.names end as conflict_fields
        from unnest(p_changes) c
        left join lateral (
            select x.id, x.kind, x.deleted, x.fields, x.domain, x.refs from mesh.record x where x.id = c.id offset 0
        ) r on true
        -- an update, field by field
        left join lateral (
            select jsonb_object_agg(f.key, f.val) filter (where f.is_new and f.val is not null) as sets,
                   array_agg(f.key) filter (where f.is_new and f.val is null) as unsets,
                   array_agg(f.key) filter (where f.is_new) as touched,
                   array_agg(f.key order by f.key) filter (where f.is_conflict or (f.is_stale and f.is_guard)) as conflicts
            from (select g.key, g.val, g.is_conflict, not g.is_conflict and g.val is distinct from g.cur as is_new,
                         g.guarded and g.b is not distinct from g.n and g.cur is distinct from g.b as is_stale,
                         bool_or(g.guarded and g.b is distinct from g.n) over () as is_guard
                  from (select e.key, e.b, e.n, e.cur, m.guarded,
                               case when e.b is not distinct from e.n or e.cur is not distinct from e.n then e.cur
                                    when e.cur is not distinct from e.b then e.n
                                    when m.is_set then mesh.merge_sets(e.b, e.n, e.cur) end as val,
                               e.b is distinct from e.n and e.cur is distinct from e.n
                                   and e.cur is distinct from e.b and not m.is_set as is_conflict
                        from (select j.key, nullif(j.value -> 'b', 'null') as b, nullif(j.value -> 'n', 'null') as n,
                                     r.fields -> j.key as cur
                              from jsonb_each(c.f) j where c.op = 'u' and not r.deleted offset 0) e
                        cross join lateral (select x.is_set, x.guarded from mesh.field x
                                            where x.kind = c.kind and x.name = e.key offset 0) m
                        offset 0) g) f
        ) u on true
        -- a removal of what somebody has changed since; a field that the client is too old to know does not count
        left join lateral (
            select array_agg(x.key order by x.key) as names
            from (select j.key from jsonb_each(c.f) j
                  where c.op = 'd' and not r.deleted and r.fields -> j.key is distinct from j.value
                  union all
                  select j.key from jsonb_each(r.fields) j
                  where c.op = 'd' and not r.deleted and not jsonb_exists(c.f, j.key)
                    and exists (select from mesh.field m
                                where m.kind = c.kind and m.name = j.key and m.since <= p_level offset 0)) x
        ) d on true
        -- two that made a record with one id
        left join lateral (
            select array_agg(x.key order by x.key) as names
            from (select j.key from jsonb_each(c.f) j
                  where c.op = 'i' and not r.deleted and r.fields -> j.key is distinct from j.value
                  union all
                  select j.key from jsonb_each(r.fields) j
                  where c.op = 'i' and not r.deleted and not jsonb_exists(c.f, j.key)) x
        ) n on true
        cross join lateral (
            select case when c.op = 'i' then case when r.id is null then 'i'
                                                  when r.kind = c.kind and r.deleted then 'r' end
                        when r.id is null or r.kind <> c.kind or r.deleted then null
                        when c.op = 'u' and u.conflicts is null and u.touched is not null then 'u'
                        when c.op = 'd' and d.names is null then 'd' end as action,
                   case when c.op = 'i' then
                             case when r.kind <> c.kind or (not r.deleted and n.names is not null) then 'created_twice' end
                        when r.id is null or r.kind <> c.kind then 'missing'
                        when c.op = 'u' then
                             case when r.deleted then 'removed' when u.conflicts is not null then 'fields' end
                        when d.names is not null then 'changed' end as conflict
        ) a
        offset 0)
    select coalesce(array_agg(row(w.set_no, w.item, w.kind, w.id, w.op, w.found, w.old_domain, w.action, w.conflict,
                        w.conflict_fields, coalesce(f.added, '{}'), coalesce(f.kinds, '{}'), s.scope, null)
                        ::mesh.push_work), '{}'),
           coalesce(array_agg(row(w.item, w.kind, w.action, w.fields, w.old_fields, coalesce(f.refs, '{}'), w.touched)
                        ::mesh.push_state), '{}')
        into work, states
        from met w
        left join lateral (
            select array_agg(t.ref) as refs,
                   array_agg(t.ref) filter (where w.action <> 'u' or t.ref <> all (w.old_refs)) as added,
                   array_agg(t.kind) filter (where w.action <> 'u' or t.ref <> all (w.old_refs)) as kinds
            from mesh.field m
            cross join lateral (
                select (w.fields ->> m.name)::uuid as ref, m.target as kind where m.type = 'reference'
                union all
                select split_part(w.fields ->> m.name, ':', 2)::uuid, split_part(w.fields ->> m.name, ':', 1)
                where m.type = 'anyreference'
                union all
                select x::uuid, m.target from jsonb_array_elements_text(
                    case when m.type = 'referencelist' then w.fields -> m.name end) x
            ) t
            where m.kind = w.kind and m.type in ('reference', 'referencelist', 'anyreference')
              and jsonb_exists(w.fields, m.name)
        ) f on true
        left join lateral (
            select case m.type when 'anyreference' then split_part(w.fields ->> m.name, ':', 2)::uuid
                               else (w.fields ->> m.name)::uuid end as scope
            from mesh.field m
            where m.kind = w.kind and m.is_scope and jsonb_exists(w.fields, m.name)
            order by m.ord limit 1
        ) s on true;
end
$$;

-- Step 4: whose each new state is. The scope leads to a record of the same set, whose own scope counts as it will be,
-- or to one that is there. A chain longer than any mesh has (a circle) ends with nobody.
create function mesh.push_domains(p_work mesh.push_work[]) returns mesh.push_work[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return (
        with recursive
        changed as materialized (
            select w.item, w.set_no, w.id, w.kind, w.scope from unnest(p_work) w
            where w.action in ('i', 'u', 'r')),
        walk as (
            select c.item, c.set_no, c.scope as at, 1 as steps from changed c where c.scope is not null
            union all
            select k.item, k.set_no, c.scope, k.steps + 1
            from walk k join changed c on c.set_no = k.set_no and c.id = k.at
            where c.kind <> 'domain' and k.steps < 16),
        ends as materialized (
            select distinct on (k.item) k.item, k.set_no, k.at, k.steps from walk k order by k.item, k.steps desc),
        targets as materialized (
            select t.at, r.domain
            from (select distinct e.at from ends e where e.at is not null) t
            left join lateral (select x.domain from mesh.record x where x.id = t.at offset 0) r on true)
        select coalesce(array_agg(row(w.set_no, w.item, w.kind, w.id, w.op, w.found, w.old_domain, w.action, w.conflict,
                w.conflict_fields, w.added, w.added_kinds, w.scope,
                case when w.action = 'd' or w.action is null then w.old_domain
                     when w.kind = 'domain' then w.id
                     when e.steps >= 16 then null
                     when c.kind = 'domain' then c.id
                     else t.domain end)::mesh.push_work), '{}')
        from unnest(p_work) w
        left join ends e on e.item = w.item
        left join changed c on c.id = e.at and c.set_no = e.set_no
        left join targets t on t.at = e.at);
end
$$;

-- Step 5: what must hold between records. A reference must lead to a live record of its kind, in the database and not
-- removed by anybody of this request, or made by the same set. Only references that the set adds are looked at.
create function mesh.push_check_references(p_work mesh.push_work[], p_states mesh.push_state[]) returns mesh.push_verdict[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return (
        with wanted as materialized (
            select w.set_no, w.item, x.ref, x.kind
            from unnest(p_work) w cross join lateral unnest(w.added, w.added_kinds) x (ref, kind)
            where w.action in ('i', 'u', 'r')),
        there as materialized (
            select t.ref, r.kind
            from (select distinct v.ref from wanted v) t
            cross join lateral (select x.kind from mesh.record x where x.id = t.ref and not x.deleted offset 0) r),
        removed as materialized (select w.id from unnest(p_work) w where w.action = 'd'),
        made as materialized (select w.set_no, w.id, w.kind from unnest(p_work) w where w.action in ('i', 'r')),
        judged as (
            select v.set_no, v.item, v.ref,
                   case when d.id is not null or coalesce(m.kind, t.kind) is null then 'lost_reference'
                        when coalesce(m.kind, t.kind) <> v.kind then 'value' end as why
            from wanted v
            left join there t on t.ref = v.ref
            left join removed d on d.id = v.ref
            left join made m on m.id = v.ref and m.set_no = v.set_no)
        select coalesce(array_agg(row(g.set_no, g.item, case g.why when 'value' then 'error' else 'conflict' end, g.why,
                                      mesh.fields_that_refer(w.kind, w.fields, g.refs), g.refs, null)::mesh.push_verdict), '{}')
        from (select j.set_no, j.item, j.why, array_agg(distinct j.ref) as refs
              from judged j where j.why is not null group by j.set_no, j.item, j.why) g
        join unnest(p_states) w on w.item = g.item);
end
$$;

-- The names of the fields that hold one of the references; only for what is told to people.
create function mesh.fields_that_refer(p_kind text, p_fields jsonb, p_refs uuid[]) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
    select array_agg(m.name order by m.ord)
    from mesh.field m
    where m.kind = p_kind and m.type in ('reference', 'referencelist', 'anyreference')
      and exists (select from unnest(p_refs) x where strpos(p_fields ->> m.name, x::text) > 0)
$$;

-- A removed record must not be referred to by what stays: not by the database, except where the same set changes the
-- referring record, and not by anything that this request writes.
create function mesh.push_check_removals(p_work mesh.push_work[], p_states mesh.push_state[]) returns mesh.push_verdict[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from unnest(p_work) w where w.action = 'd') then
        return '{}';
    end if;
    return (
        with own as materialized (
            select w.set_no, w.id from unnest(p_work) w where w.action in ('u', 'd')),
        written as materialized (
            select x.ref, w.id
            from unnest(p_states) t cross join lateral unnest(t.refs) x (ref) join unnest(p_work) w on w.item = t.item
            where t.action in ('i', 'u', 'r')),
        removed as materialized (
            select w.set_no, w.item, w.id from unnest(p_work) w where w.action = 'd'),
        referring as (
            select d.set_no, d.item, r.id as by
            from removed d
            cross join lateral (select x.id from mesh.record x where x.refs @> array[d.id] and not x.deleted offset 0) r
            left join own o on o.set_no = d.set_no and o.id = r.id
            where o.id is null
            union
            select d.set_no, d.item, v.id from removed d join written v on v.ref = d.id)
        select coalesce(array_agg(row(g.set_no, g.item, 'conflict', 'still_referred', null, g.refs, null)
                                  ::mesh.push_verdict), '{}')
        from (select f.set_no, f.item, (array_agg(f.by order by f.by))[1:20] as refs
              from referring f group by f.set_no, f.item) g);
end
$$;

-- A domain must not come to lie below itself, not even by two moves that are each in order.
create function mesh.push_check_circles(p_work mesh.push_work[], p_states mesh.push_state[]) returns mesh.push_verdict[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from unnest(p_work) w where w.kind = 'domain' and w.action in ('i', 'u', 'r')) then
        return '{}';
    end if;
    return (
        with recursive
        moved as materialized (
            select w.set_no, w.item, w.id, (t.fields ->> 'parent')::uuid as parent
            from unnest(p_work) w join unnest(p_states) t on t.item = w.item
            where w.kind = 'domain' and w.action in ('i', 'u', 'r')),
        walk as (
            select m.item, m.id as start, m.parent as at from moved m where m.parent is not null
            union -- not union all: a circle that is there already must end
            select k.item, k.start, n.parent
            from walk k
            cross join lateral (
                select coalesce(
                    (select m.parent from moved m where m.id = k.at),
                    (select (r.fields ->> 'parent')::uuid from mesh.record r
                     where r.id = k.at and not exists (select from moved m where m.id = k.at))) as parent) n
            where k.at <> k.start and n.parent is not null)
        select coalesce(array_agg(row(m.set_no, m.item, 'conflict', 'circular_domain', array['parent'], null, null)
                                  ::mesh.push_verdict), '{}')
        from moved m where exists (select from walk k where k.item = m.item and k.at = k.start));
end
$$;

-- Step 6: what this login may do. Read under the lock, as administrators change rights under it, too.
create function mesh.push_check_rights(p_work mesh.push_work[], p_states mesh.push_state[], p_is_lead bool,
                                       p_domains uuid[])
returns mesh.push_verdict[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if p_is_lead then
        return '{}';
    end if;
    return (
        with led as (
            -- what only leads may write: their fields, a lower rank (also by removing and restoring), the parent of a domain
            select t.item,
                   array_agg(m.name order by m.ord) filter (where m.lead) as lead_fields,
                   array_agg(m.name order by m.ord) filter (where m.lead_lowers and t.action <> 'i'
                       and coalesce(n.rank, 0) < coalesce(b.rank, 0)) as lowered,
                   bool_or(t.kind = 'domain' and m.name = 'parent') as is_moved
            from unnest(p_states) t
            join mesh.field m on m.kind = t.kind and (m.lead or m.lead_lowers or (m.kind = 'domain' and m.name = 'parent'))
            left join mesh.choice n on n.choice = m.choice and n.token = t.fields ->> m.name
            left join mesh.choice b on b.choice = m.choice and b.token = t.old_fields ->> m.name
            where t.action in ('i', 'u', 'r') and t.fields -> m.name is distinct from t.old_fields -> m.name
            group by t.item)
        select coalesce(array_agg(row(v.set_no, v.item, 'denied', v.why,
                case v.why when 'lead' then v.lead_fields when 'lowered' then v.lowered end, null,
                case v.why when 'domain' then v.foreign_domain when 'transfer' then v.foreign_domain end)
                ::mesh.push_verdict), '{}')
        from (
            select w.set_no, w.item, l.lead_fields, l.lowered, o.foreign_domain,
                   case
                       when w.kind = 'domain' then
                           case when w.op = 'u' and w.id <> all (p_domains) then 'domain'
                                when w.op <> 'u' or l.is_moved then 'lead' end
                       when k.scope = 'lead' then 'lead'
                       when o.foreign_domain is not null then
                           case when w.kind = 'product' and w.action = 'u' and w.old_domain is distinct from w.domain
                                     and (w.old_domain = any (p_domains) or w.domain = any (p_domains)) then
                                    case when not exists (
                                        select from mesh.transfer t
                                        where t.record = w.id and t.state = 'accepted' and t.to_domain = w.domain
                                          and t.from_domain is not distinct from w.old_domain) then 'transfer' end
                                else 'domain' end
                   end as why_row
            from unnest(p_work) w
            join mesh.kind k on k.token = w.kind
            cross join lateral (
                select case when w.old_domain <> all (p_domains) then w.old_domain
                            when w.action in ('i', 'u', 'r') and w.domain <> all (p_domains) then w.domain
                       end as foreign_domain) o
            left join led l on l.item = w.item
            where w.action is not null or (w.conflict is not null and w.conflict <> 'missing')
        ) q
        cross join lateral (
            select q.set_no, q.item, q.lead_fields, q.lowered, q.foreign_domain,
                   coalesce(q.why_row, case when q.lead_fields is not null then 'lead'
                                            when q.lowered is not null then 'lowered' end) as why) v
        where v.why is not null);
end
$$;

-- Step 7: writes what is left. The log follows by trigger. The domain of what hangs on a moved record moves with it,
-- level by level, without a new version: nothing of the record itself has changed.
create function mesh.push_write(p_work mesh.push_work[], p_states mesh.push_state[], p_sets mesh.push_set[], p_cno bigint)
returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    v_ids uuid[];
    v_moved uuid[];
    v_count int;
begin
    insert into mesh.record (id, kind, domain, fields, refs, deleted, cno, rev, last_set)
        select w.id, w.kind, w.domain, t.fields, t.refs, false, p_cno, 1, s.id
        from unnest(p_work) w
        join unnest(p_states) t on t.item = w.item
        join unnest(p_sets) s on s.set_no = w.set_no
        where w.action = 'i';
    v_ids := array(select w.id from unnest(p_work) w where w.action in ('u', 'd', 'r'));
    if cardinality(v_ids) = 0 then
        return;
    end if;
    update mesh.record r
        set fields = case n.action when 'd' then r.fields else n.fields end,
            refs = case n.action when 'd' then '{}' else n.refs end,
            domain = n.domain, deleted = n.action = 'd', cno = p_cno, rev = r.rev + 1, last_set = n.last_set
        from (select w.id, w.action, w.domain, t.fields, t.refs, s.id as last_set
              from unnest(p_work) w
              join unnest(p_states) t on t.item = w.item
              join unnest(p_sets) s on s.set_no = w.set_no
              where w.action in ('u', 'd', 'r')) n
        where r.id = any (v_ids) and r.id = n.id;
    get diagnostics v_count = row_count;
    if v_count <> cardinality(v_ids) then
        -- Row security skips rows without a word; a receipt for what was not written would be a lie.
        raise exception 'a record may not be written by this login' using errcode = '42501';
    end if;

    v_moved := array(select w.id from unnest(p_work) w
                     where w.action = 'u' and w.kind <> 'domain' and w.domain is distinct from w.old_domain);
    for step in 1 .. 16 loop
        exit when cardinality(v_moved) = 0;
        v_moved := mesh.move_with(v_moved);
    end loop;
end
$$;

-- Gives the records whose scope leads to one of p_moved their domain, and returns those that thereby moved.
create function mesh.move_with(p_moved uuid[]) returns uuid[]
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    v_ids uuid[];
    v_domains uuid[];
    v_moved uuid[];
begin
    select coalesce(array_agg(h.id), '{}'), coalesce(array_agg(t.domain), '{}') into v_ids, v_domains
        from (select r.id, r.kind, r.fields, r.domain from mesh.record r
              where r.refs && p_moved and not r.deleted offset 0) h
        cross join lateral (
            select case m.type when 'anyreference' then split_part(h.fields ->> m.name, ':', 2)::uuid
                               else (h.fields ->> m.name)::uuid end as scope
            from mesh.field m
            where m.kind = h.kind and m.is_scope and jsonb_exists(h.fields, m.name)
            order by m.ord limit 1) s
        cross join lateral (select x.domain from mesh.record x where x.id = s.scope offset 0) t
        where s.scope = any (p_moved) and t.domain is distinct from h.domain;
    if cardinality(v_ids) = 0 then
        return '{}';
    end if;
    with written as (
        update mesh.record r set domain = n.domain
            from unnest(v_ids, v_domains) n (id, domain)
            where r.id = any (v_ids) and r.id = n.id
            returning r.id)
    select coalesce(array_agg(w.id), '{}') into v_moved from written w;
    if cardinality(v_moved) <> cardinality(v_ids) then
        raise exception 'a record may not be written by this login' using errcode = '42501';
    end if;
    return v_moved;
end
$$;

-- Step 8: the verdicts as the client reads them: per set the gravest state, per change the current values of exactly
-- what is in question, who wrote them last, and whom to ask.
create function mesh.push_answer(p_sets mesh.push_set[], p_changes mesh.push_change[], p_verdicts mesh.push_verdict[])
returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if cardinality(p_verdicts) = 0 then
        return '[]';
    end if;
    return (
        with graded as (
            select v.*, case v.s when 'needs_upgrade' then 1 when 'error' then 2 when 'denied' then 3 else 4 end as grade
            from unnest(p_verdicts) v),
        one as (
            select distinct on (g.item) g.* from graded g order by g.item, g.grade, g.why),
        told as (
            select o.set_no, o.item, o.grade, o.s,
                   jsonb_strip_nulls(jsonb_build_object(
                       't', c.kind, 'row', c.id, 'why', o.why, 'fields', to_jsonb(o.fields), 'refs', to_jsonb(o.refs),
                       'domain', o.domain,
                       'owners', case when o.domain is not null then coalesce(
                           (select jsonb_agg(m.login order by m.login) from mesh.member m
                            join mesh.person p on p.login = m.login and p.revoked_at is null
                            where m.domain = o.domain), '[]') end,
                       'by', b.login, 'cno', r.cno, 'at_us', b.at_us))
                   || case when r.id is null or o.s in ('needs_upgrade', 'error') then '{}'
                           else jsonb_build_object('cur', case
                               when o.why in ('removed', 'changed') then r.fields
                               else coalesce((select jsonb_object_agg(f, coalesce(r.fields -> f, 'null'))
                                              from unnest(o.fields) f), '{}') end) end as told
            from one o
            left join unnest(p_changes) c on c.item = o.item
            left join lateral (select x.id, x.fields, x.cno from mesh.record x where x.id = c.id offset 0) r on true
            left join lateral (select x.login, x.at_us from audit.block x where x.cno = r.cno offset 0) b on true)
        select jsonb_agg(jsonb_build_object('id', s.id, 's', g.s, 'changes', g.changes) order by s.set_no)
        from (select t.set_no, (array_agg(t.s order by t.grade))[1] as s, jsonb_agg(t.told order by t.item) as changes
              from told t group by t.set_no) g
        join unnest(p_sets) s on s.set_no = g.set_no);
end
$$;

reset role;
