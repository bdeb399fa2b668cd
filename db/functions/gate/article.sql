-- Articles of the portal: who may write which, and how one is written, read by another, published, withdrawn and found again.

-- Whether the reader edits every article: editors of VDAB and VVSG write those of all of Flanders and help each local government.
create or replace function gate.edits_every_article() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(role = 'redacteur' and 'editing' = any (purposes) and organisation_kind in ('vdab', 'vvsg'), false)
  from (select (gate.current()).*) me
$$;

-- The organisation whose own articles the reader edits, or null.
create or replace function gate.edited_organisation() returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when role = 'redacteur' and 'editing' = any (purposes) then organisation end from (select (gate.current()).*) me
$$;

grant execute on function gate.edits_every_article(), gate.edited_organisation() to werkwinkel_app, werkwinkel_jobs;

-- Brings the articles that come with the program, published as they are; running it again changes nothing. What people wrote or withdrew since
-- is theirs and stays, whatever the program brings. Tells how many are new or changed.
create or replace function gate.load_articles(p_articles jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  given record;
  known articles;
  latest article_versions;
  changed integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('articles of the program'));
  for given in select * from jsonb_to_recordset(p_articles) as r (kind text, slug text, title text, summary text, body text, themes text[],
    audience text, sources jsonb, "takesPlace" jsonb, author text, reviewed date, "nextReview" date, published date) loop
    select * into known from articles where slug = given.slug;
    if known.id is null then
      insert into articles (kind) values (given.kind) returning * into known;
    elsif known.withdrawn_at is not null or exists (select from article_versions where article_id = known.id and written_by is not null) then
      continue;
    end if;
    select * into latest from article_versions where article_id = known.id order by version desc limit 1;
    if (latest.title, latest.summary, latest.body, latest.themes, latest.audience, latest.sources, latest.takes_place, latest.author_function,
        latest.reviewed_on, latest.next_review_on, known.kind) is not distinct from (given.title, given.summary, given.body, given.themes,
        given.audience, given.sources, nullif(given."takesPlace", 'null'), given.author, given.reviewed, given."nextReview", given.kind) then
      continue;
    end if;
    insert into article_versions (article_id, version, slug, title, summary, body, themes, audience, sources, takes_place, author_function,
      reviewed_on, next_review_on, state, published_at)
    values (known.id, coalesce(latest.version, 0) + 1, given.slug, given.title, given.summary, given.body, given.themes, given.audience,
      given.sources, nullif(given."takesPlace", 'null'), given.author, given.reviewed, given."nextReview", 'published',
      (coalesce(given.published, given.reviewed) + time '12:00') at time zone 'Europe/Brussels');
    update articles set kind = given.kind, slug = given.slug, standing = coalesce(latest.version, 0) + 1 where id = known.id;
    changed := changed + 1;
  end loop;
  return changed;
end $$;
