-- Telling people of a flow: the proof that it was done. To many, by whoever keeps the register or oversees it at the sender or at a
-- receiver; to one person, by who guides. What the letter says is made of the register (notice-letter.tsx); its hash is kept here.

-- Does a flow in force begin or end at an organisation?
create or replace function gate.flow_concerns(f flows, p_organisation integer) returns boolean
language sql stable as $$
  select f.status = 'inForce' and (f.sender = p_organisation
    or exists (select from flow_receivers r where r.flow = f.number and r.organisation = p_organisation))
$$;

-- p_person null: a campaign. p_hash is that of the words that were sent.
create or replace function gate.send_notice(p_token text, p_flow uuid, p_way text, p_on date, p_language text, p_reached integer,
  p_hash text, p_person uuid, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  told flows;
  written uuid;
  refusal text;
begin
  select f.* into told from flows f where f.id = p_flow and gate.flow_concerns(f, me.organisation);
  if p_person is null then
    refusal := gate.act_refusal(me, me.purposes && array['flowRegister', 'oversight'] and told.id is not null);
  else
    refusal := gate.act_refusal(me, told.id is not null and gate.holds_to_write(me, p_person, gate.category('involvement'), p_reason));
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_on > me.today or p_on < me.today - 366 then
    return json_build_object('outcome', 'invalid', 'field', 'datum');
  end if;
  -- Sent twice at once, it is one letter, and many are told of once.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'notice', me.user_id, p_flow, p_person, p_reached), 0));
  if exists (select from notices n where n.recorded_at > clock_timestamp() - interval '1 minute'
      and (n.flow, n.flow_version, n.organisation, n.language, n.way, n.sent_on, n.text_hash, n.recorded_by)
        = (told.number, told.version, me.organisation, p_language, p_way, p_on, p_hash, me.user_id)
      and n.person_id is not distinct from p_person
      and n.reached is not distinct from case when p_person is null then p_reached end) then
    return json_build_object('outcome', 'done');
  end if;
  insert into notices (flow, flow_version, organisation, person_id, language, way, sent_on, reached, text_hash, recorded_by)
  values (told.number, told.version, me.organisation, p_person, p_language, p_way, p_on, case when p_person is null then p_reached end,
    p_hash, me.user_id)
  returning id into written;
  perform gate.record_act(me, 'notice.send', written::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Which flows concern this organisation, in which language the person reads, and of what it told them already.
create or replace function gate.read_notices(v gate.view) returns gate.shown
language sql stable as $$
  with open as (select gate.passes(v, (v.me).organisation, 2) as own)
  select (case when o.own then array[(v.me).organisation] else '{}'::integer[] end, case when o.own then array[1 << 2] else '{}'::integer[] end,
    json_build_object(
      'language', (select l.language from person_languages l where l.person_id = v.person and o.own),
      'flows', (select coalesce(json_agg(json_build_object('id', f.id, 'number', f.number, 'title', f.title) order by f.number), '[]')
        from flows f where o.own and gate.flow_concerns(f, (v.me).organisation)),
      'sent', (select coalesce(json_agg(json_build_object('id', n.id, 'flow', f.id, 'number', f.number, 'title', f.title, 'way', n.way,
          'on', n.sent_on, 'language', n.language, 'by', u.display_name, 'said', r.said, 'saidOn', gate.civil_day(r.at)) order by n.sent_on desc, n.recorded_at desc), '[]')
        from notices n join flows f on f.number = n.flow left join users u on u.id = n.recorded_by
          cross join lateral gate.reading_of_notice(n.id) r
        where o.own and n.person_id = v.person and n.organisation = (v.me).organisation)))::gate.shown
  from open o
$$;

-- What was sent about a flow to many, the newest first; public, and without persons. A number below ten is not told: beside a language
-- and a municipality it may tell who they are.
create or replace function gate.campaigns(p_flow integer) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('organisation', c.name, 'way', c.way, 'on', c.sent_on, 'language', c.language,
    'reached', case when c.reached >= 10 then c.reached end, 'few', coalesce(c.reached < 10, false)) order by c.sent_on desc, c.recorded_at desc), '[]')
  from (
    select o.name, n.way, n.sent_on, n.language, n.reached, n.recorded_at
    from notices n join organisations o on o.ref = n.organisation
    where n.flow = p_flow and n.person_id is null order by n.sent_on desc, n.recorded_at desc limit 50) c
$$;

-- What the person was told, by whom and how.
create or replace function gate.own_notices(p_person uuid) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('flow', f.id, 'number', f.number, 'organisation', o.name, 'way', n.way, 'on', n.sent_on)
    order by n.sent_on desc, n.recorded_at desc), '[]')
  from notices n join flows f on f.number = n.flow join organisations o on o.ref = n.organisation where n.person_id = p_person
$$;

grant execute on function
  gate.campaigns(integer),
  gate.send_notice(text, uuid, text, date, text, integer, text, uuid, text) to werkwinkel_app;
