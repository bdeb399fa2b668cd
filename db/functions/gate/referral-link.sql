-- The one-time link of a receiver without accounts: a mandate for one referral, for a named function, opened with a code that goes
-- to a registered address. It shows the snapshot and takes one answer; a session of it has no organisation, no purpose and no role,
-- so nothing else in the product opens for it.

-- Ends the links of a referral. A session that was opened with one lives on for a while and hears only why it came too late.
create or replace function gate.end_links(p_referral uuid) returns void
language sql as $$
  update referral_links set ended_at = now(), code_hash = null where referral_id = p_referral and ended_at is null
$$;

create or replace function gate.link_works(l referral_links, p_today date) returns boolean
language sql stable as $$
  select coalesce(l.ended_at is null and l.ends_on >= p_today and gate.without_account(l.organisation, p_today)
    and exists (select from referrals r where r.id = l.referral_id and gate.is_undecided(r, p_today)), false)
$$;

-- Gives the receiver a link; an earlier one ends. The application makes the secret and sends it; only its hash is kept.
create or replace function gate.give_referral_link(p_token text, p_referral uuid, p_secret_hash bytea, p_reason text default null) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r referrals;
  d partner_addresses;
  refusal text;
begin
  select * into r from referrals where id = p_referral and sender = me.organisation for update;
  refusal := gate.act_refusal(me, me.organisation = r.sender
    and (gate.door_of(me, r.person_id, 'referral', p_reason)).kind = 'involved');
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  d := gate.partner_address(r.sender, r.receiver);
  if not gate.is_undecided(r, me.today) or d.id is null or not gate.without_account(r.receiver, me.today) then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  perform gate.end_links(r.id);
  insert into referral_links (referral_id, organisation, function, address, language, secret_hash, given_by, ends_on)
  values (r.id, r.receiver, d.function, d.address, d.language, p_secret_hash, me.user_id, r.closes_on);
  perform gate.record_act(me, 'referral.link', r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id, 'address', d.address, 'function', d.function, 'language', d.language);
end $$;

-- Who acts by a link: the named function at the receiver, for this one referral. Only while the link works.
create or replace function gate.linked_actor(p_token text, p_link uuid) returns gate.actor
language plpgsql stable as $$
declare
  me gate.actor := gate.actor_for(p_token);
  l referral_links;
  side gate.actor;
begin
  select * into l from referral_links where id = p_link;
  side := gate.side_of(l.organisation, me.today);
  me.organisation := side.organisation;
  me.organisation_id := side.organisation_id;
  me.organisation_name := side.organisation_name;
  me.organisation_kind := side.organisation_kind;
  me.enterprise_number := side.enterprise_number;
  me.mandate_id := l.id;
  me.category_mask := gate.shareable();
  return me;
end $$;

-- The link of a session; nothing for a session of another kind.
create or replace function gate.link_of_session(me gate.actor) returns referral_links
language sql stable as $$ select l from referral_links l where l.session_id = me.session_id and me.session_kind = 'link' $$;

-- Shows the snapshot to whoever opened the link. Outcomes: shown, ended, signedOut.
create or replace function gate.linked_referral(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  l referral_links := gate.link_of_session(me);
  r referrals;
  ways gate.ground[];
  entry log.entry;
begin
  if me.session_id is null or l.id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  me := gate.linked_actor(p_token, l.id);
  perform log.assert_fresh();
  select * into r from referrals where id = l.referral_id;
  ways := gate.referral_ways(me, r);
  if not gate.link_works(l, me.today) or gate.shielded(me, r.person_id) or not gate.within_quota(me, 'dossier', 1)
    or not exists (select from unnest(ways) w where w.source = r.sender and w.mask & r.category_mask & me.category_mask <> 0) then
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'referral', p_route, 'absent', null, '{}');
    return json_build_object('outcome', 'ended');
  end if;
  perform gate.touch(me.session_id);
  if r.status = 'sent' then
    update referrals set status = 'received', received_at = now() where id = r.id and status = 'sent' returning * into r;
    perform gate.record_act(me, 'referral.receive', r.id::text);
  end if;
  entry := gate.snapshot_entry(me, r, ways, -1);
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'referral', p_route, 'shown', null, array[entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'phase', 'open', 'incoming', true, 'function', l.function, 'language', l.language,
    'referral', gate.referral_frame(r, me.today) || jsonb_build_object('question', r.question, 'wantedOutcomes', r.wanted_outcomes,
      'mask', r.category_mask, 'closesOn', r.closes_on),
    'facts', (select coalesce(json_agg(v order by v."bit", v.field, v."asOf" desc, v.id), '[]') from gate.snapshot_facts(me, r, ways) v),
    'flows', (select coalesce(json_agg(json_build_object('number', f.number, 'id', f.id, 'title', f.title, 'act', f.legal_act,
        'article', f.legal_article) order by f.number), '[]') from flows f where f.number = any (entry.flows)),
    'organisations', gate.organisation_names(array[r.sender, r.receiver] || entry.sources));
end $$;

-- The answer by a link; it ends the link. Outcomes: done, conflict (with what stands there now), signedOut.
create or replace function gate.answer_by_link(p_token text, p_answer text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  l referral_links;
  r referrals;
  answered json;
begin
  l := gate.link_of_session(me);
  if me.session_id is null or l.id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if p_answer not in ('accepted', 'refused') or p_answer is null then
    return json_build_object('outcome', 'invalid', 'field', 'answer');
  end if;
  me := gate.linked_actor(p_token, l.id);
  perform gate.hold_person(x.person_id) from referrals x where x.id = l.referral_id;
  select * into r from referrals where id = l.referral_id for update;
  if gate.shielded(me, r.person_id) or not gate.link_works(l, me.today) then
    return json_build_object('outcome', 'conflict', 'now', gate.referral_now(me, r));
  end if;
  answered := gate.settle_answer(me, r, p_answer, p_reason);
  if answered ->> 'outcome' = 'done' then
    update sessions set ended_at = now() where id = me.session_id;
  end if;
  return answered;
end $$;

-- What goes with the term of an organisation: what it wrote about referrals, its attempts and the links; before the referrals themselves.
create or replace function gate.destroy_referral_traces(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
begin
  update referrals set answer_reason = null, not_started_reason = null where person_id = p_person and receiver = p_organisation;
  delete from referral_links l using referrals r
  where l.referral_id = r.id and r.person_id = p_person and p_organisation in (r.sender, r.receiver);
  delete from referral_attempts a using referrals r
  where a.referral_id = r.id and r.person_id = p_person and (a.source = p_organisation
    or (p_organisation in (r.sender, r.receiver)
      and not exists (select from involvements i where i.person_id = p_person and i.organisation in (r.sender, r.receiver))));
end $$;

grant execute on function
  gate.give_referral_link(text, uuid, bytea, text),
  gate.linked_referral(text, text),
  gate.answer_by_link(text, text, text) to werkwinkel_app;
