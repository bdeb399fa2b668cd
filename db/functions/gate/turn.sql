-- Whose turn it is with one person, as the first page of the dossier says it: what asks for attention now, and the hand-over that runs.
-- Who reads more of a signal, what became of earlier ones too, reads them on their own page.

-- The signals of the viewer's organisation about this person that may stand on its day list, whoever of it they are for.
create or replace function gate.read_turn(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  with due as (
    select s.* from signals s
    where s.person_id = v.person and s.organisation = (v.me).organisation and gate.is_due(s, (v.me).today)
      and s.mask & ~v.role_mask = 0
      and not exists (
        select from unnest(s.sources) source
        where source <> s.organisation and (v.masks[array_position(v.sources, source)] & s.mask) is distinct from s.mask)),
  touched as (select source, bit_or(d.mask) as mask from due d cross join unnest(d.sources) source group by source)
  select array(select source from touched order by source), array(select mask from touched order by source), (
    select json_agg(json_build_object('id', d.id, 'person', d.person_id, 'kind', d.kind, 'subject', d.subject, 'since', d.since,
      'due', d.due, 'detail', d.detail, 'toUser', d.to_user, 'handedTo', (select u.display_name from users u where u.id = d.handed_to))
      order by d.due, d.since, d.id)
    from due d)
  into shown.sources, shown.masks, shown.facts;
  return shown;
end $$;
