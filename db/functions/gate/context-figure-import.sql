-- Figures of the territory from a file, each of one municipality where the agreement holds. What stands already stays as it is: the same row
-- again changes nothing, and one with another number is not taken in before the first is struck.

-- The municipalities of an agreement, by the codes of today: of the local governments that are a party of it today.
create or replace function gate.present_places(p_agreement uuid) returns table (nis text)
language sql stable as $$
  select distinct c.nis from gate.places_of_parties(p_agreement) own join gate.present_codes() c on c.code = own.nis
  where exists (
      select from territories t join organisations o on o.ref = t.organisation and gate.is_local_government(o.kind)
      where t.nis = own.nis and gate.is_party(p_agreement, t.organisation, gate.today()))
    and (not exists (select from agreement_places s where s.agreement_id = p_agreement)
      or exists (select from agreement_places s where s.agreement_id = p_agreement and s.nis = own.nis))
$$;

-- What becomes of each row: new, same, other (another number stands for it), elsewhere (not a place of the agreement), toCome.
create or replace function gate.judged_context_figures(me gate.actor, p_agreement uuid, p_rows jsonb) returns jsonb
language sql stable as $$
  select coalesce(jsonb_agg(to_jsonb(g) || jsonb_build_object('value', g.value::text, 'standing', trim_scale(f.value)::text, 'why', case
      when not exists (select from gate.present_places(p_agreement) p where p.nis = g.nis) then 'elsewhere'
      when g."on" > me.today then 'toCome'
      when f.id is null then 'new'
      when f.value = g.value and f.unit is not distinct from g.unit then 'same'
      else 'other' end) order by g.line), '[]')
  from jsonb_to_recordset(p_rows) g (line integer, nis text, subject text, value numeric, unit text, "on" date, source text)
  left join agreement_context_figures f on f.agreement_id = p_agreement and f.organisation = me.organisation and f.nis = g.nis
    and f.subject = g.subject and f.as_of = g."on" and f.source = g.source and f.struck_at is null
$$;

-- Tells what becomes of each row and, unless this only tries, takes in what is new. Outcomes: done, missing, forbidden, conflict (over, many).
create or replace function gate.import_context_figures(p_token text, p_agreement uuid, p_rows jsonb, p_tries boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.party_refusal(me, a);
  judged jsonb;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.is_over(a, me.today) then
    return json_build_object('outcome', 'conflict', 'field', 'over');
  end if;
  judged := gate.judged_context_figures(me, a.id, p_rows);
  if (select count(*) from jsonb_array_elements(judged) j where j ->> 'why' = 'new') + (select count(*) from agreement_context_figures f
      where f.agreement_id = a.id and f.nis is not null and f.struck_at is null) > 1000 then
    return json_build_object('outcome', 'conflict', 'field', 'many');
  end if;
  if not p_tries and exists (select from jsonb_array_elements(judged) j where j ->> 'why' = 'new') then
    insert into agreement_context_figures (agreement_id, organisation, number, nis, subject, value, unit, as_of, source, added_by)
    select a.id, me.organisation, (select coalesce(max(f.number), 0) from agreement_context_figures f where f.agreement_id = a.id)
        + row_number() over (order by g.line), g.nis, g.subject, g.value, g.unit, g."on", g.source, me.user_id
    from jsonb_to_recordset(judged) g (line integer, nis text, subject text, value numeric, unit text, "on" date, source text, why text)
    where g.why = 'new';
    perform gate.record_act(me, 'agreement.importContext', a.id::text);
  end if;
  return json_build_object('outcome', 'done', 'rows', judged);
end $$;

grant execute on function gate.import_context_figures(text, uuid, jsonb, boolean) to werkwinkel_app;
