/**
 * The accounts of the demo: who acts, for which organisation and in which role. All people are invented. Each mandate is
 * given by one colleague and confirmed by another, as the gate asks.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { RoleCode } from '../../src/gate/role.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

interface DemoAccount {
  readonly name: string;
  readonly mandates: readonly DemoMandate[];
}

interface DemoMandate {
  readonly organisation: OrganisationKey;
  readonly role: RoleCode;
  readonly unit?: OrganisationKey;
  readonly team?: string;
}

const list = {
  'coach.vlierbeke': { name: 'Lotte Wouters', mandates: [coach('ocmwVlierbeke')] },
  'hoofd.vlierbeke': { name: 'Karel Desmet', mandates: [as('hoofd', 'ocmwVlierbeke')] },
  'coach.kreekdorp': { name: 'Bram Verlinden', mandates: [coach('ocmwKreekdorp')] },
  'loket.vlierbeke': { name: 'Nadia Claes', mandates: [as('loket', 'gemeenteVlierbeke')] },
  'bemiddelaar.oost': { name: 'Sofie Lambrecht', mandates: [mediator('Team Vlierbeke')] },
  'contact.oost': { name: 'Wim Baert', mandates: [{ ...as('contactpunt', 'vdab'), unit: 'vdabOost' }] },
  'coach.maatwerk': {
    name: 'Ilse Van Hove',
    mandates: [{ ...as('partnercoach', 'schakel'), team: 'Team werkvloer' }],
  },
  'redactie.vvsg': { name: 'Greet Maes', mandates: [as('redacteur', 'vvsg'), as('secretaris', 'vvsg')] },
  'dpo.vlierbeke': { name: 'Jeroen Thys', mandates: [as('dpo', 'ocmwVlierbeke')] },
  'beheer.vlierbeke': { name: 'Els Goossens', mandates: [as('beheerder', 'ocmwVlierbeke')] },
  'burger.amina': { name: 'Amina Osei', mandates: [] },
  'burger.zonder': { name: 'Luc Zonderman', mandates: [] },
  'hoofd.oosterham': { name: 'Hilde Pauwels', mandates: [as('hoofd', 'ocmwOosterham')] },
  'hoofd.zandkapelle': { name: 'Stefan Aerts', mandates: [as('hoofd', 'ocmwZandkapelle')] },
  'hoofd.molenrode': { name: 'Katrien Smets', mandates: [as('hoofd', 'ocmwMolenrode')] },
  'dpo.vdab': { name: 'Annelies Cools', mandates: [as('dpo', 'vdab')] },
  'beheer.vdab': { name: 'Pieter Haesen', mandates: [as('beheerder', 'vdab')] },
  'jurist.vdab': { name: 'Marijke Nijs', mandates: [as('jurist', 'vdab')] },
  'secretaris.oost': { name: 'Dirk Mertens', mandates: [{ ...as('secretaris', 'vdab'), unit: 'vdabOost' }] },
  'contact.vdab': { name: 'Joke Van Damme', mandates: [as('contactpunt', 'vdab')] },
  'redactie.vdab': { name: 'Elke Jacobs', mandates: [as('redacteur', 'vdab')] },
  'redactie.vlierbeke': { name: 'Tine Bogaert', mandates: [as('redacteur', 'gemeenteVlierbeke')] },
  'jurist.vlierbeke': { name: 'Koen Vermeiren', mandates: [as('jurist', 'ocmwVlierbeke')] },
  'jurist.vvsg': { name: 'Leen Segers', mandates: [as('jurist', 'vvsg')] },

  'beroep.vlierbeke': { name: 'Griet Lauwers', mandates: [as('beroepsjurist', 'ocmwVlierbeke')] },

  // Colleagues without whom the others could not work: who confirms, who stands in, and the small places' shared staff.
  'collega.vlierbeke': { name: 'Yusuf Demir', mandates: [coach('ocmwVlierbeke')] },
  'consulent.vlierbeke': {
    name: 'Hanne Baeten',
    mandates: [{ ...as('consulent', 'ocmwVlierbeke'), team: 'Team activering' }],
  },
  'collega.oost': { name: 'Fien Daems', mandates: [mediator('Team Kreekstreek')] },
  'hoofd.kreekdorp': { name: 'Rita Moens', mandates: [as('hoofd', 'ocmwKreekdorp')] },
  'hoofd.heidebos': { name: 'Paul Geerts', mandates: [as('hoofd', 'ocmwHeidebos')] },
  'coach.oosterham': { name: 'Emma Stevens', mandates: [coach('ocmwOosterham')] },
  'coach.zandkapelle': { name: 'Jonas Wuyts', mandates: [coach('ocmwZandkapelle')] },
  'coach.molenrode': { name: 'Sara Hermans', mandates: [coach('ocmwMolenrode')] },
  'dpo.streek': { name: 'Veerle Luyten', mandates: small('dpo') },
  'beheer.streek': { name: 'Geert Michiels', mandates: small('beheerder') },
  'beheer.schakel': {
    name: 'Ann Peeters',
    mandates: [as('beheerder', 'schakel'), as('beheerder', 'steiger')],
  },
  'dpo.schakel': {
    name: 'Joris Willems',
    mandates: [as('dpo', 'schakel'), as('dpo', 'steiger'), as('dpo', 'vlonder')],
  },
  'coach.steiger': {
    name: 'Mieke Dierckx',
    mandates: [{ ...as('partnercoach', 'steiger'), team: 'Team opleiding' }],
  },
  'coordinator.schakel': { name: 'Ingrid Claus', mandates: [as('coordinator', 'schakel')] },
  'coordinator.vlonder': { name: 'Omar Haddad', mandates: [as('coordinator', 'vlonder')] },
  'coordinator.steiger': { name: 'Lieve Wauters', mandates: [as('coordinator', 'steiger')] },
  'coordinator.vvsg': { name: 'Nele Verbist', mandates: [as('coordinator', 'vvsg')] },
  'beheer.vvsg': { name: 'Bart Coppens', mandates: [as('beheerder', 'vvsg')] },
  'dpo.vvsg': { name: 'Ilse Verhaegen', mandates: [as('dpo', 'vvsg')] },
} as const satisfies Record<string, DemoAccount>;

export type DemoUser = keyof typeof list;
export const demoAccounts: Readonly<Record<DemoUser, DemoAccount>> = list;
export const demoUsers = Object.keys(list) as readonly DemoUser[];

/** Who gives and confirms the mandates of an organisation: the first two that are not the receiver. */
const stewards: Partial<Record<OrganisationKey, readonly [DemoUser, DemoUser, DemoUser]>> = {
  ocmwVlierbeke: ['beheer.vlierbeke', 'hoofd.vlierbeke', 'dpo.vlierbeke'],
  gemeenteVlierbeke: ['beheer.vlierbeke', 'hoofd.vlierbeke', 'dpo.vlierbeke'],
  ocmwOosterham: ['beheer.streek', 'hoofd.oosterham', 'dpo.streek'],
  ocmwZandkapelle: ['beheer.streek', 'hoofd.zandkapelle', 'dpo.streek'],
  ocmwKreekdorp: ['beheer.streek', 'hoofd.kreekdorp', 'dpo.streek'],
  ocmwMolenrode: ['beheer.streek', 'hoofd.molenrode', 'dpo.streek'],
  ocmwHeidebos: ['beheer.streek', 'hoofd.heidebos', 'dpo.streek'],
  vdab: ['beheer.vdab', 'contact.oost', 'dpo.vdab'],
  vvsg: ['beheer.vvsg', 'redactie.vvsg', 'jurist.vvsg'],
  schakel: ['beheer.schakel', 'dpo.schakel', 'coach.maatwerk'],
  steiger: ['beheer.schakel', 'dpo.schakel', 'coach.steiger'],
  vlonder: ['beheer.schakel', 'dpo.schakel', 'coach.maatwerk'],
};

