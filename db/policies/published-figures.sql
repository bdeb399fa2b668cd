-- Who publishes reads sums through one function, keeps them, and adds to what is published: nothing more. What is published is for everyone.
grant usage on schema gate to figure_publisher;
revoke all on public_indicators, fixed_sums, published_figures from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log,
  figure_publisher;
grant select on public_indicators, fixed_sums, published_figures to figure_publisher;
grant insert on fixed_sums, published_figures to figure_publisher;
grant select on published_figures to werkwinkel_app;
grant select on public_indicators to gate_owner;

alter table fixed_sums enable row level security;
alter table fixed_sums force row level security;
drop policy if exists "sums of a quarter are for who publishes" on fixed_sums;
create policy "sums of a quarter are for who publishes" on fixed_sums to figure_publisher using (true) with check (true);

alter table published_figures enable row level security;
alter table published_figures force row level security;
drop policy if exists "what is published is for everyone" on published_figures;
create policy "what is published is for everyone" on published_figures for select to werkwinkel_app, figure_publisher using (true);
drop policy if exists "who publishes adds to it" on published_figures;
create policy "who publishes adds to it" on published_figures for insert to figure_publisher with check (true);
