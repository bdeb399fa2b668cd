-- Spatial planning has one code, that of the actions of agreements. A new database has no concerns yet (0181). Row-level security shows
-- the owner none of them, so it stands aside for this one statement.
do $$
begin
  if to_regclass('public.concerns') is not null then
    alter table concerns no force row level security;
    update concerns set domain = 'planning' where domain = 'spatialPlanning';
    alter table concerns force row level security;
  end if;
end $$;
