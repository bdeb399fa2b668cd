-- Counting everything of one organisation anew reads what that organisation said, and nothing of the others.
create index facts_that_are_counted on facts (source, field) where superseded_at is null
  and field in ('endDates[]', 'measures[]', 'benefits[]', 'vdab.registeredSince', 'birthDate', 'diploma', 'language.nl.cefr');
create index barriers_by_source on barriers (source);
create index pathway_phases_by_source on pathway_phases (source);
create index outflows_by_source on outflows (source);
create index gpmi_contracts_by_source on gpmi_contracts (source);
