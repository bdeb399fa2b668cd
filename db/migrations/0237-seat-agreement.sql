-- Whoever is named as a member agrees to that seat, declines it, or leaves it later. Before that a seat opens nothing, counts for nothing and
-- writes to nobody. Who sat until now, goes on.
alter table body_members
  add column standing text not null default 'named'
    constraint standing_of_a_seat_is_known check (standing in ('named', 'agreed', 'declined', 'left')),
  add column answered_by uuid references users (id),
  add column answered_at timestamptz;
update body_members set standing = 'agreed';
create index body_members_by_answer on body_members (answered_by) where answered_by is not null;
