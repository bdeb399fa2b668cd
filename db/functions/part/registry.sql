-- The registry of parts: every reader gate.read_<part>(gate.view) there is, by its name. Read after all functions of the gate; a
-- reader that is added or taken away needs nothing else. Written out, so that PostgreSQL keeps the plan of each between two pages.
do $$
declare
  parts text[] := array(
    select substr(p.proname, 6) from pg_proc p
    where p.pronamespace = 'gate'::regnamespace and p.proname ~ '^read_[a-z_]+$' and p.proname <> 'read_part'
      and p.prorettype = 'gate.shown'::regtype and p.proargtypes = 'gate.view'::regtype::oid::text::oidvector
    order by p.proname);
begin
  execute format($f$
    create or replace function gate.read_part(p_part text, v gate.view) returns gate.shown
    language plpgsql as $b$
    begin
      case p_part
      %s
      end case;
    end $b$ $f$,
    (select string_agg(format('when %L then return gate.%I(v);', part, 'read_' || part), e'\n      ') from unnest(parts) part));
  -- For several views at once: by a reader gate.read_<part>_of_each(gate.view[]) where there is one, and otherwise one after the other.
  execute format($f$
    create or replace function gate.read_part_of_each(p_part text, p_views gate.view[]) returns gate.shown[]
    language plpgsql as $b$
    declare
      read gate.shown[] := '{}';
      v gate.view;
    begin
      %s
      foreach v in array p_views loop
        read := read || case when v.refused is null then gate.read_part(p_part, v) end;
      end loop;
      return read;
    end $b$ $f$,
    (select string_agg(format('if p_part = %L then return gate.%I(p_views); end if;', part, 'read_' || part || '_of_each'), e'\n      ')
      from unnest(parts) part where to_regprocedure(format('gate.%I(gate.view[])', 'read_' || part || '_of_each')) is not null));
end $$;
