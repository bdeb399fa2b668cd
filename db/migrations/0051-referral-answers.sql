-- Who answered a referral, and why it was refused. The reason is for the sender.
alter table referrals add column answered_by uuid;
alter table referrals add column answer_reason text;
create index referrals_by_sender on referrals (sender, sent_at desc);
