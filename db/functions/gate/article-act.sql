-- How an article comes about: one editor writes, another reads and publishes precisely what was read, now or on a day. A published version
-- stays; writing again makes the next one. Whoever saves over words that were not read is told, and nothing is lost.

-- Why this actor may not write the articles of an organisation (null: of all of Flanders), or null.
create or replace function gate.article_refusal(me gate.actor, p_organisation integer) returns text
language sql immutable as $$
  select case
    when me.session_id is null then 'signedOut'
    when me.role = 'redacteur' and 'editing' = any (me.purposes)
      and (me.organisation_kind in ('vdab', 'vvsg') or me.organisation = p_organisation) then null
    else 'forbidden'
  end
$$;

-- The field of what was typed that cannot be kept, or null.
create or replace function gate.article_fault(p_words jsonb, p_article uuid) returns text
language sql stable as $$
  select case
    when w.slug !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or char_length(w.slug) > 80 then 'slug'
    when exists (select from articles a where a.slug = w.slug and a.id is distinct from p_article)
      or exists (select from article_redirects r where r.slug = w.slug and r.article_id is distinct from p_article)
      or exists (select from article_versions v where v.slug = w.slug and v.article_id is distinct from p_article and v.state <> 'published')
      then 'taken'
    when coalesce(btrim(w.title), '') = '' or char_length(w.title) > 120 then 'title'
    when coalesce(btrim(w.summary), '') = '' or char_length(w.summary) > 300 then 'summary'
    when coalesce(btrim(w.body), '') = '' or char_length(w.body) > 40000 then 'body'
    when char_length(w.audience) > 200 then 'audience'
    when coalesce(btrim(w."authorFunction"), '') = '' or char_length(w."authorFunction") > 80 then 'authorFunction'
    when (w."reviewedOn" <= gate.today()) is not true then 'reviewedOn'
    when (w."nextReviewOn" > gate.today()) is not true then 'nextReviewOn'
  end
  from jsonb_to_record(p_words) as w (slug text, title text, summary text, body text, audience text, "authorFunction" text,
    "reviewedOn" date, "nextReviewOn" date)
$$;

-- Writes an article that is new (p_article null), its next version, or the one that is open. p_version and p_revision are what the editor saw:
-- the version that stands and the revision of the open one. Changing what waits for a reader takes it back to its writer.
drop function if exists gate.draft_article(text, uuid, integer, integer, text, jsonb);
create function gate.draft_article(p_token text, p_article uuid, p_version integer, p_revision integer, p_kind text, p_words jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  one articles;
  waiting article_versions;
  refusal text;
  fault text;
begin
  -- Whose an article is never changes: it is held only for who may write it.
  refusal := gate.article_refusal(me, case when p_article is null then me.organisation
    else (select organisation from articles where id = p_article) end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into one from articles where id = p_article for update;
  -- What a local government adds to a page is written beside that page, by itself (article-local.sql).
  if p_article is not null and (one.id is null or one.kind = 'local') then
    return json_build_object('outcome', 'missing');
  end if;
  -- Whoever asks for the same address at once waits, and reads then that it is taken.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'address', p_words ->> 'slug'), 0));
  fault := gate.article_fault(p_words, p_article);
  -- By such a name an addition of a local government is known: nobody else takes it first.
  if fault is null and p_words ->> 'slug' ~ '^lokaal-[0-9]+-[0-9a-f]{8}$' then
    fault := 'taken';
  end if;
  if fault is null and p_article is null and (p_kind in ('guide', 'template', 'question', 'news', 'event')
    or (me.organisation_kind in ('vdab', 'vvsg') and p_kind in ('theme', 'about'))) is not true then
    fault := 'kind';
  end if;
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  if p_article is null then
    insert into articles (kind, organisation)
    values (p_kind, case when me.organisation_kind in ('vdab', 'vvsg') then null else me.organisation end) returning * into one;
  end if;
  select * into waiting from article_versions where article_id = one.id and state <> 'published' for update;
  if one.standing is distinct from p_version or waiting.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if waiting.article_id is null then
    insert into article_versions (article_id, version, slug, title, summary, body, author_function, reviewed_on, next_review_on, written_by,
      written_for)
    values (one.id, coalesce((select max(version) from article_versions where article_id = one.id), 0) + 1, p_words ->> 'slug',
      p_words ->> 'title', p_words ->> 'summary', p_words ->> 'body', p_words ->> 'authorFunction', (p_words ->> 'reviewedOn')::date,
      (p_words ->> 'nextReviewOn')::date, me.user_id, me.organisation) returning * into waiting;
  end if;
  update article_versions set slug = p_words ->> 'slug', title = p_words ->> 'title', summary = p_words ->> 'summary',
    body = p_words ->> 'body', themes = array(select jsonb_array_elements_text(p_words -> 'themes')), audience = coalesce(p_words ->> 'audience', ''),
    sources = p_words -> 'sources', takes_place = nullif(p_words -> 'takesPlace', 'null'), author_function = p_words ->> 'authorFunction',
    reviewed_on = (p_words ->> 'reviewedOn')::date, next_review_on = (p_words ->> 'nextReviewOn')::date, state = 'draft', publish_on = null,
    approved_by = null, approved_for = null, written_by = me.user_id, written_for = me.organisation, written_at = clock_timestamp(),
    revision = waiting.revision + (p_revision is not null)::integer
  where article_id = one.id and version = waiting.version;
  perform gate.record_act(me, 'article.draft', one.id::text);
  return json_build_object('outcome', 'done', 'id', one.id);
