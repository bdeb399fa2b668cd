-- An action of an agreement that is late comes on the agenda of the body that follows that agreement, also where no decision speaks of it.
alter table agenda_items add column action_id uuid references agreement_actions (id);
create index agenda_items_by_action on agenda_items (action_id) where action_id is not null;
