-- The contact points of an organisation: who holds them and who stands in. Nobody leaves one behind without a word: who ends the last
-- mandate of a holder names a successor, or says that there is none yet.

create or replace function gate.may_keep_contacts(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce(me.purposes && array['agreement', 'administration'], false) and me.organisation is not null
$$;

-- Works here today: someone with a mandate that has not ended.
create or replace function gate.works_here(p_organisation integer, p_user uuid, p_today date) returns boolean
language sql stable as $$
  select exists (select from mandates m join roles r on r.code = m.role
    where m.organisation = p_organisation and m.user_id = p_user and gate.mandate_state(m, r.opens_client_data, p_today) <> 'ended')
$$;

-- The own contact points, with their holders, and the colleagues who could hold one.
create or replace function gate.own_contact_points(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.may_keep_contacts(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'items', (select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'title', c.title, 'scope', c.scope,
        'province', c.province, 'agreement', (select json_build_object('id', a.id, 'name', a.title) from agreements a where a.id = c.agreement_id),
        'address', c.address, 'mail', c.mail, 'phone', c.phone, 'from', c.valid_from, 'until', c.valid_until,
        'holder', c.holder, 'holderName', h.display_name, 'substitute', c.substitute, 'substituteName', s.display_name)
        order by c.valid_until is not null, c.title, c.id), '[]')
      from contact_points c left join users h on h.id = c.holder left join users s on s.id = c.substitute
      where c.organisation = me.organisation and coalesce(c.valid_until, me.today) >= me.today),
    'colleagues', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name) order by u.display_name), '[]')
      from users u where u.disabled_at is null and gate.works_here(me.organisation, u.id, me.today)),
    'agreements', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.title) order by a.title), '[]')
      from agreements a join agreement_parties p on p.agreement_id = a.id and p.organisation = me.organisation
      where a.status = 'inForce' and a.valid_until >= me.today));
end $$;

-- Makes a contact point (p_id null) or changes one; p_version is what was read. p_words is {title, scope, province?, agreement?, address,
-- mail, phone?, holder?, substitute?, from, until?}.
create or replace function gate.keep_contact_point(p_token text, p_id uuid, p_version integer, p_words jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c contact_points;
  new_holder uuid := (p_words ->> 'holder')::uuid;
  new_substitute uuid := (p_words ->> 'substitute')::uuid;
  in_agreement uuid := case when p_words ->> 'scope' = 'agreement' then (p_words ->> 'agreement')::uuid end;
  of_province text := case when p_words ->> 'scope' = 'province' then p_words ->> 'province' end;
  refusal text;
  wrong text;
begin
  if p_id is not null and gate.may_keep_contacts(me) then
    select * into c from contact_points where id = p_id and organisation = me.organisation for update;
  end if;
  refusal := gate.act_refusal(me, gate.may_keep_contacts(me) and (p_id is null or c.id is not null));
  if refusal is null and p_id is not null and c.version is distinct from p_version then
    refusal := 'conflict';
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  wrong := case
    when p_words ->> 'scope' = 'agreement' and not exists (
      select from agreements a where a.id = in_agreement and a.status = 'inForce' and gate.is_party(a.id, me.organisation, me.today))
      then 'agreement'
    when p_words ->> 'scope' = 'province' and not exists (select from municipalities m where m.province = of_province) then 'province'
    -- Whom one calls for a whole province, or for Flanders, works for who carries consultation there.
    when p_words ->> 'scope' in ('central', 'province') and me.organisation_kind not in ('vdab', 'vvsg') then 'scope'
    when new_holder is not null and not gate.works_here(me.organisation, new_holder, me.today) then 'holder'
    when new_substitute is not null and not gate.works_here(me.organisation, new_substitute, me.today) then 'substitute'
    when new_holder = new_substitute then 'substitute'
    when (p_words ->> 'until')::date < (p_words ->> 'from')::date then 'until'
  end;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  if p_id is null then
    -- Asked twice at once, it is one.
    perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'contact', me.organisation, p_words), 0));
    select o.* into c from contact_points o where o.organisation = me.organisation and (o.title, o.scope, o.address, o.mail, o.valid_from)
        = (p_words ->> 'title', p_words ->> 'scope', p_words ->> 'address', p_words ->> 'mail', (p_words ->> 'from')::date)
      and (o.province, o.agreement_id, o.phone, o.holder, o.substitute, o.valid_until) is not distinct from
        (of_province, in_agreement, p_words ->> 'phone', new_holder, new_substitute, (p_words ->> 'until')::date);
    if c.id is not null then
      return json_build_object('outcome', 'done', 'id', c.id);
    end if;
    insert into contact_points (organisation, title, scope, province, agreement_id, address, mail, phone, holder, substitute, valid_from, valid_until)
    values (me.organisation, p_words ->> 'title', p_words ->> 'scope', of_province, in_agreement, p_words ->> 'address', p_words ->> 'mail',
      p_words ->> 'phone', new_holder, new_substitute, (p_words ->> 'from')::date, (p_words ->> 'until')::date)
    returning * into c;
  else
    update contact_points set title = p_words ->> 'title', scope = p_words ->> 'scope', province = of_province, agreement_id = in_agreement,
      address = p_words ->> 'address', mail = p_words ->> 'mail', phone = p_words ->> 'phone', holder = new_holder, substitute = new_substitute,
      valid_from = (p_words ->> 'from')::date, valid_until = (p_words ->> 'until')::date, version = version + 1
    where id = c.id;
  end if;
  perform gate.record_act(me, 'contactPoint.keep', c.id::text);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

