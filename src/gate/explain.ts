/**
 * Why a fact is shown and why a category is withheld, told from the same flows and lines PostgreSQL decided on.
 * Nothing here decides what leaves the database, and nothing here looks at whether a fact exists.
 */
import { type Category, categoriesIn, maskOf, shareableMask } from './category.ts';
import type { AnnexLineState, FlowState, OpenedDossier, OpenedFact } from './opened.ts';
import type { Purpose } from './purpose.ts';

/** Why a category of another source does not pass, from the most to the least telling. */
export const withheldReasons = [
  'lineSuspended',
  'flowSuspended',
  'noAgreement',
  'narrowedByAgreement',
  'receiverNotConfirmed',
  'flowConditional',
  'otherPurpose',
  'flowNotYet',
  'flowEnded',
  'noFlow',
  'relationNotConfirmed',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface Withheld {
  readonly source: number;
  readonly category: Category;
  readonly reason: WithheldReason;
  readonly flow?: FlowState;
  readonly line?: AnnexLineState;
}

/** The ground on which a fact of another source is shown. */
export interface Basis {
  readonly flow: FlowState;
  readonly line?: AnnexLineState;
}

interface Verdict {
  /** Categories that may pass by this flow. */
  readonly open: number;
  readonly reason?: WithheldReason;
  readonly line?: AnnexLineState;
}

/** Judges one flow towards the viewer on a day, for the purpose of the page. Populations are not looked at: they are not shown. */
function judgeFlow(flow: FlowState, purpose: Purpose, today: string): Verdict {
  if (flow.status === 'conditional') return { open: 0, reason: 'flowConditional' };
  if (flow.status === 'suspended') return { open: 0, reason: 'flowSuspended' };
  if (flow.status === 'ended' || (flow.until !== null && flow.until < today))
    return { open: 0, reason: 'flowEnded' };
  if (flow.from > today) return { open: 0, reason: 'flowNotYet' };
  if (!flow.confirmed) return { open: 0, reason: 'receiverNotConfirmed' };
  if (flow.purpose !== purpose) return { open: 0, reason: 'otherPurpose' };
  return flow.needsAgreement ? judgeLines(flow) : { open: flow.mask };
}

function judgeLines(flow: FlowState): Verdict {
  const current = (flow.lines ?? []).filter((line) => line.inForce);
  const working = current.filter((line) => line.status === 'inForce');
  const open = working.reduce((mask, line) => mask | (line.mask & flow.mask), 0);
  const suspended = current.find(
    (line) => line.status === 'suspended' && (line.mask & flow.mask & ~open) !== 0,
  );
  if (suspended !== undefined) return { open, reason: 'lineSuspended', line: suspended };
  return { open, reason: current.length === 0 ? 'noAgreement' : 'narrowedByAgreement' };
}

/**
 * Lists what other sources do not share with this viewer here, one line per source and category the role could see. A source
 * of which no relation is told says first which door is closed for everyone, else only that the relation is not confirmed.
 */
export function withheld(dossier: OpenedDossier, purpose: Purpose): Withheld[] {
  const exceptional = dossier.door.kind === 'exceptional';
  const told = new Set((exceptional ? dossier.flows : dossier.proofs).map(({ source }) => source));
  const untold = dossier.askable.filter((source) => !told.has(source));
  const visible = dossier.mask & shareableMask;
  return [
    ...[...told].flatMap((source) => withheldBySource(dossier, source, purpose, visible)),
    ...untold.flatMap((source) => withheldUntold(dossier, source, purpose, visible)),
  ];
}

function withheldUntold(
  dossier: OpenedDossier,
  source: number,
  purpose: Purpose,
  visible: number,
): Withheld[] {
  const closed = withheldBySource(dossier, source, purpose, visible);
  const all = categoriesIn(visible);
  if (closed.length === all.length) return closed;
  return all.map((category) => ({ source, category, reason: 'relationNotConfirmed' }));
}

function withheldBySource(
  dossier: OpenedDossier,
  source: number,
  purpose: Purpose,
  visible: number,
): Withheld[] {
  const judged = dossier.flows
    .filter((flow) => flow.source === source)
    .map((flow) => ({ flow, verdict: judgeFlow(flow, purpose, dossier.actor.today) }));
  const open = judged.reduce((mask, { verdict }) => mask | verdict.open, 0);
  return categoriesIn(visible & ~open).map((category) => strongest(source, category, judged));
}

function strongest(
  source: number,
  category: Category,
  judged: readonly { flow: FlowState; verdict: Verdict }[],
): Withheld {
  const candidates = judged
    .filter(({ flow, verdict }) => verdict.reason !== undefined && names(flow, verdict, category))
    .sort((a, b) => rank(a.verdict.reason) - rank(b.verdict.reason));
  const best = candidates[0];
  if (best?.verdict.reason === undefined) return { source, category, reason: 'noFlow' };
  return {
    source,
    category,
    reason: best.verdict.reason,
    flow: best.flow,
    ...(best.verdict.line ? { line: best.verdict.line } : {}),
  };
}

// A suspended line speaks only for the categories it names itself.
function names(flow: FlowState, verdict: Verdict, category: Category): boolean {
  const mask = verdict.line === undefined ? flow.mask : flow.mask & verdict.line.mask;
  return (mask & maskOf([category])) !== 0;
}

function rank(reason: WithheldReason | undefined): number {
  return reason === undefined ? withheldReasons.length : withheldReasons.indexOf(reason);
}

/** Finds the flow and line by which a fact of another source is shown; undefined for own facts. */
export function basisOf(
  dossier: Pick<OpenedDossier, 'flows'>,
  fact: Pick<OpenedFact, 'flow' | 'line'>,
): Basis | undefined {
  const flow = dossier.flows.find((candidate) => candidate.number === fact.flow);
  if (flow === undefined) return undefined;
  const line = flow.lines?.find((candidate) => candidate.ref === fact.line);
  return line === undefined ? { flow } : { flow, line };
}
