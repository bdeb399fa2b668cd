-- Beginning an agreement from nothing: its level and what it stands under, its parties and where it holds. Whoever speaks for a party
-- begins; the others are written in as parties, read the draft from then on, and agree with its text before it goes any further.

-- An agreement, held until this act is done where this actor speaks for a party: two that change it wait in line, and nobody else makes
-- anyone wait.
create or replace function gate.hold_agreement(me gate.actor, p_agreement uuid) returns agreements
language plpgsql as $$
declare
  a agreements;
begin
  select * into a from agreements where id = p_agreement;
  if gate.party_refusal(me, a) is null then
    select * into a from agreements where id = p_agreement for update;
  end if;
  return a;
end $$;
drop function if exists gate.hold_agreement(uuid);

-- From the widest to the narrowest.
create or replace function gate.level_rank(p_level text) returns integer
language sql immutable as $$ select array_position(array['frame', 'supraLocal', 'local', 'partnership', 'grant'], p_level) $$;

-- May an agreement of this level stand under that one? Only under a wider one that everyone can read and that is not over.
create or replace function gate.stands_under(p_level text, p_parent uuid, p_today date) returns boolean
language sql stable as $$
  select exists (select from agreements w where w.id = p_parent and gate.level_rank(w.level) < gate.level_rank(p_level)
    and w.status in ('approval', 'signed', 'inForce') and w.valid_until >= p_today)
$$;

-- Begins an agreement for the own organisation, which is its first party.
create or replace function gate.begin_agreement(p_token text, p_level text, p_parent uuid, p_title text, p_role text, p_signatory text,
  p_from date, p_until date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  begun uuid;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if ('agreement' = any (me.purposes) and me.organisation is not null) is not true then
    return json_build_object('outcome', 'forbidden');
  end if;
  if p_until <= p_from then
    return json_build_object('outcome', 'invalid', 'field', 'period');
  end if;
  if p_parent is not null and not gate.stands_under(p_level, p_parent, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'parent');
  end if;
  -- Asked twice at once, it is one: whoever comes second is given what the first began, as long as nobody wrote in it.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'begin', me.organisation, p_level, btrim(p_title)), 0));
  select a.id into begun from agreements a
  where a.begun_for = me.organisation and a.status = 'draft' and a.dropped_at is null and a.version = 1 and a.renews is null
    and (a.title, a.level, a.valid_from, a.valid_until) = (btrim(p_title), p_level, p_from, p_until) and a.parent is not distinct from p_parent
    and exists (select from agreement_parties p where p.agreement_id = a.id and p.organisation = me.organisation
      and (p.role, p.signatory_function) = (btrim(p_role), btrim(p_signatory)));
  if begun is not null then
    return json_build_object('outcome', 'done', 'id', begun);
  end if;
  insert into agreements (title, level, parent, status, valid_from, valid_until, begun_for, demo)
  select btrim(p_title), p_level, p_parent, 'draft', p_from, p_until, me.organisation, o.demo from organisations o where o.ref = me.organisation
  returning id into begun;
  insert into agreement_parties (agreement_id, organisation, role, signatory_function)
  values (begun, me.organisation, btrim(p_role), btrim(p_signatory));
  perform gate.record_act(me, 'agreement.begin', begun::text);
  return json_build_object('outcome', 'done', 'id', begun);
end $$;

-- Writes a party into a draft: a new one, or with p_version what is agreed of one that is in it.
create or replace function gate.write_party(p_token text, p_agreement uuid, p_version integer, p_organisation uuid, p_group text, p_role text,
  p_signatory text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a, p_version);
  party integer := (select o.ref from organisations o where o.id = p_organisation and o.active and o.kind <> 'unit'
    and coalesce(o.valid_until, 'infinity') >= me.today);
  stands boolean := exists (select from agreement_parties p where p.agreement_id = a.id and p.organisation = party);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if party is null or (stands and p_version is null) then
    return json_build_object('outcome', 'invalid', 'field', case when party is null then 'organisation' else 'party' end);
  end if;
  insert into agreement_parties (agreement_id, organisation, party_group, role, signatory_function)
  values (a.id, party, nullif(btrim(p_group), ''), btrim(p_role), btrim(p_signatory))
  on conflict (agreement_id, organisation) do update
    set party_group = excluded.party_group, role = excluded.role, signatory_function = excluded.signatory_function;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.writeParty', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes a party out of a draft, with its lines, its figures and what it added beside the text: who began does so, and each party for itself. One party stays. Out of what follows an
-- agreement nobody is taken by another, and out of an amendment nobody at all: who leaves what is in force gives notice.
create or replace function gate.drop_party(p_token text, p_agreement uuid, p_organisation uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a);
  party integer := (select p.organisation from agreement_parties p join organisations o on o.ref = p.organisation
    where p.agreement_id = a.id and o.id = p_organisation);
