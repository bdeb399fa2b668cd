-- What two people chose is public; a draft is seen by the legal editors of every organisation, of whom one confirms it. What the rules said
-- is public.
grant select, insert, update on reading_versions to gate_owner;
grant select on reading_points, rule_publications to gate_owner;
revoke all on reading_points, reading_versions, rule_publications from public, werkwinkel_identity, werkwinkel_log;
grant select on reading_versions, rule_publications to werkwinkel_app, werkwinkel_jobs;

alter table reading_versions enable row level security;
alter table reading_versions force row level security;
drop policy if exists "a choice of readings is public once confirmed and its draft to legal editors" on reading_versions;
create policy "a choice of readings is public once confirmed and its draft to legal editors" on reading_versions for select
  to werkwinkel_app, werkwinkel_jobs
  using (state = 'confirmed' or (
    'flowRegister' = any ((select (gate.current()).purposes)::text[]) and (select (gate.current()).role) = 'jurist'));
