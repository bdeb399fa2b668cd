-- The second person may say no to an involvement outside the territory: who, when and why.
alter table involvements
  add column denied_by uuid references users (id),
  add column denied_at timestamptz,
  add column denied_why text,
  add constraint another_denies check (denied_by <> recorded_by),
  add constraint a_denial_says_who_and_why check (num_nonnulls(denied_by, denied_at, denied_why) in (0, 3));
create index involvements_denied on involvements (organisation, denied_at) where denied_at is not null;
