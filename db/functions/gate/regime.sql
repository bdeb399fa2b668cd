-- One income at a time: what an organisation itself says with certainty of someone's benefits does not contradict itself on any day.
-- What comes on top of another income (a guarantee, an allowance for persons with a handicap) stands beside it.

-- Do two benefits exclude one another on the same day? A period without a kind only excludes its like.
create or replace function gate.regimes_exclude(p_one text, p_other text) returns boolean
language sql immutable as $$
  select p_one is not distinct from p_other or 'NONE' in (p_one, p_other)
    or not (coalesce(p_one, '') in ('IGU', 'IVT_IT') or coalesce(p_other, '') in ('IGU', 'IVT_IT'))
$$;

-- The first day of a benefit. Where nobody said it, it was so at least on the day of which it was said, or until it ended.
create or replace function gate.regime_begins(p_value jsonb, p_as_of date) returns date
language sql immutable as $$
  select coalesce((p_value ->> 'from')::date, least(p_as_of, (p_value ->> 'to')::date))
$$;

-- What the organisation itself holds for certain, that lies on the same days as what it would say now, and cannot be true beside it; null:
-- nothing. p_closing: a file that names another regime ends those that were left open (gate.close_regimes), so these are no hindrance, and
-- it stands beside what an authentic source said, which nobody here can end.
create or replace function gate.regime_clash(me gate.actor, p_person uuid, p_field text, p_entry text, p_value jsonb, p_as_of date,
  p_closing boolean)
returns jsonb
language sql stable as $$
  select f.value || jsonb_build_object('starts', o.starts)
  from facts f
  cross join lateral (
    select gate.regime_begins(f.value, f.as_of) as starts, (f.value ->> 'to')::date as ends, f.value ->> 'kind' as kind,
      gate.regime_begins(p_value, p_as_of) as new_starts, (p_value ->> 'to')::date as new_ends, p_value ->> 'kind' as new_kind) o
  where f.person_id = p_person and f.source = me.organisation and f.field = p_field and f.entry <> p_entry and f.superseded_at is null
    and f.status = 'confirmed' and f.origins <@ array[me.organisation]
    and gate.regimes_exclude(o.new_kind, o.kind)
    and o.starts <= coalesce(o.new_ends, 'infinity') and o.new_starts <= coalesce(o.ends, 'infinity')
    and not (p_closing and (f.authentic is not null
      or (o.ends is null and o.kind in ('LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'NONE')
        and (o.starts < o.new_starts or o.kind in (o.new_kind, 'NONE')))))
    -- Who says again what stands there already changes nothing.
    and not exists (
      select from facts s
      where s.person_id = f.person_id and s.source = f.source and s.field = p_field and s.entry = p_entry and s.superseded_at is null
        and s.status = 'confirmed' and s.value = p_value)
  order by o.starts, f.id limit 1
$$;

-- Does a row of a file name a regime on days that have another one, which reading the row in does not end?
create or replace function gate.regime_clash_in(me gate.actor, p_person uuid, p_facts jsonb) returns boolean
language plpgsql stable as $$
begin
  return exists (
    select from gate.new_facts(me, p_person, (
      select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(p_facts) f where f ->> 'field' = 'benefits[]')) n
    where n.status = 'confirmed' and not n.kept_authentic
      and gate.regime_clash(me, p_person, n.field, n.entry, n.value, n.as_of, n.older is null) is not null);
end $$;
