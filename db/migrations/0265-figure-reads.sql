-- The dashboard of an organisation reads the sums of its own months, and looks only at the cases behind a small number.
create index figure_cases_by_outcome on figure_cases (organisation, indicator, outcome, begun_on);
drop index figure_cases_by_begin;
create index figure_cases_running on figure_cases (organisation, indicator, kind) where kind <> '' and ended_on is null;
create index figure_counts_by_month on figure_counts (organisation, month);
create index figure_counts_running on figure_counts (organisation) where kind <> '' and ended_month is null;
create index figure_counts_by_end on figure_counts (organisation, ended_month) where days is not null;
