-- A unit of an organisation that works for one province says so; its name is only a name.
alter table organisations add column province text;
update organisations u set province = p.province
from (select distinct province from municipalities) p
where u.kind = 'unit' and u.name like '%' || p.province;
alter table organisations add constraint only_a_unit_is_of_a_province check (province is null or kind = 'unit');
