/** Who asks what under load: coaches with their own persons, lists of 80, mediators who search; each with a session of their own. */
import { createHash, randomBytes } from 'node:crypto';
import type { Database, Queryable } from '../src/adapters/database/pool.ts';
import { csrfToken } from '../src/adapters/identity/session-token.ts';
import { seedFlanders } from '../db/seeds/flanders.ts';
import type { Installation } from '../src/installation.ts';
import type { Target } from './load.ts';

export interface Targets {
  readonly dossiers: readonly Target[];
  readonly lists: readonly Target[];
  readonly searches: readonly Target[];
  /** Who of eighty could start what. */
  readonly caseloads: readonly Target[];
  /** Vandaag of who guides about eighty people. */
  readonly days: readonly Target[];
  /** The team page of heads with about twenty coaches. */
  readonly teams: readonly Target[];
  /** The map of agreements, as anyone asks it: whole, by province and by state. */
  readonly maps: readonly Target[];
}

/** Seeds Flanders when the database is empty, and makes the table of the bare server's audit rows. */
export async function ensureSeed(
  admin: Database,
  installation: Installation,
  persons: number,
): Promise<void> {
  const there = await admin.one<{ persons: number }>('select count(*)::int as persons from persons');
  if ((there?.persons ?? 0) === 0)
    await seedFlanders(admin, {
      keys: installation.keys,
      persons,
      pathways: persons / 5,
      log: persons * 3,
      say: (text: string) => console.log(text),
    });
  await admin.many(
    'create table if not exists bench_audit (id bigint generated always as identity primary key, at timestamptz not null default now(), person_id uuid not null, source integer not null)',
  );
  await workOutSignals(admin);
  await admin.many('vacuum analyze facts');
  await admin.many('checkpoint');
}

