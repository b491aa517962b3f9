-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Records that were removed long ago go from the table of records; the log keeps what they were. A desk that has not
-- read so far reads everything anew (mesh.meta.gc_floor). Also the pattern for every later step of this folder: it adds,
-- it replaces functions by ones that take the same, and it leaves alone what programs of the two versions before use.

set local role mesh_owner;
grant select on mesh.meta to audit_owner;
create policy forget_old on mesh.record for delete to mesh_owner
    using (deleted and cno <= (select m.gc_floor from mesh.meta m));
drop trigger keep on mesh.record;
create trigger keep before truncate on mesh.record for each statement execute function audit.refuse();

reset role;
set local role audit_owner;

-- Only what the log says is removed, and what every desk that goes on reading has read, may go. On every path, a
-- superuser's, too.
create function audit.keep_records() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if audit.cur_cno() is null or exists (
        select from old_rows o where not o.deleted or o.cno > (select m.gc_floor from mesh.meta m)) then
        raise exception 'DELETE is not allowed on mesh.record' using errcode = '42501';
    end if;
    return null;
end
$$;
grant execute on function audit.keep_records() to mesh_owner;

reset role;
set local role mesh_owner;

create trigger log_delete after delete on mesh.record
    referencing old table as old_rows for each statement execute function audit.keep_records();

-- Lets go of what was removed longer ago than that. Gives how many records.
create function mesh.forget_removed(older_than interval) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_floor bigint;
    v_count bigint;
begin
    perform mesh.require_admin();
    if older_than is null or older_than < interval '0' then
        raise exception 'a time is needed that is over' using errcode = '22023';
    end if;
    perform audit.lock_head();
    select max(r.cno), count(*) into v_floor, v_count
        from mesh.record r join audit.block b using (cno)
        where r.deleted
          and b.at_us <= (extract(epoch from clock_timestamp() - older_than) * 1000000)::bigint;
    if v_count = 0 then
        return 0;
    end if;
    perform audit.begin_commit('forget');
    update mesh.meta m set gc_floor = greatest(m.gc_floor, v_floor);
    delete from mesh.record r where r.deleted and r.cno <= v_floor;
    get diagnostics v_count = row_count;
    perform audit.add_event('#schema', (select m.epoch from mesh.meta m), 'u', jsonb_build_object(
        'o', '{}'::jsonb, 'n', jsonb_build_object('gc_floor', v_floor, 'forgotten', v_count))::text);
    return v_count;
end
$$;
grant execute on function mesh.forget_removed(interval) to mesh_admin;

reset role;
