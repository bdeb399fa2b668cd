-- What editors write beside an instrument. One editor drafts, someone else publishes precisely what was read. A published version stays;
-- writing again makes the next one.

-- Why this actor may not write beside this instrument, or null. Instruments are public, so that forbidden says so.
create or replace function gate.instrument_text_refusal(me gate.actor, p_instrument text) returns text
language sql stable as $$
  select case
    when me.session_id is null then 'signedOut'
    when (select rules from rule_publications order by id desc limit 1) @> jsonb_build_array(jsonb_build_object('code', p_instrument))
      is not true then 'missing'
    when ('editing' = any (me.purposes) and me.role = 'redacteur') is not true then 'forbidden'
  end
$$;

-- The field of a text that cannot be kept, or null. Signs that steer or turn a text round are refused here; a form takes them out before.
create or replace function gate.instrument_text_fault(p_body text, p_function text, p_reviewed_on date, p_next_review_on date) returns text
language sql stable as $$
  with signs (of_text, of_line) as (values (
    '[\u0001-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]',
    '[\u0001-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]'))
  select case
    when coalesce(btrim(p_body, E' \n'), '') = '' or char_length(p_body) > 4000 or p_body ~ of_text then 'body'
    when coalesce(btrim(p_function), '') = '' or char_length(p_function) > 80 or p_function ~ of_line then 'function'
    when (p_reviewed_on <= gate.today()) is not true then 'reviewedOn'
    when (p_next_review_on > gate.today()) is not true then 'nextReviewOn'
  end from signs
$$;

-- The number of the text that stands beside an instrument; 0 before the first.
create or replace function gate.standing_instrument_text(p_instrument text) returns integer
language sql stable as $$
  select coalesce(max(version), 0) from instrument_texts where instrument = p_instrument and state = 'published'
$$;

-- Drafts the next version, or changes the draft. p_version and p_revision are what the editor saw; someone else's words are never
-- overwritten unread.
create or replace function gate.draft_instrument_text(p_token text, p_instrument text, p_version integer, p_revision integer, p_body text,
  p_function text, p_reviewed_on date, p_next_review_on date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.instrument_text_refusal(me, p_instrument);
  fault text := gate.instrument_text_fault(p_body, p_function, p_reviewed_on, p_next_review_on);
  draft instrument_texts;
  standing integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  perform pg_advisory_xact_lock(hashtext('instrument text ' || p_instrument));
  standing := gate.standing_instrument_text(p_instrument);
  select * into draft from instrument_texts where instrument = p_instrument and state = 'draft' for update;
  if standing is distinct from p_version or draft.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if draft.instrument is null then
    insert into instrument_texts (instrument, version, body, author_function, reviewed_on, next_review_on, written_by, written_for)
    values (p_instrument, standing + 1, p_body, p_function, p_reviewed_on, p_next_review_on, me.user_id, me.organisation);
  else
    update instrument_texts set body = p_body, author_function = p_function, reviewed_on = p_reviewed_on,
      next_review_on = p_next_review_on, revision = revision + 1, written_by = me.user_id, written_for = me.organisation, written_at = now()
    where instrument = p_instrument and version = draft.version;
  end if;
  perform gate.record_act(me, 'instrumentText.draft', p_instrument);
  return json_build_object('outcome', 'done', 'id', p_instrument);
end $$;

-- An editor who did not write it publishes precisely the draft that was read (p_revision), while its review still lies ahead.
create or replace function gate.publish_instrument_text(p_token text, p_instrument text, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.instrument_text_refusal(me, p_instrument);
  draft instrument_texts;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform pg_advisory_xact_lock(hashtext('instrument text ' || p_instrument));
  select * into draft from instrument_texts where instrument = p_instrument and state = 'draft' for update;
  if draft.instrument is null or draft.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if draft.written_by = me.user_id then
    return json_build_object('outcome', 'ownDraft');
  end if;
  if draft.next_review_on <= gate.today() then
    return json_build_object('outcome', 'invalid', 'field', 'nextReviewOn');
  end if;
  update instrument_texts set state = 'published', published_by = me.user_id, published_for = me.organisation, published_at = clock_timestamp()
  where instrument = p_instrument and version = draft.version;
  perform gate.record_act(me, 'instrumentText.publish', p_instrument);
  return json_build_object('outcome', 'done', 'id', p_instrument);
end $$;

grant execute on function
  gate.draft_instrument_text(text, text, integer, integer, text, text, date, date),
  gate.publish_instrument_text(text, text, integer) to werkwinkel_app;
