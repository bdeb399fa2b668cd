-- What the person reads on the own page of appointments, of notes that are shared, and of barriers: of every source, and never an
-- internal note, a moment of contact or the confidential compartment. That it was read is logged.

create or replace function gate.own_agenda(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen');
  made json;
  written json;
  judged json;
  behind integer[];
  mask integer;
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  select json_agg(json_build_object('id', a.id, 'day', a.day, 'time', to_char(a.starts, 'HH24:MI'), 'minutes', a.minutes, 'kind', a.kind,
      'place', a.place, 'state', a.state, 'organisation', a.organisation, 'with', a.talker, 'joins', a.joins) order by a.day, a.starts, a.id)
  into made
  from (
    select a.id, a.day, a.starts, a.minutes, a.kind, a.place, a.state, o.name as organisation, u.display_name as talker, j.name as joins
    from appointments a
    join organisations o on o.ref = a.source
    left join organisations j on j.ref = a.with_organisation
    left join users u on u.id = a.with_user
    where a.person_id = me.citizen and a.state <> 'moved'
    union all
    select t.id, t.day, t.starts, null, 'threeWay', t.place, t.state, t.organisation, t.talker, t.joins from gate.own_talks(me.citizen) t) a
  where a.day > me.today - 366;
  select json_agg(json_build_object('id', n.id, 'body', n.body, 'asOf', n.as_of, 'organisation', o.name) order by n.recorded_at desc, n.id)
  into written
  from notes n join organisations o on o.ref = n.source
  where n.person_id = me.citizen and n.category_bit = 14 and n.removed_at is null;
  select json_agg(json_build_object('id', b.id, 'domain', b.domain, 'level', b.level, 'said', b.said, 'asOf', b.as_of,
      'organisation', o.name) order by b.domain, b.as_of desc, b.id)
  into judged
  from (select distinct on (l.source, l.domain) l.* from barriers l where l.person_id = me.citizen
    order by l.source, l.domain, l.as_of desc, l.recorded_at desc, l.id) b
  join organisations o on o.ref = b.source;
  select coalesce(array_agg(distinct s.source order by s.source), '{}'), coalesce(bit_or(1 << s.bit), 0) into behind, mask
  from (select source, 8 as bit from appointments where person_id = me.citizen and state <> 'moved' and day > me.today - 366
    union select x, 6 from gate.own_talks(me.citizen) t cross join unnest(array[t.source, t.receiver]) x where t.day > me.today - 366
    union select source, 14 from notes where person_id = me.citizen and category_bit = 14 and removed_at is null
    union select f.source, f.category_bit from facts f where f.person_id = me.citizen and f.superseded_at is null
      and f.field in ('contact.interpreter', 'identity.language')
    union select source, 9 from barriers where person_id = me.citizen) s;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, mask, behind, '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'interpreter', gate.own_interpreter(me.citizen), 'appointments', coalesce(made, '[]'),
    'notes', coalesce(written, '[]'), 'barriers', coalesce(judged, '[]'));
end $$;

grant execute on function gate.own_agenda(text, text) to werkwinkel_app;
