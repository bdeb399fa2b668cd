-- On which ground another source's facts may be shown to a viewer: the relation is proved by someone else than the viewer,
-- and one flow in force covers sender, receiver, purpose and population, narrowed by an annex line where it needs one.
-- These functions have no rights of their own and are woven into the statement that calls them: that is where the speed is.

-- Who proved that the viewer's organisation is involved, and on which day in Flanders: written out, because every page asks. Kind:
-- authentic, confirmed or referral.
create or replace function gate.proofs(me gate.actor, p_person uuid, p_since timestamptz)
returns table (source integer, kind text, proved_on date)
language sql stable as $$
  select f.source, 'authentic', f.as_of
  from facts f
  where f.person_id = p_person and f.field = 'benefits[]' and f.superseded_at is null
    and f.authentic in ('KSZ', 'POD MI') and f.status = 'confirmed' and f.certainty <> 'estimated'
    and f.source <> me.organisation and not me.organisation = any (f.origins)
    and f.value ->> 'grantedBy' = me.enterprise_number
    and (f.value ->> 'from')::date <= me.today and coalesce((f.value ->> 'to')::date, me.today) >= me.today
  union all
  select a.source, 'confirmed', least((a.answered_at at time zone 'Europe/Brussels')::date, me.today)
  from relation_answers a
  where a.person_id = p_person and a.registrant = me.organisation and a.answer = 'confirmed' and a.answered_at >= p_since
  union all
  select case when r.sender = me.organisation then r.receiver else r.sender end, 'referral',
    least((r.decided_at at time zone 'Europe/Brussels')::date, me.today)
  from referrals r
  where r.person_id = p_person and r.status in ('accepted', 'started') and me.organisation in (r.sender, r.receiver)
    -- Guidance that ended takes the referral along: who registers someone again by itself asks anew.
    and not exists (
      select 1 from involvements e
      where e.person_id = p_person and e.organisation = me.organisation and e.recorded_at < p_since
        and e.valid_until < me.today and (e.valid_until >= gate.civil_day(r.decided_at) or e.ended_at >= r.decided_at))
$$;

-- A party stays one up to and with its last day.
create or replace function gate.is_party(p_agreement uuid, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select exists (select from agreement_parties p where p.agreement_id = p_agreement and p.organisation = p_organisation
    and coalesce(p.leaves_after, p_today) >= p_today)
$$;

grant execute on function gate.is_party(uuid, integer, date) to werkwinkel_app;

-- Did these two agree on what renews an agreement, and has that begun?
create or replace function gate.is_renewed_between(p_agreement uuid, p_sender integer, p_receiver integer, p_today date) returns boolean
language sql stable as $$
  select exists (
    select from agreements n
    where n.renews = p_agreement and n.status = 'inForce' and p_today between n.valid_from and n.valid_until
      and gate.is_party(n.id, p_sender, p_today) and gate.is_party(n.id, p_receiver, p_today))
$$;

grant execute on function gate.is_renewed_between(uuid, integer, integer, date) to werkwinkel_app;

-- An annex line works while its agreement is in force between two of its parties and nobody suspended it. An agreement may run on for who
-- keeps its last days there; between two that agreed on what renews it, only the new text works.
create or replace function gate.working_lines(p_flow integer, p_sender integer, p_receiver integer, p_today date)
returns table (line integer, category_mask integer)
language sql stable as $$
  select l.ref, l.category_mask
  from annex_lines l
  join agreements a on a.id = l.agreement_id and a.status = 'inForce' and p_today between a.valid_from and a.valid_until
  where l.flow = p_flow and l.sender = p_sender and l.receiver = p_receiver and l.status = 'inForce'
    and gate.is_party(a.id, p_sender, p_today) and gate.is_party(a.id, p_receiver, p_today)
    and not gate.is_renewed_between(a.id, p_sender, p_receiver, p_today)
$$;

-- The grounds for one person: the doorways of the viewer, as far as the population of their flow holds. Naming a ground tells that
-- its population holds. One that tells only what the viewer knows, because the source guides or was referred to, is named before one
-- that is telling, so that what else holds of the person changes nothing in what is named.
create or replace function gate.grounds(me gate.actor, p_person uuid, p_purpose text, p_sources integer[])
returns table (source integer, flow integer, line integer, mask integer, telling boolean)
language sql stable as $$
  select d.source, d.flow, d.line, d.mask, d.population not in ('guided', 'referred')
  from gate.doorways d
  where d.viewer = me.organisation and d.purpose = p_purpose and d.source = any (p_sources)
    and gate.population_holds(d.population, p_person, d.source, me.organisation, me.today)
$$;

-- Sources to whom the viewer's organisation may say that it guides someone: they read "nog niet bevestigd" until proved,
-- whether or not they know the person.
create or replace function gate.askable_sources(me gate.actor) returns integer[]
language plpgsql stable as $$
begin
  return (select coalesce(array_agg(distinct o.ref), '{}')
  from flows f
  join organisations o on o.active and o.ref <> me.organisation and (f.receiver = o.ref or f.receiver_kind = o.kind)
  where f.sender = me.organisation and f.purpose = 'involvement' and f.status = 'inForce' and f.category_mask & 4 > 0
    and f.valid_from <= me.today and (f.valid_until is null or f.valid_until >= me.today)
    and exists (select 1 from flow_receivers r where r.flow = f.number and r.organisation = o.ref)
    and (not f.needs_agreement or exists (
      select 1 from gate.working_lines(f.number, f.sender, o.ref, me.today) w where w.category_mask & 4 > 0)));
end $$;
