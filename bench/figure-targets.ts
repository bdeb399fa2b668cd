/**
 * Who reads figures under load: the head of each OCMW, the contact point of VDAB with the largest numbers of all, and anyone who reads what is
 * published of all Flanders. What is published is invented, and published by the functions that do so.
 */
import type { Database, Queryable } from '../src/adapters/database/pool.ts';
import type { Target } from './load.ts';
import { mint } from './targets.ts';

export interface FigureTargets {
  /** Nothing but the numbers of an organisation as they are kept, for the bare server. */
  readonly bare: readonly Target[];
  /** The dashboard of each OCMW, and of one in ten a figure of it. */
  readonly own: readonly Target[];
  /** The same of VDAB, and how long it took. */
  readonly largest: readonly Target[];
  /** The figures of agreements, as anyone reads them. */
  readonly agreements: readonly Target[];
  /** Each state of the page for everyone. */
  readonly open: readonly Target[];
}

const PAGES = ['uitstroom', 'duurzaam-werk', 'tijd-tot-werk', 'naast-elkaar'] as const;

/** Publishes three years of invented sums of every OCMW, once. */
export async function ensurePublished(admin: Database): Promise<void> {
  const there = await admin.one<{ done: boolean }>('select exists (select from published_figures) as done');
  if (there?.done === true) return;
  await admin.many(
    `insert into fixed_sums (indicator, quarter, organisation, version, nis, region, province, reached, known)
     select i.code, q::date, o.ref, i.version, m.nis, m.reference_region, m.province, (n * (3 + o.ref % 5)) / 10, n
     from public_indicators i
     cross join generate_series(make_date(extract(year from gate.today())::integer - 3, 1, 1), make_date(extract(year from gate.today())::integer - 1, 12, 1),
       interval '3 months') q
     cross join organisations o
     join territories t on t.organisation = o.ref join municipalities m on m.nis = t.nis
     cross join lateral (select (3 + (o.ref * 37 + extract(month from q)::integer * 7) % 60) as n) s
     where o.kind = 'ocmw'`,
  );
  await admin.many(
    `select gate.publish_quarter(i, q.quarter) from public_indicators i, (select distinct quarter from fixed_sums order by 1) q`,
  );
  await admin.many(
    `select gate.publish_year(i, y.year) from public_indicators i,
       (select distinct extract(year from quarter)::integer as year from fixed_sums order by 1) y`,
  );
  await admin.many('vacuum analyze published_figures');
}

/** Finds who reads which page, and signs them in. */
export async function figureTargets(admin: Queryable): Promise<FigureTargets> {
  const heads = await readers(admin, 'hoofd');
  const [contact] = await readers(admin, 'contactpunt');
  const own = heads.flatMap(({ token }, place) => [
    { path: '/cijfers/eigen', token },
    ...(place % 10 === 0
      ? [{ path: `/cijfers/eigen/${PAGES[(place / 10) % PAGES.length] ?? PAGES[0]}`, token }]
      : []),
  ]);
  const agreements = await admin.many<{ id: string }>(
    `select a.id from agreements a where a.status = 'inForce' order by md5(a.id::text) limit 200`,
  );
  return {
    bare: heads.map(({ ref }) => ({ path: `/${ref}` })),
    own,
    largest: ['', ...PAGES.map((page) => `/${page}`)].map((page) => ({
      path: `/cijfers/eigen${page}`,
      ...(contact === undefined ? {} : { token: contact.token }),
    })),
    agreements: agreements.map(({ id }) => ({ path: `/overeenkomsten/${id}/cijfers` })),
    open: ['gemeente', 'regio', 'provincie'].flatMap((level) =>
      ['outflow', 'referralAnswered', 'art60Talk'].map((indicator) => ({
        path: `/cijfers?indicator=${indicator}&niveau=${level}`,
      })),
    ),
  };
}

/** One reader in this role of each organisation that counts, with a session. */
async function readers(admin: Queryable, role: 'hoofd' | 'contactpunt') {
  const found = await admin.many<{ user: string; mandate: string; ref: number }>(
    `select distinct on (m.organisation) m.user_id as user, m.id as mandate, m.organisation as ref from mandates m
     where m.role = $1 and exists (select from figure_counts s where s.organisation = m.organisation) order by m.organisation, m.id`,
    [role],
  );
  const sessions = await mint(admin, found);
  return found.map(({ ref }, place) => ({ ref, token: sessions[place]?.token ?? '' }));
}
