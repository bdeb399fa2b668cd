/**
 * The invented people of a full Flanders, in a table that lives as long as the transaction. They stand in the order of
 * their ids, so that every index on persons grows where it was last written.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { InszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { type InventedPerson, inventPeople } from './people.ts';
import { seededId } from './rows.ts';

const PEOPLE_SEED = 300_001;
const AT_ONCE = 20_000;

/** How many people, and how many of them an OCMW guides. */
export interface Size {
  readonly persons: number;
  readonly pathways: number;
}

const table = `
create temporary table seed_person (
  n integer primary key,
  id uuid not null,
  family text not null,
  given text not null,
  born date not null,
  language text not null,
  key_hash bytea not null,
  sealed jsonb not null,
  -- Guided by an OCMW when smaller than the number of pathways; a quarter of those is unknown to VDAB.
  turn integer not null,
  chance double precision not null,
  nis text,
  ocmw integer,
  coach uuid,
  coach_team uuid,
  mediator uuid,
  mediator_team uuid
) on commit drop`;

const insert = `
insert into seed_person (n, id, family, given, born, language, key_hash, sealed, turn, chance)
select n, id, family, given, born, language, decode(hash, 'hex'), sealed, (n::bigint * 48271 % $2)::integer,
  ('x' || left(md5(n::text), 8))::bit(32)::bigint / 4294967296.0
from jsonb_to_recordset($1) as r (n integer, id uuid, family text, given text, born date, language text, hash text, sealed jsonb)`;

/** Invents the people, none with a number that is known already; says now and then how far it is. */
export async function inventFlanders(
  admin: Queryable,
  inszKeys: InszKeys,
  { persons }: Size,
  say: (text: string) => void,
): Promise<void> {
  await admin.many(table);
  const rows = await inventRows(admin, inszKeys, persons);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE).map((row, index) => ({
      ...row,
      n: from + index,
      sealed: inszKeys.seal(row.insz),
    }));
    await admin.many(insert, [JSON.stringify(some), persons]);
    say(`invented ${Math.min(from + AT_ONCE, persons)} of ${persons} people`);
  }
  await admin.many('analyze seed_person');
}

async function inventRows(admin: Queryable, inszKeys: InszKeys, persons: number) {
  const known = await admin.many<{ hash: string }>(`select encode(key_hash, 'hex') as hash from insz_keys`);
  const taken = new Set(known.map(({ hash }) => hash));
  return inventPeople({ seed: PEOPLE_SEED, count: persons + taken.size })
    .map((person) => rowOf(person, inszKeys))
    .filter(({ hash }) => !taken.has(hash))
    .slice(0, persons)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rowOf({ insz, familyName, givenName, birthDate, language }: InventedPerson, inszKeys: InszKeys) {
  return {
    id: seededId(`flanders ${insz}`),
    insz,
    family: familyName,
    given: givenName,
    born: birthDate,
    language,
    hash: inszKeys.hash(insz).toString('hex'),
  };
}

/** Gives everyone a place to live, and a quarter of the turns an OCMW: a few large ones and many small. */
export async function settleFlanders(admin: Queryable, { pathways }: Size): Promise<void> {
  await admin.many(
    `with places as (
       select row_number() over (order by md5(o.name)) - 1 as place, o.ref, t.nis
       from organisations o join territories t on t.organisation = o.ref where o.kind = 'ocmw' and not o.demo),
     towns as (
       select row_number() over (order by md5(name)) - 1 as place, nis from municipalities where not demo)
     update seed_person p set ocmw = place.ref, nis = coalesce(place.nis, town.nis)
     from seed_person q
     left join places place
       on q.turn < $1 and place.place = floor((select count(*) from places) * q.chance * q.chance)::bigint
     join towns town on town.place = floor((select count(*) from towns) * q.chance)::bigint
     where q.n = p.n`,
    [pathways],
  );
  await admin.many('analyze seed_person');
}
