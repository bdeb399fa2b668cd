-- What is counted and is about nobody who is guided: decisions that the organisation follows up, and concerns that it raised. Few of them are
-- told as well as many.

create or replace function gate.figure_items(p_organisation integer)
returns table (indicator text, version smallint, outcome text, quarter date)
language sql stable as $$
  select 'decisionDone', 1::smallint,
    case when d.state = 'done' and d.ended_on <= a.agreed then 'inTime' when d.state = 'done' then 'late' when d.state = 'dropped' then 'dropped'
      when a.agreed < (select gate.today()) then 'none' else 'open' end,
    date_trunc('quarter', a.agreed)::date
  from body_decisions d cross join lateral (select coalesce(d.first_due_on, d.due_on) as agreed) a
  where d.owner = p_organisation
  union all
  select 'concernAnswered', 1::smallint, case when gate.concern_is_answered(c.id) then 'answered' else 'open' end,
    date_trunc('quarter', gate.civil_day(c.raised_at))::date
  from concerns c where c.organisation = p_organisation
$$;

-- Whether a concern is answered: itself, or the one with which it goes on.
create or replace function gate.concern_is_answered(p_concern uuid) returns boolean
language sql stable as $$
  with recursive way as (
    select c.id, c.bundled_into, c.answer is not null as answered from concerns c where c.id = p_concern
    union
    select c.id, c.bundled_into, c.answer is not null from way w join concerns c on c.id = w.bundled_into)
  select bool_or(w.answered) from way w
$$;
