-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who may do what, all in one place: row security as a second fence behind push, reading, and the functions.

set local role mesh_owner;

-- If push forgot a check, this would still refuse. It looks at the login that connected, not at the role that a definer
-- function runs as. The functions are asked once a statement (scalar sub-selects), not once a row.
alter table mesh.record enable row level security;
alter table mesh.record force row level security;
create policy read_all on mesh.record for select to mesh_owner using (true);
-- A login of another mesh of the cluster, or one that was revoked a moment ago, reads nothing.
create policy read_person on mesh.record for select to mesh_reader using ((select mesh.is_person()));
create policy write_new on mesh.record for insert to mesh_owner with check (
    (select mesh.is_lead()) or ((select mesh.is_writer())
        and kind <> all ((select mesh.lead_kinds())::text[])
        and (domain is null or domain = any ((select mesh.fenced_domains())::uuid[]))));
create policy write_old on mesh.record for update to mesh_owner
    using ((select mesh.is_lead()) or ((select mesh.is_writer())
        and (kind <> all ((select mesh.lead_kinds())::text[]) or kind = 'domain')
        and (domain is null or domain = any ((select mesh.fenced_domains())::uuid[]))))
    with check ((select mesh.is_lead()) or ((select mesh.is_writer())
        and (kind <> all ((select mesh.lead_kinds())::text[]) or kind = 'domain')
        and (domain is null or domain = any ((select mesh.fenced_domains())::uuid[]))));

-- Proposals are read by who made them and by those who may act on them.
alter table mesh.proposal enable row level security;
create policy read_own on mesh.proposal for select to mesh_reader
    using (login = session_user or (select mesh.is_lead())
        or ((select mesh.is_writer()) and domains && (select mesh.writable_domains())::uuid[]));
create policy own_all on mesh.proposal to mesh_owner using (true) with check (true);

grant select on mesh.meta, mesh.migration, mesh.kind, mesh.field, mesh.choice, mesh.record, mesh.person, mesh.member,
    mesh.change_set, mesh.proposal, mesh.transfer to mesh_reader;

grant execute on function mesh.push(jsonb), mesh.pull(bigint), mesh.register_client(uuid, text), mesh.hello(uuid),
    mesh.beat(uuid), mesh.writable_domains(), mesh.is_lead(), mesh.is_person(), mesh.is_writer(), mesh.people(),
    mesh.transfer_offer(uuid, uuid), mesh.transfer_accept(uuid), mesh.transfer_decline(uuid),
    mesh.propose(text, text, jsonb), mesh.proposal_decide(uuid, text, text), mesh.check_install() to mesh_reader;
grant execute on function mesh.person_add(name, text, text, bool, text), mesh.person_set_role(name, text, bool),
    mesh.person_set_password(name, text), mesh.person_revoke(name), mesh.person_end_sessions(name),
    mesh.person_restore(name), mesh.member_add(name, uuid), mesh.member_remove(name, uuid),
    mesh.activity(name, bigint) to mesh_admin;
grant execute on function mesh.is_person() to audit_owner;
grant usage on schema mesh to audit_owner;

reset role;

-- Events hold what the records held.
set local role audit_owner;
alter table audit.event enable row level security;
create policy read_all on audit.event for select to mesh_owner using (true);
create policy read_person on audit.event for select to mesh_reader using ((select mesh.is_person()));
grant execute on function audit.verify_scope() to mesh_reader;
reset role;