/** A user as it stands in the database; the first mandate is the one that tests and tokens act in. */
export interface SeededUser {
  readonly id: string;
  readonly mandate: string | undefined;
  readonly organisation: OrganisationKey | undefined;
  readonly team: string | undefined;
}

export type SeededUsers = Readonly<Record<DemoUser, SeededUser>>;

/** Writes the accounts, their teams and their confirmed mandates, valid since a day in the past. */
export async function writeAccounts(
  admin: Queryable,
  organisations: SeededOrganisations,
  since: string,
): Promise<SeededUsers> {
  await insertRows(
    admin,
    'users',
    demoUsers.map((user) => ({
      id: userId(user),
      user_name: user,
      display_name: demoAccounts[user].name,
      created_at: since,
    })),
  );
  const mandates = demoUsers.flatMap((user) =>
    demoAccounts[user].mandates.map((mandate) => ({ user, ...mandate })),
  );
  const teams = new Map(mandates.flatMap((one) => (one.team ? [[teamId(one), one] as const] : [])));
  const firstOf = new Map([...teams].toReversed().map(([id, { organisation }]) => [organisation, id]));
  await insertRows(
    admin,
    'teams',
    [...teams].map(([id, { organisation, team }]) => ({
      id,
      organisation: organisations[organisation].ref,
      name: team,
      is_default: firstOf.get(organisation) === id,
    })),
  );
  await insertRows(
    admin,
    'mandates',
    mandates.map((one) => mandateRow(one, organisations, since)),
  );
  return Object.fromEntries(demoUsers.map((user) => [user, seededUser(user)])) as SeededUsers;
}

