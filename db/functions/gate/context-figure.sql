-- Figures of the territory beside the analysis of an agreement, each with its source and its day. None is changed afterwards.

-- Adds a figure for the own organisation. Outcomes: done, missing, forbidden, conflict (over, full), invalid (asOf: a day to come).
create or replace function gate.add_context_figure(p_token text, p_agreement uuid, p_figure jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.party_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.is_over(a, me.today) then
    return json_build_object('outcome', 'conflict', 'field', 'over');
  end if;
  -- Asked twice at once, it is one.
  if exists (select from agreement_context_figures f where f.agreement_id = a.id and f.organisation = me.organisation and f.struck_at is null
    and f.nis is null and (f.subject, f.value, f.as_of, f.source) = (p_figure ->> 'subject', (p_figure ->> 'value')::numeric,
      (p_figure ->> 'asOf')::date, p_figure ->> 'source') and f.unit is not distinct from p_figure ->> 'unit') then
    return json_build_object('outcome', 'done');
  end if;
  if (select count(*) from agreement_context_figures f where f.agreement_id = a.id and f.nis is null and f.struck_at is null) >= 60 then
    return json_build_object('outcome', 'conflict', 'field', 'full');
  end if;
  if (p_figure ->> 'asOf')::date > me.today then
    return json_build_object('outcome', 'invalid', 'field', 'asOf');
  end if;
  insert into agreement_context_figures (agreement_id, organisation, number, subject, value, unit, as_of, source, added_by)
  select a.id, me.organisation, coalesce(max(f.number), 0) + 1, p_figure ->> 'subject', (p_figure ->> 'value')::numeric,
    p_figure ->> 'unit', (p_figure ->> 'asOf')::date, p_figure ->> 'source', me.user_id
  from agreement_context_figures f where f.agreement_id = a.id;
  perform gate.record_act(me, 'agreement.addContext', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Strikes a figure of the own organisation that was wrong. Outcomes: done, missing, forbidden, conflict (struck).
create or replace function gate.strike_context_figure(p_token text, p_agreement uuid, p_figure uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  f agreement_context_figures;
  refusal text := gate.party_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into f from agreement_context_figures where id = p_figure and agreement_id = a.id;
  refusal := case when f.id is null then 'missing' when f.organisation <> me.organisation then 'forbidden'
    when f.struck_at is not null then 'conflict' end;
  if refusal is not null then
    return json_build_object('outcome', refusal, 'field', 'struck');
  end if;
  update agreement_context_figures set struck_at = clock_timestamp(), struck_because = p_reason where id = f.id;
  perform gate.record_act(me, 'agreement.strikeContext', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.add_context_figure(text, uuid, jsonb), gate.strike_context_figure(text, uuid, uuid, text) to werkwinkel_app;
