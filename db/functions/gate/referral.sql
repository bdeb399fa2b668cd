-- Referrals that wait for an answer. The receiver sees only what was sent, as it was at sending, and only while the law lets it
-- pass: snapshot ∩ role ∩ a flow in force for this purpose. Once it is refused, withdrawn or closed, all that remains is that
-- there was a referral.

-- What a referral is today: nobody has to write down that the answer did not come.
create or replace function gate.referral_state(r referrals, p_today date) returns text
language sql immutable as $$
  select case when r.status in ('sent', 'received') and r.answer_by < p_today then 'unanswered' else r.status end
$$;

create or replace function gate.is_undecided(r referrals, p_today date) returns boolean
language sql immutable as $$ select r.status in ('sent', 'received', 'unanswered') and r.closes_on >= p_today $$;

-- Is this referral addressed to this actor? To the organisation, or to the actor's part of it.
create or replace function gate.is_addressed(me gate.actor, r referrals) returns boolean
language sql immutable as $$
  select (me.organisation = r.receiver and 'referral' = any (me.purposes) and me.session_kind <> 'link'
    and (r.receiver_unit is null or r.receiver_unit = me.unit)) is true
$$;

-- The ways by which the snapshot may reach the actor now: from the sender, and from whoever the sender quotes.
create or replace function gate.referral_ways(me gate.actor, r referrals) returns gate.ground[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  sources integer[] := array(
    select r.sender union
    select unnest(f.origins) from referral_facts s join facts f on f.id = s.fact_id where s.referral_id = r.id);
begin
  perform gate.doorway_state(me);
  return array(
    select (g.source, g.flow, g.line, g.mask)::gate.ground
    from gate.grounds(me, r.person_id, 'referral', sources) g order by g.source, g.telling, g.flow, g.line);
end $$;

-- The facts of the snapshot that pass, each by one way; what the sender quotes needs a way from its origin too.
create or replace function gate.snapshot_facts(me gate.actor, r referrals, p_open gate.ground[])
returns table (id bigint, field text, entry text, "bit" smallint, value jsonb, source integer, authentic text, "asOf" date,
  certainty text, status text, origins integer[], flow integer, line integer)
language sql stable as $$
  select f.id, f.field, f.entry, f.category_bit,
    case f.field when 'identity.insz' then f.value - 'sealed' - 'mark' else f.value end, f.source, f.authentic, f.as_of,
    f.certainty, f.status, f.origins, g.flow, g.line
  from referral_facts s
  join facts f on f.id = s.fact_id and f.person_id = r.person_id and f.source = r.sender
  join lateral (
    select o.flow, o.line from unnest(p_open) o
    where o.source = f.source and (o.mask >> f.category_bit) & 1 = 1
    order by o.flow, o.line limit 1) g on true
  where s.referral_id = r.id and (r.category_mask & me.category_mask & gate.shareable()) >> f.category_bit & 1 = 1
    and not exists (
      select 1 from unnest(f.origins) origin
      where origin not in (f.source, me.organisation)
        and not exists (select 1 from unnest(p_open) o where o.source = origin and (o.mask >> f.category_bit) & 1 = 1))
$$;

-- What is logged of a snapshot: categories, sources with those they quote, flows and lines.
create or replace function gate.snapshot_entry(me gate.actor, r referrals, p_open gate.ground[], p_mask integer) returns log.entry
language sql stable as $$
  with shown as (select * from gate.snapshot_facts(me, r, p_open) v where (p_mask >> v."bit") & 1 = 1),
  quoted as (
    select o.source, o.flow, o.line from shown v cross join unnest(v.origins) origin
    join unnest(p_open) o on o.source = origin and (o.mask >> v."bit") & 1 = 1
    where origin <> v.source)
  select row(r.person_id, coalesce((select bit_or(1 << "bit") from shown), 0),
    array(select source from shown union select source from quoted order by 1),
    array(select flow from shown union select flow from quoted order by 1),
    array(select line from shown where line is not null union select line from quoted where line is not null order by 1),
    null)::log.entry
$$;

-- What is logged of someone whom the viewer guides: at most the name, as the own organisation knows it.
create or replace function gate.own_name_entry(me gate.actor, p_person uuid) returns log.entry
language sql immutable as $$
  select row(p_person, gate.list_mask(me) & gate.category('identity'), array[me.organisation], '{}'::integer[], '{}'::integer[],
    null)::log.entry
$$;

-- Everything about a referral that names nobody: to whom, when, and how it stands.
create or replace function gate.referral_frame(r referrals, p_today date) returns jsonb
language sql stable as $$
  select jsonb_build_object('id', r.id, 'status', gate.referral_state(r, p_today), 'sentOn', gate.civil_day(r.sent_at), 'answerBy', r.answer_by,
    'from', jsonb_build_object('id', s.id, 'name', s.name),
    'to', jsonb_build_object('id', coalesce(u.id, o.id), 'name', coalesce(u.name, o.name)))
  from organisations s, organisations o left join organisations u on u.ref = r.receiver_unit
  where s.ref = r.sender and o.ref = r.receiver
$$;

-- Who of an organisation may take up referrals: a working mandate for this purpose, in the part of it that is addressed.
create or replace function gate.referral_colleagues(p_organisation integer, p_unit integer, p_today date)
returns table (id uuid, name text)
language sql stable as $$
  select distinct u.id, u.display_name
  from mandates m
  join roles c on c.code = m.role and 'referral' = any (c.purposes)
  join users u on u.id = m.user_id and u.disabled_at is null
  where m.organisation = p_organisation and (p_unit is null or m.unit = p_unit) and m.ended_at is null
    and m.valid_from <= p_today and (m.valid_until is null or m.valid_until >= p_today) and m.confirmed_at is not null
$$;

-- Nobody of it has an account that may answer: it is written to with a one-time link, when its address is registered.
create or replace function gate.without_account(p_organisation integer, p_today date) returns boolean
language sql stable as $$ select not exists (select from gate.referral_colleagues(p_organisation, null, p_today)) $$;

-- Who of the viewer's organisation holds this referral: the colleague who took it up, or who guides the person, or who sent it.
create or replace function gate.referral_owner(me gate.actor, r referrals) returns jsonb
language sql stable as $$
  select case when me.organisation = r.sender then
    (select jsonb_strip_nulls(jsonb_build_object('name', coalesce(u.display_name, s.display_name), 'team', t.name))
     from (select 1) one
     left join assignments a on a.person_id = r.person_id and a.organisation = r.sender
     left join users u on u.id = a.user_id and u.disabled_at is null
     left join teams t on t.id = a.team_id
     left join users s on s.id = r.sent_by and s.disabled_at is null)
  else
    (select jsonb_strip_nulls(jsonb_build_object('id', a.id, 'name', a.display_name, 'substituteId', b.id, 'substitute', b.display_name))
     from (select 1) one left join users a on a.id = r.assigned_to left join users b on b.id = r.substitute)
  end
$$;

-- What came of it: the answer to the question, given to both.
create or replace function gate.referral_course(me gate.actor, r referrals) returns jsonb
language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object('startedOn', r.started_on, 'notStartedCode', r.not_started_code,
    'notStartedReason', r.not_started_reason, 'outcomes', r.outcomes,
    'endedOn', gate.civil_day(r.ended_at),
    'withdrawnOn', gate.civil_day(r.withdrawn_at), 'withdrawnWhy', r.withdrawn_why,
    'tried', case when r.not_started_code = 'notReached' then (
      select count(*) from referral_attempts a where a.referral_id = r.id and a.source = r.receiver and not a.reached) end))
