-- The text of an agreement in sections, each with its earlier words, and who of the parties agrees with the text as it stands.
create table agreement_sections (
  agreement_id uuid not null references agreements (id),
  section text not null constraint section_is_known check (section in ('analysis', 'vision', 'goals', 'domains', 'targetGroups', 'actionPlans',
    'projects', 'engagements', 'structure', 'monitoring', 'quality', 'communication', 'budget', 'duration')),
  version integer not null default 1,
  body text not null,
  written_by uuid references users (id),
  written_for integer references organisations (ref),
  written_at timestamptz not null default now(),
  primary key (agreement_id, section, version)
);

-- A party that agrees with the text it read; a change of the text makes it void.
create table agreement_consents (
  agreement_id uuid not null,
  organisation integer not null,
  document_hash text not null,
  given_by uuid not null references users (id),
  given_at timestamptz not null default now(),
  primary key (agreement_id, organisation),
  foreign key (agreement_id, organisation) references agreement_parties (agreement_id, organisation)
);
