/**
 * The staff of a full Flanders: for each OCMW a head, a DPO, an administrator, a legal editor and coaches, for each
 * municipality a front desk, and VDAB's mediators by province. They have logins of their own that no one can use.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { RoleCode } from '../../src/gate/role.ts';
import { userId } from './demo-account.ts';
import { inventPeople } from './people.ts';
import { insertRows, seededId } from './rows.ts';

const STAFF_SEED = 8_001;
const CLIENTS_PER_COACH = 16;
const CLIENTS_PER_MEDIATOR = 110;
const MEDIATORS_PER_TEAM = 10;
const SINCE = '2024-01-01';
const ISSUER = 'urn:werkwinkel:flanders';

interface Post {
  readonly organisation: number;
  readonly role: RoleCode;
  readonly userName: string;
  readonly unit?: number;
  readonly team?: string;
  /** Given and confirmed by these two, who are never the user. */
  readonly stewards: readonly [string, string];
}

type Team = {
  readonly id: string;
  readonly organisation: number;
  readonly name: string;
  readonly is_default: boolean;
};

/** Writes all staff, and gives everyone in seed_person a coach and a mediator; returns how many users there are. */
export async function writeStaff(admin: Queryable): Promise<number> {
  const local = await localStaff(admin);
  const vdab = await vdabStaff(admin);
  const posts = [...local.posts, ...vdab.posts];
  const people = inventPeople({ seed: STAFF_SEED, count: posts.length });
  await insertRows(
    admin,
    'users',
    posts.map(({ userName }, index) => ({
      id: userOf(userName),
      user_name: userName,
      display_name: `${people[index]?.givenName} ${people[index]?.familyName}`,
      issuer: ISSUER,
      subject: userName,
      created_at: SINCE,
    })),
  );
  await insertRows(admin, 'teams', [...local.teams, ...vdab.teams]);
  await insertRows(admin, 'mandates', posts.map(mandateOf));
  await assign(admin);
  return posts.length;
}

interface Staff {
  readonly posts: readonly Post[];
  readonly teams: readonly Team[];
}

async function localStaff(admin: Queryable): Promise<Staff> {
  const places = await admin.many<{ ref: number; kind: string; nis: string; clients: number }>(
    `select o.ref, o.kind, t.nis, count(p.n)::integer as clients
     from organisations o join territories t on t.organisation = o.ref
     left join seed_person p on p.ocmw = o.ref
     where o.kind in ('ocmw', 'municipality') and not o.demo group by o.ref, o.kind, t.nis order by o.ref`,
  );
  const parts = places.map(({ ref, kind, nis, clients }) =>
    kind === 'ocmw' ? ocmwStaff(ref, nis, clients) : { posts: townStaff(ref, nis), teams: [] },
  );
  return { posts: parts.flatMap((part) => part.posts), teams: parts.flatMap((part) => part.teams) };
}

function ocmwStaff(organisation: number, nis: string, clients: number): Staff {
  const [head, officer, manager] = [`hoofd.${nis}`, `dpo.${nis}`, `beheer.${nis}`];
  const team = { id: teamOf(organisation, 0), organisation, name: 'Team activering', is_default: true };
  const coaches = Array.from(
    { length: Math.max(1, Math.round(clients / CLIENTS_PER_COACH)) },
    (_, index) => ({
      organisation,
      role: 'trajectbegeleider' as const,
      userName: `coach.${nis}.${index + 1}`,
      team: team.id,
      stewards: [manager, head] as const,
    }),
  );
  const posts: Post[] = [
    { organisation, role: 'hoofd', userName: head, stewards: [manager, officer] },
    { organisation, role: 'dpo', userName: officer, stewards: [manager, head] },
    { organisation, role: 'beheerder', userName: manager, stewards: [head, officer] },
    { organisation, role: 'jurist', userName: `jurist.${nis}`, stewards: [manager, head] },
    ...coaches,
  ];
  return { posts, teams: [team] };
}

// Herstappe has a municipality and no OCMW: its front desk is named by its own two people.
function townStaff(organisation: number, nis: string): Post[] {
  const [desk, editor, manager] = [`loket.${nis}`, `redactie.${nis}`, `burgerzaken.${nis}`];
  return [
    { organisation, role: 'loket', userName: desk, stewards: [manager, editor] },
    { organisation, role: 'redacteur', userName: editor, stewards: [manager, desk] },
    { organisation, role: 'beheerder', userName: manager, stewards: [editor, desk] },
  ];
}

