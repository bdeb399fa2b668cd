-- What everyone may read of agreements is found soon, however many drafts stand beside it: each section and action says from which day it
-- holds, and nothing while it is not public. So the newest are walked by index, and drafts stand in no index of words. Row-level security shows
-- the owner nothing, so it stands aside.
alter table agreement_sections add column open_from date;
alter table agreement_actions add column open_from date;
alter table agreements no force row level security;
alter table agreement_sections no force row level security;
alter table agreement_actions no force row level security;
update agreement_sections s set open_from = a.valid_from
from agreements a where a.id = s.agreement_id and a.status not in ('draft', 'negotiated') and s.is_last and s.body <> '';
update agreement_actions x set open_from = a.valid_from
from agreements a where a.id = x.agreement_id and a.status not in ('draft', 'negotiated') and x.started_on is not null;
alter table agreements force row level security;
alter table agreement_sections force row level security;
alter table agreement_actions force row level security;

drop index agreement_sections_by_words;
drop index agreement_actions_by_words;
create index agreement_sections_by_words on agreement_sections using gin (words) with (fastupdate = off) where open_from is not null;
create index agreement_actions_by_words on agreement_actions using gin (words) with (fastupdate = off) where open_from is not null;
create index agreement_sections_by_day on agreement_sections (open_from desc, agreement_id, section) where open_from is not null;
create index agreement_sections_by_kind on agreement_sections (section, open_from desc, agreement_id) where open_from is not null;
create index agreement_actions_by_day on agreement_actions (open_from desc, id) where open_from is not null;

-- So are minutes and decisions: a word is looked up among those that are for the reader, whatever else holds it.
drop index item_minutes_by_words;
create index item_minutes_for_everyone on item_minutes using gin (words) with (fastupdate = off) where open_to = 'public';
create index item_minutes_for_governments on item_minutes using gin (words) with (fastupdate = off) where open_to = 'governments';
create index item_minutes_for_members on item_minutes using gin (words) with (fastupdate = off) where open_to = 'members';
drop index body_decisions_by_words;
create index body_decisions_for_everyone on body_decisions using gin (words) with (fastupdate = off) where readers = 'public';
create index body_decisions_for_governments on body_decisions using gin (words) with (fastupdate = off) where readers = 'governments';
create index body_decisions_for_members on body_decisions using gin (words) with (fastupdate = off) where readers = 'members';
