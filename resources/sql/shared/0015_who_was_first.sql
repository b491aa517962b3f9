-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A conflict names whoever changed the fields in question, not whoever changed the record last.

set local role mesh_owner;

create or replace function mesh.push_answer(p_sets mesh.push_set[], p_changes mesh.push_change[], p_verdicts mesh.push_verdict[])
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
                       'by', b.login, 'cno', coalesce(w.cno, r.cno), 'at_us', b.at_us))
                   || case when r.id is null or o.s in ('needs_upgrade', 'error') then '{}'
                           else jsonb_build_object('cur', case
                               when o.why in ('removed', 'changed') then r.fields
                               else coalesce((select jsonb_object_agg(f, coalesce(r.fields -> f, 'null'))
                                              from unnest(o.fields) f), '{}') end) end as told
            from one o
            left join unnest(p_changes) c on c.item = o.item
            left join lateral (select x.id, x.fields, x.cno from mesh.record x where x.id = c.id offset 0) r on true
            -- Of the fields in question: a colleague may have changed another one of the same record since.
            left join lateral (select e.cno from audit.event e
                               where e.record = c.id
                                 and case o.why
                                         when 'fields' then e.op in ('i', 'u', 'r')
                                              and (e.payload::jsonb -> 'n' ?| o.fields
                                                   or e.payload::jsonb -> 'o' ?| o.fields)
                                         when 'created_twice' then e.op in ('i', 'r')
                                         else false end
                               order by e.cno desc limit 1) w on true
            left join lateral (select x.login, x.at_us from audit.block x
                               where x.cno = coalesce(w.cno, r.cno) offset 0) b on true)
        select jsonb_agg(jsonb_build_object('id', s.id, 's', g.s, 'changes', g.changes) order by s.set_no)
        from (select t.set_no, (array_agg(t.s order by t.grade))[1] as s, jsonb_agg(t.told order by t.item) as changes
              from told t group by t.set_no) g
        join unnest(p_sets) s on s.set_no = g.set_no);
end
$$;

reset role;
