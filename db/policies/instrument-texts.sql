-- What editors publish beside an instrument is public; a draft is seen by the editors of every organisation, of whom another publishes it.
grant select, insert, update on instrument_texts to gate_owner;
revoke all on instrument_texts from public, werkwinkel_identity, werkwinkel_log;
grant select on instrument_texts to werkwinkel_app, werkwinkel_jobs;

alter table instrument_texts enable row level security;
alter table instrument_texts force row level security;
drop policy if exists "a text beside an instrument is public once published and its draft to editors" on instrument_texts;
create policy "a text beside an instrument is public once published and its draft to editors" on instrument_texts for select
  to werkwinkel_app, werkwinkel_jobs
  using (state = 'published' or (
    'editing' = any ((select (gate.current()).purposes)::text[]) and (select (gate.current()).role) = 'redacteur'));
