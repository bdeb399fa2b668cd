-- Vandaag asks of every user what moved and what went off an agenda; few things did, and most people proposed nothing.
create index meetings_changed on meetings (body_id) where sequence > 0;
create index agenda_proposals_by_user on agenda_proposals (proposed_by);
create index concerns_by_user on concerns (raised_by);
create index concern_supports_by_user on concern_supports (user_id);
