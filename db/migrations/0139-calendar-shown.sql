-- What a calendar address showed when it was read last: each appointment with how it stood. What is not among it is written in the log
-- before it is shown. The moment of the newest change did not tell that: an appointment may come into sight long after it was made.
alter table calendar_feeds add column shown text[] not null default '{}';
alter table calendar_feeds drop column told;
