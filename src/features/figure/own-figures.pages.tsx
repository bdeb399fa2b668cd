/** The figures of one's own organisation on one screen, by the question that they answer. */
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack, Tiles } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { digestPage } from './figure-digest.ts';
import type { FiguresShown } from './figure.sql.ts';
import type { Quarter } from './figure-series.ts';
import { FigureLine, Way } from './figure-line.tsx';
import { viewOf } from './figure-view.ts';
import { type IndicatorCode, indicatorsByQuestion, type Question } from './indicator.ts';

export const questions: Readonly<Record<Question, string>> = dutch({
  load: 'Hoeveel werk is er?',
  inTime: 'Zijn we op tijd?',
  work: 'Vinden mensen werk?',
  lasting: 'Blijft het werk?',
});

/** As they stand beside each other on a wide screen: the long ones above. */
export const boardOrder: readonly Question[] = ['load', 'inTime', 'work', 'lasting'];

type FiguresPageProps = { shown: FiguresShown; quarters: readonly Quarter[] };

export function OwnFiguresPage({ shown, quarters }: FiguresPageProps) {
  return (
    <>
      <PageHead
        title={say`Cijfers van uw organisatie`}
        lead={say`Geteld uit wat uw organisatie zelf noteerde, tot ${formatMoment(shown.asOf)}.`}
      />
      <Stack>
        <div class="figure-board">
          {boardOrder.map((question) => (
            <Answers question={question} shown={shown} quarters={quarters} />
          ))}
        </div>
        <Withheld />
        <Acts>
          <ButtonLink href="/cijfers/eigen/naast-elkaar">{say`Leg de aandelen naast elkaar`}</ButtonLink>
          <ButtonLink href="/cijfers/eigen.csv">{say`Bewaar als CSV`}</ButtonLink>
          <ButtonLink href="/cijfers/eigen.xlsx">{say`Bewaar als Excel`}</ButtonLink>
        </Acts>
      </Stack>
      <section aria-labelledby="besides">
        <h2 id="besides" class="figure-question">{say`En verder`}</h2>
        <Tiles>
          <Card title={say`Maandcijfers`} level={3}>
            <p>{say`Elke maand de cijfers zoals ze stonden, met wat er veranderde. Als u dat wilt, schrijven we u dat ze klaarstaan.`}</p>
            <Acts>
              <ButtonLink href={digestPage}>{say`Bekijk de maandcijfers`}</ButtonLink>
            </Acts>
          </Card>
          <Card title={say`Hoe mensen de begeleiding vinden`} level={3}>
            <p>{say`Mensen antwoorden daarop op hun eigen pagina, als ze dat willen.`}</p>
            <Acts>
              <ButtonLink href="/cijfers/eigen/mening">{say`Bekijk de antwoorden`}</ButtonLink>
            </Acts>
          </Card>
          <Card title={say`Wat werkt?`} level={3}>
            <p>{say`Probeert u iets uit? Leg vast wat u vergelijkt, en kijk later eerlijk of het helpt.`}</p>
            <Acts>
              <ButtonLink href="/cijfers/wat-werkt">{say`Bekijk uw vergelijkingen`}</ButtonLink>
            </Acts>
          </Card>
          <Card title={say`Cijfers voor iedereen`} level={3}>
            <p>{say`Wat de samenwerking rond werk opbrengt, per gemeente, regio en provincie, met de telregel erbij.`}</p>
            <Acts>
              <ButtonLink href="/cijfers">{say`Bekijk de cijfers voor iedereen`}</ButtonLink>
            </Acts>
          </Card>
        </Tiles>
      </section>
    </>
  );
}

/** What answers a question: a line for each, and one for those of which there is nothing to count yet. */
function Answers({ question, shown, quarters }: FiguresPageProps & { question: Question }) {
  const views = codesOf(question, shown).map((code) => ({ code, view: viewOf(code, shown, quarters) }));
  const empty = views.filter(({ view }) => view.nothing);
  return (
    <Card title={questions[question]} id={question}>
      <ul class="plain">
        {views
          .filter(({ view }) => !view.nothing)
          .map(({ code, view }) => (
            <FigureLine code={code} view={view} />
          ))}
      </ul>
      {empty.length > 0 && (
        <p class="figure-empty">
          {say`Nog niets te tellen:`}{' '}
          {empty.map(({ code }, place) => (
            <>
              {place > 0 && ' · '}
              <Way code={code} />
            </>
          ))}
        </p>
      )}
    </Card>
  );
}

/** The indicators of a question that this reader sees: how many each coach has is for who leads them. */
function codesOf(question: Question, { spread }: FiguresShown): IndicatorCode[] {
  const codes = Object.keys(indicatorsByQuestion[question]) as IndicatorCode[];
  return codes.filter((code) => code !== 'caseload' || spread !== null);
}

/** Why a number may not stand there. */
export function Withheld() {
  return (
    <p class="source">{say`“Niet getoond”: minder dan 10, met iemand bij van wie het dossier dicht is of die voor u afgeschermd is, of een getal waaruit dat zou volgen.`}</p>
  );
}
