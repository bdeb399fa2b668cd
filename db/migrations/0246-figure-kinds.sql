-- Some indicators are told apart by kind: of a phase, a barrier, an instrument. Nothing where an indicator knows no kinds.
alter table figure_cases add column kind text not null default '';
alter table figure_counts add column kind text not null default '';
alter table figure_counts drop constraint counted_once;
alter table figure_counts add constraint counted_once
  unique nulls not distinct (organisation, indicator, version, kind, month, ended_month, outcome, days);
alter type gate.found_case add attribute kind text;

-- A small number is told only after each person in it was looked at.
create index figure_cases_by_begin on figure_cases (organisation, indicator, begun_on);
