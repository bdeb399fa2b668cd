/** Referrals as the interface represents them: in the order of its description, because PostgreSQL gives properties in its own. */
import { categoriesIn, categoryAt } from '../../gate/category.ts';
import type { OpenedReferral, SnapshotFact } from './referral.sql.ts';
import { notStartedReasons, type ReferralRow, type ReferralSheet } from './referral.ts';

/** Makes of a line in a list what the description promises. */
export function representRow({ id, status, sentOn, answerBy, from, to, phase, name, dossier }: ReferralRow) {
  return { id, status, sentOn, answerBy, from, to, phase, name, dossier };
}

/** Makes of an opened referral what the description promises; the facts only while it is open. */
export function representOpened({ referral, phase, facts, ...opened }: OpenedReferral) {
  return {
    ...representRow({ ...referral, phase }),
    ...representSheet(referral),
    ...(phase === 'open' ? { facts: facts.map((fact) => representFact(fact, opened)) } : {}),
  };
}

function representSheet(sheet: ReferralSheet) {
  const { mask, closesOn, question, wantedOutcomes, answeredOn, answerReason, startedOn, outcomes } = sheet;
  const why = sheet.notStartedCode && (sheet.notStartedReason ?? notStartedReasons[sheet.notStartedCode]);
  return {
    closesOn,
    question,
    wantedOutcomes,
    answeredOn,
    answerReason,
    startedOn,
    notStartedReason: why,
    ...(mask === undefined ? {} : { categories: categoriesIn(mask) }),
    ...(outcomes === undefined
      ? {}
      : {
          outcomes: Object.entries(outcomes).map(([wantedOutcome, result]) => ({ wantedOutcome, result })),
        }),
  };
}

function representFact(
  fact: SnapshotFact,
  { flows, organisations }: Pick<OpenedReferral, 'flows' | 'organisations'>,
) {
  const flow = flows.find(({ number }) => number === fact.flow);
  const { id = '', name = '', kind = '' } = organisations[fact.source] ?? {};
  return {
    category: categoryAt(fact.bit),
    field: fact.field,
    value: fact.value,
    source: { id, name, kind },
    asOf: fact.asOf,
    certainty: fact.certainty,
    status: fact.status,
    basis: flow === undefined ? {} : { flow: flow.id },
  };
}
