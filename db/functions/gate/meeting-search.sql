-- Finds minutes and decisions by their words: Dutch stems, without accents. Whom each is for is asked here, in the same statement, so that a
-- search tells nothing of what one may not read.

-- What fits, the latest first, at most two hundred and one. Each branch stands alone and is planned for what is asked, so that for a word of most
-- minutes the latest are walked by index, and for a rare one the index of words is read.
create or replace function gate.find_texts(asked tsquery, governments boolean, sits uuid[])
returns table (kind text, id uuid, item_id uuid, day date)
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select a.kind, a.id, a.item_id, a.day from (
      (select 'minutes' as kind, x.item_id as id, x.item_id, x.held_on as day from item_minutes x
        where x.words @@ asked and x.open_to = 'public' order by x.held_on desc limit 201)
      union all
      (select 'minutes', x.item_id, x.item_id, x.held_on from item_minutes x
        where governments and x.words @@ asked and x.open_to = 'governments' order by x.held_on desc limit 201)
      union all
      (select 'minutes', x.item_id, x.item_id, x.held_on from item_minutes x
        where x.words @@ asked and x.body_id = any (sits) and x.open_to = 'members' order by x.held_on desc limit 201)
      union all
      (select 'decision', d.id, d.item_id, d.decided_on from body_decisions d
        where d.words @@ asked and d.readers = 'public' order by d.decided_on desc limit 201)
      union all
      (select 'decision', d.id, d.item_id, d.decided_on from body_decisions d
        where governments and d.words @@ asked and d.readers = 'governments' order by d.decided_on desc limit 201)
      union all
      (select 'decision', d.id, d.item_id, d.decided_on from body_decisions d
        where d.words @@ asked and d.body_id = any (sits) and d.readers = 'members' order by d.decided_on desc limit 201)) a
    order by a.day desc, a.kind, a.id limit 201;
end $$;

create or replace function gate.search_meetings(p_query text, p_size integer, p_offset integer) returns json
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  asked tsquery := websearch_to_tsquery('pg_catalog.dutch', gate.plain_words(p_query));
  governments boolean := gate.reader_is_of_governments();
  sits uuid[] := gate.bodies_of_reader();
  first_word text := left(substring(gate.plain_words(p_query) from '[[:alnum:]]{3,}'), 6);
begin
  if numnode(coalesce(asked, '')) = 0 then
    return json_build_object('total', 0, 'items', '[]'::json);
  end if;
  return (
    with found as materialized (select * from gate.find_texts(asked, governments, sits)),
    page as materialized (
      select f.*, row_number() over (order by f.day desc, f.kind, f.id) as place
      from found f order by place limit least(p_size, 50) offset p_offset)
    select json_build_object('total', (select count(*) from found), 'items', coalesce((
      select json_agg(json_build_object('kind', p.kind, 'id', p.id, 'meeting', i.meeting_id, 'on', p.day,
          'body', (select json_build_object('id', b.id, 'name', b.name, 'level', b.level) from bodies b where b.id = i.body_id),
          'number', i.number,
          'title', case when gate.is_for_reader(i.readers, i.body_id, governments, sits) then i.title end, 'decision', d.number,
          'text', gate.piece_of(coalesce(d.text, x.text), first_word))
        order by p.place)
      from page p join agenda_items i on i.id = p.item_id
      left join body_decisions d on p.kind = 'decision' and d.id = p.id
      left join item_minutes x on p.kind = 'minutes' and x.item_id = p.id), '[]')));
end $$;

-- The piece of a text in which a word stands, or how it begins.
create or replace function gate.piece_of(p_text text, p_word text) returns text
language sql immutable as $$
  select case when p.at > 1 then '… ' else '' end || substr(p_text, p.at, 280) || case when length(p_text) > p.at + 280 then ' …' else '' end
  -- Looked for once: without the offset it would be for every place where it is named.
  from (select greatest(1, strpos(gate.plain_words(p_text), p_word) - 90) as at offset 0) p
$$;

grant execute on function gate.search_meetings(text, integer, integer) to werkwinkel_app;
