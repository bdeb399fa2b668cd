/**
 * One person of the demo as a case: who guides since when, what each source says, and who proved the relation. Puts the
 * parts of a file in order: what was said again later supersedes what was said before.
 */
import { entryKey } from '../../src/gate/field-value.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { demoAccounts, type DemoUser } from './demo-account.ts';
import type { OrganisationKey } from './demo-organisation.ts';
import { toldByKsz } from './demo-benefit.ts';
import type { Chapter } from './demo-chapter.ts';
import { day, identity, ocmwFile, tell, type Told, vdabFile } from './demo-tell.ts';
import type { SeedFact, SeedGuidance, SeedPerson } from './person-rows.ts';
import { seededId } from './rows.ts';

/** What VDAB knows of the relation: KSZ named the OCMW, a mediator confirmed, nobody yet, or VDAB does not guide. */
export type Proof = 'ksz' | 'confirmed' | 'open' | 'apart';

export interface Case {
  readonly name: string;
  readonly told: Told;
  readonly ocmw: OrganisationKey;
  readonly coach?: DemoUser;
  readonly mediator: DemoUser;
  /** For how many days the OCMW guides. */
  readonly since: number;
  readonly chapter: Chapter;
  readonly proof: Proof;
  readonly guidance?: Partial<SeedGuidance>;
}

/** Everything of a case but who it is about. */
export type Tale = (told: Told) => Omit<Case, 'name' | 'told' | 'ocmw' | 'coach' | 'mediator'>;

/** Makes the person of a case. */
export function personOf(one: Case): SeedPerson {
  const { told, ocmw, mediator, proof, since, chapter } = one;
  const atVdab = proof !== 'apart';
  const answer = {
    registrant: ocmw,
    source: 'vdab',
    by: mediator,
    at: moment(told.today, -Math.max(0, since - 4)),
  } as const;
  return {
    id: personId(one.name),
    insz: told.person.insz,
    guidedBy: { [ocmw]: ocmwGuidance(one), ...(atVdab ? { vdab: vdabGuidance(one) } : {}) },
    facts: {
      [ocmw]: settle([
        ...ocmwFile(told, since, nameOf(one.coach)),
        ...(atVdab ? attested(told, since) : []),
        ...chapter.ocmw,
      ]),
      ...(atVdab ? { vdab: settle(vdabFacts(one)) } : {}),
    },
    confirmed: proof === 'confirmed' ? [answer] : [],
  };
}

/** Someone whom VDAB guides and no OCMW yet; with `ksz` a fact of KSZ names the OCMW all the same. */
export function knownToVdab(one: Omit<Case, 'guidance' | 'coach'>): SeedPerson {
  return {
    id: personId(one.name),
    insz: one.told.person.insz,
    guidedBy: { vdab: vdabGuidance(one) },
    facts: { vdab: settle(vdabFacts(one)) },
  };
}

/** Adds that De Schakel guides as well, since it accepted a referral, and what it says itself. */
export function atPartner(person: SeedPerson, told: Told, facts: readonly SeedFact[] = []): SeedPerson {
  const guidance = { from: addDays(told.today, -40), ground: 'referral', user: 'coach.maatwerk' } as const;
  return {
    ...person,
    guidedBy: { ...person.guidedBy, schakel: { ...guidance, recordedAt: moment(told.today, -40) } },
    facts: { ...person.facts, schakel: settle([...identity(told, 40), ...facts]) },
  };
}

/** Gives the dossier id of someone in the demo. */
export function personId(name: string): string {
  return seededId(`person ${name}`);
}

/** Gives a moment of office hours so many days from a day. */
export function moment(today: CivilDate, offset: number): string {
  return `${addDays(today, offset)}T09:15:00Z`;
}

/** Orders the facts of one source in time: a later fact of the same field and entry supersedes the earlier one. */
export function settle(facts: readonly SeedFact[]): SeedFact[] {
  const standing = new Map<string, SeedFact>();
  const superseded: SeedFact[] = [];
  for (const fact of facts.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) {
    const key = `${fact.field} ${entryKey(fact.field, fact.value)}`;
    const before = standing.get(key);
    if (before !== undefined)
      superseded.push({ ...before, supersededAt: fact.recordedAt ?? `${fact.asOf}T08:30:00Z` });
    standing.set(key, fact);
  }
  return [...superseded, ...standing.values()];
}

function vdabFacts({ told, mediator, since, chapter, proof }: Omit<Case, 'coach' | 'guidance'>): SeedFact[] {
  const benefit = chapter.ground === 'equivalent' ? 'EQ_LEEFLOON' : 'LEEFLOON';
  const ksz = proof === 'ksz' ? toldByKsz(told, since, benefit) : [];
  const file = vdabFile(told, registeredFor(since), nameOf(mediator));
  // Whoever found work is no longer counted as without it.
  const works = chapter.vdab.some(({ field }) => field === 'vdab.nonWorking');
  const known = works ? file.filter(({ field }) => field !== 'vdab.nwwzMonthsContinuous') : file;
  return [...known, ...ksz, ...chapter.vdab];
}

function ocmwGuidance({ told, since, chapter, coach, guidance }: Case): SeedGuidance {
  return {
    from: addDays(told.today, -since),
    ground: chapter.ground,
    recordedAt: moment(told.today, -since),
    ...(chapter.role === undefined ? {} : { role: chapter.role }),
    ...(coach === undefined ? {} : { user: coach }),
    ...guidance,
  };
}

function vdabGuidance({ told, mediator, since, chapter }: Omit<Case, 'coach' | 'guidance'>): SeedGuidance {
  const days = registeredFor(since);
  return {
    from: addDays(told.today, -days),
    ground: 'registration',
    recordedAt: moment(told.today, -days),
    user: mediator,
    ...(chapter.role === undefined ? {} : { role: chapter.role }),
  };
}

// Two in three showed the OCMW a paper on which stands since when they are registered at VDAB.
function attested(told: Told, since: number): SeedFact[] {
  if (since % 3 === 0) return [];
  return tell(told, since, { 'vdab.registeredSince': day(told, -registeredFor(since)) });
}

// People are often registered at VDAB before the OCMW meets them.
function registeredFor(since: number): number {
  return since + 45;
}

function nameOf(user: DemoUser | undefined): string {
  return user === undefined ? 'het team' : demoAccounts[user].name;
}
