-- What each party of an agreement does, and what it pays, as entries of their own: written in a draft like its text.

-- Adds an entry of one party at the end of its section; an amount is for the budget alone.
create or replace function gate.add_entry(p_token text, p_agreement uuid, p_section text, p_party uuid, p_body text, p_amount numeric)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a);
  party integer := (select p.organisation from agreement_parties p join organisations o on o.ref = p.organisation
    where p.agreement_id = a.id and o.id = p_party);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if party is null or (p_section = 'budget') <> (p_amount is not null) then
    return json_build_object('outcome', 'invalid', 'field', case when party is null then 'party' else 'amount' end);
  end if;
  insert into agreement_entries (agreement_id, section, number, organisation, body, amount, written_by, written_for)
  select a.id, p_section, coalesce(max(e.number), 0) + 1, party, p_body, p_amount, me.user_id, me.organisation
  from agreement_entries e where e.agreement_id = a.id and e.section = p_section;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.addEntry', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes an entry out of a draft; the numbers of the others stay.
create or replace function gate.drop_entry(p_token text, p_agreement uuid, p_entry uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.draft_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  delete from agreement_entries e where e.id = p_entry and e.agreement_id = a.id;
  if not found then
    return json_build_object('outcome', 'missing');
  end if;
  perform gate.redraft(a.id);
  perform gate.record_act(me, 'agreement.dropEntry', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.add_entry(text, uuid, text, uuid, text, numeric),
  gate.drop_entry(text, uuid, uuid) to werkwinkel_app;
