/** One comparison: what was laid down, what came of it, and what that does and does not say. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DifferenceChart, signed } from '../../ui/difference-chart.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { Refused } from '../../ui/refused.tsx';
import { DataTable } from '../../ui/table.tsx';
import {
  ages,
  approachLabel,
  benefits,
  type Comparison,
  outcomes,
  sentenceOf,
  type Standing,
} from './comparison.ts';
import { StandingTag } from './comparison-list.pages.tsx';

export interface ComparisonView extends Filled {
  readonly one: Comparison;
  readonly standing: Standing;
  readonly csrf: string;
  readonly refused?: string | undefined;
}

export function ComparisonPage(view: ComparisonView) {
  const { one, standing, refused } = view;
  return (
    <>
      <PageHead
        above={[
          { href: '/cijfers/eigen', label: say`Cijfers` },
          { href: '/cijfers/wat-werkt', label: say`Wat werkt?` },
        ]}
        title={one.question}
      />
      <Stack>
        <Refused message={refused} />
        <Card title={say`De uitkomst`}>
          <p>
            <StandingTag standing={standing} />
          </p>
          <Outcome {...view} />
        </Card>
        {one.result !== null && (
          <Card title={say`Wat dit niet zegt`}>
            <ul>
              <li>{say`Dat de aanpak de oorzaak is. Wie de aanpak kreeg, kan op andere punten verschillen: gezondheid, ervaring, wat iemand zelf wil.`}</li>
              <li>{say`Wat voor één persoon werkt. Dit gaat over groepen, en mag nooit tellen als oordeel over iemand.`}</li>
              <li>{say`Dat het elders ook zo is. U telde alleen bij uw eigen organisatie.`}</li>
            </ul>
          </Card>
        )}
        <Card title={say`Wat is vastgelegd`}>
          <Laid one={one} />
        </Card>
      </Stack>
    </>
  );
}

function Outcome(view: ComparisonView) {
  const { one, standing, csrf } = view;
  switch (standing) {
    case 'withdrawn':
      return (
        <p>{say`Ingetrokken op ${dayInWords(one.closedOn ?? '')} door ${one.closedBy ?? ''}, voor iemand de uitkomst zag. De reden: ${one.reason ?? ''}`}</p>
      );
    case 'waiting':
      return (
        <>
          <p>{say`U kunt kijken vanaf ${dayInWords(one.readyOn)}. Dan had iedereen de tijd om de uitkomst te halen. Wie vroeger kijkt, stopt te snel of gaat te lang door.`}</p>
          <Withdraw {...view} />
        </>
      );
    case 'ready':
      return (
        <>
          <p>{say`Iedereen had de tijd. U kijkt één keer. Wat u ziet, blijft staan, ook als het tegenvalt.`}</p>
          <ActForm action={`/cijfers/wat-werkt/${one.id}/bekijk`} csrf={csrf}>
            <Acts>
              <Button look="primary">{say`Bekijk de uitkomst`}</Button>
            </Acts>
          </ActForm>
          <Withdraw {...view} />
        </>
      );
    default:
      return <Seen one={one} />;
  }
}

function Seen({ one }: { one: Comparison }) {
  const { result } = one;
  return (
    <>
      <p>
        <b>{sentenceOf(one)}</b>
      </p>
      {result !== null && (
        <>
          <DifferenceChart
            label={say`Het verschil op 100 mensen ligt tussen ${signed(result.low)} en ${signed(result.high)}`}
            less={say`minder met de aanpak`}
            more={say`meer met de aanpak`}
            rows={[{ name: one.question, ...result }]}
          />
          <Groups one={one} result={result} />
        </>
      )}
      <p class="source">{say`Bekeken op ${dayInWords(one.closedOn ?? '')} door ${one.closedBy ?? ''}. Deze uitkomst verandert niet meer.`}</p>
    </>
  );
}

function Groups({ one, result }: { one: Comparison; result: NonNullable<Comparison['result']> }) {
  const label = approachLabel(one.approach);
  const rows = [
    { name: say`Met ${label}`, people: result.withPeople, part: result.withPart },
    { name: say`Zonder ${label}`, people: result.withoutPeople, part: result.withoutPart },
  ];
  return (
    <>
      <DataTable
        caption={outcomes[one.outcome]}
        rows={rows}
        columns={[
          { head: say`Groep`, rowHead: true, cell: ({ name }) => name },
          { head: say`Mensen, ongeveer`, numeric: true, cell: ({ people }) => formatNumber(people) },
          { head: say`Haalde het`, numeric: true, cell: ({ part }) => `${part} %` },
        ]}
      />
      <p class="source">{say`Het verschil vergelijkt mensen van dezelfde leeftijd en met dezelfde uitkering. Daarom kan het anders zijn dan het verschil tussen de twee percentages.`}</p>
    </>
  );
}

function Laid({ one }: { one: Comparison }) {
  const whom = [one.age && ages[one.age], one.benefit && benefits[one.benefit]].filter(
    (words) => words !== null,
  );
  return (
    <>
      <DefinitionList
        items={[
          { term: say`De aanpak`, details: approachLabel(one.approach) },
          {
            term: say`Over wie`,
            details: whom.length === 0 ? say`Iedereen die uw organisatie begeleidde` : whom.join('. '),
          },
          {
            term: say`Begonnen`,
            details: say`Tussen ${dayInWords(one.from)} en ${dayInWords(one.until)}`,
          },
          { term: say`De uitkomst`, details: outcomes[one.outcome] },
          { term: say`Vastgelegd`, details: say`${dayInWords(one.definedOn)}, ${one.definedBy}` },
        ]}
      />
      <Fold summary={say`Hoe vergelijken we?`}>
        <p>{say`We nemen wie ${one.startMonths} maanden na de start nog op weg was. In de ene groep zit wie tegen dan met de aanpak begon, in de andere wie dat niet deed. Wie al eerder werk vond, telt in geen van beide mee: dat kan niet door de aanpak komen.`}</p>
        <p>{say`Daarna kijken we ${one.followMonths} maanden vooruit. Wie bij de controle niet bereikt is, telt als niet aan het werk.`}</p>
        <p>{say`We vergelijken per leeftijd en soort uitkering bij de start, en nemen daarvan een gewogen gemiddelde (Mantel en Haenszel), met een marge van 95 % (Sato, 1989). Een groep zonder tegenhanger telt niet mee.`}</p>
      </Fold>
    </>
  );
}

function Withdraw({ one, csrf, typed, problems }: ComparisonView) {
  return (
    <Fold summary={say`Trek deze vergelijking in`} open={problems.length > 0}>
      <ReasonForm
        action={`/cijfers/wat-werkt/${one.id}/trek-in`}
        csrf={csrf}
        id={one.id}
        label={say`Waarom vergelijkt u niet meer?`}
        hint={say`De vergelijking blijft op de lijst, met uw reden. Schrijf niets over één persoon.`}
        longest={300}
        typed={typed}
        problems={problems}
      >
        {say`Trek in`}
      </ReasonForm>
    </Fold>
  );
}
