-- One statement a line: what even a superuser cannot do while the triggers are on, because the audit log would not know.
delete from mesh.record
truncate mesh.record
update mesh.record set fields='{}'
insert into mesh.record(id,kind,fields,cno) values(gen_random_uuid(),'team','{}',1)
update mesh.record set domain=null
delete from mesh.person
truncate mesh.person cascade
update mesh.person set role='lead'
insert into mesh.member select login,gen_random_uuid() from mesh.person
delete from mesh.member
update mesh.member set domain=gen_random_uuid()
delete from audit.event
update audit.event set payload='{}'
truncate audit.event
delete from audit.block
update audit.block set login='x'
delete from audit.head
delete from mesh.change_set
truncate mesh.change_set
delete from mesh.transfer
truncate mesh.proposal
update mesh.transfer set state='done'
begin; select audit.begin_commit(); update mesh.record set fields='{}'
begin; select audit.begin_commit(); update mesh.record set kind='tag', cno=audit.cur_cno(), rev=rev+1
begin; select audit.begin_commit(); update mesh.record set fields='{}', cno=audit.cur_cno()+1, rev=rev+1
begin; select audit.begin_commit(); insert into mesh.record(id,kind,fields,cno) values(gen_random_uuid(),'team','{}',1)
begin; select audit.begin_commit(); update mesh.record set id=gen_random_uuid(), cno=audit.cur_cno(), rev=rev+1
