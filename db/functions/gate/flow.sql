-- Who may change the gate. A flow is drafted by the sender's legal editor and confirmed by its DPO, who is someone else; for a
-- receiver it works once that receiver's DPO confirmed it. Every change leaves one row in act_log and counts from the next request.

create or replace function gate.wording_of(f flows) returns gate.flow_wording
language sql stable as $$
  select (f.title, f.receiver, f.receiver_kind, f.purpose, f.population, f.category_mask, f.legal_act, f.legal_article, f.gdpr_term,
    f.authorisation, f.needs_agreement, f.conditions, f.retention, f.valid_from, f.valid_until,
    case f.status when 'suspended' then coalesce(f.suspended_from, 'conditional') when 'draft' then 'inForce' else f.status end
  )::gate.flow_wording
$$;

-- The wording that the program sends: {title, receiver? (uuid), receiverKind?, purpose, population, categoryMask, legalAct, …}.
create or replace function gate.wording_from(p_wording jsonb) returns gate.flow_wording
language sql stable as $$
  select (p_wording ->> 'title', (select ref from organisations where id = (p_wording ->> 'receiver')::uuid), p_wording ->> 'receiverKind',
    p_wording ->> 'purpose', p_wording ->> 'population', (p_wording ->> 'categoryMask')::integer, p_wording ->> 'legalAct',
    p_wording ->> 'legalArticle', p_wording ->> 'gdprTerm', p_wording ->> 'authorisation', (p_wording ->> 'needsAgreement')::boolean,
    p_wording ->> 'conditions', p_wording ->> 'retention', (p_wording ->> 'validFrom')::date, (p_wording ->> 'validUntil')::date,
    p_wording ->> 'status')::gate.flow_wording
$$;

-- Whether a new wording opens nothing that a receiver did not confirm: fewer categories, a shorter time or a stricter condition,
-- for the rest the same words. Title and state do not count: they open nothing for a receiver.
create or replace function gate.narrows(p_old gate.flow_wording, p_new gate.flow_wording) returns boolean
language sql immutable as $$
  select p_new.category_mask & ~p_old.category_mask = 0 and p_new.needs_agreement >= p_old.needs_agreement
    and p_new.valid_from >= p_old.valid_from
    and coalesce(p_new.valid_until, 'infinity') <= coalesce(p_old.valid_until, 'infinity')
    and (p_new.receiver, p_new.receiver_kind, p_new.purpose, p_new.population, p_new.legal_act, p_new.legal_article, p_new.gdpr_term,
         p_new.authorisation, p_new.conditions, p_new.retention)
      is not distinct from
        (p_old.receiver, p_old.receiver_kind, p_old.purpose, p_old.population, p_old.legal_act, p_old.legal_article, p_old.gdpr_term,
         p_old.authorisation, p_old.conditions, p_old.retention)
$$;

-- Why this actor may not do this to a flow, or null. A draft of another organisation is missing; a public flow is forbidden.
create or replace function gate.flow_refusal(me gate.actor, f flows, p_roles text[]) returns text
language sql stable as $$
  select case
    when me.session_id is null then 'signedOut'
    when f.number is null then 'missing'
    when ('flowRegister' = any (me.purposes) and me.role = any (p_roles) and f.sender = me.organisation) is true then null
    when f.status = 'draft' and ('flowRegister' = any (me.purposes) and f.sender = me.organisation) is not true then 'missing'
    else 'forbidden'
  end
$$;

-- The draft that waits for confirmation. A flow that was put in the register as a draft has its own words as first version.
create or replace function gate.draft_of(f flows) returns flow_versions
language plpgsql as $$
declare
  draft flow_versions;
begin
  if f.status = 'draft' then
    insert into flow_versions (flow, version, wording, state, drafted_by, drafted_at)
    values (f.number, f.version, gate.wording_of(f), 'draft', f.drafted_by, f.drafted_at)
    on conflict do nothing;
  end if;
  select * into draft from flow_versions where flow = f.number and state = 'draft' for update;
  return draft;
end $$;

create or replace function gate.set_wording(p_flow integer, w gate.flow_wording) returns void
language sql as $$
  update flows set title = w.title, receiver = w.receiver, receiver_kind = w.receiver_kind, purpose = w.purpose, population = w.population,
    category_mask = w.category_mask, legal_act = w.legal_act, legal_article = w.legal_article, gdpr_term = w.gdpr_term,
    authorisation = w.authorisation, needs_agreement = w.needs_agreement, conditions = w.conditions, retention = w.retention,
    valid_from = w.valid_from, valid_until = w.valid_until
  where number = p_flow
