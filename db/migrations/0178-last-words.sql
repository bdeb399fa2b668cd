-- Of each section of an agreement the last words are known as such: what everyone reads and searches. What stood before is for nobody to
-- read any more (db/policies/agreements.sql). Row-level security shows the owner nothing, so it stands aside for this one statement.
alter table agreement_sections add column is_last boolean not null default true;
alter table agreement_sections no force row level security;
update agreement_sections s set is_last = false
where exists (
  select from agreement_sections n where n.agreement_id = s.agreement_id and n.section = s.section and n.version > s.version);
alter table agreement_sections force row level security;
create index agreement_sections_as_they_stand on agreement_sections (agreement_id, section) where is_last;
