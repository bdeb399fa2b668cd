-- How many people each coach guides is counted as a case from now on. The next minute counts everything once, so that nobody waits a night.
delete from figure_runs;
