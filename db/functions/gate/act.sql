-- What all acts share: who may not do one is turned away, and who did it is written down once, in the transaction that does it.

-- Why this actor may not do this, or null: nobody is there, or it is not theirs to do, and then they do not learn that it exists.
create or replace function gate.act_refusal(me gate.actor, p_may boolean) returns text
language sql immutable as $$
  select case when me.session_id is null then 'signedOut' when p_may is not true then 'missing' end
$$;

-- The same for an act that looked at the person first: whose quota is spent is told that, and not that the person is absent.
create or replace function gate.act_refusal(me gate.actor, v gate.view, p_may boolean) returns text
language sql immutable as $$
  select case when v.refused = 'quota' then 'quota' else gate.act_refusal(me, v.refused is null and p_may) end
$$;

-- Whoever changes several rows about a person holds the person before any of those rows, so that two who do so at once wait in line; a
-- look, which counts against the quota of the user, comes before that. Not `for update`: a row about the person that is inserted
-- meanwhile looks whether the person is there, and would wait.
create or replace function gate.hold_person(p_person uuid) returns void
language sql as $$ select from persons where id = p_person for no key update $$;

-- Holds the person for an act, where this actor may write about them, and says whether that is still so: a colleague may have ended the
-- guidance meanwhile. Who may not write waits for nobody.
create or replace function gate.holds_to_write(me gate.actor, p_person uuid, p_mask integer, p_reason text) returns boolean
language plpgsql as $$
begin
  if gate.may_write_in(me, p_person, p_mask, p_reason) is not true then
    return false;
  end if;
  perform gate.hold_person(p_person);
  return gate.may_write_in(me, p_person, p_mask, p_reason);
end $$;

-- Writes an act into the history: what was decided, by whom and about what; never the content of facts. The names of acts are those of
-- the program (`name` in *.acts.ts).
drop function if exists gate.note_act(gate.actor, text, text);
create or replace function gate.record_act(me gate.actor, p_act text, p_subject text, p_person uuid default null) returns void
language sql as $$
  insert into act_log (act, user_id, mandate_id, organisation, subject_id, person_id)
  values (p_act, me.user_id, me.mandate_id, me.organisation, p_subject, p_person)
$$;
