-- What a rule of follow-up found for one organisation: someone who needs attention, since when and until when, with the facts it
-- rests on and whose they are. `subject` tells two of the same kind for one person apart (a referral, a measure). `to_user` is whom
-- it concerns; null is whoever guides the person.
create type gate.found_signal as (
  person_id uuid,
  kind text,
  subject text,
  since date,
  due date,
  to_user uuid,
  detail jsonb,
  mask integer,
  sources integer[],
  flows integer[]
);
