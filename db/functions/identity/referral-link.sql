-- Opening a one-time link: the code that goes to the registered address, and the session that the code opens. Only the role
-- werkwinkel_identity may run these. Whoever has the link alone learns for which organisation it is, and nothing of a person.

-- For whom a link is; null when it never was one, and `works` false once it has ended.
create or replace function identity.link_sheet(p_secret_hash bytea) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('works', gate.link_works(l, gate.today()), 'organisation', o.name, 'function', l.function, 'address', l.address, 'language', l.language,
    'endsOn', l.ends_on, 'codeWaits', l.code_hash is not null and l.code_ends_at > now())
  from referral_links l join organisations o on o.ref = l.organisation
  where l.secret_hash = p_secret_hash
$$;

-- Keeps the hash of a new code, for a quarter of an hour and five tries; at most ten codes a link.
create or replace function identity.renew_link_code(p_secret_hash bytea, p_code_hash bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  l referral_links;
begin
  select * into l from referral_links where secret_hash = p_secret_hash for update;
  if l.id is null or not gate.link_works(l, gate.today()) then
    return json_build_object('outcome', 'ended');
  end if;
  if l.codes_sent >= 10 then
    return json_build_object('outcome', 'tooMany');
  end if;
  update referral_links set code_hash = p_code_hash, code_ends_at = now() + interval '15 minutes', code_tries = 0, codes_sent = codes_sent + 1
  where id = l.id;
  perform identity.note(null, l.organisation, 'link.codeSent', l.id::text);
  return json_build_object('outcome', 'sent', 'address', l.address);
end $$;

-- Opens the session of a link; an earlier one of the same link ends. Outcomes: opened, wrong, ended.
create or replace function identity.open_link(p_secret_hash bytea, p_code_hash bytea, p_token_hash bytea) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  l referral_links;
  who uuid;
  opened uuid;
begin
  select * into l from referral_links where secret_hash = p_secret_hash for update;
  if l.id is null or not gate.link_works(l, gate.today()) then
    return 'ended';
  end if;
  if l.code_hash is null or l.code_ends_at < now() or l.code_hash <> p_code_hash then
    update referral_links set code_tries = code_tries + 1, code_hash = case when code_tries >= 4 then null else code_hash end where id = l.id;
    perform identity.note(null, l.organisation, 'link.wrongCode', l.id::text);
    return 'wrong';
  end if;
  insert into users (user_name, display_name, issuer, subject)
  values ('link.' || l.organisation || '.' || left(md5(l.function), 8), l.function, 'werkwinkel', 'link ' || l.organisation || ' ' || l.function)
  on conflict (issuer, subject) do update set disabled_at = null
  returning id into who;
  update sessions set ended_at = now() where id = l.session_id and ended_at is null;
  insert into sessions (token_hash, kind, user_id, purposes, category_mask, idle_minutes, ends_at)
  values (p_token_hash, 'link', who, '{}', 0, 30, now() + interval '2 hours')
  returning id into opened;
  update referral_links set code_hash = null, session_id = opened where id = l.id;
  perform identity.note(who, l.organisation, 'session.opened', 'link');
  return 'opened';
end $$;

grant execute on function identity.link_sheet(bytea), identity.renew_link_code(bytea, bytea), identity.open_link(bytea, bytea, bytea)
  to werkwinkel_identity;