$$;

-- Drafts a new flow (p_id null) or a change. p_version and p_revision are what the editor saw; someone else's words are never
-- overwritten unread.
create or replace function gate.draft_flow(p_token text, p_id uuid, p_version integer, p_revision integer, p_wording jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  w gate.flow_wording := gate.wording_from(p_wording);
  f flows;
  draft flow_versions;
  refusal text;
begin
  if p_id is null then
    f.number := 0;
    f.sender := me.organisation;
  else
    select * into f from flows where id = p_id for update;
  end if;
  refusal := gate.flow_refusal(me, f, array['jurist']);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if w.receiver = me.organisation or (w.receiver is null) = (w.receiver_kind is null) then
    return json_build_object('outcome', 'invalid', 'field', 'receiver');
  end if;

  if p_id is null then
    perform pg_advisory_xact_lock(hashtext('flow number'));
    insert into flows (number, title, sender, receiver, receiver_kind, purpose, population, category_mask, legal_act, legal_article,
      gdpr_term, authorisation, needs_agreement, conditions, retention, valid_from, valid_until, status, drafted_by)
    select coalesce(max(number), 0) + 1, w.title, me.organisation, w.receiver, w.receiver_kind, w.purpose, w.population, w.category_mask,
      w.legal_act, w.legal_article, w.gdpr_term, w.authorisation, w.needs_agreement, w.conditions, w.retention, w.valid_from,
      w.valid_until, 'draft', me.user_id
    from flows
    returning * into f;
  else
    draft := gate.draft_of(f);
    if f.status = 'ended' or f.version is distinct from p_version or draft.revision is distinct from p_revision then
      return json_build_object('outcome', 'conflict');
    end if;
    if f.status = 'draft' then
      perform gate.set_wording(f.number, w);
      update flows set drafted_by = me.user_id, drafted_at = now() where number = f.number;
    end if;
  end if;

  insert into flow_versions as v (flow, version, wording, state, drafted_by)
  values (f.number, case f.status when 'draft' then f.version else f.version + 1 end, w, 'draft', me.user_id)
  on conflict (flow, version) do update set wording = excluded.wording, state = 'draft', revision = v.revision + 1,
    drafted_by = excluded.drafted_by, drafted_at = now();
  perform gate.record_act(me, 'flow.draft', f.id::text);
  return json_build_object('outcome', 'done', 'id', f.id);
end $$;

-- Takes a draft off the table; a flow that was never confirmed is no longer listed.
create or replace function gate.drop_draft(p_token text, p_id uuid, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  draft flow_versions;
  refusal text;
begin
  select * into f from flows where id = p_id for update;
  refusal := gate.flow_refusal(me, f, array['jurist', 'dpo']);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  draft := gate.draft_of(f);
  if draft.revision is distinct from p_revision or p_revision is null then
    return json_build_object('outcome', 'conflict');
  end if;
  update flow_versions set state = 'dropped' where flow = draft.flow and version = draft.version;
  perform gate.record_act(me, 'flow.dropDraft', f.id::text);
  return json_build_object('outcome', 'done', 'id', f.id);
end $$;

-- Makes a draft the standing wording. A receiver's confirmation holds only while the words do not open more than it confirmed.
create or replace function gate.apply_draft(f flows, d flow_versions, p_user uuid) returns void
language plpgsql as $$
declare
  old gate.flow_wording := gate.wording_of(f);
  status_now text := case when f.status = 'suspended' and (d.wording).status <> 'ended' then 'suspended' else (d.wording).status end;
begin
  if f.status <> 'draft' then
    insert into flow_versions (flow, version, wording, state, drafted_by, drafted_at, confirmed_by, confirmed_at)
    values (f.number, f.version, old, 'confirmed', f.drafted_by, f.drafted_at, f.confirmed_by, f.confirmed_at)
    on conflict (flow, version) do nothing;
  end if;
  perform gate.set_wording(f.number, d.wording);
  update flows set status = status_now, suspended_from = case status_now when 'suspended' then (d.wording).status end,
    version = d.version, drafted_by = d.drafted_by, drafted_at = d.drafted_at, confirmed_by = p_user, confirmed_at = now()
  where number = f.number;
  update flow_versions set state = 'confirmed', confirmed_by = p_user, confirmed_at = now() where flow = d.flow and version = d.version;
  insert into flow_events (flow, version, event, organisation) values (f.number, d.version, 'confirmed', f.sender);
  if f.status <> 'draft' and not gate.narrows(old, d.wording) then
    with lapsed as (delete from flow_receivers where flow = f.number returning organisation)
    insert into flow_events (flow, version, event, organisation) select f.number, d.version, 'lapsed', organisation from lapsed;
  end if;
end $$;

-- The sender's DPO confirms precisely the words that were read (p_revision), drafted by someone else.
create or replace function gate.confirm_flow(p_token text, p_id uuid, p_revision integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  draft flow_versions;
  refusal text;
begin
  select * into f from flows where id = p_id for update;
  refusal := gate.flow_refusal(me, f, array['dpo']);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  draft := gate.draft_of(f);
  if draft.flow is null or draft.revision is distinct from p_revision then
    return json_build_object('outcome', 'conflict');
  end if;
  if draft.drafted_by = me.user_id then
    return json_build_object('outcome', 'ownDraft');
  end if;
  perform gate.apply_draft(f, draft, me.user_id);
  perform gate.record_act(me, 'flow.confirm', f.id::text);
  return json_build_object('outcome', 'done', 'id', f.id);
end $$;

-- May this actor confirm a flow for the own organisation as its receiver?
create or replace function gate.reception_refusal(me gate.actor, f flows) returns text
language sql stable as $$
  select case
    when me.session_id is null then 'signedOut'
    when f.number is null or f.status = 'draft' then gate.flow_refusal(me, f, array[]::text[])
    when ('flowRegister' = any (me.purposes) and me.role = 'dpo' and me.organisation <> f.sender
      and (f.receiver = me.organisation or f.receiver_kind = me.organisation_kind)) is not true then 'forbidden'
    when me.user_id = f.drafted_by then 'ownDraft'
  end
$$;

-- A receiver's DPO confirms the version that was read, with the reference of the document in which it stands.
create or replace function gate.receive_flow(p_token text, p_id uuid, p_version integer, p_reference text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  refusal text;
begin
  select * into f from flows where id = p_id for update;
  refusal := gate.reception_refusal(me, f);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if coalesce(btrim(p_reference), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'reference');
  end if;
  if f.status = 'ended' or f.version is distinct from p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into flow_receivers (flow, organisation, confirmed_by, document_reference, version)
  values (f.number, me.organisation, me.user_id, btrim(p_reference), f.version)
  on conflict do nothing;
  if not found then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into flow_events (flow, version, event, organisation, detail) values (f.number, f.version, 'received', me.organisation, btrim(p_reference));
  perform gate.record_act(me, 'flow.receive', f.id::text);
  return json_build_object('outcome', 'done', 'id', f.id);
end $$;

-- The sender's DPO stops a flow alone, at once, and says why.
create or replace function gate.suspend_flow(p_token text, p_id uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  refusal text;
begin
  select * into f from flows where id = p_id for update;
  refusal := gate.flow_refusal(me, f, array['dpo']);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if coalesce(btrim(p_reason), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'reason');
  end if;
  if f.status not in ('inForce', 'conditional') then
    return json_build_object('outcome', 'conflict');
  end if;
  update flows set status = 'suspended', suspended_from = f.status, suspended_by = me.user_id, suspended_at = now(),
    suspension_reason = btrim(p_reason)
  where number = f.number;
  insert into flow_events (flow, version, event, organisation, detail) values (f.number, f.version, 'suspended', me.organisation, btrim(p_reason));
  perform gate.record_act(me, 'flow.suspend', f.id::text);
  return json_build_object('outcome', 'done', 'id', f.id);
end $$;

-- Lifting restores what two people had confirmed, nothing more; when that is not known the flow stays shut.
create or replace function gate.lift_flow(p_token text, p_id uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  f flows;
  refusal text;
begin
  select * into f from flows where id = p_id for update;
  refusal := gate.flow_refusal(me, f, array['dpo']);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if f.status <> 'suspended' then
    return json_build_object('outcome', 'conflict');
  end if;
  update flows set status = coalesce(f.suspended_from, 'conditional'), suspended_from = null, suspended_by = null, suspended_at = null,
    suspension_reason = null
  where number = f.number;
  insert into flow_events (flow, version, event, organisation) values (f.number, f.version, 'lifted', me.organisation);
  perform gate.record_act(me, 'flow.lift', f.id::text);
  return json_build_object('outcome', 'done', 'id', f.id);
end $$;

grant execute on function
  gate.draft_flow(text, uuid, integer, integer, jsonb),
  gate.drop_draft(text, uuid, integer),
  gate.confirm_flow(text, uuid, integer),
  gate.receive_flow(text, uuid, integer, text),
  gate.suspend_flow(text, uuid, text),
  gate.lift_flow(text, uuid) to werkwinkel_app;
