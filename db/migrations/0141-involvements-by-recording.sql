-- The officer reads registrations a page at a time, the last recorded first.
create index involvements_by_recording on involvements (organisation, recorded_at desc, id desc);
