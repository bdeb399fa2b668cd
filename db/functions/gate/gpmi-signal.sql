-- Follow-up of the GPMI: who still needs one, which waits for a signature, which is to be looked at together, which ends. For one
-- organisation, from its own facts and its own contracts; the numbers come from the rules of the day of the grant.

-- The term that held on the day of the grant: how many, and which rule says so.
create or replace function gate.gpmi_term(p_field text, p_granted_on date) returns table (rule text, amount integer)
language sql stable as $$
  select r.id, (r.value #>> '{}')::integer from gpmi_rules r
  where r.kind = 'term' and r.field = p_field and coalesce(r.valid_from, '-infinity') <= p_granted_on
    and coalesce(r.valid_until, 'infinity') >= p_granted_on
  order by r.id limit 1
$$;

-- The rules of a kind that hold on a day and that somebody checked.
create or replace function gate.gpmi_duty_rules(p_kind text, p_on date) returns setof gpmi_rules
language sql stable as $$
  select * from gpmi_rules r
  where r.kind = p_kind and r.grade in ('A', 'A/B', 'B') and coalesce(r.valid_from, '-infinity') <= p_on
    and coalesce(r.valid_until, 'infinity') >= p_on
$$;

create or replace function gate.find_gpmi_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  with today as materialized (select gate.today() as today),
  own as materialized (select ref from organisations where ref = p_organisation and kind in ('ocmw', 'ocmwAssociation')),
  guided as (
    select distinct i.person_id from own join involvements i on i.organisation = own.ref cross join today
    where (p_person is null or i.person_id = p_person) and i.role = 'guidance' and i.valid_from <= today
      and (i.valid_until is null or i.valid_until >= today)),
  -- Whoever has a leefloon now and no contract that runs on.
  granted as (
    select g.person_id, max((f.value ->> 'from')::date) as granted_on
    from guided g cross join today
    join facts f on f.person_id = g.person_id and f.source = p_organisation and f.field = 'benefits[]' and f.superseded_at is null
      and f.origins <@ array[p_organisation] and f.status = 'confirmed' and f.certainty <> 'estimated'
    where (f.value ->> 'from')::date <= today and coalesce((f.value ->> 'to')::date, today) >= today
      and exists (select from gate.gpmi_duty_rules('applies', (f.value ->> 'from')::date) r where r.value ? (f.value ->> 'kind'))
      and not exists (select from gpmi_contracts c where c.source = p_organisation and c.person_id = g.person_id and c.ended_on is null)
    group by g.person_id),
  known as (
    select g.person_id, g.granted_on,
      (select (f.value #>> '{}')::date from facts f where f.person_id = g.person_id and f.source = p_organisation
        and f.field = 'birthDate' and f.entry = '' and f.superseded_at is null and f.origins <@ array[p_organisation]) as born,
      (select (f.value #>> '{}')::boolean from facts f where f.person_id = g.person_id and f.source = p_organisation
        and f.field = 'rmi.hadRightInThe3MonthsBeforeGrant' and f.entry = '' and f.superseded_at is null
        and f.origins <@ array[p_organisation]) as had_right,
      (select f.value #>> '{}' from facts f where f.person_id = g.person_id and f.source = p_organisation
        and f.field = 'activation.exemptReason' and f.entry = '' and f.superseded_at is null
        and f.origins <@ array[p_organisation]) as exempt_reason
    from granted g),
  obliged as (
    select k.person_id, k.granted_on, d.rules, d.mask
    from known k
    cross join lateral (
      select array_agg(r.id order by r.id) as rules, bit_or(case r.field when 'age' then 1 else 1 << 16 end) | 1 << 3 as mask
      from gate.gpmi_duty_rules('obliges', k.granted_on) r
      where (r.field = 'age' and extract(year from age(k.granted_on, k.born)) < (r.value #>> '{}')::integer)
        or (r.field = 'hadRight' and k.had_right = (r.value #>> '{}')::boolean)) d
    where d.rules is not null and not exists (
      select from gate.gpmi_duty_rules('exempts', k.granted_on) r where r.field = 'exemptReason' and r.value ? k.exempt_reason)),
  open as (
    select c.* from own join gpmi_contracts c on c.source = own.ref and c.ended_on is null
    where (p_person is null or c.person_id = p_person) and exists (select from guided g where g.person_id = c.person_id)),
  found as (
    select o.person_id, 'gpmiToMake' as kind, o.granted_on::text as subject, o.granted_on as since,
      (o.granted_on + make_interval(months => t.amount))::date as due, 42 as ahead,
      jsonb_build_object('grantedOn', o.granted_on, 'rules', o.rules, 'term', t.rule, 'amount', t.amount) as detail, o.mask
    from obliged o left join lateral gate.gpmi_term('signWithinMonths', o.granted_on) t on true
    union all
    select c.person_id, 'gpmiToSign', c.id::text, c.as_of, (c.granted_on + make_interval(months => t.amount))::date, 42,
      jsonb_build_object('contract', c.id, 'grantedOn', c.granted_on, 'term', t.rule, 'amount', t.amount), 1 << 7
    from open c left join lateral gate.gpmi_term('signWithinMonths', c.granted_on) t on true
    where c.signed_on is null
    union all
    select c.person_id, 'gpmiToEvaluate', c.id::text, coalesce(e.as_of, c.signed_on), least(e.next_on, r.due), 14,
      jsonb_build_object('contract', c.id, 'lastOn', e.as_of, 'signedOn', c.signed_on, 'agreed', coalesce(e.next_on <= r.due, r.due is null),
        'term', t.rule, 'amount', t.amount), 1 << 7
    from open c
    left join lateral (select v.as_of, v.next_on from gpmi_evaluations v where v.contract_id = c.id
      order by v.as_of desc, v.recorded_at desc limit 1) e on true
    left join lateral gate.gpmi_term('evaluationsPerYear', c.granted_on) t on true
    cross join lateral (select (coalesce(e.as_of, c.signed_on) + make_interval(months => 12 / t.amount))::date as due) r
    where c.signed_on is not null and (e.next_on is not null or r.due is not null)
    union all
    select c.person_id, 'gpmiEnding', c.id::text || ' ' || c.ends_on, c.signed_on, c.ends_on, 56,
      jsonb_build_object('contract', c.id, 'endsOn', c.ends_on), 1 << 7
    from open c where c.signed_on is not null and c.ends_on is not null)
  select f.person_id, f.kind, f.subject, f.since, f.due, null::uuid, f.detail, f.mask, array[p_organisation], '{}'::integer[]
  from found f cross join today
  where f.due is null or f.due - f.ahead <= today
$$;
