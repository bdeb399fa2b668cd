-- Who keeps public pages, or an index of what is public, is told when something of that changed: once per statement, when it is committed.
do $$
declare
  one text;
begin
  foreach one in array array['articles', 'article_versions', 'contact_points', 'bodies', 'agreements', 'agreement_parties', 'organisations',
    'territories', 'instrument_texts', 'published_figures'] loop
    execute format('drop trigger if exists tell_public_change on %I', one);
    execute format('create trigger tell_public_change after insert or update or delete on %I
      for each statement execute function gate.tell_public_change()', one);
  end loop;
end $$;
