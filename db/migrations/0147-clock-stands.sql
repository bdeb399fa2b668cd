-- Since when the day of a demo stands still where it stands now: what was done from then on was done on that day.
alter table gate.civil_clock add column stands_since timestamptz;
