-- One statement a line, each tried by a steward at the prompt of psql; all of them must be refused.
insert into mesh.record(id,kind,fields,cno) values(gen_random_uuid(),'team','{}',1)
update mesh.record set fields='{}'
delete from mesh.record
truncate mesh.record
select * from mesh.record for update
begin; lock table mesh.record in exclusive mode
begin; lock table audit.head_lock in exclusive mode
select * from audit.head for update
update audit.head set cno=0
select audit.lock_head()
select audit.begin_commit('x')
select audit.cur_cno()
select audit.seal(null,'x')
select audit.add_event('team',gen_random_uuid(),'i','{}')
select audit.announce(1)
insert into audit.event values(1,9,'team',gen_random_uuid(),'i',null,'{}')
delete from audit.event
update audit.block set login='x'
truncate audit.block cascade
insert into mesh.member values('ann',gen_random_uuid())
update mesh.person set role='lead'
insert into mesh.person(login,role,display_name) values('x','lead','x')
delete from mesh.change_set
insert into mesh.change_set values(gen_random_uuid(),gen_random_uuid(),1,'ann',null,null,1,1)
select * from mesh.client
update mesh.meta set min_client=9
update mesh.field set lead=false
insert into mesh.transfer(record,to_domain,offered_by,state) values(gen_random_uuid(),gen_random_uuid(),'ann','accepted')
update mesh.proposal set state='accepted'
select mesh.person_add('eve','E','lead',true,'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')
select mesh.person_set_role('ann','lead',true)
select mesh.person_revoke('lea')
select mesh.member_add('ann',gen_random_uuid())
select * from mesh.activity('lea',0)
select mesh.keep_role_add('x','y')
select mesh.keep_role_lock('lea',true)
select mesh.keep_role_end_sessions('lea')
select mesh.push_write('{}','{}','{}',1)
select mesh.move_with('{}')
select mesh.finish_install('ann','A')
select mesh.note_migration(9,'x','y')
set role mesh_owner
set role audit_owner
set role mesh_admin
set role mesh_lead
set role mesh_role_keeper
set session authorization postgres
create temp table x(i int)
create table public.x(i int)
create table mesh.x(i int)
create schema x
create function public.f() returns int language sql return 1
set row_security=off; select * from mesh.proposal
alter table mesh.record disable row level security
alter table mesh.record disable trigger all
drop policy read_person on mesh.record
set session_replication_role=replica
select pg_read_file('/etc/passwd')
copy (select 1) to program 'id'
copy mesh.record to '/tmp/x'
select lo_create(0)
select lo_from_bytea(0,'x')
select * from pg_authid
select pg_terminate_backend(pid) from pg_stat_activity where usename='postgres' and pid<>pg_backend_pid()
alter role ann createrole
alter role ann connection limit -1
alter role lea password 'x'
create role eve
grant mesh_lead to ann
set temp_file_limit=-1
set log_statement='none'
do $$ begin perform dblink('x'); end $$
create extension dblink
load 'auto_explain'
alter system set fsync=off
explain analyze delete from mesh.record
with x as (delete from mesh.record returning 1) select * from x
merge into mesh.record r using (select 1) s on false when not matched then insert (id,kind,fields,cno) values(gen_random_uuid(),'team','{}',1)
