-- The figures of each month, for who may read them and asked for it: kept as they stood in the first days of the next month. The job reads
-- them in a session of the reader's own mandate, for statistics alone; no number of it is of fewer than ten persons.

-- The month that is told on this day; null after the fifth.
create or replace function gate.digest_month(p_today date) returns date
language sql immutable as $$
  select case when extract(day from p_today) <= 5 then (date_trunc('month', p_today) - interval '1 month')::date end
$$;

-- Whether this reader asked for it in this organisation, in whichever mandate that is still at work.
create or replace function gate.wants_digest(me gate.actor) returns boolean
language sql stable as $$
  select exists (select from figure_digest_choices c join mandates m on m.id = c.mandate_id
    where m.user_id = me.user_id and m.organisation = me.organisation and m.ended_at is null
      and m.valid_from <= me.today and (m.valid_until is null or m.valid_until >= me.today))
$$;

-- Asks for the figures of each month in this language, or for no more of them.
create or replace function gate.choose_digest(p_token text, p_wanted boolean, p_language text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.reads_figures(me) and me.session_kind = 'session');
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_wanted then
    insert into figure_digest_choices (mandate_id, language) values (me.mandate_id, p_language)
    on conflict (mandate_id) do update set language = excluded.language;
    perform gate.record_act(me, 'digest.choose', me.mandate_id::text);
  else
    delete from figure_digest_choices c using mandates m
    where m.id = c.mandate_id and m.user_id = me.user_id and m.organisation = me.organisation;
    perform gate.record_act(me, 'digest.stop', me.mandate_id::text);
  end if;
  return json_build_object('outcome', 'done');
end $$;

-- Reads the own figures of a month (of the last one where p_month is null), with those of the month before.
create or replace function gate.figure_digest(p_token text, p_month date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
  one figure_digests;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into one from figure_digests d
  where d.user_id = me.user_id and d.organisation = me.organisation and (p_month is null or d.month = p_month)
  order by d.month desc limit 1;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'chosen', gate.wants_digest(me),
    'address', (select u.email from users u where u.id = me.user_id),
    'months', (select coalesce(json_agg(to_char(d.month, 'YYYY-MM') order by d.month desc), '[]')
      from figure_digests d where d.user_id = me.user_id and d.organisation = me.organisation),
    'digest', case when one.user_id is not null then
      json_build_object('month', to_char(one.month, 'YYYY-MM'), 'asOf', one.as_of, 'cells', one.cells) end,
    'before', (select b.cells from figure_digests b where b.user_id = one.user_id and b.organisation = one.organisation
      and b.month = (one.month - interval '1 month')::date));
end $$;

-- The mandates, still at work, of those who asked for it and do not have the month that is told today.
create or replace function gate.due_digests() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.mandate_id
  from (select d.today, gate.digest_month(d.today) as month from (select gate.today() as today) d) t
  cross join figure_digest_choices c
  join mandates m on m.id = c.mandate_id and m.ended_at is null and m.valid_from <= t.today and (m.valid_until is null or m.valid_until >= t.today)
  where t.month is not null and not exists (
    select from figure_digests d where d.user_id = m.user_id and d.organisation = m.organisation and d.month = t.month)
  order by c.chosen_at, c.mandate_id
$$;

-- Opens the session in which the figures are read; tells whether there was anything to read.
create or replace function gate.begin_digest(p_mandate uuid, p_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into sessions (token_hash, kind, user_id, mandate_id, purposes, idle_minutes, ends_at)
  select p_token_hash, 'job', m.user_id, m.id, array['statistics'], 10, now() + interval '10 minutes'
  from mandates m where m.id = p_mandate and m.id in (select gate.due_digests());
  return found;
end $$;

-- Keeps what was read, ends that session, and gives where to write that it is there. Outcomes: taken, kept (another was first, or it is
-- wanted no more), missing.
create or replace function gate.take_digest(p_token text, p_as_of timestamptz, p_cells jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  told date := gate.digest_month(me.today);
  spoken text := (select c.language from figure_digest_choices c where c.mandate_id = me.mandate_id);
begin
  if told is null or me.session_kind <> 'job' or not gate.reads_figures(me) then
    return json_build_object('outcome', 'missing');
  end if;
  update sessions set ended_at = now() where id = me.session_id;
  delete from figure_digests d
  where d.user_id = me.user_id and d.organisation = me.organisation and d.month < told - interval '2 years';
  insert into figure_digests (user_id, organisation, month, as_of, cells)
  select me.user_id, me.organisation, told, p_as_of, p_cells where spoken is not null
  on conflict do nothing;
  if not found then
    return json_build_object('outcome', 'kept');
  end if;
  return json_build_object('outcome', 'taken', 'month', to_char(told, 'YYYY-MM'), 'language', spoken,
    'address', (select u.email from users u where u.id = me.user_id));
end $$;

grant execute on function gate.choose_digest(text, boolean, text), gate.figure_digest(text, date),
  gate.take_digest(text, timestamptz, jsonb) to werkwinkel_app;
grant execute on function gate.due_digests(), gate.begin_digest(uuid, bytea) to werkwinkel_jobs;
