-- What a person answers about the guidance by one organisation, once per half-year, when they want to. Nobody reads one answer: only numbers
-- of ten and more are told, of half-years that are over.
create table guidance_ratings (
  person_id uuid not null references persons (id),
  organisation integer not null references organisations (ref),
  -- The first day of the half-year.
  half date not null constraint half_begins_in_january_or_july check (extract(month from half) in (1, 7) and extract(day from half) = 1),
  heard text constraint heard_is_answered check (heard in ('yes', 'partly', 'no')),
  clear text constraint clear_is_answered check (clear in ('yes', 'partly', 'no')),
  helps text constraint helps_is_answered check (helps in ('yes', 'partly', 'no')),
  primary key (person_id, organisation, half),
  constraint something_is_answered check (num_nonnulls(heard, clear, helps) > 0)
);
create index guidance_ratings_by_organisation on guidance_ratings (organisation, half);