$$;

-- Whom the viewer's own organisation tried about a referral, the newest first; what the other tried is not for this page.
create or replace function gate.referral_tries(me gate.actor, r referrals) returns jsonb
language sql stable as $$
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', a.id, 'on', a.as_of, 'with', a.with_whom, 'reached', a.reached,
    'remark', a.remark, 'who', u.display_name)) order by a.as_of desc, a.recorded_at desc), '[]')
  from referral_attempts a left join users u on u.id = a.recorded_by
  where a.referral_id = r.id and a.source = me.organisation and (me.category_mask >> a.category_bit) & 1 = 1
$$;

-- The one-time link that the sender gave: to which function, until when, and whether it is still open.
create or replace function gate.referral_link_state(me gate.actor, r referrals) returns jsonb
language sql stable as $$
  select case when me.organisation = r.sender and gate.without_account(r.receiver, me.today) then
    jsonb_strip_nulls(jsonb_build_object('function', d.function, 'address', d.address,
      'given', l.given_at, 'open', l.id is not null and l.ended_at is null and l.ends_on >= me.today)) end
  from (select 1) one
  left join lateral gate.partner_address(r.sender, r.receiver) d on d.id is not null
  left join lateral (select * from referral_links x where x.referral_id = r.id order by x.given_at desc limit 1) l on true
