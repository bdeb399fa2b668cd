-- The lists of one organisation are shown each with what stood in it: found by the list, not by going through every number.
create index inflow_counts_by_list on inflow_counts (organisation, list_id);
