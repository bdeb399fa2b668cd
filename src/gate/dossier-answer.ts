/**
 * A dossier as `gate.open` answers it, and as the pages read it. The answer is as short as it can be: facts stand per source
 * and without names for their parts, and the ground of each is looked up among the few that were used.
 */
import type { OpenedDossier, OpenedFact } from './opened.ts';

type FactAnswer = readonly [
  id: number,
  field: string,
  entry: string,
  bit: number,
  value: OpenedFact['value'],
  authentic: string | null,
  asOf: OpenedFact['asOf'],
  certainty: OpenedFact['certainty'],
  status: OpenedFact['status'],
  origins: readonly number[],
  recordedAt: string | null,
  supersededAt: string | null,
];

interface Ground {
  readonly source: number;
  readonly flow: number;
  readonly line: number | null;
  readonly mask: number;
}

export interface DossierAnswer
  extends Omit<
    OpenedDossier,
    'facts' | 'flows' | 'organisations' | 'involvement' | 'assignment' | 'joined' | 'askable'
  > {
  /** Everyone whose facts are shown, those from whom one was taken over among them. */
  readonly sources: readonly number[];
  readonly facts: readonly (readonly [source: number, facts: readonly FactAnswer[]])[];
  /** On which grounds the facts of others are shown, for each source in the order in which they are named. */
  readonly grounds: readonly Ground[];
  /** The sources of which the viewer is told that they know the person. */
  readonly told: readonly number[];
  readonly askable: readonly number[] | null;
  /** Nobody guides where access is exceptional. */
  readonly guided: Pick<OpenedDossier, 'involvement' | 'assignment' | 'joined'> | null;
  /** The number of the law under which was decided. */
  readonly law: number;
}

/** Reads an answer of the gate with the law behind it; facts come by category and field, the newest first. */
export function dossierFrom(
  answer: DossierAnswer,
  law: Pick<OpenedDossier, 'flows' | 'organisations'>,
): OpenedDossier {
  const { facts, grounds, guided, askable, outcome, person, actor, at, door, mask, proofs } = answer;
  return {
    outcome,
    person,
    actor,
    at,
    door,
    mask,
    ...(guided ?? { involvement: null, assignment: null }),
    ...law,
    askable: askable ?? [],
    proofs: [...proofs].sort((a, b) => a.source - b.source || order(a.kind, b.kind) || order(a.on, b.on)),
    facts: facts
      .flatMap(([source, ofSource]) => ofSource.map((fact) => factFrom(fact, source, grounds)))
      .sort(byCategoryAndField),
  };
}

function factFrom(fact: FactAnswer, source: number, grounds: readonly Ground[]): OpenedFact {
  const [
    id,
    field,
    entry,
    bit,
    value,
    authentic,
    asOf,
    certainty,
    status,
    origins,
    recordedAt,
    supersededAt,
  ] = fact;
  const ground = grounds.find((one) => one.source === source && ((one.mask >> bit) & 1) === 1);
  return {
    id,
    field,
    entry,
    bit,
    value,
    source,
    authentic,
    asOf,
    certainty,
    status,
    origins,
    flow: ground?.flow ?? null,
    line: ground?.line ?? null,
    recordedAt,
    supersededAt,
  };
}

function byCategoryAndField(a: OpenedFact, b: OpenedFact): number {
  return a.bit - b.bit || order(a.field, b.field) || order(b.asOf, a.asOf) || a.id - b.id;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
