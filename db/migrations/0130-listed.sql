-- Someone on a page of a list: what the gate found of them when it chose the page, so that the row need not look it up again.
create type gate.listed as (
  person_id uuid,
  family_name text,
  given_name text,
  birth_year smallint,
  nis text,
  involved_since date,
  role text,
  awaits_second_person boolean,
  recorded_by uuid,
  registered_on date,
  team_id uuid,
  user_id uuid
);
