-- A confirmed version is as public as its flow; a draft is seen by the editors of its sender. Events are public with their flow.
grant select, insert, update on flow_versions, flow_events to gate_owner;
grant delete on flow_receivers to gate_owner;
grant select on flow_versions, flow_events to werkwinkel_app, werkwinkel_jobs;

alter table flow_versions enable row level security;
alter table flow_versions force row level security;
drop policy if exists "a version is visible once confirmed and its draft to the editors of the sender" on flow_versions;
create policy "a version is visible once confirmed and its draft to the editors of the sender" on flow_versions for select
  to werkwinkel_app, werkwinkel_jobs
  using (state = 'confirmed' or (
    'flowRegister' = any ((select (gate.current()).purposes)::text[])
    and flow in (select number from flows where sender = (select gate.my_organisation()))));

alter table flow_events enable row level security;
alter table flow_events force row level security;
drop policy if exists "an event is visible with its flow and its annex line" on flow_events;
create policy "an event is visible with its flow and its annex line" on flow_events for select to werkwinkel_app, werkwinkel_jobs
  using (flow in (select number from flows) and (line is null or line in (select ref from annex_lines)));
