-- Why an appointment was called off, or a referral taken back, where the end of guidance did so by itself.
alter table appointments add column state_why text
  constraint appointment_state_why_is_known check (state_why is null or (state_why = 'guidanceEnded' and state = 'cancelled'));
alter table referrals add column withdrawn_why text
  constraint withdrawn_why_is_known check (withdrawn_why is null or (withdrawn_why = 'guidanceEnded' and status = 'withdrawn'));
