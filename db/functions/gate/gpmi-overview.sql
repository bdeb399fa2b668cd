-- The overview of the GPMI for a coach or a head: what is late and what comes, of the own persons, the team or, with a reason, the
-- whole organisation. Every person on it is logged, as in any list.
create or replace function gate.gpmi_overview(p_token text, p_route text, p_scope text, p_reason text, p_size integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  everyone boolean;
  listed_team uuid := case when p_scope = 'team' then me.team_id end;
  page_size integer := least(greatest(p_size, 1), 200);
  items json;
  entries log.entry[];
  counted integer;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  everyone := (p_scope = 'organisation' and me.all_persons and gate.is_reason(p_reason)) is true;
  if ('guidance' = any (me.purposes)) is not true or not gate.keeps_gpmi(me) or me.category_mask & 1 = 0
    or (p_scope = 'organisation' and not everyone) then
    perform gate.log_list(me, 'guidance', p_route, 'refused', p_reason, '{}');
    return gate.deny('missing', me);
  end if;
  with due as (
    select s.*, x.family_name, x.given_name, u.display_name
    from gate.find_gpmi_signals(me.organisation, null) s
    join gate.person_index x on x.organisation = me.organisation and x.person_id = s.person_id
    left join assignments a on a.person_id = s.person_id and a.organisation = me.organisation
    left join users u on u.id = a.user_id
    where s.mask & ~me.category_mask = 0 and (everyone or a.user_id = me.user_id or a.team_id = listed_team)
      and not exists (select from gate.shields_against(me, s.person_id))),
  page as (select * from due order by due nulls last, family_name, given_name, person_id, kind limit page_size)
  select (select count(*) from due),
    (select json_agg(json_build_object('dossier', p.person_id, 'familyName', p.family_name, 'givenName', p.given_name,
      'user', p.display_name, 'kind', p.kind, 'subject', p.subject, 'since', p.since, 'due', p.due, 'detail', p.detail)
      order by p.due nulls last, p.family_name, p.given_name, p.person_id, p.kind) from page p),
    array(select row(p.person_id, bit_or(p.mask) | (me.category_mask & 1), array[me.organisation], '{}'::integer[], '{}'::integer[],
      null)::log.entry from page p group by p.person_id)
  into counted, items, entries;
  if not gate.within_quota(me, 'listRow', cardinality(entries)) then
    return gate.deny('quota', me);
  end if;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route,
    case when entries = '{}' then 'empty' else 'shown' end, p_reason, entries);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', coalesce(items, '[]'::json),
    'total', counted);
end $$;

grant execute on function gate.gpmi_overview(text, text, text, text, integer) to werkwinkel_app;