end $$;

-- The open version that this actor acts on, precisely as it was read; what is wrong is in the first part. A draft of what a local
-- government adds to a page is its own: nobody else says that it is ready, nor throws it away.
create or replace function gate.open_article(me gate.actor, p_article uuid, p_revision integer, p_state text, out refusal text,
  out waiting article_versions)
language plpgsql as $$
declare
  one articles;
begin
  refusal := gate.article_refusal(me, (select organisation from articles where id = p_article));
  if refusal is null and p_state = 'draft'
    and exists (select from articles where id = p_article and kind = 'local' and organisation <> me.organisation) then
    refusal := 'forbidden';
  end if;
  if refusal is not null then
    return;
  end if;
  select * into one from articles where id = p_article for update;
  if one.id is null then
    refusal := 'missing';
    return;
  end if;
  select * into waiting from article_versions where article_id = p_article and state <> 'published' for update;
  if waiting.revision is distinct from p_revision or waiting.state is distinct from p_state then
    refusal := 'conflict';
  end if;
end $$;

-- Throws a draft away. What stands on the portal stays as it is; of an article that nobody ever read, nothing is left.
create or replace function gate.drop_article_draft(p_token text, p_article uuid, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  seen record := gate.open_article(me, p_article, p_revision, 'draft');
begin
  if seen.refusal is not null then
    return json_build_object('outcome', seen.refusal);
  end if;
  delete from article_versions where article_id = p_article and version = (seen.waiting).version;
  delete from articles a where a.id = p_article and a.standing is null
    and not exists (select from article_versions v where v.article_id = a.id);
  perform gate.record_act(me, 'article.dropDraft', p_article::text);
  return json_build_object('outcome', 'done', 'id', (select a.id from articles a where a.id = p_article));
end $$;

-- Hands a draft to another editor, who reads it.
create or replace function gate.submit_article(p_token text, p_article uuid, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  seen record := gate.open_article(me, p_article, p_revision, 'draft');
begin
  if seen.refusal is not null then
    return json_build_object('outcome', seen.refusal);
  end if;
  update article_versions set state = 'inReview', remark = null, revision = revision + 1
  where article_id = p_article and version = (seen.waiting).version;
  perform gate.record_act(me, 'article.submit', p_article::text);
  return json_build_object('outcome', 'done', 'id', p_article);
end $$;

-- Hands it back to its writer, with what to change.
create or replace function gate.return_article(p_token text, p_article uuid, p_revision integer, p_remark text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  seen record := gate.open_article(me, p_article, p_revision, 'inReview');
begin
  if seen.refusal is not null then
    return json_build_object('outcome', seen.refusal);
  end if;
  update article_versions set state = 'draft', remark = p_remark, revision = revision + 1
  where article_id = p_article and version = (seen.waiting).version;
  perform gate.record_act(me, 'article.return', p_article::text);
  return json_build_object('outcome', 'done', 'id', p_article);
end $$;

-- Makes a version the one that everyone reads. An address that changed leads on from then.
create or replace function gate.put_article(p_article uuid, p_version integer) returns void
language plpgsql as $$
declare
  one articles;
  now_at text;
begin
  select * into one from articles where id = p_article for update;
  update article_versions set state = 'published', published_at = clock_timestamp() where article_id = p_article and version = p_version
  returning slug into now_at;
  delete from article_redirects where slug = now_at and article_id = p_article;
  if one.slug is distinct from now_at and one.slug is not null then
    insert into article_redirects (slug, article_id, since) values (one.slug, p_article, gate.today())
    on conflict (slug) do update set article_id = excluded.article_id, since = excluded.since;
  end if;
  -- What a local government adds stands on the page of another, and has no address.
  update articles set slug = case when kind <> 'local' then now_at end, standing = p_version, withdrawn_at = null, withdrawn_for = null where id = p_article;
end $$;

-- An editor who did not write it publishes precisely what was read (p_revision): at once, or on a day to come.
create or replace function gate.publish_article(p_token text, p_article uuid, p_revision integer, p_on date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  seen record := gate.open_article(me, p_article, p_revision, 'inReview');
  later boolean := coalesce(p_on > gate.today(), false);
begin
  if seen.refusal is not null then
    return json_build_object('outcome', seen.refusal);
  end if;
  if (seen.waiting).written_by = me.user_id then
    return json_build_object('outcome', 'ownDraft');
  end if;
  if (seen.waiting).next_review_on <= gate.today() then
    return json_build_object('outcome', 'invalid', 'field', 'reviewDue');
  end if;
  if p_on < gate.today() then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  if (seen.waiting).next_review_on <= p_on then
    return json_build_object('outcome', 'invalid', 'field', 'afterReview');
  end if;
  update article_versions set approved_by = me.user_id, approved_for = me.organisation, revision = revision + 1,
    state = case when later then 'scheduled' else state end, publish_on = case when later then p_on end
  where article_id = p_article and version = (seen.waiting).version;
  if not later then
    perform gate.put_article(p_article, (seen.waiting).version);
  end if;
  perform gate.record_act(me, case when later then 'article.schedule' else 'article.publish' end, p_article::text);
  return json_build_object('outcome', 'done', 'id', p_article, 'later', later);
end $$;

-- Takes an article away from everyone; writing and publishing again brings it back. A version of it that was to appear no longer does.
create or replace function gate.withdraw_article(p_token text, p_article uuid, p_version integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  one articles;
  refusal text;
begin
  refusal := gate.article_refusal(me, (select organisation from articles where id = p_article));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into one from articles where id = p_article for update;
  if one.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if one.standing is distinct from p_version or one.withdrawn_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update articles set withdrawn_at = clock_timestamp(), withdrawn_for = me.organisation where id = p_article;
  update article_versions set state = 'draft', publish_on = null, approved_by = null, approved_for = null, revision = revision + 1
  where article_id = p_article and state = 'scheduled';
  perform gate.record_act(me, 'article.withdraw', p_article::text);
  return json_build_object('outcome', 'done', 'id', p_article);
end $$;

-- Publishes what was to appear today or before. Two editors decided that: it appears also when one of them left since.
create or replace function gate.publish_due_articles() returns void
language sql security definer set search_path = pg_catalog, public as $$
  select gate.put_article(article_id, version) from article_versions where state = 'scheduled' and publish_on <= gate.today()
$$;

-- Whether someone still edits somewhere: a text whose writer left asks another editor to look after it.
create or replace function gate.still_edits(p_user uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from mandates m where m.user_id = p_user and m.role = 'redacteur' and m.ended_at is null
    and gate.today() between m.valid_from and coalesce(m.valid_until, 'infinity'))
$$;

-- Counts whether a page was useful to someone; of who that was nothing is kept.
create or replace function gate.count_article_answer(p_article uuid, p_useful boolean) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into article_answers (article_id, month, useful, not_useful)
  select a.id, date_trunc('month', gate.today())::date, p_useful::integer, (not p_useful)::integer
  from articles a where a.id = p_article and a.standing is not null and a.withdrawn_at is null
  on conflict (article_id, month) do update set useful = article_answers.useful + excluded.useful,
    not_useful = article_answers.not_useful + excluded.not_useful
$$;

grant execute on function
  gate.draft_article(text, uuid, integer, integer, text, jsonb),
  gate.submit_article(text, uuid, integer),
  gate.return_article(text, uuid, integer, text),
  gate.publish_article(text, uuid, integer, date),
  gate.withdraw_article(text, uuid, integer),
  gate.drop_article_draft(text, uuid, integer),
  gate.count_article_answer(uuid, boolean),
  gate.still_edits(uuid) to werkwinkel_app;
grant execute on function gate.publish_due_articles() to werkwinkel_jobs;
