-- The library of what was agreed: the sections and actions of agreements that everyone may read. Text is searched here alone, over what is
-- public, so that a search tells nothing of a draft.
drop function if exists gate.public_clauses(text, tsquery);

-- Words as they are searched: without accents, in small letters (as the columns in 0173).
create or replace function gate.plain_words(p_text text) returns text
language sql immutable as $$
  select translate(lower(p_text), 'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')
$$;

-- From which day what stands in an agreement is for everyone to read; nothing while it is being written.
create or replace function gate.open_from(p_agreement uuid) returns date
language sql stable as $$
  select a.valid_from from agreements a where a.id = p_agreement and a.status not in ('draft', 'negotiated')
$$;

create or replace function gate.keep_section_open() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.open_from := case when new.is_last and new.body <> '' then gate.open_from(new.agreement_id) end;
  return new;
end $$;
-- After last_words_are_known: triggers of one moment go by their name.
create or replace trigger opens_with_its_agreement before insert or update of is_last, body on agreement_sections
  for each row execute function gate.keep_section_open();

create or replace function gate.keep_action_open() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.open_from := case when new.started_on is not null then gate.open_from(new.agreement_id) end;
  return new;
end $$;
create or replace trigger opens_with_its_agreement before insert or update of started_on on agreement_actions
  for each row execute function gate.keep_action_open();

create or replace function gate.open_clauses() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update agreement_sections s set open_from = case when s.body <> '' then gate.open_from(new.id) end
  where s.agreement_id = new.id and s.is_last;
  update agreement_actions x set open_from = gate.open_from(new.id) where x.agreement_id = new.id and x.started_on is not null;
  return null;
end $$;
create or replace trigger opens_its_clauses after update of status, valid_from on agreements
  for each row when ((old.status, old.valid_from) is distinct from (new.status, new.valid_from)) execute function gate.open_clauses();

-- The newest two hundred and one clauses that fit, with how well; without p_wanted all fit. Each branch stands alone and is planned for what is
-- asked, so that for a word of most clauses the newest are walked by index, and for a rare one the index of words is read.
create or replace function gate.find_clauses(p_wanted tsquery, p_kind text, p_domain text)
returns table (kind text, agreement_id uuid, action_id uuid, mark text, open_from date, rank real)
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select n.kind, n.agreement_id, n.action_id, n.mark, n.open_from, case when p_wanted is null then 0 else ts_rank(n.words, p_wanted) end::real
    from (
      (select s.section as kind, s.agreement_id, null::uuid as action_id, s.mark, s.open_from, s.words from agreement_sections s
        where s.open_from is not null and (p_wanted is null or s.words @@ p_wanted) and (p_kind is null or s.section = p_kind) and p_domain is null
        order by s.open_from desc limit 201)
      union all
      (select 'action', x.agreement_id, x.id, x.mark, x.open_from, x.words from agreement_actions x
        where x.open_from is not null and (p_wanted is null or x.words @@ p_wanted) and (p_kind is null or p_kind = 'action')
          and (p_domain is null or x.domain = p_domain)
        order by x.open_from desc limit 201)) n
    order by n.open_from desc limit 201;
end $$;

-- Searches the library. p_query are the words of the reader, p_theme those of a theme (any of them). Of what fits the newest two hundred and one
-- count, which says more than two hundred; of those what fits best stands first.
create or replace function gate.search_library(p_query text, p_theme text, p_kind text, p_domain text, p_size integer, p_offset integer)
returns json
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  asked tsquery := websearch_to_tsquery('pg_catalog.dutch', gate.plain_words(p_query));
  theme tsquery := websearch_to_tsquery('pg_catalog.dutch', gate.plain_words(p_theme));
  wanted tsquery;
begin
  -- Words that say nothing, such as "de", ask for nothing.
  wanted := case when numnode(coalesce(asked, '')) = 0 then nullif(coalesce(theme, ''), '')
    when numnode(coalesce(theme, '')) = 0 then asked else asked && theme end;
  return (
    with found as materialized (select * from gate.find_clauses(wanted, p_kind, p_domain)),
    page as materialized (
      select f.*, a.title, a.level, a.valid_until,
        row_number() over (order by f.rank desc, f.open_from desc, a.title, f.agreement_id, f.kind, f.action_id) as place
      from found f join agreements a on a.id = f.agreement_id order by place limit least(p_size, 50) offset p_offset),
    kinds as materialized (
      select k.kind, gate.kind_is_usual(k.kind) as usual from (select distinct p.kind from page p) k)
    select json_build_object('total', (select count(*) from found), 'items', coalesce((
      select json_agg(json_build_object('kind', p.kind, 'body', case when p.action_id is null
          then (select s.body from agreement_sections s where s.agreement_id = p.agreement_id and s.section = p.kind and s.is_last)
          else (select x.title from agreement_actions x where x.id = p.action_id) end,
        'action', p.action_id, 'domain', (select x.domain from agreement_actions x where x.id = p.action_id),
        'agreement', json_build_object('id', p.agreement_id, 'name', p.title), 'level', p.level, 'from', p.open_from,
        'until', p.valid_until, 'parties', (
          select json_agg(o.name order by o.kind = 'vdab' desc, o.name)
          from agreement_parties y join organisations o on o.ref = y.organisation where y.agreement_id = p.agreement_id),
        'same', gate.agreements_with(p.kind, p.mark), 'usual', k.usual) order by p.place)
      from page p join kinds k on k.kind = p.kind), '[]')));
