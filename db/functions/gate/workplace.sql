-- Employers and work places. Each organisation keeps its own register, and may offer places to the organisations with which it has an
-- agreement in force. The places of one are in two parts that do not touch: what is offered, and what it keeps for whom it guides
-- itself. Another organisation holds seats among what is offered and fills them with its own people. So every number that crosses
-- follows from what organisations agreed with each other and never from a person: how many of the keeper's people work on a place, or
-- of another's on its seats, changes nothing that anyone else reads.

-- May this actor see and keep the register of the own organisation? Whoever guides people there.
create or replace function gate.keeps_workplaces(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce(me.organisation is not null and me.session_kind in ('session', 'api') and 'guidance' = any (me.purposes), false)
$$;

-- The organisations with which this one has an agreement in force.
create or replace function gate.cluster_of(p_organisation integer, p_today date) returns integer[]
language sql stable as $$
  select coalesce(array_agg(distinct other.organisation), '{}')
  from agreement_parties own
  join agreements a on a.id = own.agreement_id and a.status = 'inForce' and p_today between a.valid_from and a.valid_until
  join agreement_parties other on other.agreement_id = a.id and other.organisation <> p_organisation
    and coalesce(other.leaves_after, p_today) >= p_today
  where own.organisation = p_organisation and coalesce(own.leaves_after, p_today) >= p_today
$$;

-- The places that an organisation reads of: its own, what is offered to it, and where it holds a seat.
create or replace function gate.workplaces_of(p_organisation integer, p_today date) returns setof workplaces
language sql stable as $$
  select w.* from workplaces w
  where w.organisation = p_organisation
    or (w.offered > 0 and w.organisation = any ((select gate.cluster_of(p_organisation, p_today))::integer[])
      and (w.valid_until is null or w.valid_until >= p_today))
    or exists (select from workplace_seats s where s.workplace_id = w.id and s.organisation = p_organisation and s.seats > 0)
$$;

-- How many places an organisation may fill there: what the keeper did not offer, or the seats that another holds.
create or replace function gate.workplace_room(w workplaces, p_organisation integer) returns integer
language sql stable as $$
  select case when w.organisation = p_organisation then w.places - w.offered
    else coalesce((select s.seats from workplace_seats s where s.workplace_id = w.id and s.organisation = p_organisation), 0) end
$$;

-- Is what is offered there offered to this organisation now? The seats that it holds stay its own when the agreement ends; it takes no more.
create or replace function gate.shares_workplace(w workplaces, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select w.organisation = any (gate.cluster_of(p_organisation, p_today))
$$;

-- How many of the offered places nobody holds.
create or replace function gate.seats_left(w workplaces) returns integer
language sql stable as $$
  select w.offered - coalesce((select sum(s.seats)::integer from workplace_seats s where s.workplace_id = w.id), 0)
$$;

-- Does this row take a place today? A reservation until its last day; a placement as long as the measure runs, as its own source has it.
create or replace function gate.takes_place(p placements, p_today date) returns boolean
language sql stable as $$
  select case p.state
    when 'reserved' then p.ended_on is null and p.until >= p_today
    when 'placed' then coalesce(p.ended_on, 'infinity') > p_today and exists (
      select from facts f
      where f.person_id = p.person_id and f.source = p.source and f.field = 'measures[]' and f.superseded_at is null
        and f.value ->> 'kind' = p.measure_kind and (f.value ->> 'from')::date = p.measure_from
        and coalesce((f.value ->> 'to')::date, 'infinity') >= p_today)
    else false end
$$;

-- How many places the people of this organisation take.
create or replace function gate.places_taken(p_workplace uuid, p_organisation integer, p_today date) returns integer
language sql stable as $$
  select count(*)::integer from placements p
  where p.workplace_id = p_workplace and p.source = p_organisation and gate.takes_place(p, p_today)
$$;

-- How many places this organisation can still fill today. Nobody begins where the place has ended.
create or replace function gate.places_free(w workplaces, p_organisation integer, p_today date) returns integer
language sql stable as $$
  select case when coalesce(w.valid_until, 'infinity') < p_today then 0
    else greatest(gate.workplace_room(w, p_organisation) - gate.places_taken(w.id, p_organisation, p_today), 0) end
$$;

-- A place as a reader gets it: what it is, for whom to ask, and the numbers of the own organisation. Whoever holds seats without an
-- agreement reads of those alone.
create or replace function gate.workplace_json(w workplaces, p_organisation integer, p_today date) returns jsonb
language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object('id', w.id, 'name', w.name, 'sector', w.sector, 'municipality', w.municipality_nis,
    'instruments', w.instruments, 'from', w.valid_from, 'until', w.valid_until, 'hours', w.hours, 'dutchLevel', w.dutch_level,
    'languages', w.languages, 'publicTransport', w.public_transport, 'conditions', w.conditions,
    'contact', jsonb_build_object('function', w.contact_function, 'phone', w.contact_phone, 'mail', w.contact_mail),
    'note', w.note, 'version', w.version, 'own', w.organisation = p_organisation,
    'employer', (select jsonb_build_object('id', e.id, 'name', e.name, 'number', e.enterprise_number, 'ownService', e.own_service)
      from employers e where e.id = w.employer_id),
    'keeper', (select jsonb_build_object('id', o.id, 'name', o.name) from organisations o where o.ref = w.organisation),
    'room', gate.workplace_room(w, p_organisation), 'free', gate.places_free(w, p_organisation, p_today),
    'places', case when w.organisation = p_organisation then w.places end,
    'offered', case when a.shares then w.offered else gate.workplace_room(w, p_organisation) end,
    'left', case when a.shares then gate.seats_left(w) else 0 end))
  from (select w.organisation = p_organisation or gate.shares_workplace(w, p_organisation, p_today) as shares) a
$$;
