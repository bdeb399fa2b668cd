/**
 * Opening someone's GPMI. Words that came from the OCMW of the place before are read for the move alone, in a view of its own, and
 * only when the own contract says that it was taken over.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { PlanPart } from '../plan/plan.sql.ts';
import type { Contract } from './gpmi.ts';
import type { GpmiParts } from './gpmi.sql.ts';

/** The plan is there only where it was asked for: beside the words of a new contract. */
export type OpenedGpmi = OpenedParts<GpmiParts & { readonly plan?: PlanPart }>;
export type OpenedMove = OpenedParts<Pick<GpmiParts, 'gpmi'>>;

export interface GpmiCall {
  readonly token: string;
  readonly person: string;
  readonly route: string;
  readonly reason?: string | undefined;
}

/** What a reader sees of someone's GPMI; `moved` is there when part of it was read for the move. */
export interface SeenGpmi {
  readonly outcome: 'shown';
  readonly opened: OpenedGpmi;
  readonly contracts: readonly Contract[];
  readonly moved?: OpenedMove;
}

export async function openGpmi(
  db: Queryable,
  call: GpmiCall,
  { withPlan = false } = {},
): Promise<SeenGpmi | Refused> {
  const opened = await openParts<GpmiParts & { readonly plan?: PlanPart }>(db, {
    ...call,
    purpose: 'guidance',
    parts: ['gpmi', 'gpmi_duty', ...(withPlan ? (['plan'] as const) : [])],
  });
  if (opened.outcome !== 'shown') return opened;
  const contracts = opened.parts.gpmi;
  const { organisation, purposes } = opened.actor;
  const takenOver = contracts.some((one) => one.source === organisation && one.takenOver);
  if (!takenOver || !purposes.includes('move')) return { outcome: 'shown', opened, contracts };
  const moved = await openMove(db, call);
  if (moved.outcome !== 'shown') return { outcome: 'shown', opened, contracts };
  return { outcome: 'shown', opened, moved, contracts: contracts.map((one) => withWords(one, moved)) };
}

/** Opens what another OCMW hands over because someone moved, and what was taken over before. */
export function openMove(db: Queryable, call: GpmiCall): Promise<OpenedMove | Refused> {
  return openParts<Pick<GpmiParts, 'gpmi'>>(db, { ...call, purpose: 'move', parts: ['gpmi'] });
}

/** The newest contract of another OCMW of which the words can be taken over. */
export function handedOver(moved: OpenedMove): Contract | undefined {
  return moved.parts.gpmi.find((one) => one.source !== moved.actor.organisation && one.versions.length > 0);
}

function withWords(contract: Contract, moved: OpenedMove): Contract {
  const more = moved.parts.gpmi.find((one) => one.id === contract.id)?.versions ?? [];
  const known = new Set(contract.versions.map(({ id }) => id));
  const versions = [...contract.versions, ...more.filter(({ id }) => !known.has(id))];
  return { ...contract, versions: versions.toSorted((a, b) => b.number - a.number) };
}
