-- Who acts, as the gate reads it from a token: one row of this type per request, never sent by the application.
create type gate.actor as (
  session_id uuid,
  session_kind text,
  user_id uuid,
  user_name text,
  display_name text,
  mandate_id uuid,
  organisation integer,
  organisation_id uuid,
  organisation_name text,
  organisation_kind text,
  enterprise_number text,
  unit integer,
  role text,
  team_id uuid,
  purposes text[],
  category_mask integer,
  all_persons boolean,
  citizen uuid,
  today date
);

-- By which door a viewer comes to a person: involvement, undecided referral, exceptional access or the own record.
create type gate.door as (
  kind text,
  involvement bigint,
  role text,
  provable boolean,
  since timestamptz,
  referral uuid
);

create index person_index_by_name on gate.person_index (organisation, search_family, search_given, person_id);

alter table flows add constraint flows_name_only_shareable_categories check (category_mask > 0 and category_mask <= 65535);
alter table annex_lines add constraint lines_name_only_shareable_categories check (category_mask > 0 and category_mask <= 65535);

-- One open door: these categories of this source may pass, by this flow and, where it needs one, this annex line.
create type gate.ground as (source integer, flow integer, line integer, mask integer);