end $$;

-- In how many public agreements a clause of this kind stands with these words. What was renewed with them counts once.
create or replace function gate.agreements_with(p_kind text, p_mark text) returns integer
language sql stable as $$
  with holders as materialized (
    select s.agreement_id from agreement_sections s
    where s.mark = p_mark and s.section = p_kind and s.open_from is not null
    union
    select x.agreement_id from agreement_actions x where p_kind = 'action' and x.mark = p_mark and x.open_from is not null),
  open as materialized (
    select a.id, a.renews from holders h join agreements a on a.id = h.agreement_id)
  select count(*)::integer from open o where not exists (select from open later where later.renews = o.id)
$$;

-- Whether three public agreements or more have a clause of this kind, renewals and what they renew counted once.
drop function if exists gate.has_clause(agreements, text);
create or replace function gate.kind_is_usual(p_kind text) returns boolean
language sql stable as $$
  select count(*) = 3 from (
    select from (
      select s.agreement_id from agreement_sections s where s.section = p_kind and s.open_from is not null
      union all
      select x.agreement_id from agreement_actions x
      where p_kind = 'action' and x.open_from is not null
        and not exists (select from agreement_actions o where o.agreement_id = x.agreement_id and o.open_from is not null and o.id < x.id)) h
    where not exists (
      select from agreements n where n.renews = h.agreement_id and (
        exists (select from agreement_sections s where s.agreement_id = n.id and s.section = p_kind and s.open_from is not null)
        or (p_kind = 'action' and exists (select from agreement_actions x where x.agreement_id = n.id and x.open_from is not null))))
    limit 3) holding
$$;

-- Takes the words of a public section into the same section of an own draft, under what stands there; where they come from stays known.
create or replace function gate.borrow_section(p_token text, p_agreement uuid, p_source uuid, p_section text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  taken text;
  standing agreement_sections;
  refusal text;
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := gate.draft_refusal(me, a);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select s.body into taken from agreement_sections s
  where s.agreement_id = p_source and s.section = p_section and s.open_from is not null;
  if taken is null or p_source = a.id then
    return json_build_object('outcome', 'missing');
  end if;
  select * into standing from gate.agreement_sections_now(a.id) s where s.section = p_section;
  if position(taken in coalesce(standing.body, '')) > 0 then
    return json_build_object('outcome', 'invalid', 'field', 'twice');
  end if;
  if length(taken) + length(coalesce(standing.body, '')) > 19990 then
    return json_build_object('outcome', 'invalid', 'field', 'long');
  end if;
  insert into agreement_sections (agreement_id, section, version, body, chosen, written_by, written_for)
  values (a.id, p_section, coalesce(standing.version, 0) + 1, concat_ws(E'\n\n', nullif(standing.body, ''), taken),
    coalesce(standing.chosen, '{}'), me.user_id, me.organisation);
  insert into agreement_borrowings (agreement_id, section, source, taken_by, taken_for)
  values (a.id, p_section, p_source, me.user_id, me.organisation) on conflict do nothing;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.borrowSection', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes a public action into an own agreement, as a draft: what is done and how it is measured. Who, from where, how much and by when is for
-- the parties to say.
create or replace function gate.borrow_action(p_token text, p_agreement uuid, p_source uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  x agreement_actions;
  refusal text;
  action uuid;
begin
  a := gate.hold_agreement(me, p_agreement);
  refusal := gate.action_refusal(me, a);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into x from agreement_actions s where s.id = p_source and s.open_from is not null;
  if x.id is null or x.agreement_id = a.id then
    return json_build_object('outcome', 'missing');
  end if;
  insert into agreement_actions (agreement_id, number, title, goal, domain, indicator, measures, unit, baseline, rhythm, taken_from,
    written_by, written_for)
  select a.id, coalesce(max(o.number), 0) + 1, x.title, x.goal, x.domain, x.indicator, x.measures, x.unit,
    case x.indicator when 'proof' then 0 end, x.rhythm, x.id, me.user_id, me.organisation
  from agreement_actions o where o.agreement_id = a.id
  returning id into action;
  perform gate.record_act(me, 'agreementAction.borrow', action::text);
  return json_build_object('outcome', 'done', 'id', action);
end $$;

grant execute on function
  gate.search_library(text, text, text, text, integer, integer),
  gate.borrow_section(text, uuid, uuid, text),
  gate.borrow_action(text, uuid, uuid) to werkwinkel_app;
