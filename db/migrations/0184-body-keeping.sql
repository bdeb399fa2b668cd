-- What keeping a body takes: kinds that local partnerships have, the months in which it meets, and versions, so that two who change at
-- once are told. A member ends by a date and stays.
alter table bodies drop constraint body_kind_is_known;
alter table bodies add constraint body_kind_is_known
  check (kind in ('workingGroup', 'steeringGroup', 'learningNetwork', 'partnership', 'caseTalk'));
alter table bodies add column version integer not null default 1;
alter table bodies add column months smallint[] not null default '{}'
  constraint months_are_of_the_year check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]::smallint[]);
alter table body_members add column version integer not null default 1;
