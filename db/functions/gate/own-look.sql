-- How often the own organisation looked at someone's record, for who prints it for that person: function, purpose and time, no names. Only
-- looks that this role could have made itself: that a consultant of functional limits, an officer or a lawyer looked tells of more than that.
-- Looks of other organisations are never here; who else guides someone, the person alone reads (decision 31).
create or replace function gate.read_own_looks(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select e.at, e.header_id, e.ordinal, h.session_kind, h.purpose, h.route, h.outcome, r.code,
      case when gate.is_reason(h.reason) then h.reason end as reason
    from log.entries e
    cross join lateral (select * from log.headers x where x.id = e.header_id and x.at = e.at offset 0) h
    join mandates m on m.id = h.mandate_id join roles r on r.code = m.role
    where e.person_id = v.person and h.organisation_id = (v.me).organisation_id and h.outcome = 'shown'
      and h.purpose = any ((v.me).purposes) and e.categories & ~(v.me).category_mask = 0 and r.category_mask & ~(v.me).category_mask = 0
      and (v.door).kind = 'involved' and gate.passes(v, (v.me).organisation, 2)
    order by e.at desc, e.header_id desc, e.ordinal limit 200)
  select (case when count(*) = 0 then '{}' else array[(v.me).organisation] end, case when count(*) = 0 then '{}' else array[1 << 2] end,
    coalesce(json_agg(json_build_object('at', s.at, 'header', s.header_id, 'ordinal', s.ordinal, 'organisation', (v.me).organisation_name,
      'organisationId', (v.me).organisation_id, 'function', s.code, 'kind', s.session_kind, 'purpose', s.purpose, 'outcome', s.outcome,
      'route', s.route, 'reason', s.reason, 'mask', 0, 'sources', '[]'::json, 'flows', '[]'::json)
      order by s.at desc, s.header_id desc, s.ordinal), '[]'))::gate.shown
  from seen s
$$;
