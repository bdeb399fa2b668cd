/** The public figures on one page: Flanders in short, one indicator on the map and in a table, how it moved, and what is withheld and why. */
import { say } from '../../kernel/language.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Acts, Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Rule } from '../figure/counting-rule.tsx';
import { choiceAddress, type FigureChoice, FIGURES, placedLevels } from './figure-choice.ts';
import { FigureTable } from './figure-table.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { levels, type PublishedFigure, publicIndicators, valueText } from './published-figure.ts';
import { Quarters } from './figure-quarters.tsx';
import { OpenFigures, WhyWithheld } from './withheld-figure.tsx';

export interface FiguresView {
  readonly choice: FigureChoice | undefined;
  /** All of Flanders: each indicator, each year and quarter. */
  readonly flanders: readonly PublishedFigure[];
  /** What was chosen. */
  readonly figures: readonly PublishedFigure[];
  readonly page: number;
  readonly demo: boolean;
}

export function PublishedFiguresPage(view: FiguresView) {
  const { choice, demo } = view;
  return (
    <>
      <PageHead
        title={say`Cijfers voor iedereen`}
        lead={
          <>
            {say`Wat brengt de samenwerking op? Geteld uit wat lokale besturen zelf noteren, met de telregel erbij.`}{' '}
            {demo && say`Dit is een demo: alle cijfers zijn verzonnen.`}
          </>
        }
      />
      <Stack>
        {choice?.year === undefined ? (
          <NothingYet />
        ) : (
          <Whole view={view} choice={choice} year={choice.year} />
        )}
        <WhyWithheld />
        <OpenFigures />
      </Stack>
    </>
  );
}

/** Says that a year was asked of which nothing is published; not a part of what is drawn once, for anyone may ask any year. */
export function MissedYear({ choice }: { choice: FigureChoice | undefined }) {
  if (choice?.missed === undefined || choice.year === undefined) return null;
  return (
    <Alert tone="warning">{say`Van ${String(choice.missed)} is er geen cijfer. U ziet ${String(choice.year)}: het laatste jaar dat volledig gepubliceerd is.`}</Alert>
  );
}

function NothingYet() {
  return (
    <Card title={say`Nog geen cijfers`}>
      <Empty
        title={say`Er is nog geen volledig jaar gepubliceerd.`}
        act={{ href: '/overeenkomsten/kaart', label: say`Bekijk de overeenkomsten op de kaart` }}
      >
        {say`Een kwartaal verschijnt enkele maanden na zijn einde, een jaar na zijn vierde kwartaal.`}
      </Empty>
    </Card>
  );
}

function Whole({ view, choice, year }: { view: FiguresView; choice: FigureChoice; year: number }) {
  const { indicator, level } = choice;
  const { flanders, figures, demo, page } = view;
  const own = flanders.filter((one) => one.indicator === indicator.code);
  const ofYear = own.find((one) => one.year === year && one.quarter === null);
  return (
    <>
      <InShort flanders={flanders} />
      <Card title={say`Kies wat u wilt zien`}>
        <Choose choice={choice} year={year} />
      </Card>
      <Card title={`${indicator.name}, ${year}`} id="tabel">
        <p class="figure">
          <b>{ofYear === undefined ? say`niet getoond` : valueText(ofYear, indicator)}</b>{' '}
          {say`in Vlaanderen`}
          {ofYear?.known !== null && ofYear?.known !== undefined && `, ${say`van ${ofYear.known}`}`}
        </p>
        <FigureTable {...{ choice, figures, page, year }} />
        <Fold summary={say`Hoe tellen we dit?`}>
          <Rule indicator={indicator} />
        </Fold>
        {ofYear !== undefined && (
          <p class="source">{say`Gepubliceerd op ${formatMoment(ofYear.publishedAt)}. Wat gepubliceerd is, verandert niet meer.`}</p>
        )}
      </Card>
      {level === 'municipality' && (
        <Card title={say`Op de kaart`} id="kaart">
          <FigureTiles
            map={{ indicator, figures: new Map(figures.map((one) => [one.place, one])) }}
            demo={demo}
          />
        </Card>
      )}
      <Quarters indicator={indicator} quarters={own.filter(({ quarter }) => quarter !== null)} />
    </>
  );
}

/** The last year of each indicator, leading to its map. */
function InShort({ flanders }: { flanders: readonly PublishedFigure[] }) {
  const last = publicIndicators().flatMap((indicator) => {
    const figure = flanders.findLast((one) => one.indicator === indicator.code && one.quarter === null);
    return figure === undefined ? [] : [{ indicator, figure }];
  });
  return (
    <Card title={say`Vlaanderen in het kort`}>
      <ul class="quarters">
        {last.map(({ indicator, figure }) => (
          <li>
            <b>{valueText(figure, indicator)}</b>
            <a href={choiceAddress(indicator.code, 'municipality', figure.year)}>{indicator.name}</a>
            <span class="source">{figure.year}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Choose({ choice, year }: { choice: FigureChoice; year: number }) {
  return (
    <FilterForm action={FIGURES}>
      <SelectField
        name="indicator"
        label={say`Cijfer`}
        value={choice.indicator.code}
        options={publicIndicators().map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        name="niveau"
        label={say`Soort plaats`}
        value={placedLevels.find(({ level }) => level === choice.level)?.name ?? ''}
        options={placedLevels.map(({ name, level }) => ({ value: name, label: levels[level] }))}
      />
      <SelectField
        name="jaar"
        label={say`Jaar`}
        value={String(year)}
        options={choice.years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <Acts>
        <Button>{say`Toon`}</Button>
      </Acts>
    </FilterForm>
  );
}
