-- When it was written down that guidance is over: a referral that was accepted before that moment goes with it, whatever its last day.
alter table involvements add column ended_at timestamptz;
