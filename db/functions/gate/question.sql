-- What a person asks of who guides: read and answered within the dossier, found for Vandaag, or handed to the data protection officer.

-- The questions to the own organisation; nobody else reads that one was asked.
create or replace function gate.read_questions(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select r.* from person_requests r
    where r.person_id = v.person and r.organisation = (v.me).organisation and r.for_whom = 'guide' and gate.passes(v, r.organisation, 14)
    order by r.state = 'answered', r.made_at desc, r.id limit 50)
  select (coalesce(array_agg(s.organisation), '{}'), coalesce(array_agg(1 << 14), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.organisation, 'bit', 14, 'asOf', gate.civil_day(s.made_at), 'about', s.about,
      'text', s.body, 'state', s.state, 'due', s.due, 'answer', s.answer, 'answeredOn', gate.civil_day(s.answered_at),
      'by', (select u.display_name from users u where u.id = s.answered_by), 'version', s.version)
      order by s.state = 'answered', s.made_at desc, s.id), '[]'))::gate.shown
  from seen s
$$;

-- Whoever guides may answer a question that stands open, or hand it to the officer; null when they may, and else what they are told.
create or replace function gate.question_refusal(me gate.actor, p_person uuid, p_question uuid, p_version integer, p_reason text) returns text
language plpgsql as $$
declare
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('sharedNotes'), p_reason));
  asked person_requests;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into asked from person_requests
  where id = p_question and person_id = p_person and organisation = me.organisation and for_whom = 'guide' for update;
  if asked.id is null then
    return 'missing';
  end if;
  return case when asked.state <> 'open' or asked.version is distinct from p_version then 'conflict' end;
end $$;

create or replace function gate.answer_question(p_token text, p_person uuid, p_question uuid, p_version integer, p_answer text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.question_refusal(me, p_person, p_question, p_version, p_reason);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update person_requests set state = 'answered', answer = p_answer, answered_by = me.user_id, answered_at = now(), version = version + 1
  where id = p_question;
  perform gate.record_act(me, 'question.answer', p_question::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.pass_question(p_token text, p_person uuid, p_question uuid, p_version integer, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.question_refusal(me, p_person, p_question, p_version, p_reason);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update person_requests set for_whom = 'officer', version = version + 1 where id = p_question;
  perform gate.record_act(me, 'question.pass', p_question::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.find_question_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  select r.person_id, 'personAsks', r.id::text, gate.civil_day(r.made_at), r.due, null::uuid, jsonb_build_object('about', r.about),
    1 << 14, array[r.organisation], '{}'::integer[]
  from person_requests r
  where r.organisation = p_organisation and r.state = 'open' and r.for_whom = 'guide' and (p_person is null or r.person_id = p_person)
    and gate.guides_now(p_organisation, r.person_id, gate.today())
$$;

grant execute on function
  gate.answer_question(text, uuid, uuid, integer, text, text),
  gate.pass_question(text, uuid, uuid, integer, text) to werkwinkel_app;
