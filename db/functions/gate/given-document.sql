-- Documents that who guides gives a person to read. They are for the person and for the organisation that gave them: no flow carries them
-- on. The person says on the own page that they read one, that they understand it, or that it needs explaining; that is no signature.

-- What was said of a document last.
create or replace function gate.reading_of(p_document uuid) returns document_readings
language sql stable as $$
  select r.* from document_readings r where r.document_id = p_document order by r.id desc limit 1
$$;

create or replace function gate.reading_of_notice(p_notice uuid) returns document_readings
language sql stable as $$
  select r.* from document_readings r where r.notice_id = p_notice order by r.id desc limit 1
$$;

-- What the own organisation gave, with what the person said of it.
create or replace function gate.read_given_documents(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select d.*, r.said as said, r.at as said_at, r.noted_by as noted_by
    from given_documents d cross join lateral gate.reading_of(d.id) r
    where d.person_id = v.person and d.organisation = (v.me).organisation and gate.passes(v, d.organisation, 14)
    order by d.given_at desc, d.id limit 100)
  select (coalesce(array_agg(s.organisation), '{}'), coalesce(array_agg(1 << 14), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.organisation, 'bit', 14, 'asOf', gate.civil_day(s.given_at), 'kind', s.kind,
      'title', s.title, 'body', s.body, 'by', (select u.display_name from users u where u.id = s.given_by),
      'withdrawnOn', gate.civil_day(s.withdrawn_at), 'said', s.said, 'saidOn', gate.civil_day(s.said_at),
      'notedBy', (select u.display_name from users u where u.id = s.noted_by)) order by s.given_at desc, s.id), '[]'))::gate.shown
  from seen s
$$;

create or replace function gate.give_document(p_token text, p_person uuid, p_kind text, p_title text, p_body text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('sharedNotes'), p_reason));
  written uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- Sent twice at once, it is one document.
  if exists (select from given_documents d where d.withdrawn_at is null and d.given_at > clock_timestamp() - interval '1 minute'
      and (d.person_id, d.organisation, d.given_by, d.kind, d.title, d.body)
        = (p_person, me.organisation, me.user_id, p_kind, p_title, p_body)) then
    return json_build_object('outcome', 'done');
  end if;
  insert into given_documents (person_id, organisation, kind, title, body, given_by)
  values (p_person, me.organisation, p_kind, p_title, p_body, me.user_id) returning id into written;
  perform gate.record_act(me, 'givenDocument.give', written::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Takes back what was given by mistake: the words go, and the person reads that they went.
create or replace function gate.withdraw_document(p_token text, p_person uuid, p_document uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('sharedNotes'), p_reason));
  given given_documents;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into given from given_documents where id = p_document and person_id = p_person and organisation = me.organisation;
  if given.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if given.withdrawn_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update given_documents set withdrawn_at = now(), body = null where id = given.id;
  perform gate.record_act(me, 'givenDocument.withdraw', given.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Who guides writes down what the person said after reading it together, on paper.
create or replace function gate.note_reading(p_token text, p_person uuid, p_document uuid, p_said text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('sharedNotes'), p_reason));
  given given_documents;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into given from given_documents where id = p_document and person_id = p_person and organisation = me.organisation;
  if given.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if given.withdrawn_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into document_readings (document_id, said, noted_by) values (given.id, p_said, me.user_id);
  perform gate.record_act(me, 'givenDocument.noteRead', given.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- How many documents and letters wait for the person to say that they read them.
create or replace function gate.own_unread(p_person uuid) returns bigint
language sql stable as $$
  select (select count(*) from given_documents d where d.person_id = p_person and d.withdrawn_at is null and (gate.reading_of(d.id)).id is null)
    + (select count(*) from notices n where n.person_id = p_person and (gate.reading_of_notice(n.id)).id is null)
$$;

-- The own page: all that was given, the newest first, and what else waits to be read.
create or replace function gate.own_documents(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen');
  shown json;
  sources integer[];
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  with given as (
    select d.id, d.organisation, d.kind, d.title, d.body, gate.civil_day(d.given_at) as day, d.given_at as at, gate.civil_day(d.withdrawn_at) as withdrawn,
      null::uuid as flow, null::integer as number, null::text as language, r.said as said, r.at as said_at, r.noted_by as noted_by
    from given_documents d cross join lateral gate.reading_of(d.id) r where d.person_id = me.citizen
    union all
    select n.id, n.organisation, 'notice', null, null, n.sent_on, n.recorded_at, null, f.id, f.number, n.language, r.said, r.at, r.noted_by
    from notices n join flows f on f.number = n.flow cross join lateral gate.reading_of_notice(n.id) r where n.person_id = me.citizen)
  select json_agg(json_build_object('id', g.id, 'kind', g.kind, 'title', g.title, 'body', g.body, 'organisation', o.name, 'on', g.day,
      'withdrawnOn', g.withdrawn, 'flow', g.flow, 'number', g.number, 'language', g.language, 'said', g.said,
      'saidOn', gate.civil_day(g.said_at), 'together', g.noted_by is not null) order by g.at desc, g.id),
    array_agg(distinct g.organisation)
  into shown, sources
  from given g join organisations o on o.ref = g.organisation;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, gate.category('sharedNotes'), coalesce(sources, '{}'), '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'documents', coalesce(shown, '[]'), 'turns', gate.own_turns(me.citizen));
end $$;

-- The person says it of a document or a letter. The act belongs to who gave it, who reads what was said.
create or replace function gate.confirm_document(p_token text, p_document uuid, p_said text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  given given_documents;
  notice notices;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  select * into given from given_documents where id = p_document and person_id = me.citizen;
  select * into notice from notices where id = p_document and person_id = me.citizen;
  if given.id is null and notice.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if given.withdrawn_at is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into document_readings (document_id, notice_id, said) values (given.id, notice.id, p_said);
  insert into act_log (act, user_id, organisation, person_id, subject_id)
  values ('givenDocument.confirm', me.user_id, coalesce(given.organisation, notice.organisation), me.citizen, p_document::text);
  return json_build_object('outcome', 'done');
end $$;

-- Who does not understand a document waits for whoever gave it.
create or replace function gate.find_given_document_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  select d.person_id, 'documentUnclear', d.id::text, gate.civil_day(r.at), null::date, null::uuid, jsonb_build_object('title', d.title),
    1 << 14, array[d.organisation], '{}'::integer[]
  from given_documents d cross join lateral gate.reading_of(d.id) r
  where d.organisation = p_organisation and d.withdrawn_at is null and (p_person is null or d.person_id = p_person) and r.said = 'unclear'
    and gate.guides_now(p_organisation, d.person_id, gate.today())
$$;

create or replace function gate.destroy_given_documents(p_organisation integer, p_person uuid) returns void
language sql as $$ delete from given_documents where organisation = p_organisation and person_id = p_person $$;

grant execute on function gate.give_document(text, uuid, text, text, text, text), gate.withdraw_document(text, uuid, uuid, text),
  gate.note_reading(text, uuid, uuid, text, text), gate.own_documents(text, text), gate.confirm_document(text, uuid, text) to werkwinkel_app;