/** Works out the signals of every organisation for today, as the jobs of a night do, and says how long that took. */
async function workOutSignals(admin: Queryable): Promise<void> {
  const due = await admin.many<{ ref: number }>(
    `select o.ref from organisations o where exists (select from involvements i where i.organisation = o.ref)
       and not exists (select from signal_runs r where r.organisation = o.ref and r.ran_for = gate.today())`,
  );
  if (due.length === 0) return;
  const start = performance.now();
  for (const { ref } of due) await admin.many('select gate.refresh_signals($1)', [ref]);
  const total = await admin.one<{ found: number }>('select sum(found)::int as found from signal_runs');
  console.log(
    `${total?.found} signals of ${due.length} organisations in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  await admin.many('vacuum analyze signals');
}

/** A bench is a robot that reads: it would meet the quota of a day within seconds. Each start of a demo sets the quotas anew. */
export async function liftQuotas(admin: Queryable): Promise<void> {
  await admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
}

/** Finds persons whom an OCMW guides together with VDAB, by their coaches, and signs those in. */
export async function findTargets(admin: Queryable): Promise<Targets> {
  const coaches = await admin.many<{ user: string; mandate: string; persons: string[] }>(
    `select a.user_id as user, m.id as mandate, (array_agg(a.person_id))[1:80] as persons
     from assignments a
     join mandates m on m.user_id = a.user_id and m.organisation = a.organisation and m.role = 'trajectbegeleider'
     join relation_answers r on r.person_id = a.person_id and r.registrant = a.organisation and r.answer = 'confirmed'
     join involvements i on i.person_id = a.person_id and i.organisation = a.organisation and i.role = 'guidance'
       and i.valid_until is null and not i.awaits_second_person
     where not exists (select 1 from shields s where s.person_id = a.person_id)
     group by 1, 2 order by 1 limit 100`,
  );
  const sessions = await mint(admin, coaches);
  const dossiers = coaches.flatMap(({ persons }, index) =>
    persons.map((person) => ({ path: `/dossiers/${person}`, ...sessions[index] })),
  );
  const full = await admin.many<{ user: string; mandate: string }>(
    `select a.user_id as user, m.id as mandate from assignments a
     join mandates m on m.user_id = a.user_id and m.organisation = a.organisation and m.role in ('trajectbegeleider', 'bemiddelaar')
     group by 1, 2 having count(*) >= 80 order by 1 limit 100`,
  );
  const lists = (await mint(admin, full)).map((session) => ({ path: '/personen?toon=80', ...session }));
  const caseloads = lists.map((one) => ({ ...one, path: '/vandaag/wat-past?groep=een-gegeven' }));
  const days = (await mint(admin, await findCoachesOfEighty(admin))).map((one) => ({
    path: '/vandaag',
    ...one,
  }));
  const teams = (await mint(admin, await findHeads(admin))).map((one) => ({ path: '/vandaag/team', ...one }));
  const searches = await findSearches(admin);
  return { dossiers: shuffled(dossiers), lists, caseloads, searches, days, teams, maps };
}

const maps: readonly Target[] = ['', '?provincie=10000', '?toestand=expiring', '?volgorde=naam&pagina=3'].map(
  (query) => ({ path: `/overeenkomsten/kaart${query}` }),
);

/** How many agreements the map is measured with. */
const AGREEMENTS = 600;

/** Adds agreements until there are so many: between VDAB and four OCMWs each, with other ends and levels, some renewed. */
export async function ensureAgreements(admin: Queryable): Promise<void> {
  await admin.many(
    `with here as (select count(*)::integer as count from agreements),
       places as (select o.ref, row_number() over (order by t.nis)::integer - 1 as place, count(*) over ()::integer as total
         from organisations o join territories t on t.organisation = o.ref where o.kind = 'ocmw' and not o.demo),
       made as (
         insert into agreements (title, level, status, summary, valid_from, valid_until, demo)
         select 'Overeenkomst van de proef ' || n, (array['local', 'supraLocal', 'partnership', 'grant'])[n % 4 + 1],
           case when n % 7 = 0 then 'approval' else 'inForce' end, '', date '2024-01-01',
           (date '2025-12-31' + n % 40 * interval '1 month')::date, true
         from here, generate_series(1, $1 - here.count) n returning id, number)
     insert into agreement_parties (agreement_id, organisation, role, signatory_function)
     select distinct m.id, p.ref, 'partij', 'voorzitter' from made m join places p on (p.place - m.number * 7) % p.total in (0, 1, 2, 3)
     union all select m.id, v.ref, 'partij', 'gedelegeerd bestuurder' from made m join organisations v on v.kind = 'vdab'`,
    [AGREEMENTS],
  );
  for (const table of ['agreements', 'agreement_parties']) await admin.many(`vacuum analyze ${table}`);
}

function findCoachesOfEighty(admin: Queryable) {
  return admin.many<{ user: string; mandate: string }>(
    `select a.user_id as user, m.id as mandate from assignments a
     join mandates m on m.user_id = a.user_id and m.organisation = a.organisation and m.role in ('trajectbegeleider', 'bemiddelaar')
     group by 1, 2 having count(*) between 75 and 85 order by 1 limit 100`,
  );
}

function findHeads(admin: Queryable) {
  return admin.many<{ user: string; mandate: string }>(
    `select m.user_id as user, m.id as mandate from mandates m
     where m.role = 'hoofd' and (select count(distinct c.user_id) from mandates c
       where c.organisation = m.organisation and c.role = 'trajectbegeleider') between 18 and 22 order by 1 limit 50`,
  );
}

async function findSearches(admin: Queryable): Promise<Target[]> {
  const mediators = await admin.many<{ user: string; mandate: string }>(
    `select m.user_id as user, m.id as mandate from mandates m join organisations o on o.ref = m.organisation
     where o.kind = 'vdab' and m.role in ('bemiddelaar', 'contactpunt') order by m.role desc, 1 limit 50`,
  );
  const sessions = await mint(admin, mediators);
  const names = await admin.many<{ family: string; year: number }>(
    `select left(search_family, 4) as family, birth_year as year from gate.person_index x
     join organisations o on o.ref = x.organisation where o.kind = 'vdab' and birth_year is not null order by person_id limit 400`,
  );
  return names.map(({ family, year }, index) => {
    const session = sessions[index % sessions.length];
    const csrf = session === undefined ? '' : csrfToken(session.token);
    const form = new URLSearchParams({ csrf, naam: family, geboren: String(year), reden: 'relation' });
    return { path: '/personen', ...session, form: form.toString() };
  });
}

/** Signs these users in for as long as a bench lasts. */
export async function mint(admin: Queryable, users: readonly { user: string; mandate: string }[]) {
  const sessions = users.map((one) => ({ ...one, token: randomBytes(32).toString('base64url') }));
  for (const { user, mandate, token } of sessions)
    await admin.many(
      `insert into sessions (token_hash, kind, user_id, mandate_id, ends_at) values ($1, 'session', $2, $3, now() + interval '10 hours')`,
      [createHash('sha256').update(token).digest(), user, mandate],
    );
  return sessions.map(({ token }) => ({ token }));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item, index) => ({ item, order: createHash('md5').update(String(index)).digest('hex') }))
    .toSorted((a, b) => a.order.localeCompare(b.order))
    .map(({ item }) => item);
}
