-- Two kinds of bodies more: the partnership that runs a project together, and the case talk, whose meetings are about persons, one by one.
alter table bodies drop constraint if exists body_kind_is_known;
alter table bodies add constraint body_kind_is_known
  check (kind in ('workingGroup', 'steeringGroup', 'learningNetwork', 'partnership', 'caseTalk'));
