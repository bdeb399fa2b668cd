-- An agreement begins from nothing, goes on by itself where that was agreed, and is amended while it is in force.
alter table agreements
  -- Which party wrote its first words.
  add column begun_for integer references organisations (ref),
  -- Goes on by itself for so many months each time, at most so many times; null is without end.
  add column tacit_months integer constraint going_on_takes_months check (tacit_months between 1 and 120),
  add column tacit_times integer constraint going_on_is_counted check (tacit_times between 1 and 20),
  -- On which days a party that gave notice may leave: any, the last of a month, or the last of a year.
  add column notice_ends text not null default 'day' constraint notice_end_is_known check (notice_ends in ('day', 'month', 'year')),
  -- It changes the agreement that it follows, within the days of that one.
  add column amends boolean not null default false,
  -- Why its parties want it beside another that they have already.
  add column overlap_reason text,
  add constraint an_amendment_follows check (not amends or renews is not null),
  add constraint going_on_leaves_time_for_notice check (tacit_months is null or notice_months >= 1);

-- Where it holds, when that is less than where its parties work.
create table agreement_places (
  agreement_id uuid not null references agreements (id),
  nis text not null references municipalities (nis),
  primary key (agreement_id, nis)
);

-- Each time that an agreement went on by itself.
create table agreement_prolongations (
  agreement_id uuid not null references agreements (id),
  number integer not null,
  was_until date not null,
  until date not null,
  noted_on date not null,
  primary key (agreement_id, number)
);
