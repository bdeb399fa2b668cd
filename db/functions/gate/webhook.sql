-- Webhooks: who has one, what is told to it, and how often that is tried. An organisation is told of what it takes part in: agreements of
-- which it is a party, from approval on; flows that it sends or receives; referrals that it sent or got. No person stands in what is told.

create or replace function gate.webhook_refusal(me gate.actor) returns text
language sql stable as $$
  select gate.act_refusal(me, 'administration' = any (me.purposes) and me.organisation is not null)
$$;

-- How many an organisation has at most.
create or replace function gate.most_webhooks() returns integer
language sql immutable as $$ select 10 $$;

-- Adds one, with its secret as it was sealed. Outcomes: done, missing, conflict (full, twice).
create or replace function gate.add_webhook(p_token text, p_topic text, p_url text, p_secret bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.webhook_refusal(me);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform from organisations o where o.ref = me.organisation for no key update;
  refusal := case
    when (select count(*) from webhooks w where w.organisation = me.organisation and w.removed_at is null) >= gate.most_webhooks() then 'full'
    when exists (select from webhooks w where w.organisation = me.organisation and w.removed_at is null and w.off_at is null
      and (w.topic, w.url) = (p_topic, p_url)) then 'twice' end;
  if refusal is not null then
    return json_build_object('outcome', 'conflict', 'field', refusal);
  end if;
  insert into webhooks (organisation, topic, url, secret, made_by) values (me.organisation, p_topic, p_url, p_secret, me.user_id)
  returning id into made;
  perform gate.record_act(me, 'webhook.add', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Takes one away; what waits for it is told no more. Outcomes: done, missing.
create or replace function gate.remove_webhook(p_token text, p_webhook uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.webhook_refusal(me);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update webhooks set removed_at = clock_timestamp() where id = p_webhook and organisation = me.organisation and removed_at is null;
  if not found then
    return json_build_object('outcome', 'missing');
  end if;
  perform gate.record_act(me, 'webhook.remove', p_webhook::text);
  return json_build_object('outcome', 'done', 'id', p_webhook);
end $$;

-- Those of the own organisation, the newest first; the secret is told to nobody again.
create or replace function gate.webhooks_of(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.webhook_refusal(me);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', (
    select coalesce(json_agg(json_build_object('id', w.id, 'topic', w.topic, 'url', w.url, 'madeAt', w.made_at, 'offAt', w.off_at,
      'waiting', (select count(*) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'waiting'),
      'last', (select json_build_object('at', d.ended_at, 'state', d.state, 'answer', d.answer) from webhook_deliveries d
        where d.webhook_id = w.id and d.ended_at is not null order by d.ended_at desc limit 1)) order by w.made_at desc, w.id), '[]')
    from webhooks w where w.organisation = me.organisation and w.removed_at is null));
end $$;

-- Puts what changed out for the webhooks of these organisations; in the transaction that changed it, so that what is undone is told to nobody.
create or replace function gate.tell_webhooks(p_topic text, p_subject uuid, p_organisations integer[]) returns void
language plpgsql as $$
declare
  one uuid;
begin
  for one in
    insert into webhook_deliveries (webhook_id, subject)
    select w.id, p_subject from webhooks w
    where w.organisation = any (p_organisations) and w.topic = p_topic and w.off_at is null and w.removed_at is null
    returning id
  loop
    perform graphile_worker.add_job('webhookDeliver', json_build_object('delivery', one), max_attempts := 1);
  end loop;
end $$;

create or replace function gate.tell_of_agreement() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform gate.tell_webhooks('agreements', new.id, array(select p.organisation from agreement_parties p where p.agreement_id = new.id));
  return null;
end $$;
create or replace trigger is_told_to_webhooks after update of status on agreements
  for each row when (old.status is distinct from new.status and new.status not in ('draft', 'negotiated'))
  execute function gate.tell_of_agreement();

create or replace function gate.tell_of_flow() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform gate.tell_webhooks('flows', new.id, array(
    select new.sender union select new.receiver union select r.organisation from flow_receivers r where r.flow = new.number));
  return null;
end $$;
create or replace trigger is_told_to_webhooks after update of status on flows
  for each row when (old.status is distinct from new.status and new.status <> 'draft') execute function gate.tell_of_flow();

create or replace function gate.tell_of_referral() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform gate.tell_webhooks('referrals', new.id, array[new.sender, new.receiver]);
  return null;
end $$;
create or replace trigger is_told_to_webhooks after insert on referrals for each row execute function gate.tell_of_referral();
create or replace trigger change_is_told_to_webhooks after update of status on referrals
  for each row when (old.status is distinct from new.status) execute function gate.tell_of_referral();

-- How long after a try the next one comes; after the last there is none.
create or replace function gate.webhook_waits() returns interval[]
language sql immutable as $$ select array['1 minute', '5 minutes', '30 minutes', '2 hours', '8 hours', '24 hours']::interval[] $$;

-- What is to be delivered, for the worker; nothing when it was delivered, given up, or its webhook is off.
create or replace function gate.take_delivery(p_delivery uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object('id', d.id, 'subject', d.subject, 'at', to_char(d.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'url', w.url, 'secret', encode(w.secret, 'base64'))
  from webhook_deliveries d join webhooks w on w.id = d.webhook_id
  where d.id = p_delivery and d.state = 'waiting' and w.off_at is null and w.removed_at is null
$$;

-- Keeps how a try ended. What failed is tried again later, each time after a longer while; then it is given up, and a webhook of which three
-- in a row were given up goes off, for its administrator to see.
create or replace function gate.note_delivery(p_delivery uuid, p_delivered boolean, p_answer integer) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  d webhook_deliveries;
begin
  select * into d from webhook_deliveries where id = p_delivery and state = 'waiting' for update;
  if d.id is null then
    return null;
  end if;
  if not p_delivered and d.tries < cardinality(gate.webhook_waits()) then
    update webhook_deliveries set tries = tries + 1, answer = p_answer where id = d.id;
    perform graphile_worker.add_job('webhookDeliver', json_build_object('delivery', d.id), max_attempts := 1,
      run_at := clock_timestamp() + (gate.webhook_waits())[d.tries + 1]);
    return 'waiting';
  end if;
  update webhook_deliveries set tries = tries + 1, answer = p_answer, ended_at = clock_timestamp(),
    state = case when p_delivered then 'delivered' else 'givenUp' end where id = d.id;
  update webhooks set given_up = case when p_delivered then 0 else given_up + 1 end,
    off_at = case when not p_delivered and given_up >= 2 then coalesce(off_at, clock_timestamp()) else off_at end
  where id = d.webhook_id;
  return case when p_delivered then 'delivered' else 'givenUp' end;
end $$;

-- What ended is kept for a month; gives how many went.
create or replace function gate.forget_deliveries() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  gone integer;
begin
  delete from webhook_deliveries where ended_at < clock_timestamp() - interval '30 days';
  get diagnostics gone = row_count;
  return gone;
end $$;

grant execute on function gate.add_webhook(text, text, text, bytea), gate.remove_webhook(text, uuid), gate.webhooks_of(text) to werkwinkel_app;
grant execute on function gate.take_delivery(uuid), gate.note_delivery(uuid, boolean, integer), gate.forget_deliveries() to werkwinkel_jobs;
