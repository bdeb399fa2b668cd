-- A curve asks since which day each person is on the way: the sums of those who still are say so. All others keep their months.
alter table figure_counts add column running_since date;
alter table figure_counts drop constraint counted_once;
alter table figure_counts add constraint counted_once
  unique nulls not distinct (organisation, indicator, version, kind, month, ended_month, outcome, days, running_since);
delete from figure_counts where indicator = 'timeToWork' and ended_month is null;
insert into figure_counts (organisation, indicator, version, kind, month, outcome, days, running_since, number)
select c.organisation, c.indicator, c.version, c.kind, date_trunc('month', c.begun_on)::date, c.outcome, c.days, c.begun_on, count(*)
from figure_cases c where c.indicator = 'timeToWork' and c.ended_on is null group by 1, 2, 3, 4, 5, 6, 7, 8;
