-- A draft that its parties gave up: it stays readable for them, and no longer keeps a renewal from beginning.
alter table agreements add column dropped_at timestamptz, add column dropped_for integer references organisations (ref);
