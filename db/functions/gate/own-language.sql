-- The person chooses a language for the own pages; it is kept once, and choosing the same again changes nothing.
create or replace function gate.choose_language(p_token text, p_language text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into person_languages (person_id, language) values (me.citizen, p_language)
  on conflict (person_id) do update set language = excluded.language, chosen_at = now() where person_languages.language <> excluded.language;
  if found then
    -- Who chooses acts for no organisation.
    insert into act_log (act, user_id, person_id, subject_id) values ('language.choose', me.user_id, me.citizen, p_language);
  end if;
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.choose_language(text, text) to werkwinkel_app;
