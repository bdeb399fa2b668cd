-- Minutes and what members propose are read through functions of the gate alone, which ask for whom each is and whether it was
-- approved.
do $$
declare
  one text;
begin
  foreach one in array array['item_minutes', 'item_minutes_replaced', 'minutes_approvals', 'minutes_corrections',
    'agenda_proposals'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', one);
    execute format('grant select, insert, update, delete on %I to gate_owner', one);
  end loop;
end $$;