async function vdabStaff(admin: Queryable): Promise<Staff> {
  const units = await admin.many<{ ref: number; vdab: number; province: string; clients: number }>(
    `select u.ref, u.part_of as vdab, m.province, count(p.n)::integer as clients
     from organisations u join municipalities m on u.province = m.province and not m.demo
     left join seed_person p on p.nis = m.nis where u.kind = 'unit' group by u.ref, u.part_of, m.province order by u.ref`,
  );
  const parts = units.map(({ ref, vdab, province, clients }) => {
    const mediators = Math.max(2, Math.ceil(clients / CLIENTS_PER_MEDIATOR));
    const teams = Array.from({ length: Math.ceil(mediators / MEDIATORS_PER_TEAM) }, (_, index) => ({
      id: teamOf(ref, index),
      organisation: vdab,
      name: `${province} ${index + 1}`,
      is_default: false,
    }));
    const posts = Array.from({ length: mediators }, (_, index) => ({
      organisation: vdab,
      unit: ref,
      role: 'bemiddelaar' as const,
      userName: `bemiddelaar.${province.toLowerCase()}.${index + 1}`,
      team: teamOf(ref, Math.floor(index / MEDIATORS_PER_TEAM)),
      stewards: ['beheer.vdab', 'contact.oost'] as const,
    }));
    return { posts, teams };
  });
  return { posts: parts.flatMap((part) => part.posts), teams: parts.flatMap((part) => part.teams) };
}

function mandateOf({ organisation, role, userName, unit, team, stewards }: Post) {
  const [granted, confirmed] = stewards.map(userOf);
  return {
    id: seededId(`flanders mandate ${userName}`),
    user_id: userOf(userName),
    organisation,
    unit: unit ?? null,
    role,
    team_id: team ?? null,
    valid_from: SINCE,
    granted_by: granted,
    granted_at: SINCE,
    confirmed_by: confirmed,
    confirmed_at: SINCE,
  };
}

// The first coaches of a team carry more than the last; mediators carry about as many each.
async function assign(admin: Queryable): Promise<void> {
  // Without this a server that has not counted the new staff compares each person with each coach.
  for (const table of ['users', 'mandates']) await admin.many(`analyze ${table}`);
  await admin.many(
    `with coaches as (
       select m.organisation, m.user_id, m.team_id, row_number() over w - 1 as place, count(*) over (partition by m.organisation) as places
       from mandates m join users u on u.id = m.user_id and u.issuer = $1 where m.role = 'trajectbegeleider'
       window w as (partition by m.organisation order by m.id)),
     mediators as (
       select substr(v.name, 6) as province, m.user_id, m.team_id, row_number() over w - 1 as place, count(*) over (partition by v.name) as places
       from mandates m join users u on u.id = m.user_id and u.issuer = $1 join organisations v on v.ref = m.unit
       where m.role = 'bemiddelaar' window w as (partition by v.name order by m.id)),
     drawn as (
       select p.n, p.ocmw, t.province, ('x' || right(md5(p.n::text), 8))::bit(32)::bigint / 4294967296.0 as draw
       from seed_person p join municipalities t on t.nis = p.nis)
     update seed_person p set coach = c.user_id, coach_team = c.team_id, mediator = m.user_id, mediator_team = m.team_id
     from drawn d
     left join (select organisation, max(places) as places from coaches group by 1) s on s.organisation = d.ocmw
     left join coaches c on c.organisation = d.ocmw and c.place = floor(s.places * d.draw * d.draw)
     join (select province, max(places) as places from mediators group by 1) r on r.province = d.province
     join mediators m on m.province = d.province and m.place = floor(r.places * d.draw)
     where d.n = p.n`,
    [ISSUER],
  );
}

function userOf(userName: string): string {
  return userName === 'beheer.vdab' || userName === 'contact.oost'
    ? userId(userName)
    : seededId(`flanders user ${userName}`);
}

function teamOf(organisation: number, index: number): string {
  return seededId(`flanders team ${organisation} ${index}`);
}