begin
  if refusal is null then
    refusal := case when party is null then 'missing' 
      when me.organisation <> party and (a.renews is not null or me.organisation is distinct from a.begun_for) then 'forbidden' end;
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- What was ever stopped stands in the history of its flow, and stays.
  if a.amends or (select count(*) from agreement_parties p where p.agreement_id = a.id) < 2 or exists (
    select from annex_lines l join flow_events e on e.line = l.ref where l.agreement_id = a.id and party in (l.sender, l.receiver))
  then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.redraft(a.id);
  delete from annex_lines l where l.agreement_id = a.id and party in (l.sender, l.receiver);
  update agreement_actions set owner = null where agreement_id = a.id and owner = party;
  delete from agreement_snapshot_figures f using agreement_snapshots s
  where s.id = f.snapshot_id and s.agreement_id = a.id and s.organisation = party;
  delete from agreement_snapshots s where s.agreement_id = a.id and s.organisation = party;
  delete from agreement_context_figures f where f.agreement_id = a.id and f.organisation = party;
  with gone as (delete from agreement_attachments x where x.agreement_id = a.id and x.organisation = party and not x.signed returning x.file_id)
  delete from stored_files f using gone where f.id = gone.file_id;
  delete from agreement_entries e where e.agreement_id = a.id and e.organisation = party;
  delete from agreement_parties p where p.agreement_id = a.id and p.organisation = party;
  delete from agreement_places s where s.agreement_id = a.id and not exists (
    select from gate.places_of_parties(a.id) own where own.nis = s.nis);
  perform gate.record_act(me, 'agreement.dropParty', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Where the local governments of an agreement work.
create or replace function gate.places_of_parties(p_agreement uuid) returns table (nis text)
language sql stable as $$
  select distinct t.nis from agreement_parties p
  join organisations o on o.ref = p.organisation and gate.is_local_government(o.kind)
  join territories t on t.organisation = p.organisation
  where p.agreement_id = p_agreement
$$;

-- Says in which of those municipalities the agreement holds; none is in all of them.
create or replace function gate.write_places(p_token text, p_agreement uuid, p_version integer, p_places text[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a, p_version);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if exists (select from unnest(p_places) w (nis) where w.nis not in (select own.nis from gate.places_of_parties(a.id) own)) then
    return json_build_object('outcome', 'invalid', 'field', 'places');
  end if;
  delete from agreement_places where agreement_id = a.id;
  insert into agreement_places (agreement_id, nis) select distinct a.id, w.nis from unnest(p_places) w (nis);
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.writePlaces', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Where an agreement holds: what was said of it, or where its local governments work.
create or replace function gate.places_of(p_agreement uuid) returns table (nis text)
language sql stable as $$
  select s.nis from agreement_places s where s.agreement_id = p_agreement
  union all
  select own.nis from gate.places_of_parties(p_agreement) own
  where not exists (select from agreement_places s where s.agreement_id = p_agreement)
$$;

-- The agreements in force or on their way, within these days, that this one stands beside: of this level between the same parties in a
-- place they share, or opening the same data between the same two. What it follows does not count. Twice the same is refused; less than
-- that the parties confirm with a reason.
drop function if exists gate.overlapping(agreements);
create or replace function gate.overlaps_of(a agreements) returns table (id uuid, title text, starts date, ends date, points integer[], twice boolean)
language sql stable as $$
  with beside as (
    select b.*, b.level = a.level
      and (select array_agg(p.organisation order by p.organisation) from agreement_parties p where p.agreement_id = b.id)
        = (select array_agg(p.organisation order by p.organisation) from agreement_parties p where p.agreement_id = a.id)
      and (exists (select from gate.places_of(a.id) here join gate.places_of(b.id) there on there.nis = here.nis)
        or not exists (select from gate.places_of(a.id)) or not exists (select from gate.places_of(b.id))) as same,
      array(select l.number from annex_lines l where l.agreement_id = a.id and exists (
        select from annex_lines m where m.agreement_id = b.id and (m.flow, m.sender, m.receiver) = (l.flow, l.sender, l.receiver))
        order by l.number) as shared
    from agreements b
    where b.id <> a.id and b.id is distinct from a.renews and b.status in ('approval', 'signed', 'inForce')
      and b.valid_from <= a.valid_until and b.valid_until >= a.valid_from)
  select b.id, b.title, b.valid_from, b.valid_until, b.shared, b.same and b.shared <> '{}' from beside b
  where b.same or b.shared <> '{}' order by b.valid_from, b.title
$$;

-- The same for a page, of an agreement that is still written, for its parties.
create or replace function gate.overlaps_to_read(p_agreement uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', o.id, 'title', o.title, 'from', o.starts, 'until', o.ends, 'points', o.points,
    'twice', o.twice)), '[]'::json)
  from agreements a cross join lateral gate.overlaps_of(a) o
  where a.id = p_agreement and a.status in ('draft', 'negotiated') and gate.reads_as_party(a.id, array['agreement'])
$$;

grant execute on function
  gate.begin_agreement(text, text, uuid, text, text, text, date, date),
  gate.write_party(text, uuid, integer, uuid, text, text, text),
  gate.drop_party(text, uuid, uuid),
  gate.write_places(text, uuid, integer, text[]),
  gate.overlaps_to_read(uuid),
  gate.places_of_parties(uuid) to werkwinkel_app;
