/** How a referral stands, in short lines: its state, whose it is in the reader's organisation, its days, its answer and its end. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Name } from '../../ui/text.tsx';
import { day } from './referral-day.ts';
import { notStartedWords } from './referral-step.ts';
import { ownerWords } from './referral-owner.ts';
import { outcomeWords, type ReferralSheet, results } from './referral.ts';
import { ReferralTag } from './referral-rows.tsx';
import type { OpenedReferral } from './referral.sql.ts';
import { turnName, turnOf } from './referral-turn.ts';

/** Shows the standing of one referral. */
export function Standing({ opened: { referral, phase, incoming, actor } }: { opened: OpenedReferral }) {
  const other = incoming ? referral.from.name : referral.to.name;
  const turn = turnName(turnOf(referral, phase, incoming, actor.user_id), other);
  const given = referral.link?.given;
  const owner = ownerWords(referral.owner, incoming);
  return (
    <Card title={say`Hoe het staat`}>
      <DefinitionList
        items={[
          { term: say`Toestand`, details: <ReferralTag status={referral.status} /> },
          ...(turn === '' ? [] : [{ term: say`Aan zet`, details: <Name>{turn}</Name> }]),
          ...(owner === '' ? [] : [{ term: say`Bij ons`, details: <Name>{owner}</Name> }]),
          ...(given === undefined ? [] : [{ term: say`Link verstuurd`, details: day(given.slice(0, 10)) }]),
          { term: say`Antwoord voor`, details: day(referral.answerBy) },
          ...lines(referral),
        ]}
      />
    </Card>
  );
}

function lines(sheet: ReferralSheet) {
  const outcomes = Object.entries(sheet.outcomes ?? {});
  const told: readonly (readonly [string, string])[] = [
    [say`Ingetrokken`, day(sheet.withdrawnOn)],
    [
      say`Waarom ingetrokken`,
      sheet.withdrawnWhy === 'guidanceEnded' ? say`uw organisatie beëindigde de begeleiding` : '',
    ],
    [say`Beantwoord`, day(sheet.answeredOn)],
    [say`Reden`, sheet.answerReason ?? ''],
    [say`Gestart`, day(sheet.startedOn)],
    [say`Niet gestart`, notStartedWords(sheet)],
    [say`Afgelopen`, day(sheet.endedOn)],
    ...outcomes.map(([code, result]) => [beginning(outcomeWords([code])), results[result]] as const),
  ];
  return told
    .filter(([, details]) => details !== '')
    .map(([term, details]) => ({ term, details: <Name>{details}</Name> }));
}
