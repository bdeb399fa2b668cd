-- A person may be represented: a parent, a guardian, an administrator or a proxy confirms or signs for them. Who did is kept by
-- function and name, beside what was confirmed or signed on paper.
alter table handover_confirmations
  add column represented_as text constraint representative_is_known check (represented_as in ('parent', 'guardian', 'administrator', 'proxy')),
  add column represented_by text constraint representative_has_a_name check (btrim(represented_by) <> ''),
  add constraint representative_is_whole check ((represented_as is null) = (represented_by is null)),
  add constraint only_the_person_is_represented check (represented_as is null or (who = 'person' and how = 'inTalk'));
alter table gpmi_signatures
  add column signed_as text constraint signing_representative_is_known check (signed_as in ('parent', 'guardian', 'administrator', 'proxy')),
  add constraint only_the_person_is_signed_for check (signed_as is null or (party = 'person' and way = 'paper'));
