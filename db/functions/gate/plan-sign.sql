-- Signing the plan. The person signs all of it on the own page; or a coach keeps the paper that the person signed and records what
-- stood on it, as far as the coach sees it. What is signed is what was on the screen: another hash means that it changed meanwhile.

-- Writes one signature for each organisation whose part is in the document; p_as is who signed for the person, if someone did.
drop function if exists gate.write_signatures(uuid, integer, date, text, text, text, uuid, jsonb);
create or replace function gate.write_signatures(p_person uuid, p_source integer, p_signed_on date, p_manner text, p_signer text,
  p_as text, p_hash text, p_by uuid, p_rows jsonb)
returns integer
language plpgsql as $$
declare
  parts integer;
begin
  insert into plan_signatures (person_id, source, category_bit, origins, as_of, recorded_by, part, manner, signer, signed_as,
    document_hash, document)
  select p_person, coalesce(p_source, r.source), 7, case when p_source <> r.source then array[r.source] else '{}' end, p_signed_on, p_by,
    r.source, p_manner, p_signer, p_as, p_hash, jsonb_agg(r.content)
  from jsonb_to_recordset(p_rows) as r (source integer, content jsonb)
  group by r.source;
  get diagnostics parts = row_count;
  return parts;
end $$;

-- Is there something to sign: a goal that still stands, and an action?
create or replace function gate.can_be_signed(p_contents jsonb) returns boolean
language sql immutable as $$
  select exists (select from jsonb_array_elements(p_contents) c where c -> 'dropped' = 'false')
    and exists (select from jsonb_array_elements(p_contents) c where c -> 'stopped' = 'false')
$$;

drop function if exists gate.sign_plan_on_paper(text, uuid, text, date, text, text);
create or replace function gate.sign_plan_on_paper(p_token text, p_person uuid, p_hash text, p_signed_on date, p_signer text, p_as text,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v gate.view := gate.look(p_token, p_person, 'guidance', p_reason);
  me gate.actor := v.me;
  refusal text := gate.act_refusal(me, v, gate.may_write(me, p_person, p_reason));
  rows jsonb;
  contents jsonb;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_signed_on > me.today or p_signed_on < me.today - 365 then
    return json_build_object('outcome', 'invalid', 'field', 'signedOn');
  end if;
  -- The form names the person beforehand: whoever signs for them has another name.
  if p_as is not null and exists (
    select from gate.person_index x where x.organisation = me.organisation and x.person_id = p_person
      and lower(btrim(x.given_name || ' ' || x.family_name)) = lower(btrim(p_signer))) then
    return json_build_object('outcome', 'invalid', 'field', 'signer');
  end if;
  if p_as is not null and not gate.mandate_ran(v, p_as, p_signer, p_signed_on) then
    return json_build_object('outcome', 'invalid', 'field', 'mandate');
  end if;
  -- Whoever writes in the plan meanwhile is waited for, and so is a colleague who ends the guidance.
  perform gate.hold_person(p_person);
  if gate.may_write(me, p_person, p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  select jsonb_agg(jsonb_build_object('source', r.source, 'content', r.content) order by r.kind desc, r.id),
    jsonb_agg(r.content order by r.kind desc, r.id)
  into rows, contents from gate.plan_rows_in(v) r;
  if gate.can_be_signed(contents) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'empty');
  end if;
  if gate.plan_hash(contents) <> p_hash then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.write_signatures(p_person, me.organisation, p_signed_on, 'paper', p_signer, p_as, p_hash, me.user_id, rows);
  perform gate.record_act(me, 'plan.signOnPaper', p_hash, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- The plan as the person reads it: every goal and action of everyone, and what was signed.
create or replace function gate.own_plan(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen');
  contents jsonb;
  behind integer[];
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  select coalesce(jsonb_agg(r.content order by r.kind desc, r.id), '[]'), coalesce(array_agg(distinct r.source), '{}')
  into contents, behind from gate.plan_rows(me.citizen) r where (gate.own_mask() >> r.category_bit) & 1 = 1;
  behind := array(
    select unnest(behind) union select s.source from plan_signatures s where s.person_id = me.citizen
    union select unnest(array[p.source, p.addressed_to]) from proposals p where p.person_id = me.citizen order by 1);
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, case when behind = '{}' then 0 else 128 end, behind, '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'hash', gate.plan_hash(contents),
    'signable', coalesce(gate.can_be_signed(contents), false),
    'goals', (
      select coalesce(json_agg(jsonb_build_object('id', g.id, 'source', g.source, 'bit', g.category_bit, 'asOf', g.as_of,
        'origins', g.origins, 'version', g.version) || gate.goal_parts(g) order by g.recorded_at, g.id), '[]')
      from plan_goals g where g.person_id = me.citizen),
    'actions', (
      select coalesce(json_agg(jsonb_build_object('id', a.id, 'source', a.source, 'bit', a.category_bit, 'asOf', a.as_of,
        'origins', a.origins, 'version', a.version, 'goal', a.goal_id) || gate.action_parts(a) order by a.due_on, a.recorded_at, a.id), '[]')
      from plan_actions a where a.person_id = me.citizen),
    'signatures', (
      select coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'part', s.part,
        'manner', s.manner, 'signer', s.signer, 'signedAs', s.signed_as, 'hash', s.document_hash,
        'partHash', gate.plan_hash(s.document), 'at', s.recorded_at, 'changed', gate.changed_since(s.document,
          array(select r.content from gate.plan_rows(me.citizen) r where r.source = s.part))) order by s.part), '[]')
      from gate.latest_signatures(me.citizen, array(select id from plan_signatures where person_id = me.citizen)) s),
    'proposals', (
      select coalesce(json_agg(json_build_object('id', p.id, 'source', p.source, 'asOf', p.as_of, 'to', p.addressed_to, 'kind', p.kind,
        'action', p.action_id, 'detail', p.detail, 'why', p.why, 'state', p.state, 'decidedOn', gate.civil_day(p.decided_at),
        'decidedWhy', p.decided_why) order by p.state = 'waiting' desc, p.recorded_at desc, p.id), '[]')
      from proposals p where p.person_id = me.citizen),
    'changedRows', (
      select coalesce(json_agg(r.id), '[]') from gate.plan_rows(me.citizen) r
      join gate.latest_signatures(me.citizen, array(select id from plan_signatures where person_id = me.citizen)) s on s.part = r.source
      where gate.changed_since(s.document, array[r.content])),
    'organisations', gate.organisation_names(behind || array(select r.source from gate.plan_rows(me.citizen) r)));
end $$;

create or replace function gate.sign_own_plan(p_token text, p_hash text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  rows jsonb;
  contents jsonb;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  select jsonb_agg(jsonb_build_object('source', r.source, 'content', r.content) order by r.kind desc, r.id),
    jsonb_agg(r.content order by r.kind desc, r.id)
  into rows, contents from gate.plan_rows(me.citizen) r where (gate.own_mask() >> r.category_bit) & 1 = 1;
  if gate.can_be_signed(contents) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'empty');
  end if;
  if gate.plan_hash(contents) <> p_hash then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.write_signatures(me.citizen, null, me.today, 'digital', me.display_name, null, p_hash, me.user_id, rows);
  -- Who signs acts for no organisation.
  insert into act_log (act, user_id, person_id, subject_id) values ('plan.sign', me.user_id, me.citizen, p_hash);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.sign_plan_on_paper(text, uuid, text, date, text, text, text),
  gate.own_plan(text, text),
  gate.sign_own_plan(text, text) to werkwinkel_app;
