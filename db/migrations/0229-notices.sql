-- That people were told of a flow: by letter, mail or talk, to one person or to many. Of a campaign no person is written down.
create table notices (
  id uuid primary key default gen_random_uuid(),
  flow integer not null references flows (number),
  flow_version integer not null,
  organisation integer not null references organisations (ref),
  person_id uuid references persons (id),
  language text not null constraint notice_language_is_known check (language in ('nl', 'fr', 'en', 'ar', 'tr', 'uk', 'fa', 'ps')),
  way text not null constraint way_of_notice_is_known check (way in ('letter', 'eBox', 'mail', 'talk', 'site')),
  sent_on date not null,
  reached integer constraint notice_reached_someone check (reached > 0),
  text_hash text not null,
  recorded_by uuid not null references users (id),
  recorded_at timestamptz not null default now(),
  constraint one_person_or_a_count check (person_id is null or reached is null)
);
create index notices_by_person on notices (person_id, organisation) where person_id is not null;
create index notices_by_flow on notices (flow, sent_on desc) where person_id is null;
