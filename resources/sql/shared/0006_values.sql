-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Values: what counts as absent, what a field may hold, and how lists merge. One expression each, so that the planner
-- puts them into the statement that calls them; a call per value would be most of the cost of a push.

set local role mesh_owner;

-- Whether a value says that there is none. It is asked for every value of a request; the text form (null for a JSON
-- null) is much cheaper to look at than a comparison of JSON values.
create function mesh.is_absent(p_type text, p_text text) returns bool
language sql immutable parallel safe
return coalesce(p_text, '') = '' or (p_text = '[]' and p_type in ('textlist', 'referencelist'));

-- Whether a number came as text although it is small enough to be a number: one value must have one form.
create function mesh.is_small_text(p_type text, p_value jsonb) returns bool
language sql immutable parallel safe
return case when p_type = 'integer' and jsonb_typeof(p_value) = 'string'
            then p_value #>> '{}' ~ '^-?(0|[1-9][0-9]{0,14})$' else false end;

-- The one form of a value: absent ones are null, so that comparing is enough everywhere else.
create function mesh.plain_value(p_type text, p_value jsonb) returns jsonb
language sql immutable parallel safe
return case when mesh.is_absent(p_type, p_value #>> '{}') then null
            when mesh.is_small_text(p_type, p_value) then to_jsonb((p_value #>> '{}')::bigint)
            else p_value end;

-- A date that the calendar knows. The cases guard each other: make_date() raises where the month is wrong.
create function mesh.is_date(p_text text) returns bool
language sql immutable parallel safe
return case
    when p_text !~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' or left(p_text, 4) = '0000' then false
    else substr(p_text, 9, 2)::int <= extract(day from
        make_date(left(p_text, 4)::int, substr(p_text, 6, 2)::int, 1) + interval '1 month' - interval '1 day') end;

-- Whether a value that is not absent has the form of its type. Choices and the kinds of references need tables and are
-- checked by push. Lists and structured content are bounded as a whole. p_text is the value as text (#>> '{}'), which the
-- caller has at hand.
create function mesh.is_valid(p_type text, p_max_length int, p_value jsonb, p_text text) returns bool
language sql immutable parallel safe
return case p_type
    when 'text' then jsonb_typeof(p_value) = 'string' and char_length(p_text) <= p_max_length
    when 'choice' then jsonb_typeof(p_value) = 'string'
    when 'reference' then jsonb_typeof(p_value) = 'string' and p_text
        ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
    when 'anyreference' then jsonb_typeof(p_value) = 'string' and p_text
        ~ '^[a-zA-Z][a-zA-Z0-9_-]*:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
    when 'yesno' then jsonb_typeof(p_value) = 'boolean'
    when 'integer' then case
        when jsonb_typeof(p_value) not in ('number', 'string') or p_text !~ '^-?(0|[1-9][0-9]{0,18})$' then false
        else p_text::numeric between -9223372036854775808 and 9223372036854775807 end
    when 'decimal' then jsonb_typeof(p_value) = 'string' and char_length(p_text) <= least(p_max_length, 1000)
        and p_text ~ '^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$'
    when 'date' then jsonb_typeof(p_value) = 'string' and mesh.is_date(p_text)
    when 'instant' then jsonb_typeof(p_value) = 'string' and p_text
        ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$'
        and mesh.is_date(left(p_text, 10))
    when 'textlist' then jsonb_typeof(p_value) = 'array' and char_length(p_text) <= 1000000
        and not jsonb_path_exists(p_value, 'strict $[*] ? (@.type() != "string")', '{}', true)
    when 'referencelist' then jsonb_typeof(p_value) = 'array' and char_length(p_text) <= 1000000
        and not jsonb_path_exists(p_value, 'strict $[*] ? (@.type() != "string" || !(@ like_regex
            "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"))', '{}', true)
    when 'json' then jsonb_typeof(p_value) in ('object', 'array', 'string')
        and char_length(p_text) <= p_max_length
    else false end;

-- Lists that mean sets: what was there and nobody removed, in its order, then what either side added, sorted - the same
-- from both sides, so that two workspaces that merge each other's work end up equal (mergeSets() in mesh/merge.cpp).
create function mesh.merge_sets(p_base jsonb, p_mine jsonb, p_theirs jsonb) returns jsonb
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    with base as (select v, min(o) as o from jsonb_array_elements_text(
                      case jsonb_typeof(p_base) when 'array' then p_base else '[]' end) with ordinality e (v, o) group by v),
        mine as (select distinct v from jsonb_array_elements_text(coalesce(p_mine, '[]')) e (v)),
        theirs as (select distinct v from jsonb_array_elements_text(coalesce(p_theirs, '[]')) e (v)),
        merged as (
            select v, o from base where v in (select v from mine) and v in (select v from theirs)
            union all
            select v, null from (select v from mine union select v from theirs) added
            where v not in (select v from base))
    select jsonb_agg(v order by o nulls last, v collate "C") from merged
$$;

reset role;
