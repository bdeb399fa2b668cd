-- Who acts, for a page that shows nothing of a person: one statement, which also keeps the session from going idle.
create or replace function gate.whoami(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return null;
  end if;
  perform gate.touch(me.session_id);
  return row_to_json(me);
end $$;

grant execute on function gate.whoami(text) to werkwinkel_app;