$$;

-- May this actor say how it went? The receiver; and the sender for a receiver without accounts, who tells it by telephone.
create or replace function gate.may_report(me gate.actor, r referrals, p_reason text) returns boolean
language sql stable as $$
  select (gate.is_addressed(me, r) and not gate.shielded(me, r.person_id))
    or (me.organisation = r.sender and gate.without_account(r.receiver, me.today)
      and (gate.door_of(me, r.person_id, 'referral', p_reason)).kind = 'involved')
$$;

-- Shows one referral to its sender or its receiver. Phase: open (the snapshot), known (the viewer guides the person) or past.
create or replace function gate.referral(p_token text, p_referral uuid, p_route text, p_reason text default null) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals;
  incoming boolean;
  ways gate.ground[] := '{}';
  phase text;
  entry log.entry;
  tries jsonb;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  perform log.assert_fresh();
  if not gate.within_quota(me, 'dossier', 1) then
    return json_build_object('outcome', 'quota', 'actor', row_to_json(me));
  end if;
  select * into r from referrals where id = p_referral;
  incoming := gate.is_addressed(me, r) and not gate.shielded(me, r.person_id);
  phase := case
    when (gate.door_of(me, r.person_id, 'referral', p_reason)).kind = 'involved' and (me.organisation = r.sender
      or (incoming and r.status not in ('refused', 'withdrawn') and not gate.is_undecided(r, me.today))) then 'known'
    when incoming and gate.is_undecided(r, me.today) then 'open'
    when incoming then 'past' end;
  if phase is null then
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'referral', p_route, 'absent', p_reason, '{}');
    return json_build_object('outcome', 'missing', 'actor', row_to_json(me));
  end if;

  entry := row(r.person_id, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry;
  if phase = 'open' then
    ways := gate.referral_ways(me, r);
    if not exists (select 1 from unnest(ways) w where w.source = r.sender and w.mask & r.category_mask & me.category_mask <> 0) then
      phase := 'closed';
    else
      entry := gate.snapshot_entry(me, r, ways, -1);
      if r.status = 'sent' then
        update referrals set status = 'received', received_at = now() where id = r.id and status = 'sent' returning * into r;
        perform gate.record_act(me, 'referral.receive', r.id::text);
      end if;
    end if;
  elsif phase = 'known' then
    entry := gate.own_name_entry(me, r.person_id);
  end if;
  if phase in ('open', 'known') then
    tries := gate.referral_tries(me, r);
    if tries <> '[]' then
      entry.categories := entry.categories | gate.category('appointments');
      entry.sources := array(select unnest(entry.sources || me.organisation) group by 1 order by 1);
    end if;
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'referral', p_route, 'shown', p_reason,
    case when phase in ('open', 'known') then array[entry] else '{}'::log.entry[] end);

  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'phase', phase, 'incoming', me.organisation <> r.sender,
    'referral', gate.referral_frame(r, me.today) || case when phase not in ('open', 'known') then '{}'::jsonb else
      jsonb_build_object('question', r.question, 'wantedOutcomes', r.wanted_outcomes, 'mask', r.category_mask, 'closesOn', r.closes_on,
        'version', r.version, 'owner', gate.referral_owner(me, r), 'attempts', tries,
        'reportable', gate.may_report(me, r, p_reason)) end
      || case when phase <> 'known' then '{}'::jsonb else
        gate.referral_course(me, r) || jsonb_strip_nulls(jsonb_build_object('dossier', r.person_id, 'answeredOn', gate.civil_day(r.decided_at),
          'link', gate.referral_link_state(me, r),
          'answerReason', case when me.organisation = r.sender then r.answer_reason end,
          'name', (select btrim(x.given_name || ' ' || x.family_name) from gate.person_index x
            where x.organisation = me.organisation and x.person_id = r.person_id
              and me.category_mask & gate.category('identity') <> 0))) end,
    'colleagues', case when incoming and phase in ('open', 'known') then (
      select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name), '[]')
      from gate.referral_colleagues(r.receiver, r.receiver_unit, me.today) c) else '[]'::json end,
    'facts', case when phase <> 'open' then '[]'::json else (
      select coalesce(json_agg(v order by v."bit", v.field, v."asOf" desc, v.id), '[]') from gate.snapshot_facts(me, r, ways) v) end,
    'flows', (select coalesce(json_agg(json_build_object('number', f.number, 'id', f.id, 'title', f.title, 'act', f.legal_act,
        'article', f.legal_article) order by f.number), '[]') from flows f where f.number = any (entry.flows)),
    'organisations', gate.organisation_names(array[r.sender, r.receiver] || entry.sources));
