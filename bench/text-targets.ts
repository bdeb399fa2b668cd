/**
 * Searching in fifty thousand minutes and clauses, nine in ten of which the reader may not read: minutes of bodies in which the own
 * organisation has no seat, and clauses of drafts. A frequent word, a rare one, a theme, a word with an accent, and none at all.
 */
import type { Database, Queryable } from '../src/adapters/database/pool.ts';
import type { Target } from './load.ts';
import { mint } from './targets.ts';

const MINUTES = 25_000;
const BODIES = 250;
const AGREEMENTS = 1_800;
const SECTIONS = 14;

/** A text of some sixty words: those of daily work, some that stand in few texts, and a few with an accent. `n` numbers it. */
const text = `(select string_agg(word, ' ') from (
    select case
      when i = 1 and n % 2 = 0 then 'samenwerking'
      when i = 2 and n % 25 = 0 then 'kinderopvang voor jonge ouders in de crèche'
      when i = 3 and n % 40 = 0 then 'vervoer met de bus naar de werkplek'
      when i = 4 and n % 500 = 0 then 'proefbanken'
      when i = 5 and n % 9 = 0 then 'opleidingen Nederlands op de werkvloer'
      when i = 6 and n % 60 = 0 then 'coördinatie van de stages'
      else (array['werk','begeleiding','afspraak','partner','traject','gemeente','bestuur','overleg','cijfer','doel','termijn','budget',
        'verslag','punt','vraag','voorstel','dienst','loket','jaar','maand','mensen','plan','actie','resultaat'])[1 + (n * 7 + i * 31) % 24]
        || case when i % 3 = 0 then ' ' || 'w' || ((n * 13 + i * 17) % 4000) else '' end
      end as word
    from generate_series(1, 55) i) w)`;

/** Adds the texts once; says how many there are. */
export async function ensureTexts(admin: Database): Promise<void> {
  const there = await admin.one<{ done: boolean }>(
    `select exists (select from bodies where mark = 'P-1') as done`,
  );
  if (there?.done !== true) {
    await addMinutes(admin);
    await addClauses(admin);
  }
  for (const table of [
    'agenda_items',
    'item_minutes',
    'agreements',
    'agreement_sections',
    'body_members',
    'bodies',
  ])
    await admin.many(`vacuum analyze ${table}`);
  const counted = await admin.one<{ minutes: number; clauses: number }>(
    'select (select count(*)::int from item_minutes) as minutes, (select count(*)::int from agreement_sections where is_last) as clauses',
  );
  console.log(`${counted?.minutes} minutes and ${counted?.clauses} clauses`);
}

/** Minutes of bodies, each kept by an OCMW: one in twenty is for everyone, one in twenty for local governments. */
async function addMinutes(admin: Queryable): Promise<void> {
  await admin.many(
    `with homes as (select o.ref, row_number() over (order by o.ref)::integer as place, count(*) over ()::integer as total
         from organisations o where o.kind = 'ocmw'),
       made as (
         insert into bodies (level, kind, name, mark, task, parent, secretary)
         select 'local', 'workingGroup', 'Werkgroep van de proef ' || n, 'P-' || n, 'Proef.', (select id from bodies where level = 'central'),
           (select h.ref from homes h where h.place = 1 + n % h.total)
         from generate_series(1, $1) n returning id, secretary)
     insert into body_members (body_id, organisation, function, valid_from, standing)
     select m.id, m.secretary, 'lid', date '2020-01-01', 'agreed' from made m`,
    [BODIES],
  );
  const someone = `(select id from users order by id limit 1)`;
  await admin.many(
    `insert into meetings (body_id, held_on, starts_at, place, planned_by)
     select b.id, current_date - n * 7, '09:00', 'Proef', ${someone} from bodies b, generate_series(1, 20) n where b.mark like 'P-%'`,
  );
  await admin.many(
    `insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, added_by)
     select m.id, m.body_id, n, 'discussion', 'Punt ' || n, 'local',
       case row_number() over (order by m.id, n) % 20 when 0 then 'public' when 1 then 'governments' else 'members' end, ${someone}
     from meetings m join bodies b on b.id = m.body_id and b.mark like 'P-%', generate_series(1, $1) n`,
    [MINUTES / BODIES / 20],
  );
  await admin.many(
    `insert into item_minutes (item_id, meeting_id, body_id, held_on, open_to, text, sheet, written_by)
     select i.id, i.meeting_id, i.body_id, i.held_on, i.readers, ${text}, gen_random_uuid(), ${someone}
     from (select i.*, m.held_on, row_number() over (order by m.held_on, i.id)::integer as n
       from agenda_items i join meetings m on m.id = i.meeting_id join bodies b on b.id = i.body_id and b.mark like 'P-%') i`,
  );
}

