-- The desks: oversight, administration, confirming. Whoever has no such desk does not learn that it exists.

-- What someone without this desk is answered, or null. Looking at a desk keeps the session from going idle.
create or replace function gate.desk_refusal(me gate.actor, p_may boolean) returns json
language plpgsql as $$
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  perform gate.touch(me.session_id);
  return case when p_may is not true then gate.deny('missing', me) end;
end $$;
