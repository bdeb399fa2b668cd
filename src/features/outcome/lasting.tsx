/** Lasting work on the page: the answer, the definition with its counting rule, and the federal measure beside it. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { federalYear, type LastingAnswer, lastingWork } from './lasting-work.ts';
import { type Outflow, type OutcomeParts, workKnown } from './outcome.ts';

const answers: Readonly<Record<LastingAnswer, { word: string; tone: Tone }>> = dutch(
  {
    yes: { word: 'ja', tone: 'ok' },
    no: { word: 'nee', tone: 'plain' },
    unknown: { word: 'niet bekend', tone: 'wait' },
    running: { word: 'loopt nog', tone: 'wait' },
  },
  'word',
);

/** Says whether work lasted and how that is counted. */
export function Lasting({
  outflow,
  parts,
  today,
}: {
  outflow: Outflow;
  parts: OutcomeParts;
  today: CivilDate;
}) {
  const known = workKnown(parts, today);
  const found = lastingWork(outflow.from, known);
  return (
    <Card title={say`Is dit duurzaam werk?`}>
      <DefinitionList
        items={[
          { term: say`Duurzaam werk`, details: <Answer of={found.answer} /> },
          {
            term: say`Bekeken jaar`,
            details: say`${formatDate(outflow.from, 'short')} tot en met ${formatDate(found.until, 'short')}`,
          },
          { term: say`Dagen die tellen`, details: `${found.workedDays}` },
          {
            term: say`Dagen zonder werk`,
            details: say`${found.gapDays}, langste periode ${found.longestGap}`,
          },
          { term: say`Dagen onbekend of betwist`, details: `${found.unknownDays}` },
        ]}
      />
      <LastingRule />
      <h3>{say`Federale maatregel`}</h3>
      <Federal year={outflow.appliedOn === null ? undefined : federalYear(outflow.appliedOn, known)} />
      <Why
        question={say`Hoe wordt dit geteld?`}
      >{say`De premie voor wie minstens één jaar werkt binnen vier jaar na de aanvraag staat in een nieuwsbrief over de hervorming, niet in een wettekst die wij konden lezen (graad C). Of het jaar zonder onderbreking moet zijn, en of artikel 60 meetelt, staat er niet. Waar die lezingen verschillen, is het antwoord “niet bekend”.`}</Why>
    </Card>
  );
}

/** What counts for the federal measure; nothing is known without the day on which help was asked. */
function Federal({ year }: { year: ReturnType<typeof federalYear> | undefined }) {
  if (year === undefined)
    return (
      <p>
        <Answer of="unknown" /> {say`De dag van de aanvraag bij het OCMW is niet genoteerd.`}
      </p>
    );
  return (
    <>
      <p>
        {say`Eén jaar werk binnen vier jaar na de aanvraag:`} <Answer of={year.answer} />
      </p>
      <p>{say`Zeker betaald werk: ${year.paidDays} dagen. Langste periode zonder onderbreking: ${year.longestRow} dagen. Telt tot en met ${formatDate(year.until, 'short')}.`}</p>
    </>
  );
}

function Answer({ of }: { of: LastingAnswer }) {
  return <Tag tone={answers[of].tone}>{answers[of].word}</Tag>;
}

/** The definition in a few sentences, as it stands in the guide. */
export function LastingRule() {
  return (
    <Why
      question={say`Wat is duurzaam werk?`}
    >{say`Iemand heeft duurzaam werk als die twaalf maanden na de eerste werkdag nog werkt, minstens halftijds, en in dat jaar nooit langer dan 31 dagen na elkaar en samen hoogstens 62 dagen zonder werk was. Jobs tellen samen. Artikel 60, een stage en een studentenjob tellen niet. Een dag waarvan niemand iets weet, of waarover bronnen elkaar tegenspreken, is onbekend. Deze regel is een keuze van dit programma en geen wet.`}</Why>
  );
}
