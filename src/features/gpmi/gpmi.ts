/** The GPMI: the contract between an OCMW and someone with leefloon, its versions, signatures, evaluations and end. Words and shapes. */
import { categories } from '../../gate/category.ts';
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Timed } from '../../rules/gpmi-clock.ts';
import type { Capacity } from '../representative/representative.ts';
import type { Sections } from './gpmi-section.ts';

export const gpmiForms = dutch({ general: 'algemeen', studies: 'studies met voltijds leerplan' });
export type GpmiForm = keyof typeof gpmiForms;

export const gpmiResults = dutch({
  onTrack: 'het loopt goed',
  adjust: 'we passen iets aan',
  stuck: 'het loopt vast',
});
export type GpmiResult = keyof typeof gpmiResults;

export const endReasons = dutch({
  fulfilled: 'de doelen zijn bereikt',
  leefloonEnded: 'het leefloon stopt',
  moved: 'de persoon verhuist',
  replaced: 'er komt een nieuw GPMI',
  stopped: 'het GPMI stopt vroeger',
});
export type EndReason = keyof typeof endReasons;

export const parties = dutch({ person: 'de persoon', ocmw: 'het OCMW' });
export type Party = keyof typeof parties;

export interface Signature {
  readonly party: Party;
  readonly way: 'online' | 'paper';
  /** Only between the OCMW and the person. */
  readonly name: string | null;
  /** What the one who signed is to the person, when it was not the person; only between the OCMW and the person. */
  readonly signedAs: Capacity | null;
  readonly on: CivilDate;
  readonly recordedAt: string;
  readonly hash: string;
}

/** One version of the words; `intact` while they still give the mark that was signed. */
export interface GpmiVersion extends PartRow {
  readonly asOf: CivilDate;
  readonly number: number;
  readonly sections: Sections;
  readonly why: string | null;
  readonly hash: string;
  readonly intact: boolean;
  readonly origins: readonly number[];
  readonly signatures: readonly Signature[];
}

export interface Evaluation extends PartRow {
  readonly asOf: CivilDate;
  readonly inPerson: boolean;
  readonly result: GpmiResult;
  readonly note: string | null;
  readonly nextOn: CivilDate | null;
}

export interface Prolongation extends PartRow {
  readonly asOf: CivilDate;
  readonly endedBefore: CivilDate | null;
  readonly endsOn: CivilDate;
  readonly why: string;
}

export interface Contract extends PartRow {
  readonly version: number;
  /** Unknown to who may not read of the benefit. */
  readonly grantedOn: CivilDate | null;
  readonly form: GpmiForm;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly signedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly endedReason: EndReason | null;
  /** Its first words came from the OCMW of the place before. */
  readonly takenOver: boolean;
  /** The newest first; only those whose words this reader may see. */
  readonly versions: readonly GpmiVersion[];
  readonly evaluations: readonly Evaluation[];
  readonly prolongations: readonly Prolongation[];
}

/** A fact of the own record from which the duty is judged. */
export interface DutyRow extends PartRow {
  readonly field: string;
  readonly value: unknown;
}

export type GpmiState = 'toComplete' | 'toSign' | 'running' | 'resign' | 'ended';

export const stateWords: Readonly<Record<GpmiState, string>> = dutch({
  toComplete: 'nog niet klaar',
  toSign: 'wacht op handtekening',
  running: 'loopt',
  resign: 'loopt, nieuwe versie te tekenen',
  ended: 'afgelopen',
});

/** Tells how a contract stands, from its newest version. */
export function stateOf(contract: Contract): GpmiState {
  if (contract.endedOn !== null) return 'ended';
  const [latest] = contract.versions;
  if (latest === undefined) return contract.signedOn === null ? 'toSign' : 'running';
  const { person, ocmw } = latest.sections;
  if (contract.signedOn === null) return person.length > 0 && ocmw.length > 0 ? 'toSign' : 'toComplete';
  return unsignedBy(latest).length > 0 ? 'resign' : 'running';
}

/** Names who has not signed a version yet. */
export function unsignedBy(version: Pick<GpmiVersion, 'signatures'>): Party[] {
  return (['person', 'ocmw'] as const).filter(
    (party) => !version.signatures.some((one) => one.party === party),
  );
}

/** What the clock needs of a contract. */
export function timed(contract: Contract): Timed {
  const { grantedOn, startsOn, signedOn, endsOn, endedOn } = contract;
  const evaluations = contract.evaluations.map(({ asOf, inPerson, nextOn }) => ({
    heldOn: asOf,
    inPerson,
    nextOn,
  }));
  return { grantedOn: grantedOn ?? startsOn, signedOn, endsOn, endedOn, evaluations };
}

/** Tells who makes such contracts: an OCMW, by a role that reads plans. */
export function keepsGpmi(actor: {
  readonly organisation_kind: string | null;
  readonly category_mask: number;
}): boolean {
  const { organisation_kind: kind, category_mask: mask } = actor;
  return (kind === 'ocmw' || kind === 'ocmwAssociation') && ((mask >> categories.plan.bit) & 1) === 1;
}

/** Finds the contract of one organisation that runs on. */
export function openContractOf(
  contracts: readonly Contract[],
  organisation: number | null,
): Contract | undefined {
  return contracts.find((one) => one.source === organisation && one.endedOn === null);
}

/** The short form of the mark of a document, to compare by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Where the pages of someone's GPMI stand. */
export function gpmiAddress(person: string, page = ''): string {
  return `/dossiers/${person}/gpmi${page === '' ? '' : `/${page}`}`;
}
