/**
 * Consultation as other programs read it: bodies, meetings, decisions and concerns, a page at a time. Row-level security decides which of
 * them the reader may know.
 */
import type { Queryable } from '../../adapters/database/pool.ts';

/** A page: how many, and after which one. */
export interface Page {
  readonly size: number;
  readonly after: string | undefined;
}

export interface Row {
  readonly id: string;
}

/** A statement that gives rows `id`, `place` (its order) and `answer`; the filter is $1 to $3. */
async function pageOf(
  db: Queryable,
  rows: string,
  filter: readonly (string | undefined)[],
  { size, after }: Page,
): Promise<readonly Row[]> {
  const [first, second, third] = filter.map((one) => one ?? null);
  const row = await db.one<{ found: Row[] }>(
    `with found as (${rows})
     select coalesce(jsonb_agg(q.answer order by q.place), '[]') as found from (
       select f.place, jsonb_strip_nulls(f.answer) as answer from found f
       where $4::uuid is null or f.place > (select k.place from found k where k.id = $4)
       order by f.place limit $5) q`,
    [first ?? null, second ?? null, third ?? null, after ?? null, size],
  );
  return row?.found ?? [];
}

const named = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

const bodyJson = `jsonb_build_object('id', b.id, 'name', b.name, 'level', b.level, 'kind', b.kind, 'mark', b.mark, 'task', b.task,
  'parent', b.parent, 'province', b.province,
  'municipalities', (select jsonb_agg(p.nis order by p.nis) from body_places p where p.body_id = b.id),
  'secretary', (select ${named('o')} from organisations o where o.ref = b.secretary),
  'quorum', b.quorum, 'rhythm', b.rhythm, 'experience', exists (select from body_members x
    where x.body_id = b.id and x.experience and gate.is_taken(x, gate.today())))`;

/** Lists bodies, the central one first; of a level, or that work for a municipality. */
export function listBodies(
  db: Queryable,
  { level, municipality }: { level?: string | undefined; municipality?: string | undefined },
  page: Page,
): Promise<readonly Row[]> {
  const rows = `select b.id, row_number() over (order by array_position(array['central', 'provincial', 'local'], b.level), b.name, b.id) as place,
      ${bodyJson} as answer
    from bodies b where ($1::text is null or b.level = $1)
      and ($2::text is null or exists (select from body_places p where p.body_id = b.id and p.nis = $2)) and $3::text is null`;
  return pageOf(db, rows, [level, municipality], page);
}

/** Finds one body with who sits in it today. */
export async function findBody(db: Queryable, id: string): Promise<Row | undefined> {
  const row = await db.one<{ found: Row }>(
    `select jsonb_strip_nulls(${bodyJson} || jsonb_build_object('members', (
       select coalesce(jsonb_agg(jsonb_build_object('organisation', ${named('o')}, 'function', s.function, 'substitute', s.substitute,
         'experience', case when s.body_id = any (gate.bodies_of_reader()) then s.experience end, 'from', s.valid_from, 'until', s.valid_until) order by o.name, s.function, s.id), '[]')
       from body_members s join organisations o on o.ref = s.organisation
       where s.body_id = b.id and gate.is_taken(s, gate.today())))) as found
     from bodies b where b.id = $1`,
    [id],
  );
  return row?.found;
}

/** Lists meetings, the latest first, with the points and documents that the reader may know. */
export function listMeetings(db: Queryable, body: string | undefined, page: Page): Promise<readonly Row[]> {
  const rows = `select m.id, row_number() over (order by m.held_on desc, m.starts_at desc, m.id) as place,
      jsonb_build_object('id', m.id, 'body', m.body_id, 'on', m.held_on, 'startsAt', to_char(m.starts_at, 'HH24:MI'),
        'status', case when m.cancelled_at is null then 'planned' else 'cancelled' end, 'items', (
        select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'kind', i.kind, 'title', i.title,
          'competence', i.competence, 'concern', i.concern_id, 'readers', i.readers) order by i.number), '[]')
        from agenda_items i where i.meeting_id = m.id), 'documents', (
        select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'item', d.item_id, 'title', d.title, 'kind', f.kind, 'digest', f.digest,
          'readers', d.readers) order by d.added_at, d.id), '[]')
        from meeting_documents d join stored_files f on f.id = d.file_id
        where d.meeting_id = m.id or d.item_id in (select i.id from agenda_items i where i.meeting_id = m.id))) as answer
    from meetings m where ($1::uuid is null or m.body_id = $1) and $2::text is null and $3::text is null`;
  return pageOf(db, rows, [body], page);
}

/** Lists decisions that the reader may know, the latest first. */
export function listDecisions(
  db: Queryable,
  {
    body,
    status,
    agreement,
  }: { body?: string | undefined; status?: string | undefined; agreement?: string | undefined },
  page: Page,
): Promise<readonly Row[]> {
  const rows = `select d.id, row_number() over (order by d.decided_on desc, d.recorded_at desc, d.id) as place,
      jsonb_build_object('id', d.id, 'number', d.number, 'body', d.body_id, 'text', d.text, 'owner', ${named('o')}, 'decidedOn', d.decided_on,
        'due', d.due_on, 'status', d.state, 'endedOn', d.ended_on, 'readers', d.readers, 'agreement', d.agreement_id, 'action', d.action_id,
        'instrument', d.rule) as answer
    from body_decisions d join organisations o on o.ref = d.owner
    where ($1::uuid is null or d.body_id = $1) and ($2::text is null or d.state = $2) and ($3::uuid is null or d.agreement_id = $3)`;
  return pageOf(db, rows, [body, status, agreement], page);
}

/** Lists concerns for who takes part, the latest first; one that was bundled goes on with the whole. */
export function listConcerns(
  db: Queryable,
  {
    theme,
    body,
    status,
  }: { theme?: string | undefined; body?: string | undefined; status?: string | undefined },
  page: Page,
): Promise<readonly Row[]> {
  const rows = `select c.id, row_number() over (order by c.raised_at desc, c.id) as place,
      jsonb_build_object('id', c.id, 'theme', c.theme, 'domain', c.domain, 'municipality', c.municipality_nis, 'text', c.text,
        'body', c.body_id, 'raisedOn', gate.civil_day(c.raised_at),
        'status', case when c.decision_id is null then 'open' else 'answered' end, 'answer', c.answer, 'decision', c.decision_id,
        'organisations', v.organisations, 'municipalities', v.municipalities) as answer
    from concerns c cross join lateral (
      select count(distinct w.organisation) as organisations, count(distinct w.municipality_nis) as municipalities
      from gate.concern_voices(c.id) w) v
    where c.bundled_into is null and ($1::text is null or c.theme = $1) and ($2::uuid is null or c.body_id = $2)
      and ($3::text is null or (c.decision_id is null) = ($3 = 'open'))`;
  return pageOf(db, rows, [theme, body, status], page);
}
