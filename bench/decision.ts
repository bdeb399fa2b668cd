/** The decision of the gate for a whole dossier, as TypeScript explains it: all sources, flows, lines and categories. */
import { categoryCodes, maskOf, shareableMask } from '../src/gate/category.ts';
import { withheld } from '../src/gate/explain.ts';
import type { FlowState, OpenedDossier } from '../src/gate/opened.ts';
import { civilDate } from '../src/kernel/civil-date.ts';

const ROUNDS = 20_000;

/** Measures microseconds per dossier with three sources and twelve flows. */
export function measureDecision(): number {
  const dossier = sample();
  for (let round = 0; round < 2_000; round += 1) withheld(dossier, 'guidance');
  const start = performance.now();
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) found += withheld(dossier, 'guidance').length;
  if (found === 0) throw new Error('The decision withheld nothing: it was not measured.');
  return ((performance.now() - start) * 1000) / ROUNDS;
}

function sample(): OpenedDossier {
  const today = civilDate('2026-11-21');
  const flows = Array.from({ length: 12 }, (_, index): FlowState => flow(index, today));
  return {
    outcome: 'shown',
    person: '',
    actor: { organisation: 1, today } as OpenedDossier['actor'],
    at: '',
    facts: [],
    door: { kind: 'involved', involvement: 1, role: 'guidance' },
    mask: shareableMask,
    proofs: [2, 3].map((source) => ({ source, kind: 'confirmed' as const, on: today })),
    involvement: null,
    assignment: null,
    askable: [2, 4],
    flows,
    organisations: {},
  };
}

function flow(index: number, today: FlowState['from']): FlowState {
  const categories = categoryCodes.filter((_, place) => place < 15 && (place + index) % 3 === 0);
  const line = {
    ref: index,
    number: index,
    mask: maskOf(categories),
    suspendedOn: null,
    suspendedBy: null,
    agreement: '',
    agreementId: '',
  };
  return {
    number: index,
    id: '',
    title: '',
    source: 2 + (index % 2),
    purpose: 'guidance',
    mask: maskOf(categories),
    act: '',
    article: null,
    status: index % 5 === 0 ? 'conditional' : 'inForce',
    from: today,
    until: null,
    suspendedOn: null,
    needsAgreement: index % 2 === 0,
    confirmed: true,
    lines:
      index % 2 === 0
        ? [{ ...line, status: index % 4 === 0 ? 'suspended' : 'inForce', inForce: true }]
        : null,
  };
}
