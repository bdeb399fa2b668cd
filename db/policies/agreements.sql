-- The sections, consents, signatures and notices of an agreement are known with their agreement. Who signed is for the pages to show or not: the table is read through the
-- agreement alone.
grant select, insert on agreement_signatures, agreement_notices, agreement_sections to gate_owner;
grant select, insert, update, delete on agreement_consents to gate_owner;
grant delete on annex_lines to gate_owner;
grant select on agreement_signatures, agreement_notices, agreement_sections, agreement_consents to werkwinkel_app, werkwinkel_jobs;

do $$
declare
  part text;
begin
  foreach part in array array['agreement_signatures', 'agreement_notices', 'agreement_sections', 'agreement_consents'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('drop policy if exists "visible with its agreement" on %I', part);
    execute format('create policy "visible with its agreement" on %I for select to werkwinkel_app, werkwinkel_jobs
      using (agreement_id in (select id from agreements))', part);
  end loop;
end $$;
