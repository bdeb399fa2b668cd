-- The sections as they stand, the entries, places, consents, signatures and notices of an agreement are known with it; words that no longer
-- stand are shown to nobody. Who signed is told through the gate, to its parties.
grant update (is_last, open_from) on agreement_sections to gate_owner;
grant select, insert on agreement_signatures, agreement_notices, agreement_sections to gate_owner;
grant select, insert, update, delete on agreement_consents to gate_owner;
grant delete on annex_lines, agreement_parties to gate_owner;
grant select, insert, delete on agreement_places, agreement_entries to gate_owner;
grant select, insert on agreement_prolongations to gate_owner;
-- Deleted with the party that steps out of a draft, and never otherwise.
grant select, insert, delete on agreement_snapshots, agreement_snapshot_figures to gate_owner;
grant select, insert, delete, update (struck_at, struck_because) on agreement_context_figures to gate_owner;
grant select on agreement_context_figures to werkwinkel_app, werkwinkel_jobs;
grant select on agreement_places, agreement_entries, agreement_prolongations, agreement_snapshots,
  agreement_snapshot_figures to werkwinkel_app, werkwinkel_jobs;
grant select on agreement_notices, agreement_sections, agreement_consents to werkwinkel_app, werkwinkel_jobs;
revoke select on agreement_signatures from werkwinkel_app, werkwinkel_jobs;
grant select (agreement_id, organisation, signatory_function, document_hash, method, signed_at) on agreement_signatures
  to werkwinkel_app, werkwinkel_jobs;

do $$
declare
  part text;
begin
  foreach part in array array['agreement_signatures', 'agreement_notices', 'agreement_sections', 'agreement_consents', 'agreement_places', 'agreement_entries',
    'agreement_prolongations', 'agreement_snapshots', 'agreement_context_figures'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('drop policy if exists "visible with its agreement" on %I', part);
    execute format('create policy "visible with its agreement" on %I for select to werkwinkel_app, werkwinkel_jobs
      using (agreement_id in (select id from agreements)%s)', part, case part when 'agreement_sections' then ' and is_last' else '' end);
  end loop;
end $$;

alter table agreement_snapshot_figures enable row level security;
alter table agreement_snapshot_figures force row level security;
drop policy if exists "visible with its snapshot" on agreement_snapshot_figures;
create policy "visible with its snapshot" on agreement_snapshot_figures for select to werkwinkel_app, werkwinkel_jobs
  using (snapshot_id in (select id from agreement_snapshots));
