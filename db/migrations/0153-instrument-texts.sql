-- What editors write beside an instrument: one row per instrument and version. A published version never changes; a new one begins as a
-- draft, of which there is at most one. `revision` counts every change of a draft, so that nobody publishes or overwrites unread words.
-- No person stands in it: the function and the organisation of who wrote are shown, never a name.
create table instrument_texts (
  instrument text not null,
  version integer not null,
  body text not null constraint a_text_says_something check (btrim(body) <> '' and char_length(body) <= 4000),
  author_function text not null constraint who_wrote_has_a_function check (
    btrim(author_function) <> '' and char_length(author_function) <= 80),
  reviewed_on date not null,
  next_review_on date not null,
  state text not null default 'draft' constraint text_state_is_known check (state in ('draft', 'published')),
  revision integer not null default 1,
  written_by uuid not null references users (id),
  written_for integer not null references organisations (ref),
  written_at timestamptz not null default now(),
  published_by uuid references users (id),
  published_for integer references organisations (ref),
  published_at timestamptz,
  primary key (instrument, version),
  constraint a_text_is_reviewed_again_later check (next_review_on > reviewed_on),
  constraint two_people_publish_a_text check (published_by <> written_by),
  constraint a_published_text_says_who_and_when check (
    (state = 'published') = (published_by is not null and published_for is not null and published_at is not null))
);
create unique index one_draft_per_instrument on instrument_texts (instrument) where state = 'draft';
