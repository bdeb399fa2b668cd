-- A calendar asks for the talks in which one user takes part.
create index handover_steps_by_user on handover_steps (recorded_by) where kind in ('accepted', 'chosen');
create index handovers_by_user on handovers (recorded_by) where running;
