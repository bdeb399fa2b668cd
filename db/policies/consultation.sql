-- Consultation holds no persons who are guided. Which bodies there are and who agreed to sit in them is public, as contact points are. Concerns are
-- for who carries consultation, and for a partner with a seat where it sits; points and decisions are for whom their level names. A meeting
-- is known to its members, and to others who take part by a point that they may read; who was there, who answered and why it moved is for
-- its members alone. Functions of the gate alone write.
do $$
declare
  one text;
begin
  foreach one in array array['bodies', 'body_places', 'body_members', 'concerns', 'concern_supports', 'concern_steps', 'concern_replies',
    'meetings', 'agenda_items', 'body_decisions', 'meeting_attendance', 'meeting_guests', 'meeting_changes',
    'meeting_replies', 'meeting_letters', 'meeting_letter_claims', 'body_quorums', 'agenda_removals'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', one);
    execute format('grant select, insert, update, delete on %I to gate_owner', one);
    execute format('grant select on %I to werkwinkel_app', one);
  end loop;
  -- To whom was written, only the gate reads.
  revoke select on meeting_letters, meeting_letter_claims, body_quorums from werkwinkel_app;
  drop policy if exists "bodies are public" on body_members;
  foreach one in array array['bodies', 'body_places'] loop
    execute format('drop policy if exists "bodies are public" on %I', one);
    execute format('create policy "bodies are public" on %I for select to werkwinkel_app using (true)', one);
  end loop;
  foreach one in array array['concerns', 'concern_supports', 'concern_steps', 'meetings', 'meeting_attendance',
    'meeting_guests', 'meeting_changes', 'meeting_replies'] loop
    execute format('drop policy if exists "who takes part reads" on %I', one);
  end loop;
  foreach one in array array['concerns', 'concern_supports', 'concern_steps'] loop
    execute format('drop policy if exists "who carries consultation reads, a seat where it sits" on %I', one);
    execute format($policy$create policy "who carries consultation reads, a seat where it sits" on %I for select to werkwinkel_app using (
      (select gate.reader_is_of_governments()) or %I = any ((select gate.concerns_known_to_reader())::uuid[]))$policy$,
      one, case one when 'concerns' then 'id' else 'concern_id' end);
  end loop;
  drop policy if exists "its members, and who may read a point of it" on meetings;
  create policy "its members, and who may read a point of it" on meetings for select to werkwinkel_app using (
    body_id = any ((select gate.bodies_of_reader())::uuid[])
    or ((select gate.takes_part()) and exists (select from agenda_items i where i.meeting_id = meetings.id)));
  foreach one in array array['meeting_attendance', 'meeting_guests', 'meeting_changes', 'meeting_replies'] loop
    execute format('drop policy if exists "the members of its body read" on %I', one);
    execute format($policy$create policy "the members of its body read" on %I for select to werkwinkel_app using (
      exists (select from meetings m where m.id = meeting_id and m.body_id = any ((select gate.bodies_of_reader())::uuid[])))$policy$, one);
  end loop;
  foreach one in array array['agenda_items', 'body_decisions', 'agenda_removals'] loop
    execute format('drop policy if exists "each is for the readers it names" on %I', one);
    execute format($policy$create policy "each is for the readers it names" on %I for select to werkwinkel_app using (
      readers = 'public' or (readers = 'governments' and (select gate.reader_is_of_governments()))
      or body_id = any ((select gate.bodies_of_reader())::uuid[]))$policy$, one);
  end loop;
end $$;
-- Who was only asked for a seat, or declined it, is no business of others.
drop policy if exists "a seat that is taken is public" on body_members;
create policy "a seat that is taken is public" on body_members for select to werkwinkel_app using (
  standing in ('agreed', 'left') or body_id = any ((select gate.bodies_of_reader())::uuid[])
  or organisation = any ((select gate.own_seats_of_reader())::integer[]));
drop policy if exists "an answer is for whom it comes down to" on concern_replies;
create policy "an answer is for whom it comes down to" on concern_replies for select to werkwinkel_app
  using (user_id = (select (gate.current()).user_id) and organisation = (select gate.my_organisation()));
