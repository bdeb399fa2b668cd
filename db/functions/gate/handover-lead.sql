-- Where a hand-over meets the lead of the pathway: the third confirmation gives it.

-- The giver gives and the receiver takes: each says so in a row of its own, both of today. The contact is whoever guides there.
create or replace function gate.give_lead(me gate.actor, h handovers) returns void
language plpgsql as $$
declare
  given uuid;
  contact assignments;
begin
  select * into contact from assignments where person_id = h.person_id and organisation = h.receiver;
  insert into pathway_leads (person_id, source, as_of, recorded_by, lead, started_on, state, why, contact_user, contact_team)
  values (h.person_id, h.source, me.today, me.user_id, h.receiver, me.today, 'decided', 'Warme overdracht', contact.user_id, contact.team_id)
  returning id into given;
  insert into pathway_leads (person_id, source, as_of, recorded_by, lead, started_on, state, why, answers, contact_user, contact_team)
  values (h.person_id, h.receiver, me.today, me.user_id, h.receiver, me.today, 'decided', 'Warme overdracht', given,
    contact.user_id, contact.team_id);
end $$;
