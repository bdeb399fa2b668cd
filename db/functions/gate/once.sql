-- A change that is asked twice under the same key is made once. A key belongs to a user, a mandate and an address for 24
-- hours; only the id of what came of it is kept, and whoever asks again is shown that through the gate.

create or replace function gate.once_hash(me gate.actor, p_route text, p_key text) returns bytea
language sql immutable as $$
  select sha256(convert_to(concat_ws('|', me.user_id, coalesce(me.mandate_id::text, ''), p_route, p_key), 'UTF8'))
$$;

-- Claims a key within the transaction of the change. Someone who claims the same key meanwhile waits for this transaction:
-- then there is either an outcome to show again, or nothing happened and the change is theirs to make.
create or replace function gate.claim_key(p_token text, p_route text, p_key text, p_body_hash bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  hash bytea;
  older idempotency_keys;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  hash := gate.once_hash(me, p_route, p_key);
  delete from idempotency_keys k using (
    select key_hash from idempotency_keys where made_at < now() - interval '24 hours' limit 50 for update skip locked) old
  where k.key_hash = old.key_hash;
  begin
    set local lock_timeout = '5s';
    delete from idempotency_keys where key_hash = hash and made_at < now() - interval '24 hours';
    insert into idempotency_keys (key_hash, body_hash, status) values (hash, p_body_hash, 0) on conflict (key_hash) do nothing;
    if found then
      set local lock_timeout = 0;
      return json_build_object('outcome', 'claimed');
    end if;
    set local lock_timeout = 0;
  exception when lock_not_available then
    return json_build_object('outcome', 'busy');
  end;
  select * into older from idempotency_keys where key_hash = hash;
  return json_build_object('outcome', case when older.body_hash = p_body_hash then 'replayed' else 'reused' end, 'id', older.outcome_id);
end $$;

-- Keeps the id of what came of a claimed change; without one the key is free again.
create or replace function gate.settle_key(p_token text, p_route text, p_key text, p_status integer, p_outcome_id text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  hash bytea := gate.once_hash(gate.actor_for(p_token), p_route, p_key);
begin
  if p_outcome_id is null then
    delete from idempotency_keys where key_hash = hash and status = 0;
  else
    update idempotency_keys set status = p_status, outcome_id = p_outcome_id where key_hash = hash and status = 0;
  end if;
end $$;

grant execute on function
  gate.claim_key(text, text, text, bytea),
  gate.settle_key(text, text, text, integer, text) to werkwinkel_app;
