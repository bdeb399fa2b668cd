/**
 * A log of many readings, spread over the past weeks, with the same salts and hashes as log.write makes, so that the sealer
 * takes them up and verifying finds them whole.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';

const AT_ONCE = 100_000;
const WEEKS = 8;

const views = `
  create temporary table seed_view on commit drop as
  select row_number() over (order by a.person_id, a.organisation)::integer - 1 as place, a.person_id, a.user_id, a.organisation as ref,
    o.id as organisation_id, m.id as mandate_id, i.id as involvement, k.vdab,
    k.shared and a.organisation = k.ocmw as shared
  from seed_known k
  join assignments a on a.person_id = k.id
  join organisations o on o.ref = a.organisation
  join mandates m on m.user_id = a.user_id and m.organisation = a.organisation
  join involvements i on i.person_id = a.person_id and i.organisation = a.organisation`;

// The numbers of log.header_ids are taken in order of time, as in real use.
const write = `
  with drawn as materialized (
    select nextval('log.header_ids') as id, g.k, uuid_send(gen_random_uuid()) as seed, uuid_send(gen_random_uuid()) as salt,
      now() - make_interval(secs => ($3 - g.k) * ${WEEKS} * 7 * 86400.0 / $3) - interval '1 minute' as at
    from generate_series($1::integer, $2::integer) g (k)),
  read as materialized (
    select d.*, v.person_id, v.user_id, v.organisation_id, v.mandate_id, v.involvement,
      case when v.shared then array[v.ref, v.vdab] else array[v.ref] end as sources,
      case when v.shared then array[2] else '{}'::integer[] end as flows,
      case when v.shared then 109 else 65 end as categories
    from drawn d join seed_view v on v.place = d.k::bigint * 7919 % $4),
  entries as materialized (
    select r.*, sha256(r.salt || convert_to(log.entry_text(r.id, 1, r.person_id, r.categories, r.sources, r.flows, '{}', r.involvement), 'UTF8')) as entry_hash
    from read r),
  headers as materialized (
    select e.*, sha256(e.seed || convert_to(log.header_text(e.id, e.at, e.user_id, e.organisation_id, e.mandate_id, 1, 'session',
      'guidance', '/dossiers/{id}', 'shown', null), 'UTF8') || e.entry_hash) as hash
    from entries e),
  written_entries as (
    insert into log.entries (header_id, at, person_id, involvement, categories, ordinal, sources, flows, lines, salt, hash)
    select id, at, person_id, involvement, categories, 1, sources, flows, '{}', salt, entry_hash from headers),
  written_headers as (
    insert into log.headers (id, at, user_id, organisation_id, mandate_id, persons, session_kind, purpose, route, outcome, reason, salt, hash)
    select id, at, user_id, organisation_id, mandate_id, 1, 'session', 'guidance', '/dossiers/{id}', 'shown', null, seed, hash from headers)
  insert into log.waiting (header_id, header_at, hash) select id, at, hash from headers`;

/** Writes so many readings; says now and then how far it is. */
export async function writeManyReadings(
  admin: Queryable,
  log: number,
  say: (text: string) => void,
): Promise<void> {
  await admin.many(views);
  await admin.many('analyze seed_view');
  const row = await admin.one<{ places: number }>('select count(*)::integer as places from seed_view');
  const places = row?.places ?? 0;
  if (places === 0) return;
  for (let from = 1; from <= log; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE - 1, log);
    await admin.many(write, [from, until, log, places]);
    say(`wrote ${until} of ${log} readings`);
  }
}
