-- Writing many facts of one source at once, as a row of a file brings them. Nothing is overwritten, nothing that was proven is
-- made weaker, and what an authentic source said stays. A list entry keeps the parts that the row leaves open.

-- What may be registered of a client: what a client file can hold (identity, contact, regime, work, registration, end dates),
-- and beyond that only what the actor's role sees.
create or replace function gate.registrable_mask(me gate.actor) returns integer
language sql immutable as $$
  select gate.category('identity') | gate.category('contact') | gate.category('regime') | gate.category('workStatus')
    | gate.category('registration') | gate.category('endDates') | coalesce(me.category_mask, 0)
$$;

-- What of the given facts says something new, beside what is on record. p_facts as in gate.register_client.
create or replace function gate.new_facts(me gate.actor, p_person uuid, p_facts jsonb)
returns table (field text, entry text, value jsonb, as_of date, certainty text, status text, category_bit smallint, older bigint,
  kept_authentic boolean)
language sql stable as $$
  select g.field, g.entry, m.value, g."asOf", g.certainty, g.status, d.category_bit, o.id, o.authentic is not null
  from (
    select r.field, coalesce(r.entry, '') as entry, r.value, r."asOf", r.certainty, coalesce(r.status, 'confirmed') as status,
      coalesce(r."statusAssumed", false) as status_assumed
    from jsonb_to_recordset(p_facts) as r (field text, entry text, value jsonb, "asOf" date, certainty text, status text,
      "statusAssumed" boolean)) g
  -- A field that may not be registered has no category here, and a fact without one is refused.
  left join fields d on d.code = g.field and (gate.registrable_mask(me) >> d.category_bit) & 1 = 1
  left join facts o on o.person_id = p_person and o.source = me.organisation and o.field = g.field and o.entry = g.entry
    and o.superseded_at is null
  cross join lateral (select case when d.is_list and jsonb_typeof(o.value) = 'object' then o.value || g.value else g.value end as value) m
  -- A sealed value is encrypted anew each time, so sameness is judged by its keyed mark.
  where o.id is null or coalesce(o.value ->> 'mark', o.value::text) <> coalesce(m.value ->> 'mark', m.value::text)
    or (o.certainty <> g.certainty and o.certainty <> 'proven')
    or (o.status <> g.status and not g.status_assumed)
$$;

-- Records what is new of these facts of the actor's organisation. `notes` names what the importer should know.
create or replace function gate.put_own_facts(me gate.actor, p_person uuid, p_facts jsonb, out changed boolean, out notes text[])
language plpgsql as $$
declare
  fresh jsonb;
  older_ids bigint[];
begin
  notes := '{}';
  changed := true;
  -- The usual case in a first file: there is nothing to compare with.
  if not exists (select 1 from facts where person_id = p_person and source = me.organisation) then
    insert into facts (person_id, field, entry, category_bit, value, source, as_of, certainty, status, recorded_by)
    select p_person, r.field, coalesce(r.entry, ''), d.category_bit, r.value, me.organisation, r."asOf", r.certainty,
      coalesce(r.status, 'confirmed'), me.user_id
    from jsonb_to_recordset(p_facts) as r (field text, entry text, value jsonb, "asOf" date, certainty text, status text)
    left join fields d on d.code = r.field and (gate.registrable_mask(me) >> d.category_bit) & 1 = 1;
    perform gate.refresh_index(me.organisation, p_person);
    return;
  end if;
  select jsonb_agg(to_jsonb(n) - 'kept_authentic') filter (where not n.kept_authentic),
    array_agg(n.older) filter (where n.older is not null and not n.kept_authentic),
    case when bool_or(n.kept_authentic) then array['authentic'] else '{}' end
  into fresh, older_ids, notes
  from gate.new_facts(me, p_person, p_facts) n;
  changed := fresh is not null;
  if not changed then
    return;
  end if;
  if older_ids is not null then
    update facts set superseded_at = clock_timestamp() where id = any (older_ids);
  end if;
  insert into facts (person_id, field, entry, category_bit, value, source, as_of, certainty, status, recorded_by)
  select p_person, field, entry, category_bit, value, me.organisation, as_of, certainty, status, me.user_id
  from jsonb_to_recordset(fresh) as r (field text, entry text, category_bit smallint, value jsonb, as_of date, certainty text, status text);
  if older_ids is not null then
    update facts o set superseded_by = n.id
    from facts n
    where o.id = any (older_ids) and n.person_id = o.person_id and n.source = o.source and n.field = o.field and n.entry = o.entry
      and n.superseded_at is null;
  end if;
  perform gate.close_regimes(me, p_person, b.value, b.as_of)
  from jsonb_to_recordset(fresh) as b (field text, value jsonb, as_of date, older bigint)
  where b.field = 'benefits[]' and b.older is null;
  perform gate.refresh_index(me.organisation, p_person);
end $$;

-- One regime at a time: when a file names another one, those that it may name and that were left open end the day before. One
-- of the same kind with a later start was a mistake and gives way, and so does a later "no benefit".
create or replace function gate.close_regimes(me gate.actor, p_person uuid, p_regime jsonb, p_as_of date) returns void
language plpgsql as $$
declare
  begins date := coalesce((p_regime ->> 'from')::date, p_as_of);
  former facts;
begin
  for former in
    select f.* from facts f
    where f.person_id = p_person and f.source = me.organisation and f.field = 'benefits[]' and f.superseded_at is null
      and f.authentic is null and f.value ->> 'to' is null
      and f.value ->> 'kind' in ('LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'NONE')
      and (f.value ->> 'kind', f.value ->> 'from') is distinct from (p_regime ->> 'kind', p_regime ->> 'from')
  loop
    if coalesce((former.value ->> 'from')::date, former.as_of) < begins then
      perform gate.put_fact(p_person, former.field, former.entry, former.value || jsonb_build_object('to', begins - 1),
        me.organisation, null, p_as_of, former.certainty, former.status, former.origins, me.user_id);
    elsif former.value ->> 'kind' in (p_regime ->> 'kind', 'NONE') then
      update facts set superseded_at = clock_timestamp(), superseded_by = (
        select n.id from facts n where n.person_id = p_person and n.source = me.organisation and n.field = 'benefits[]'
          and n.superseded_at is null and n.value = p_regime)
      where id = former.id;
    end if;
  end loop;
end $$;
