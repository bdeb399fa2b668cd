-- The goals of a person and what matters to them, in their own words. The person says per item which of the organisations that guide may
-- read it; a word told to one is told to that one alone, and only as long as the guidance lasts in which it was said. No flow carries it on.

-- The organisations to which the person may say something: those that guide today.
create or replace function gate.guiding_now(p_person uuid, p_today date) returns setof organisations
language sql stable as $$
  select o.* from organisations o where gate.guides_now(o.ref, p_person, p_today)
$$;

-- Does an organisation read this word today: told so by the person, in guidance that was there when they said it?
create or replace function gate.reads_own_word(p_word uuid, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select exists (
    select from own_word_readers r join own_words w on w.id = r.word_id
    join involvements i on i.organisation = r.organisation and i.person_id = w.person_id
    where r.word_id = p_word and r.organisation = p_organisation and i.role = 'guidance' and i.recorded_at <= r.since
      and i.valid_from <= p_today and (i.valid_until is null or i.valid_until >= p_today))
$$;

-- What this person told the own organisation; nobody else reads that there is more.
create or replace function gate.read_own_words(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select w.* from own_words w
    where w.person_id = v.person and w.removed_at is null and (v.door).kind = 'involved' and (v.door).role = 'guidance'
      and gate.passes(v, (v.me).organisation, 7) and gate.reads_own_word(w.id, (v.me).organisation, (v.me).today))
  select (case when count(*) = 0 then '{}' else array[(v.me).organisation] end, case when count(*) = 0 then '{}' else array[1 << 7] end,
    coalesce(json_agg(json_build_object('id', s.id, 'source', (v.me).organisation, 'bit', 7, 'kind', s.kind, 'text', s.body,
      'asOf', gate.civil_day(coalesce((select max(c.at) from own_word_changes c where c.word_id = s.id and c.change in ('written', 'changed')),
        s.written_at))) order by s.kind, s.written_at, s.id), '[]'))::gate.shown
  from seen s
$$;

-- The own page: what stands there, who reads each, and what became of it.
create or replace function gate.own_words(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen');
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, gate.category('plan'), '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'guides', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
      from gate.guiding_now(me.citizen, me.today) o),
    'words', (
      select coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'text', w.body, 'version', w.version,
        'readers', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
          from own_word_readers r join organisations o on o.ref = r.organisation
          where r.word_id = w.id and gate.reads_own_word(w.id, r.organisation, me.today)),
        'changes', (select json_agg(json_build_object('change', c.change, 'organisation', o.name, 'earlier', c.earlier,
          'on', gate.civil_day(c.at)) order by c.id desc) from own_word_changes c left join organisations o on o.ref = c.organisation
          where c.word_id = w.id)) order by w.removed_at is not null, w.kind, w.written_at, w.id), '[]')
      from own_words w where w.person_id = me.citizen));
end $$;

-- Lets exactly these organisations read a word, and writes down what opened and what closed.
create or replace function gate.tell_own_word(p_word uuid, p_person uuid, p_readers uuid[], p_today date) returns void
language plpgsql as $$
declare
  chosen integer[] := array(select o.ref from gate.guiding_now(p_person, p_today) o where o.id = any (p_readers));
begin
  insert into own_word_changes (word_id, change, organisation)
  select p_word, 'closed', r.organisation from own_word_readers r
  where r.word_id = p_word and r.organisation <> all (chosen) order by r.organisation;
  delete from own_word_readers where word_id = p_word and organisation <> all (chosen);
  -- Told in guidance that ended meanwhile, and again now: that is said anew.
  delete from own_word_readers r where r.word_id = p_word and not gate.reads_own_word(p_word, r.organisation, p_today);
  with opened as (
    insert into own_word_readers (word_id, organisation) select p_word, ref from unnest(chosen) ref
    on conflict do nothing returning organisation)
  insert into own_word_changes (word_id, change, organisation) select p_word, 'opened', organisation from opened order by organisation;
end $$;

-- Writes a word, or changes the one that is named. Told to no organisation, it stays with the person.
create or replace function gate.write_own_word(p_token text, p_word uuid, p_version integer, p_kind text, p_body text, p_readers uuid[])
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  stood own_words;
  written uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  select * into stood from own_words where id = p_word and person_id = me.citizen;
  if p_word is not null and stood.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if p_word is not null and (stood.removed_at is not null or stood.version is distinct from p_version) then
    return json_build_object('outcome', 'conflict');
  end if;
  -- Sent twice at once, it is one word.
  if p_word is null and exists (
    select from own_words w where w.person_id = me.citizen and w.removed_at is null
      and (w.kind, w.body, w.version) = (p_kind, p_body, 1) and w.written_at > clock_timestamp() - interval '1 minute'
      and array(select r.organisation from own_word_readers r where r.word_id = w.id order by 1)
        = array(select o.ref from gate.guiding_now(me.citizen, me.today) o where o.id = any (p_readers) order by 1)) then
    return json_build_object('outcome', 'done');
  end if;
  if p_word is null and (select count(*) from own_words w where w.person_id = me.citizen and w.removed_at is null) >= 30 then
    return json_build_object('outcome', 'invalid', 'field', 'body');
  end if;
  if p_word is null then
    insert into own_words (person_id, kind, body) values (me.citizen, p_kind, p_body) returning id into written;
    insert into own_word_changes (word_id, change) values (written, 'written');
  else
    written := stood.id;
    update own_words set kind = p_kind, body = p_body, version = version + 1 where id = written;
    if stood.body <> p_body then
      insert into own_word_changes (word_id, change, earlier) values (written, 'changed', stood.body);
    end if;
  end if;
  perform gate.tell_own_word(written, me.citizen, p_readers, me.today);
  -- Who writes acts for no organisation.
  insert into act_log (act, user_id, person_id, subject_id)
  values (case when p_word is null then 'ownWord.write' else 'ownWord.change' end, me.user_id, me.citizen, written::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes a word away: the text goes, earlier ones too, and nobody reads it any more; that something stood there stays for the person.
create or replace function gate.remove_own_word(p_token text, p_word uuid, p_version integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  stood own_words;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  select * into stood from own_words where id = p_word and person_id = me.citizen;
  if stood.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if stood.removed_at is not null or stood.version is distinct from p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  update own_words set body = null, removed_at = now(), version = version + 1 where id = stood.id;
  update own_word_changes set earlier = null where word_id = stood.id;
  delete from own_word_readers where word_id = stood.id;
  insert into own_word_changes (word_id, change) values (stood.id, 'removed');
  insert into act_log (act, user_id, person_id, subject_id) values ('ownWord.remove', me.user_id, me.citizen, stood.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- What an organisation was told goes with what it holds; the words themselves go when nobody holds anything any more.
create or replace function gate.destroy_own_words(p_organisation integer, p_person uuid, p_last boolean) returns void
language plpgsql as $$
begin
  delete from own_word_readers r using own_words w where w.id = r.word_id and w.person_id = p_person and r.organisation = p_organisation;
  delete from own_word_changes c using own_words w where w.id = c.word_id and w.person_id = p_person and c.organisation = p_organisation;
  delete from own_words where p_last and person_id = p_person;
end $$;

grant execute on function gate.own_words(text, text), gate.write_own_word(text, uuid, integer, text, text, uuid[]),
  gate.remove_own_word(text, uuid, integer) to werkwinkel_app;
