-- What the portal tells everyone: guides, themes, templates, questions, news, events and what Werkwinkel is. An article is one address; what
-- it says stands in its versions. A published version never changes; a new one begins as a draft, of which there is at most one open.
-- `organisation` is null for what VDAB and VVSG write together for all of Flanders, and the local government whose own article it is. No person
-- stands in it: who wrote is shown as a function and an organisation, never as a name.
create table articles (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint article_kind_is_known check (
    kind in ('guide', 'theme', 'template', 'question', 'news', 'event', 'about', 'local')),
  slug text unique,
  organisation integer references organisations (ref),
  about_id uuid references articles (id),
  standing integer,
  withdrawn_at timestamptz,
  withdrawn_for integer references organisations (ref),
  constraint only_a_local_addition_is_about_another check (
    (kind = 'local') = (about_id is not null) and (kind <> 'local' or organisation is not null)),
  constraint a_local_addition_has_no_address_of_its_own check (kind <> 'local' or slug is null),
  constraint what_stands_has_an_address check (standing is null or slug is not null or kind = 'local')
);
create unique index one_addition_per_local_government on articles (about_id, organisation) where kind = 'local';

create table article_versions (
  article_id uuid not null references articles (id),
  version integer not null,
  slug text not null constraint an_address_is_short_and_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
  title text not null constraint a_title_says_something check (btrim(title) <> '' and char_length(title) <= 120),
  summary text not null constraint a_summary_says_something check (btrim(summary) <> '' and char_length(summary) <= 300),
  body text not null constraint a_body_says_something check (btrim(body) <> '' and char_length(body) <= 40000),
  themes text[] not null default '{}',
  audience text not null default '' constraint an_audience_is_short check (char_length(audience) <= 200),
  sources jsonb not null default '[]' constraint sources_are_a_list check (jsonb_typeof(sources) = 'array'),
  takes_place jsonb,
  author_function text not null constraint an_author_has_a_function check (
    btrim(author_function) <> '' and char_length(author_function) <= 80),
  reviewed_on date not null,
  next_review_on date not null,
  -- Of a local addition: the version of the central article that it was read beside.
  beside integer,
  state text not null default 'draft' constraint article_state_is_known check (
    state in ('draft', 'inReview', 'scheduled', 'published')),
  revision integer not null default 1,
  -- Null where the program brought the text along.
  written_by uuid references users (id),
  written_for integer references organisations (ref),
  written_at timestamptz not null default now(),
  approved_by uuid references users (id),
  approved_for integer references organisations (ref),
  publish_on date,
  published_at timestamptz,
  primary key (article_id, version),
  constraint an_article_is_reviewed_again_later check (next_review_on > reviewed_on),
  constraint two_people_publish_an_article check (approved_by <> written_by),
  constraint a_published_article_says_when check ((state = 'published') = (published_at is not null)),
  constraint what_is_published_was_approved check (
    state not in ('scheduled', 'published') or written_by is null or approved_by is not null),
  constraint what_is_scheduled_has_a_day check ((state = 'scheduled') <= (publish_on is not null))
);
create unique index one_open_version_per_article on article_versions (article_id) where state <> 'published';

-- Addresses that an article had before: they still lead to it.
create table article_redirects (
  slug text primary key,
  article_id uuid not null references articles (id),
  since date not null
);
create index on article_redirects (article_id);
