-- Whom a local government calls: a function at an organisation with the address of its office. Who holds it, and who stands in, is for
-- the organisation itself: outside it a function is named, never a person.
create table contact_points (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  title text not null,
  scope text not null constraint contact_scope_is_known check (scope in ('central', 'province', 'municipality', 'agreement')),
  province text,
  agreement_id uuid references agreements (id),
  address text not null,
  mail text not null,
  phone text,
  holder uuid references users (id),
  substitute uuid references users (id),
  valid_from date not null,
  valid_until date,
  version integer not null default 1,
  demo boolean not null default false,
  constraint a_province_is_named check ((scope = 'province') = (province is not null)),
  constraint an_agreement_is_named check ((scope = 'agreement') = (agreement_id is not null)),
  constraint contact_ends_after_it_begins check (valid_until >= valid_from),
  constraint somebody_else_stands_in check (substitute <> holder)
);
create index contact_points_by_organisation on contact_points (organisation);
create index contact_points_by_agreement on contact_points (agreement_id) where agreement_id is not null;
