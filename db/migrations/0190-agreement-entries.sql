-- Beside the words of a section what was chosen of a list, and what each party does and pays as entries of their own.
alter table agreement_sections
  add column chosen text[] not null default '{}',
  add constraint section_choice_is_known check (case section
    when 'goals' then chosen <@ array['talent', 'employers', 'careers']
    when 'domains' then chosen <@ array['work', 'education', 'integration', 'economy', 'environment', 'housing', 'planning']
    else chosen = '{}' end);

create table agreement_entries (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  section text not null constraint entry_section_is_known check (section in ('engagements', 'budget')),
  number integer not null,
  -- Of whom it is: who does it, or who pays it.
  organisation integer not null,
  body text not null,
  -- In euro, to the cent.
  amount numeric(14, 2) constraint amount_is_not_owed check (amount >= 0),
  written_by uuid references users (id),
  written_for integer references organisations (ref),
  written_at timestamptz not null default now(),
  unique (agreement_id, section, number),
  foreign key (agreement_id, organisation) references agreement_parties (agreement_id, organisation),
  constraint only_a_budget_has_amounts check ((section = 'budget') = (amount is not null))
);
