-- Case talks lead to persons: the application reads them through the gate alone, and changes them through acts.
do $$
declare
  one text;
begin
  foreach one in array array['case_talks', 'case_talk_seats', 'case_talk_persons', 'case_talk_conditions', 'case_talk_outcomes',
    'case_talk_actions', 'case_talk_changes', 'case_talk_letters', 'case_talk_readings'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', one);
    execute format('grant select, insert, update, delete on %I to gate_owner', one);
  end loop;
end $$;
