-- Figures beside the analysis are whole tens from now on, those that were kept too: an exact number beside the public figure of nearly the
-- same days told of the few in between. Row-level security shows the owner nothing, so it stands aside.
alter table agreement_snapshot_figures no force row level security;
update agreement_snapshot_figures set value = round(value::numeric, -1) where value % 10 <> 0;
alter table agreement_snapshot_figures force row level security;
alter table agreement_snapshot_figures drop constraint a_figure_is_of_ten_or_more,
  add constraint a_figure_is_whole_tens check (value >= 10 and value % 10 = 0);
