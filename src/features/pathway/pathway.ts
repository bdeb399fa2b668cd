/** The shared pathway as the gate shows it to one viewer: the shapes of its parts, and whose phase stands on the bar. Pure. */
import type { OpenedParts, PartRow } from '../../gate/parts.sql.ts';
import { roles } from '../../gate/role.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Case } from '../case-talk/case-talk.ts';
import type { Handover } from '../handover/handover.ts';
import { leadOn, type LeadRow } from './lead.ts';
import type { Named, Versioned } from './pathway-row.ts';
import type { PhaseCode } from './phase.ts';
import type { HeldThing, ReleaseState } from './release.ts';
import type { HolderDomain, HolderRole } from './role-holder.ts';

export interface PhaseRow extends Versioned {
  readonly asOf: CivilDate;
  readonly phase: PhaseCode;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly owner: string | null;
  readonly ownerTeam: string | null;
  readonly mine: boolean | null;
  readonly nextStep: string | null;
  readonly nextStepBy: CivilDate | null;
  readonly why: string | null;
}

export interface RoleHolderRow extends Versioned {
  readonly role: HolderRole;
  readonly domain: HolderDomain;
  readonly holder: string;
  readonly organisation: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

export interface ReleaseRow extends Versioned {
  readonly asked: Named;
  readonly held: HeldThing;
  readonly step: string;
  readonly state: ReleaseState;
  readonly answerBy: CivilDate;
  readonly reminded: number;
  readonly by: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly answerWhy: string | null;
  readonly closedOn: CivilDate | null;
  readonly closedHow: string | null;
}

/** A fact beside the phases: income, work, a measure, an end, who holds the file, who guides. */
export interface ChangeRow extends PartRow {
  readonly asOf: CivilDate;
  readonly field: string;
  readonly value: unknown;
  readonly status: 'confirmed' | 'provisional';
  readonly superseded: boolean;
}

/** An organisation that the viewer may ask something, or not, because the question would not arrive. */
export interface Addressee extends Named {
  readonly may: boolean;
}

export interface PathwayParts {
  readonly phases: readonly PhaseRow[];
  readonly leads: readonly LeadRow[];
  readonly role_holders: readonly RoleHolderRow[];
  readonly releases: readonly ReleaseRow[];
  readonly changes: readonly ChangeRow[];
  readonly addressees: readonly Addressee[];
  readonly handovers: readonly Handover[];
  readonly case_talks: readonly Case[];
}

export type OpenedPathway = OpenedParts<PathwayParts>;

/** Gives the phase in which a source has the person now. */
export function openPhaseOf(rows: readonly PhaseRow[], source: number | null): PhaseRow | undefined {
  return rows.find((row) => row.source === source && row.until === null);
}

/** Gives the phase for the bar: that of the lead where it is seen, else one's own, else whoever wrote one. */
export function phaseForBar({ parts, actor }: OpenedPathway): PhaseRow | undefined {
  const lead = leadOn(parts.leads, actor.today);
  return (
    (lead && openPhaseOf(parts.phases, lead.lead.ref)) ??
    openPhaseOf(parts.phases, actor.organisation) ??
    parts.phases.findLast((row) => row.until === null)
  );
}

/** The function of the viewer as people call it, or nothing: what a field for it begins with. */
export function functionOf({ actor }: Pick<OpenedPathway, 'actor'>): string {
  return actor.role !== null && Object.hasOwn(roles, actor.role)
    ? roles[actor.role as keyof typeof roles].name
    : '';
}
