-- A parent, a guardian, an administrator or a proxy may sign the paper of a plan for the person; then `signer` is their name.
alter table plan_signatures
  add column signed_as text constraint plan_representative_is_known check (signed_as in ('parent', 'guardian', 'administrator', 'proxy')),
  add constraint only_paper_is_signed_for_another check (signed_as is null or manner = 'paper');
