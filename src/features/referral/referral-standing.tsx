/** How a referral stands, in short lines: its state, whose it is in the reader's organisation, its days, its answer and its end. */
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Name } from '../../ui/text.tsx';
import { day } from './referral-day.ts';
import { nextStepOf, notStartedWords } from './referral-step.ts';
import { ownerWords } from './referral-owner.ts';
import { outcomeWords, type ReferralSheet, results } from './referral.ts';
import { ReferralTag } from './referral.pages.tsx';
import type { OpenedReferral } from './referral.sql.ts';

/** Shows the standing of one referral. */
export function Standing({ opened: { referral, incoming } }: { opened: OpenedReferral }) {
  const turn = nextStepOf(referral, incoming)?.turn ?? '';
  const owner = ownerWords(referral.owner, incoming);
  return (
    <Card title="Hoe het staat">
      <DefinitionList
        items={[
          { term: 'Toestand', details: <ReferralTag status={referral.status} /> },
          ...(turn === '' ? [] : [{ term: 'Aan zet', details: <Name>{turn}</Name> }]),
          ...(owner === '' ? [] : [{ term: 'Bij ons', details: <Name>{owner}</Name> }]),
          { term: 'Antwoord voor', details: day(referral.answerBy) },
          ...lines(referral),
        ]}
      />
    </Card>
  );
}

function lines(sheet: ReferralSheet) {
  const outcomes = Object.entries(sheet.outcomes ?? {});
  const told: readonly (readonly [string, string])[] = [
    ['Ingetrokken', day(sheet.withdrawnOn)],
    ['Beantwoord', day(sheet.answeredOn)],
    ['Reden', sheet.answerReason ?? ''],
    ['Gestart', day(sheet.startedOn)],
    ['Niet gestart', notStartedWords(sheet)],
    ['Afgelopen', day(sheet.endedOn)],
    ...outcomes.map(([code, result]) => [sentence(outcomeWords([code])), results[result]] as const),
  ];
  return told
    .filter(([, details]) => details !== '')
    .map(([term, details]) => ({ term, details: <Name>{details}</Name> }));
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
