-- A person who is forgotten leaves no mark in the lists that came in.
alter table client_import_people drop constraint client_import_people_person_id_fkey,
  add constraint client_import_people_person_id_fkey foreign key (person_id) references persons (id) on delete cascade;
