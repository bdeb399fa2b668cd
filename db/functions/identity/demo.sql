-- The accounts of a demo, for its own identity provider. In a database that is no demo there are none. Staff of a full Flanders
-- (their logins name another issuer) and the accounts that citizens get at their first sign-in are not among them.
create or replace function identity.demo_accounts() returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object(
    'userName', u.user_name, 'displayName', u.display_name,
    'mandates', coalesce((
      select json_agg(json_build_object('role', r.code, 'roleName', r.name, 'organisation', coalesce(part.name, o.name),
                                        'key', coalesce(o.enterprise_number, o.ovo_code), 'kind', o.kind)
                      order by m.valid_from, m.granted_at, m.id)
      from mandates m
      join roles r on r.code = m.role
      join organisations o on o.ref = m.organisation
      left join organisations part on part.ref = m.unit
      where m.user_id = u.id and m.ended_at is null), '[]'::json)) order by u.user_name), '[]')
  from users u
  where u.disabled_at is null and exists (select from installation i where i.demo)
    and (u.issuer is null or u.issuer = 'urn:werkwinkel:demo') and u.user_name not like 'burger-%'
    and not exists (select from mandates m where m.user_id = u.id and m.system)
$$;

grant execute on function identity.demo_accounts() to werkwinkel_identity;
