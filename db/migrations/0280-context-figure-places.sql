-- A figure of the territory may be of one municipality, as figures from a file are. The same one of the same day and source stands once.
alter table agreement_context_figures add column nis text references municipalities (nis);
create unique index context_figure_of_a_place_stands_once on agreement_context_figures (agreement_id, organisation, nis, subject, as_of, source)
  where nis is not null and struck_at is null;
