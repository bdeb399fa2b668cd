/**
 * The caseloads of the demo: how many people each coach guides, and for how many of them VDAB knows it. Enough variety for
 * every screen: some wait for a second person, some are new, some are not confirmed yet.
 */
import type { InszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { DemoUser } from './demo-account.ts';
import { atPartner, type Case, knownToVdab, moment, type Proof, personId, personOf } from './demo-case.ts';
import { demoPlaces, type OrganisationKey, type SeededOrganisations } from './demo-organisation.ts';
import type { Chapter } from './demo-chapter.ts';
import { ordinary, stories } from './demo-story.ts';
import type { Told } from './demo-tell.ts';
import { type InventedPerson, inventPeople } from './people.ts';
import type { SeedGuidance, SeedPerson } from './person-rows.ts';
import { makeRandom } from './random.ts';
import { seededId } from './rows.ts';

export interface Demo {
  readonly today: CivilDate;
  readonly organisations: SeededOrganisations;
  readonly inszKeys: InszKeys;
}

interface Group {
  readonly count: number;
  readonly ocmw: OrganisationKey;
  readonly place: keyof typeof demoPlaces;
  readonly mediator: DemoUser;
  readonly coach?: DemoUser;
}

const vlierbeke = { ocmw: 'ocmwVlierbeke', place: 'vlierbeke', mediator: 'bemiddelaar.oost' } as const;

const groups: readonly Group[] = [
  { count: 61, coach: 'coach.vlierbeke', ...vlierbeke },
  { count: 25, coach: 'collega.vlierbeke', ...vlierbeke },
  { count: 8, ...vlierbeke },
  {
    count: 20,
    ocmw: 'ocmwOosterham',
    place: 'oosterham',
    coach: 'coach.oosterham',
    mediator: 'collega.oost',
  },
  {
    count: 15,
    ocmw: 'ocmwZandkapelle',
    place: 'zandkapelle',
    coach: 'coach.zandkapelle',
    mediator: 'collega.oost',
  },
  {
    count: 15,
    ocmw: 'ocmwMolenrode',
    place: 'molenrode',
    coach: 'coach.molenrode',
    mediator: 'collega.oost',
  },
  {
    count: 18,
    ocmw: 'ocmwKreekdorp',
    place: 'kreekdorp',
    coach: 'coach.kreekdorp',
    mediator: 'collega.oost',
  },
];

const ONLY_VDAB = 22;
const IN_EXAMPLE_FILE = 20;
const KNOWN_IN_EXAMPLE_FILE = 8;
const PROVEN_IN_EXAMPLE_FILE = 4;
const PEOPLE_SEED = 20_261;

const people = inventPeople({
  seed: PEOPLE_SEED,
  count: IN_EXAMPLE_FILE + ONLY_VDAB + groups.reduce((sum, group) => sum + group.count, 0),
});

/** Among the people of coach.vlierbeke: whom De Schakel accepted, with whom VDAB started, and whom VDAB does not know yet. */
export const acceptedByPartner: readonly number[] = [0, 1, 2, 5, 10];
export const startedAtVdab: readonly number[] = [0, 5, 7, 12, 15, 20, 25, 31, 42];
export const unknownToVdab: readonly number[] = [4, 9, 14, 19, 24];

/** Whose guidance ended a while ago. */
export const FORMER_CLIENT = 33;

/** Gives the dossier id of one of the people of coach.vlierbeke. */
export function clientId(index: number): string {
  return personId(`ocmwVlierbeke coach.vlierbeke ${index}`);
}

/** The people of the example file for importing: the first eight are known to VDAB, of whom KSZ proves the first four. */
export const exampleClients: readonly InventedPerson[] = people.slice(0, IN_EXAMPLE_FILE);

/** Makes everyone but the personas. */
export function caseloads(demo: Demo): SeedPerson[] {
  const queue = people.slice(IN_EXAMPLE_FILE);
  const guided = groups.flatMap((group) =>
    queue.splice(0, group.count).map((person, index) => guidedBy(demo, group, person, index)),
  );
  const waiting = exampleClients.slice(0, KNOWN_IN_EXAMPLE_FILE).map((person, index) => {
    const proof = index < PROVEN_IN_EXAMPLE_FILE ? 'ksz' : 'open';
    return atVdab(demo, person, `example ${index}`, proof);
  });
  return [
    ...guided,
    ...waiting,
    ...queue.map((person, index) => atVdab(demo, person, `vdab ${index}`, 'open')),
  ];
}

function guidedBy(demo: Demo, group: Group, person: InventedPerson, index: number): SeedPerson {
  const name = `${group.ocmw} ${group.coach ?? 'team'} ${index}`;
  const special = group.coach === 'coach.vlierbeke' ? specials(demo.today).get(index) : undefined;
  const told = tellerOf(demo, person, special?.place ?? group.place, group.ocmw, name);
  const since = special?.since ?? 40 + told.random.below(620);
  const story = special === undefined ? told.random.pick(stories) : ordinary;
  const chapter = story(told, since);
  const team = group.coach === undefined ? { team: seededId(`team ${group.ocmw} Team activering`) } : {};
  const { coach, ...rest } = group;
  const one: Case = {
    ...rest,
    ...(coach === undefined ? {} : { coach }),
    name,
    told,
    since,
    chapter,
    proof: special?.proof ?? proofOf(chapter, index),
    guidance: { ...team, ...special?.guidance },
  };
  const made = personOf(one);
  return group.coach === 'coach.vlierbeke' && acceptedByPartner.includes(index)
    ? atPartner(made, told)
    : made;
}

interface Special {
  readonly proof: Proof;
  readonly since?: number;
  readonly place?: keyof typeof demoPlaces;
  readonly guidance?: Partial<SeedGuidance>;
}

/** People of coach.vlierbeke who need someone: a second person for those who live elsewhere, a first look at who is new. */
function specials(today: CivilDate): ReadonlyMap<number, Special> {
  const elsewhere = { proof: 'open', since: 6, place: 'oosterham' } as const;
  const recordedAt = moment(today, -6);
  const byColleague = { awaitsSecondPerson: true, recordedBy: 'collega.vlierbeke', recordedAt } as const;
  const fresh = { proof: 'open', since: 3 } as const;
  return new Map<number, Special>([
    [3, { ...elsewhere, guidance: byColleague }],
    [17, { ...elsewhere, guidance: byColleague }],
    [29, { ...elsewhere, guidance: { ...byColleague, recordedBy: 'coach.vlierbeke' } }],
    [
      FORMER_CLIENT,
      { proof: 'apart', since: 300, guidance: { until: addDays(today, -20), endedReason: 'stopped' } },
    ],
    [8, fresh],
    [21, fresh],
    [44, fresh],
  ]);
}

function atVdab(demo: Demo, person: InventedPerson, name: string, proof: 'ksz' | 'open'): SeedPerson {
  const told = tellerOf(demo, person, 'vlierbeke', 'ocmwVlierbeke', name);
  const since = 120 + told.random.below(500);
  return knownToVdab({
    name,
    told,
    ocmw: 'ocmwVlierbeke',
    mediator: 'bemiddelaar.oost',
    since,
    chapter: { ground: 'leefloon', leefloon: true, ocmw: [], vdab: [] },
    proof,
  });
}

/** Makes the teller of someone's file; what it tells follows from the name of the case alone. */
export function tellerOf(
  { today, organisations, inszKeys }: Demo,
  person: InventedPerson,
  place: keyof typeof demoPlaces,
  ocmw: OrganisationKey,
  name: string,
): Told {
  const random = makeRandom(Number.parseInt(seededId(name).slice(0, 8), 16));
  const { enterpriseNumber } = organisations[ocmw];
  return { person, nis: demoPlaces[place], today, random, inszKeys, ocmw: enterpriseNumber };
}

// Of ten people two are unknown to VDAB, and one relation waits for an answer.
function proofOf(chapter: Chapter, index: number): Proof {
  const place = index % 10;
  if (place === 4 || place === 9) return 'apart';
  if (place === 6) return 'open';
  return chapter.leefloon ? 'ksz' : 'confirmed';
}
