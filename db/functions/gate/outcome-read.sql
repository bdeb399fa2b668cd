-- How guidance ended and what is known of the work since, as the viewer may see it.

create or replace function gate.read_outflows(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(o.source), array_agg(1 << o.category_bit), json_agg(json_build_object('id', o.id, 'source', o.source,
    'bit', o.category_bit, 'asOf', o.as_of, 'kind', o.kind, 'from', o.began_on, 'work', o.is_work, 'appliedOn', o.applied_on,
    'closedOn', o.closed_on, 'closedAs', o.closed_as) order by o.closed_on is not null, o.began_on desc, o.id)
  into shown.sources, shown.masks, shown.facts
  from outflows o
  where o.person_id = v.person and gate.passes_with_origins(v, o.source, o.category_bit, o.origins);
  return shown;
end $$;

create or replace function gate.read_spells(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(s.source), array_agg(1 << s.category_bit), json_agg(json_build_object('id', s.id, 'source', s.source,
    'bit', s.category_bit, 'asOf', s.as_of, 'contract', s.contract, 'from', s.began_on, 'until', s.ended_on, 'endReason', s.end_reason,
    'fraction', s.fraction, 'employerNumber', s.employer_number, 'employerName', s.employer_name, 'saidBy', s.said_by,
    'version', s.version) order by s.began_on desc, s.source, s.id)
  into shown.sources, shown.masks, shown.facts
  from work_spells s
  where s.person_id = v.person and gate.passes_with_origins(v, s.source, s.category_bit, s.origins);
  return shown;
end $$;

create or replace function gate.read_checks(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  select array_agg(c.source), array_agg(1 << c.category_bit), json_agg(json_build_object('id', c.id, 'source', c.source,
    'bit', c.category_bit, 'asOf', c.as_of, 'outflow', c.outflow_id, 'months', c.months, 'found', c.found, 'saidBy', c.said_by)
    order by c.months, c.source, c.id)
  into shown.sources, shown.masks, shown.facts
  from work_checks c
  where c.person_id = v.person and gate.passes_with_origins(v, c.source, c.category_bit, c.origins);
  return shown;
end $$;
