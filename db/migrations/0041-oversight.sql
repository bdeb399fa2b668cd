-- What the data protection officer reads often. A showing of one organisation's facts to another always names its flow, so only
-- those entries are found by source; entries of one person, and those of one's own organisation, have their own index.
create index entries_by_foreign_source on log.entries using gin (sources) where flows <> '{}';

-- Which organisation set a shield: it alone sees and lifts it.
alter table shields add column set_for integer references organisations (ref);
alter table shields add column set_at timestamptz not null default now();
alter table shields add constraint a_shield_has_a_known_reason
  check (reason in ('family', 'colleague', 'threatened', 'publicFigure'));

-- What came of a review, in the officer's words: for who opened it and for the head, never for the person's page.
alter table exceptional_accesses add column review_note text;
alter table exceptional_accesses add constraint an_access_has_a_reason check (btrim(reason) <> '');
