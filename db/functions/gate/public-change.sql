-- Tells every process that keeps public pages that something public changed. It says nothing of what: each reads anew.
create or replace function gate.tell_public_change() returns trigger
language plpgsql as $$
begin
  perform pg_notify('public_pages', '');
  return null;
end $$;
