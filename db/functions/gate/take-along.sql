-- A renewal takes running actions of the agreement before along, each chosen by a party: as a draft that begins where the old one stands.
-- The old one stays as it is, with all that was said of it; the new one says where it comes from.
create or replace function gate.take_along_actions(p_token text, p_agreement uuid, p_actions uuid[]) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  refusal text;
  taken integer;
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := coalesce(gate.action_refusal(me, a), case when a.renews is null then 'missing' end);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into agreement_actions (agreement_id, number, title, goal, domain, owner, owner_function, indicator, measures, unit, baseline,
    baseline_on, target, reference_value, extra, rhythm, taken_from, written_by, written_for)
  select a.id, (select coalesce(max(n.number), 0) from agreement_actions n where n.agreement_id = a.id) + row_number() over (order by x.number),
    x.title, x.goal, x.domain, o.organisation, case when o.organisation is not null then x.owner_function end, x.indicator, x.measures, x.unit,
    case when x.indicator = 'proof' then 0 else coalesce(l.value, x.baseline) end,
    case when x.indicator <> 'proof' then coalesce(l.reported_on, x.baseline_on) end,
    x.target, x.reference_value, x.extra, x.rhythm, x.id, me.user_id, me.organisation
  from agreement_actions x
  left join agreement_parties o on o.agreement_id = a.id and o.organisation = x.owner and o.leaves_after is null
  left join lateral (
    select r.value, r.reported_on from agreement_action_reports r where r.action_id = x.id
    order by r.reported_on desc, r.ordinal desc limit 1) l on true
  where x.agreement_id = a.renews and x.status = 'running' and x.id = any (p_actions)
    and not exists (select from agreement_actions n where n.agreement_id = a.id and n.taken_from = x.id);
  get diagnostics taken = row_count;
  if taken = 0 then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'agreementAction.takeAlong', a.id::text);
  return json_build_object('outcome', 'done', 'taken', taken);
end $$;

grant execute on function gate.take_along_actions(text, uuid, uuid[]) to werkwinkel_app;