end $$;

-- Lists referrals from or to the actor's organisation, the newest first; `incoming` those that the actor may answer. p_held: of those
-- that the actor may answer, 'mine' (also as a substitute) or 'nobody'.
drop function if exists gate.referrals(text, text, boolean, text, uuid, integer);
create or replace function gate.referrals(p_token text, p_route text, p_incoming boolean, p_reason text, p_after uuid, p_size integer,
  p_held text default null)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  page_size integer := least(greatest(p_size, 1), 100);
  r referrals;
  cursor_at timestamptz := (select sent_at from referrals where id = p_after and me.organisation in (sender, receiver));
  ways gate.ground[];
  phase text;
  name text;
  items jsonb := '[]';
  entries log.entry[] := '{}';
  entry log.entry;
  more boolean := false;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  perform log.assert_fresh();
  if ('referral' = any (me.purposes)) is not true or me.role = 'citizen' then
    perform gate.log_list(me, 'referral', p_route, 'refused', p_reason, '{}');
    return gate.deny('missing', me);
  end if;
  for r in
    select * from referrals l
    where (case when p_incoming then l.receiver else l.sender end) = me.organisation
      and (p_after is null or (l.sent_at, l.id) < (cursor_at, p_after))
      and not gate.shielded(me, l.person_id)
      and case p_held when 'mine' then me.user_id in (l.assigned_to, l.substitute)
        when 'nobody' then l.assigned_to is null and gate.is_undecided(l, me.today) else true end
      and case when p_incoming then gate.is_addressed(me, l) else (gate.door_of(me, l.person_id, 'referral', p_reason)).kind = 'involved' end
    order by l.sent_at desc, l.id desc limit page_size + 1
  loop
    if jsonb_array_length(items) = page_size then
      more := true;
      exit;
    end if;
    phase := case
      when p_incoming and gate.is_undecided(r, me.today) then 'open'
      when not p_incoming or (r.status not in ('refused', 'withdrawn')
        and (gate.door_of(me, r.person_id, 'referral', p_reason)).kind = 'involved') then 'known'
      else 'past' end;
    name := null;
    if phase = 'open' then
      ways := gate.referral_ways(me, r);
      select btrim(concat_ws(' ', max(v.value #>> '{}') filter (where v.field = 'identity.givenName'),
        max(v.value #>> '{}') filter (where v.field = 'identity.familyName')))
      into name from gate.snapshot_facts(me, r, ways) v where v.field in ('identity.givenName', 'identity.familyName');
      entry := gate.snapshot_entry(me, r, ways, gate.category('identity'));
      if ways = '{}' then
        phase := 'closed';
      end if;
    elsif phase = 'known' then
      select btrim(x.given_name || ' ' || x.family_name) into name from gate.person_index x
      where x.organisation = me.organisation and x.person_id = r.person_id and me.category_mask & gate.category('identity') <> 0;
      entry := gate.own_name_entry(me, r.person_id);
    end if;
    if phase in ('open', 'known') then
      entries := entries || entry;
    end if;
    items := items || jsonb_build_array(gate.referral_frame(r, me.today) || jsonb_build_object('phase', phase)
      || case when coalesce(name, '') = '' then '{}'::jsonb else jsonb_build_object('name', name) end
      || case when phase = 'known' then jsonb_strip_nulls(jsonb_build_object('dossier', r.person_id,
        'link', gate.referral_link_state(me, r) - 'address' - 'function')) else '{}'::jsonb end
      || case when phase in ('open', 'known') then jsonb_build_object('owner', gate.referral_owner(me, r)) else '{}'::jsonb end);
  end loop;
  if not gate.within_quota(me, 'listRow', cardinality(entries)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'referral', p_route,
    case when entries = '{}' then 'empty' else 'shown' end, p_reason, entries);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', items, 'more', more);
end $$;

grant execute on function
  gate.referral(text, uuid, text, text),
  gate.referrals(text, text, boolean, text, uuid, integer, text) to werkwinkel_app;
