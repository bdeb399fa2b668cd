-- A person asks, corrects or objects, and is answered within a month (GDPR, article 12.3; for a plain question to an OCMW the law gives
-- 45 days: charter of the socially insured, article 3). A question about the guidance is for who guides (question.sql); all else is for
-- the data protection officer, and so is a question that became late, or that nobody guides any more to answer. The officer sees what was
-- written and who guides the person there, and no fact.

drop function if exists gate.make_request(text, uuid, text, text);

-- The organisations a person can write to: those that guide or guided, that hold facts, or that looked.
create or replace function gate.organisations_known_to(p_person uuid) returns setof organisations
language sql stable security definer set search_path = pg_catalog, public as $$
  select * from organisations where active and (
    ref in (select i.organisation from involvements i where i.person_id = p_person)
    or ref in (select f.source from facts f where f.person_id = p_person)
    or id in (select h.organisation_id from log.entries e join log.headers h on h.id = e.header_id and h.at = e.at
      where e.person_id = p_person and h.organisation_id is not null))
$$;

create or replace function gate.own_requests(p_person uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', r.id, 'organisation', o.name, 'kind', r.kind, 'about', r.about,
    'forWhom', r.for_whom, 'text', r.body, 'state', r.state,
    'madeOn', gate.civil_day(r.made_at), 'due', r.due, 'answer', r.answer, 'answeredOn', gate.civil_day(r.answered_at))
    order by r.made_at desc, r.id), '[]')
  from person_requests r join organisations o on o.ref = r.organisation where r.person_id = p_person
$$;

-- Does an organisation guide a person today?
create or replace function gate.guides_now(p_organisation integer, p_person uuid, p_today date) returns boolean
language sql stable as $$
  select exists (select from involvements i
    where i.organisation = p_organisation and i.person_id = p_person and i.role = 'guidance' and i.valid_from <= p_today
      and (i.valid_until is null or i.valid_until >= p_today))
$$;

create or replace function gate.is_for_officer(r person_requests, p_today date) returns boolean
language sql stable as $$
  select r.for_whom = 'officer' or (r.state = 'open' and (r.due < p_today or not gate.guides_now(r.organisation, r.person_id, p_today)))
$$;

create or replace function gate.make_request(p_token text, p_organisation uuid, p_kind text, p_about text, p_text text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  asked organisations;
  request uuid;
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into asked from gate.organisations_known_to(me.citizen) o where o.id = p_organisation;
  if asked.ref is null then
    return json_build_object('outcome', 'invalid', 'field', 'organisation');
  end if;
  perform gate.hold_person(me.citizen);
  -- Asked again while it waits for an answer, it is one.
  select r.id into request from person_requests r where r.person_id = me.citizen and r.state = 'open'
    and (r.organisation, r.kind, r.about, r.body) = (asked.ref, p_kind, p_about, p_text) limit 1;
  if request is not null then
    return json_build_object('outcome', 'done', 'id', request);
  end if;
  if (select count(*) from person_requests where person_id = me.citizen and state = 'open') >= 20 then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into person_requests (person_id, organisation, kind, about, for_whom, body, due)
  values (me.citizen, asked.ref, p_kind, p_about,
    case when p_kind = 'ask' and p_about not in ('looked', 'data') and gate.guides_now(asked.ref, me.citizen, me.today) then 'guide' else 'officer' end,
    p_text, (me.today + interval '1 month')::date)
  returning id into request;
  -- Who asks acts for no organisation; the act belongs to the one that has to answer.
  insert into act_log (act, user_id, organisation, person_id, subject_id)
  values ('request.make', me.user_id, asked.ref, me.citizen, request::text);
  return json_build_object('outcome', 'done', 'id', request);
end $$;

-- The requests to this organisation, open ones first, for its data protection officer.
create or replace function gate.requests_of(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  rows json;
  shown_persons uuid[];
  refusal json := gate.desk_refusal(me, 'oversight' = any (me.purposes));
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  with page as (
    select r.* from person_requests r where r.organisation = me.organisation and gate.is_for_officer(r, me.today)
    order by state = 'answered', case state when 'open' then due end, made_at desc limit 100)
  select json_agg(json_build_object('id', p.id, 'version', p.version, 'dossier', p.person_id, 'kind', p.kind, 'about', p.about, 'text', p.body,
      'state', p.state, 'madeOn', gate.civil_day(p.made_at), 'due', p.due, 'late', p.state = 'open' and p.due < me.today, 'answer', p.answer,
      'answeredOn', gate.civil_day(p.answered_at), 'answeredBy', b.display_name, 'user', u.display_name, 'team', t.name)
      order by p.state = 'answered', case p.state when 'open' then p.due end, p.made_at desc),
    array_agg(distinct p.person_id)
  into rows, shown_persons
  from page p
  left join users b on b.id = p.answered_by
  left join assignments a on a.person_id = p.person_id and a.organisation = me.organisation
  left join users u on u.id = a.user_id
  left join teams t on t.id = a.team_id;
  perform gate.log_oversight(me, p_route, shown_persons);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(rows, '[]'));
end $$;

create or replace function gate.answer_request(p_token text, p_request uuid, p_version integer, p_answer text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  request person_requests;
  refusal text := gate.act_refusal(me, 'oversight' = any (me.purposes));
begin
  if refusal is null then
    select r.* into request from person_requests r
    where r.id = p_request and r.organisation = me.organisation and gate.is_for_officer(r, me.today) for update;
    refusal := gate.act_refusal(me, request.id is not null);
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if request.state <> 'open' or request.version is distinct from p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  update person_requests set state = 'answered', answer = p_answer, answered_by = me.user_id, answered_at = now(), version = version + 1
  where id = request.id;
  perform gate.record_act(me, 'request.answer', request.id::text, request.person_id);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.make_request(text, uuid, text, text, text),
  gate.requests_of(text, text),
  gate.answer_request(text, uuid, integer, text) to werkwinkel_app;
