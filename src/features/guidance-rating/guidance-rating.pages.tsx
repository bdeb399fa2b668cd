/** What people answered about the guidance by the own organisation: per half-year that is over, and no number below ten. */
import { addDays, addMonths, type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { RatingCount, RatingsShown } from './guidance-rating.sql.ts';
import {
  type RatingAnswer,
  ratingAnswerCodes,
  ratingAnswers,
  ratingQuestionCodes,
  ratingQuestions,
} from './own-rating.ts';

export function RatingsPage({ shown: { counts } }: { shown: RatingsShown }) {
  const halves = [...Map.groupBy(counts, ({ half }) => half)].filter(([, some]) =>
    some.some(({ number }) => number !== null),
  );
  return (
    <>
      <PageHead
        above={[{ href: '/cijfers/eigen', label: say`Cijfers van uw organisatie` }]}
        title={say`Hoe mensen de begeleiding vinden`}
        lead={say`Mensen antwoorden op hun eigen pagina, als ze dat willen. U leest alleen getallen vanaf tien, van een half jaar dat voorbij is.`}
      />
      <Stack>
        {halves.length === 0 && (
          <Empty title={say`Er zijn nog geen getallen om te tonen.`}>
            {say`Nog geen antwoord kwam tien keer in een half jaar dat voorbij is. Vertel mensen dat ze op hun eigen pagina kunnen zeggen hoe ze de begeleiding vinden.`}
          </Empty>
        )}
        {halves.map(([half, some]) => (
          <Half half={half} counts={some} />
        ))}
        <Card title={say`Hoe wij tellen`}>
          <p>{say`Elk antwoord telt één keer per persoon en per half jaar. Van minder dan tien staat er niets, en ook geen totaal: zo weet niemand wat één mens antwoordde.`}</p>
          <p>{say`Wie antwoordt, kiest dat zelf. Deze getallen zeggen dus niets over wie niet antwoordde.`}</p>
        </Card>
      </Stack>
    </>
  );
}

function Half({ half, counts }: { half: CivilDate; counts: readonly RatingCount[] }) {
  const title = say`Half jaar van ${formatDate(half)}`;
  const numberOf = (question: string, answer: RatingAnswer) =>
    counts.find((one) => one.question === question && one.answer === answer)?.number ?? null;
  return (
    <Card title={title} id={`half-${half}`}>
      <DataTable
        caption={title}
        rows={ratingQuestionCodes}
        columns={[
          { head: say`Vraag`, rowHead: true, cell: (code) => ratingQuestions[code].question },
          ...ratingAnswerCodes.map((answer) => ({
            head: ratingAnswers[answer],
            numeric: true,
            cell: (code: string) => told(numberOf(code, answer)),
          })),
        ]}
      />
      <p class="source">{say`Geteld tot en met ${formatDate(lastDayOf(half))}.`}</p>
    </Card>
  );
}

function told(number: number | null): string {
  return number === null ? say`minder dan 10` : formatNumber(number);
}

function lastDayOf(half: CivilDate): CivilDate {
  return addDays(addMonths(half, 6), -1);
}
