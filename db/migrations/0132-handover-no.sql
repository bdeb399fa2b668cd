-- The person may say no to a hand-over, or ask that it goes otherwise. After that it waits for the giver, until the person, or one of the
-- two who spoke with the person, says that it goes on all the same.
alter table handover_steps drop constraint handover_step_is_known;
alter table handover_steps add constraint handover_step_is_known check (kind in
  ('accepted', 'refused', 'otherMoments', 'chosen', 'proposedAgain', 'talkHeld', 'withdrawn', 'stopped',
   'personDeclined', 'personGoesOn', 'goesOn'));
