/** The person's own way to work, as the gate gives it: who leads, how far it is, which jobs and appointments there are. Words only. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { AppointmentKind } from '../appointment/appointment.ts';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import type { EndReason, WorkSource } from '../outcome/outflow-kind.ts';
import type { PhaseCode } from '../pathway/phase.ts';
import type { HolderDomain, HolderRole } from '../pathway/role-holder.ts';

export interface OwnLead {
  readonly organisation: string;
  readonly from: CivilDate;
  readonly contact: string | null;
  readonly team: string | null;
  readonly function: string | null;
}

export interface OwnPhase {
  readonly organisation: string;
  readonly phase: PhaseCode;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly nextStep: string | null;
  readonly nextStepBy: CivilDate | null;
}

/** Something the person does by the plan, and has not done yet. */
export interface OwnStep {
  readonly text: string;
  readonly from: CivilDate | null;
  readonly due: CivilDate;
  /** Who wrote it down. */
  readonly organisation: string;
}

export interface OwnJob {
  /** Who wrote it down. */
  readonly organisation: string;
  readonly contract: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly endReason: string | null;
  readonly fraction: number | null;
  readonly employerNumber: string | null;
  readonly employerName: string | null;
  readonly saidBy: WorkSource;
}

export interface OwnPlace {
  /** Who wrote it down. */
  readonly organisation: string;
  readonly name: string;
  readonly employer: string;
  readonly state: 'waiting' | 'reserved' | 'placed';
  readonly since: CivilDate;
  /** The last day on which a place is kept. */
  readonly until: CivilDate | null;
  readonly endedOn: CivilDate | null;
}

export interface ComingAppointment {
  readonly day: CivilDate;
  readonly time: string;
  readonly kind: AppointmentKind;
  readonly place: string;
  readonly with: string | null;
  readonly organisation: string;
  /** Another organisation that takes part. */
  readonly joins: string | null;
  /** It was called off: the person reads that, and does not come for nothing. */
  readonly off: boolean;
  /** Called off because the organisation no longer guides. */
  readonly offWhy?: 'guidanceEnded' | null;
}

/** How many appointments stand on the first page. */
const APPOINTMENTS_SHOWN = 3;

/** The appointments of the first page: the first that stand, and what was called off before the last of those. */
export function firstAppointments(coming: readonly ComingAppointment[]): ComingAppointment[] {
  const standing = coming.filter(({ off }) => !off);
  const last = standing[APPOINTMENTS_SHOWN - 1];
  return coming.filter((one) => last === undefined || one === last || comesBefore(one, last));
}

function comesBefore(one: ComingAppointment, other: ComingAppointment): boolean {
  return `${one.day} ${one.time}` < `${other.day} ${other.time}`;
}

export interface OwnWay {
  /** The newest first: the lead of today, and those before it. */
  readonly leads: readonly OwnLead[];
  /** Those that are open first. */
  readonly phases: readonly OwnPhase[];
  readonly roles: readonly {
    readonly role: HolderRole;
    readonly domain: HolderDomain;
    readonly holder: string;
    readonly organisation: string;
  }[];
  /** What the person does by the plan, the first due first. */
  readonly todo: readonly OwnStep[];
  readonly jobs: readonly OwnJob[];
  /** Those that are open first. */
  readonly places: readonly OwnPlace[];
  readonly appointments: readonly ComingAppointment[];
}

/** How far it is at one organisation, as the person reads it. */
export interface Standing {
  readonly phase: PhaseCode;
  readonly from: CivilDate;
  readonly next: { readonly step: string; readonly by: CivilDate | null } | null;
}

/**
 * Says how far it is at one organisation. Where that wrote down a job that runs, guidance has become aftercare, whatever phase stands
 * there, until it is closed; and a step whose day is over is no longer what comes.
 */
export function standingOf(one: OwnPhase, jobs: readonly OwnJob[], today: CivilDate): Standing {
  const { organisation, phase, from, until, nextStep, nextStepBy } = one;
  const job = jobs.find((each) => each.organisation === organisation && runs(each, today));
  if (until === null && phase !== 'closed' && job !== undefined)
    return { phase: 'aftercare', from: job.from, next: null };
  const comes = until === null && nextStep !== null && (nextStepBy === null || nextStepBy >= today);
  return { phase, from, next: comes ? { step: nextStep, by: nextStepBy } : null };
}

function runs({ from, until }: OwnJob, today: CivilDate): boolean {
  return from <= today && (until === null || until >= today);
}

/** What each phase means for the person. */
export const phasesInPlainWords: Readonly<Record<PhaseCode, string>> = dutch({
  signal: 'iemand vroeg om u te helpen',
  registration: 'u bent aangemeld',
  jointIntake: 'u maakt kennis met wie u helpt',
  screening: 'samen zien wat u kunt en wilt',
  route: 'samen kiezen welke weg past',
  plan: 'samen een plan maken',
  execution: 'het plan uitvoeren',
  evaluation: 'bekijken hoe het gaat',
  outflow: 'de begeleiding loopt af',
  aftercare: 'nazorg: nog een tijd horen hoe het gaat',
  closed: 'de begeleiding is klaar',
  reopened: 'opnieuw begonnen',
});

/** Why a job ended, and who said so, as the person reads it. */
export const jobEnds: Readonly<Record<string, string>> = dutch({
  CONTRACT_END: 'het contract was afgelopen',
  BY_WORKER: 'u stopte zelf',
  BY_EMPLOYER: 'de werkgever stopte',
  OTHER_JOB: 'u begon een andere job',
  CLOSED: 'de werkgever hield op of verhuisde',
  UNKNOWN: 'de reden is niet bekend',
} satisfies Record<EndReason, string>);

export const jobSayers: Readonly<Record<WorkSource, string>> = dutch({
  person: 'u zei het zelf',
  employer: 'de werkgever zei het',
  payslip: 'een loonbrief',
  authentic: 'een authentieke bron',
});

/** Says what a work place is to the person: waited for, kept, or where a measure runs. */
export function placeWords(place: OwnPlace, format: (day: CivilDate) => string): string {
  const { state, since, until, endedOn } = place;
  if (endedOn !== null && state === 'placed')
    return say`u werkte hier van ${format(since)} tot ${format(endedOn)}`;
  if (endedOn !== null) return say`dit stopte op ${format(endedOn)}`;
  if (state === 'waiting') return say`u staat op de wachtlijst sinds ${format(since)}`;
  if (state === 'placed') return say`u werkt hier sinds ${format(since)}`;
  return say`een plaats wordt voor u vrijgehouden tot en met ${format(until ?? since)}`;
}

/** Says at whom a job was, as far as that was written down. */
export function employerWords({ employerName, employerNumber }: OwnJob): string | undefined {
  return employerName ?? (employerNumber === null ? undefined : formatEnterpriseNumber(employerNumber));
}

/** Says how long a job lasts, and how much of the week it fills. */
export function jobPeriod(job: OwnJob, format: (day: CivilDate) => string): string {
  const period =
    job.until === null
      ? say`vanaf ${format(job.from)}`
      : say`van ${format(job.from)} tot en met ${format(job.until)}`;
  return job.fraction === null ? period : say`${period}, ${Math.round(job.fraction * 100)} % van voltijds`;
}