/** Clauses of agreements of which nine in ten are drafts, that only their parties read. */
async function addClauses(admin: Queryable): Promise<void> {
  await admin.many(
    `with places as (select o.ref, row_number() over (order by o.ref)::integer - 1 as place, count(*) over ()::integer as total
         from organisations o where o.kind = 'ocmw'),
       made as (
         insert into agreements (title, level, status, summary, valid_from, valid_until, demo)
         select 'Afspraken van de proef ' || n, 'local', case when n % 10 = 0 then 'inForce' else 'draft' end, '',
           date '2024-01-01' + n % 300, date '2031-12-31', true
         from generate_series(1, $1) n returning id, number)
     insert into agreement_parties (agreement_id, organisation, role, signatory_function)
     select m.id, p.ref, 'partij', 'voorzitter' from made m join places p on p.place = m.number % p.total
     union all select m.id, v.ref, 'partij', 'gedelegeerd bestuurder' from made m join organisations v on v.kind = 'vdab' and v.part_of is null`,
    [AGREEMENTS],
  );
  await admin.many(
    `insert into agreement_sections (agreement_id, section, body)
     select a.id, a.section, ${text} from (
       select a.id, s.section, row_number() over (order by a.id, s.section)::integer as n
       from agreements a, unnest(array['analysis', 'vision', 'goals', 'domains', 'targetGroups', 'actionPlans', 'projects', 'engagements',
         'structure', 'monitoring', 'quality', 'communication', 'budget', 'duration']) as s (section)
       where a.title like 'Afspraken van de proef %') a`,
  );
  console.log(`${AGREEMENTS * SECTIONS} clauses added`);
}

const words = [
  'samenwerking',
  'kinderopvang',
  'creche bus',
  'proefbank',
  'coordinatie',
  'opleiding nederlands',
  'xylofoon',
];

/** Heads and coaches who search in minutes; everyone may search what was agreed. */
export async function textTargets(admin: Queryable): Promise<{
  readonly minutes: readonly Target[];
  readonly clauses: readonly Target[];
}> {
  const readers = await admin.many<{ user: string; mandate: string }>(
    `select m.user_id as user, m.id as mandate from mandates m join organisations o on o.ref = m.organisation and o.kind = 'ocmw'
     where m.role in ('hoofd', 'trajectbegeleider') order by m.id limit 40`,
  );
  const sessions = await mint(admin, readers);
  const minutes = sessions.flatMap((session) =>
    words.map((word) => ({ path: `/overleg/zoeken?zoek=${encodeURIComponent(word)}`, ...session })),
  );
  const themes = ['childCare', 'transport', 'training', 'art60'].map((theme) => `thema=${theme}`);
  const asked = [
    ...words.map((word) => `zoek=${encodeURIComponent(word)}`),
    ...themes,
    'thema=childCare&zoek=bus',
    'soort=budget',
  ];
  const clauses = sessions
    .slice(0, 10)
    .flatMap((session) =>
      asked.map((query) => ({ path: `/overeenkomsten/bibliotheek?${query}`, ...session })),
    );
  return { minutes, clauses };
}
