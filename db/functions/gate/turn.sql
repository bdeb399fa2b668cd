-- Whose turn it is with one person, as the first page of the dossier says it: what asks for attention now, and the hand-over that runs.
-- Who reads more of a signal, what became of earlier ones too, reads them on their own page.

-- The signals of the viewer's organisation about each person that may stand on its day list, whoever of it they are for.
create or replace function gate.read_turn_of_each(p_views gate.view[]) returns gate.shown[]
language plpgsql stable as $$
declare
  shown gate.shown[] := array_fill(('{}', '{}', null)::gate.shown, array[cardinality(p_views)]);
  seen record;
begin
  for seen in
    with due as (
      select w.place, s.*
      from unnest(p_views) with ordinality
        as w (refused, me, person, purpose, door, role_mask, proofs, told, grounds, sources, masks, law, askable, place)
      join signals s on s.person_id = w.person and s.organisation = (w.me).organisation and gate.is_due(s, (w.me).today)
        and s.mask & ~w.role_mask = 0
        and not exists (
          select from unnest(s.sources) source
          where source <> s.organisation and (w.masks[array_position(w.sources, source)] & s.mask) is distinct from s.mask)
      where w.refused is null),
    touched as (select d.place, source, bit_or(d.mask) as mask from due d cross join unnest(d.sources) source group by d.place, source)
    select d.place, array(select t.source from touched t where t.place = d.place order by t.source) as sources,
      array(select t.mask from touched t where t.place = d.place order by t.source) as masks,
      json_agg(json_build_object('id', d.id, 'person', d.person_id, 'kind', d.kind, 'subject', d.subject, 'since', d.since,
        'due', d.due, 'detail', d.detail, 'toUser', d.to_user, 'handedTo', (select u.display_name from users u where u.id = d.handed_to))
        order by d.due, d.since, d.id) as signals
    from due d group by d.place
  loop
    shown[seen.place] := (seen.sources, seen.masks, seen.signals)::gate.shown;
  end loop;
  return shown;
end $$;

create or replace function gate.read_turn(v gate.view) returns gate.shown
language plpgsql stable as $$
begin
  return (gate.read_turn_of_each(array[v]))[1];
end $$;
