/** Lasting work on the page: the answer, the definition with its counting rule, and the federal measure beside it. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { federalYear, type LastingAnswer, lastingWork } from './lasting-work.ts';
import { type Outflow, type OutcomeParts, workKnown } from './outcome.ts';

const answers: Readonly<Record<LastingAnswer, { word: string; tone: Tone }>> = {
  yes: { word: 'ja', tone: 'ok' },
  no: { word: 'nee', tone: 'plain' },
  unknown: { word: 'niet bekend', tone: 'wait' },
  running: { word: 'loopt nog', tone: 'wait' },
};

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
  const federal = outflow.appliedOn === null ? undefined : federalYear(outflow.appliedOn, known);
  return (
    <Card title="Is dit duurzaam werk?">
      <DefinitionList
        items={[
          { term: 'Duurzaam werk', details: <Answer of={found.answer} /> },
          {
            term: 'Bekeken jaar',
            details: `${formatDate(outflow.from, 'short')} tot en met ${formatDate(found.until, 'short')}`,
          },
          { term: 'Dagen die tellen', details: `${found.workedDays}` },
          { term: 'Dagen zonder werk', details: `${found.gapDays}, langste periode ${found.longestGap}` },
          { term: 'Dagen onbekend of betwist', details: `${found.unknownDays}` },
        ]}
      />
      <LastingRule />
      <h3>Federale maatregel</h3>
      {federal === undefined ? (
        <p>
          <Answer of="unknown" /> De dag van de aanvraag bij het OCMW is niet genoteerd.
        </p>
      ) : (
        <>
          <p>
            Eén jaar werk binnen vier jaar na de aanvraag: <Answer of={federal.answer} />
          </p>
          <p>
            Zeker betaald werk: {federal.paidDays} dagen. Langste periode zonder onderbreking:{' '}
            {federal.longestRow} dagen. Telt tot en met {formatDate(federal.until, 'short')}.
          </p>
        </>
      )}
      <Why question="Hoe wordt dit geteld?">
        De premie voor wie minstens één jaar werkt binnen vier jaar na de aanvraag staat in een nieuwsbrief
        over de hervorming, niet in een wettekst die wij konden lezen (graad C). Of het jaar zonder
        onderbreking moet zijn, en of artikel 60 meetelt, staat er niet. Waar die lezingen verschillen, is het
        antwoord “niet bekend”.
      </Why>
    </Card>
  );
}

function Answer({ of }: { of: LastingAnswer }) {
  return <Tag tone={answers[of].tone}>{answers[of].word}</Tag>;
}

/** The definition in a few sentences, as it stands in the guide. */
export function LastingRule() {
  return (
    <Why question="Wat is duurzaam werk?">
      Iemand heeft duurzaam werk als die twaalf maanden na de eerste werkdag nog werkt, minstens halftijds, en
      in dat jaar nooit langer dan 31 dagen na elkaar en samen hoogstens 62 dagen zonder werk was. Jobs tellen
      samen. Artikel 60, een stage en een studentenjob tellen niet. Een dag waarvan niemand iets weet, of
      waarover bronnen elkaar tegenspreken, is onbekend. Deze regel is een keuze van dit programma en geen
      wet.
    </Why>
  );
}
