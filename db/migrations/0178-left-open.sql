-- Who is missing from a list while something about them is still open here is not ended by it: they stay with the list, with what is open,
-- and are judged again with the next one. Null: stood in the list.
alter table client_import_people add column left_open text[];
