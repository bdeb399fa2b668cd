-- What a person asks of an organisation about the own record: a question, a correction, an objection. Tracked until answered.
create table person_requests (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  organisation integer not null references organisations (ref),
  kind text not null constraint request_kind_is_known check (kind in ('ask', 'correct', 'object')),
  body text not null constraint a_request_says_something check (btrim(body) <> ''),
  state text not null default 'open' constraint request_state_is_known check (state in ('open', 'answered')),
  made_at timestamptz not null default now(),
  due date not null,
  answer text,
  answered_by uuid references users (id),
  answered_at timestamptz,
  version integer not null default 1,
  constraint an_answered_request_has_an_answer check ((state = 'answered') = (answer is not null and answered_at is not null))
);
create index person_requests_by_person on person_requests (person_id);
create index person_requests_by_organisation on person_requests (organisation, state, due);