-- The contact points that would be left without a holder if this mandate ended: those of someone with no other mandate here.
create or replace function gate.left_behind(p_mandate mandates, p_today date) returns setof contact_points
language sql stable as $$
  select c.* from contact_points c
  where c.organisation = p_mandate.organisation and c.holder = p_mandate.user_id and coalesce(c.valid_until, p_today) >= p_today
    and not exists (select from mandates o join roles r on r.code = o.role
      where o.organisation = p_mandate.organisation and o.user_id = p_mandate.user_id and o.id <> p_mandate.id
        and gate.mandate_state(o, r.opens_client_data, p_today) <> 'ended')
$$;

-- Hands what is left behind to a successor, or to nobody yet; who stood in stands in no more.
create or replace function gate.pass_on_contacts(me gate.actor, p_mandate mandates, p_successor uuid) returns void
language plpgsql as $$
declare
  passed uuid;
begin
  for passed in
    update contact_points c set holder = p_successor, substitute = nullif(c.substitute, p_successor), version = c.version + 1
    where c.id in (select l.id from gate.left_behind(p_mandate, me.today) l) returning c.id
  loop
    perform gate.record_act(me, 'contactPoint.passOn', passed::text);
  end loop;
  update contact_points c set substitute = null, version = c.version + 1
  where c.organisation = p_mandate.organisation and c.substitute = p_mandate.user_id
    and not exists (select from mandates o join roles r on r.code = o.role
      where o.organisation = p_mandate.organisation and o.user_id = p_mandate.user_id and o.id <> p_mandate.id
        and gate.mandate_state(o, r.opens_client_data, me.today) <> 'ended');
end $$;

-- Who leaves with this mandate and what is left behind, for whoever ends it; and the colleagues who can take it over.
create or replace function gate.contacts_left(p_token text, p_mandate uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.may_administer(me));
  m mandates;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into m from mandates where id = p_mandate and organisation = me.organisation;
  if m.id is null then
    return json_build_object('outcome', 'missing', 'actor', row_to_json(me));
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'leaver', (select json_build_object('id', u.id, 'name', u.display_name) from users u where u.id = m.user_id),
    'contacts', (select coalesce(json_agg(c.title order by c.title), '[]') from gate.left_behind(m, me.today) c),
    'colleagues', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name) order by u.display_name), '[]')
      from users u where u.disabled_at is null and u.id <> m.user_id and gate.works_here(me.organisation, u.id, me.today)));
end $$;

grant execute on function gate.own_contact_points(text), gate.contacts_left(text, uuid), gate.keep_contact_point(text, uuid, integer, jsonb) to werkwinkel_app;
