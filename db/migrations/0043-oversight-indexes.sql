-- Finding in a log of hundreds of millions of showings: by user, and what crossed from one organisation to another by time.
create index headers_by_user on log.headers (user_id, at);
create index entries_across on log.entries (at) where flows <> '{}';
create index involvements_awaiting on involvements (organisation) where awaits_second_person and second_person is null;