type Granted = DemoMandate & { readonly user: DemoUser };

function mandateRow(one: Granted, organisations: SeededOrganisations, since: string) {
  const [granted, confirmed] = (stewards[one.organisation] ?? []).filter((steward) => steward !== one.user);
  if (granted === undefined || confirmed === undefined) throw new Error(`Nobody confirms ${one.user}.`);
  return {
    id: mandateId(one),
    user_id: userId(one.user),
    organisation: organisations[one.organisation].ref,
    unit: one.unit === undefined ? null : organisations[one.unit].ref,
    role: one.role,
    team_id: one.team === undefined ? null : teamId(one),
    valid_from: since,
    granted_by: userId(granted),
    granted_at: since,
    confirmed_by: userId(confirmed),
    confirmed_at: since,
  };
}

function seededUser(user: DemoUser): SeededUser {
  const first = demoAccounts[user].mandates[0];
  return {
    id: userId(user),
    mandate: first === undefined ? undefined : mandateId({ user, ...first }),
    organisation: first?.organisation,
    team: first?.team === undefined ? undefined : teamId(first),
  };
}

/** Gives the id of an account. */
export function userId(user: DemoUser): string {
  return seededId(`user ${user}`);
}

/** Gives the id of the mandate of an account. */
export function mandateId({ user, organisation, role }: Granted): string {
  return seededId(`mandate ${user} ${organisation} ${role}`);
}

function teamId({ organisation, team }: DemoMandate): string {
  return seededId(`team ${organisation} ${team}`);
}

function as<Role extends RoleCode>(role: Role, organisation: OrganisationKey) {
  return { organisation, role };
}

function coach(organisation: OrganisationKey): DemoMandate {
  return { organisation, role: 'trajectbegeleider', team: 'Team activering' };
}

function mediator(team: string): DemoMandate {
  return { organisation: 'vdab', unit: 'vdabOost', role: 'bemiddelaar', team };
}

function small(role: 'dpo' | 'beheerder'): DemoMandate[] {
  const places = [
    'ocmwOosterham',
    'ocmwZandkapelle',
    'ocmwKreekdorp',
    'ocmwMolenrode',
    'ocmwHeidebos',
  ] as const;
  return places.map((organisation) => ({ organisation, role }));
}
