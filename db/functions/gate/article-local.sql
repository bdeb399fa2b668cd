-- What a local government adds to a page of all of Flanders, for its own people. It goes the way of every article: a draft, a second pair of
-- eyes, versions. It keeps beside which version of that page it was read, so that it is asked to be looked at again when that changes.

-- Writes the addition of the own organisation, new or changed. p_revision is what the editor saw.
create or replace function gate.draft_local_article(p_token text, p_about uuid, p_revision integer, p_words jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  central articles;
  one articles;
  waiting article_versions;
  refusal text := gate.article_refusal(me, me.organisation);
  fault text;
begin
  if refusal is null and me.organisation_kind in ('vdab', 'vvsg') then
    refusal := 'forbidden';
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into central from articles where id = p_about and organisation is null and standing is not null and withdrawn_at is null;
  if central.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  fault := gate.article_fault(p_words || jsonb_build_object('slug', 'lokaal-' || me.organisation || '-' || left(p_about::text, 8),
    'title', 'x', 'summary', 'x'), (select id from articles where about_id = p_about and organisation = me.organisation));
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  insert into articles (kind, organisation, about_id) values ('local', me.organisation, p_about) on conflict do nothing;
  select * into one from articles where about_id = p_about and organisation = me.organisation for update;
  select * into waiting from article_versions where article_id = one.id and state <> 'published' for update;
  if waiting.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if waiting.article_id is null then
    insert into article_versions (article_id, version, slug, title, summary, body, author_function, reviewed_on, next_review_on, written_by,
      written_for, beside)
    select one.id, coalesce((select max(version) from article_versions where article_id = one.id), 0) + 1,
      'lokaal-' || me.organisation || '-' || left(p_about::text, 8), v.title, v.summary, p_words ->> 'body', p_words ->> 'authorFunction',
      (p_words ->> 'reviewedOn')::date, (p_words ->> 'nextReviewOn')::date, me.user_id, me.organisation, central.standing
    from article_versions v where v.article_id = central.id and v.version = central.standing;
  else
    update article_versions set body = p_words ->> 'body', author_function = p_words ->> 'authorFunction',
      reviewed_on = (p_words ->> 'reviewedOn')::date, next_review_on = (p_words ->> 'nextReviewOn')::date, state = 'draft', publish_on = null,
      approved_by = null, approved_for = null, written_by = me.user_id, written_for = me.organisation, written_at = clock_timestamp(),
      beside = central.standing, revision = revision + 1
    where article_id = one.id and version = waiting.version;
  end if;
  perform gate.record_act(me, 'article.draftLocal', one.id::text);
  return json_build_object('outcome', 'done', 'id', one.id);
end $$;

grant execute on function gate.draft_local_article(text, uuid, integer, jsonb) to werkwinkel_app;
