-- What is published and not withdrawn is for everyone; a draft is seen by the editors who may come to publish it.
grant select, insert, update on articles, article_versions, article_answers to gate_owner;
-- A draft that is thrown away; what was ever published stays.
grant delete on articles, article_versions to gate_owner;
grant select, insert, update, delete on article_redirects to gate_owner;
revoke all on articles, article_versions, article_redirects, article_answers from public, werkwinkel_identity, werkwinkel_log;
grant select on articles, article_versions, article_redirects to werkwinkel_app, werkwinkel_jobs;
grant select on article_answers to werkwinkel_app;

alter table articles enable row level security;
alter table articles force row level security;
drop policy if exists "an article is public once published and its drafts to its editors" on articles;
create policy "an article is public once published and its drafts to its editors" on articles for select
  to werkwinkel_app, werkwinkel_jobs
  using ((standing is not null and withdrawn_at is null) or (select gate.edits_every_article())
    or organisation = (select gate.edited_organisation()));

alter table article_versions enable row level security;
alter table article_versions force row level security;
drop policy if exists "a version is public while it stands and otherwise to its editors" on article_versions;
create policy "a version is public while it stands and otherwise to its editors" on article_versions for select
  to werkwinkel_app, werkwinkel_jobs
  using (exists (select from articles a where a.id = article_id and (a.standing = version and a.withdrawn_at is null
    or (select gate.edits_every_article()) or a.organisation = (select gate.edited_organisation()))));

alter table article_redirects enable row level security;
alter table article_redirects force row level security;
drop policy if exists "where an article was is public" on article_redirects;
create policy "where an article was is public" on article_redirects for select to werkwinkel_app, werkwinkel_jobs using (true);

alter table article_answers enable row level security;
alter table article_answers force row level security;
drop policy if exists "what readers thought is for its editors" on article_answers;
create policy "what readers thought is for its editors" on article_answers for select to werkwinkel_app
  using (exists (select from articles a where a.id = article_id
    and ((select gate.edits_every_article()) or a.organisation = (select gate.edited_organisation()))));

-- A picture is for everyone who knows its name, which nobody guesses; which pictures there are, editors see.
grant select, insert, update on article_images to gate_owner;
revoke all on article_images from public, werkwinkel_identity, werkwinkel_log;
grant select (name, bytes, alt, added_for, added_at) on article_images to werkwinkel_app;
alter table article_images enable row level security;
alter table article_images force row level security;
drop policy if exists "pictures are public" on article_images;
create policy "pictures are public" on article_images for select to werkwinkel_app using (true);
