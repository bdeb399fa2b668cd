/** What a figure does not say and why, and where the same figures are found as a file. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { publicIndicators } from './published-figure.ts';

/** Says when a number is withheld, who counts, and that nothing changes afterwards. */
export function WhyWithheld() {
  return (
    <Card title={say`Wat niet getoond wordt, en waarom`}>
      <Lines
        items={[
          say`Een getal onder 10 tonen we nooit: het kan over iemand gaan die u kent. Ook een getal waaruit u zo’n klein getal kunt afleiden, tonen we niet.`,
          say`Daarom staat een plaats er per jaar in, en alleen Vlaanderen per kwartaal.`,
          say`Een lokaal bestuur telt mee zolang zijn stroom voor statistiek naar VVSG van kracht is. De gemeente en haar OCMW tellen samen. Een gemeente die fuseerde, telt bij de nieuwe.`,
          say`Een kwartaal wordt één keer gepubliceerd. Wat later genoteerd of verbeterd wordt, verandert het niet.`,
        ]}
      />
      <p>
        <a href="/stromen">{say`Bekijk de stromen`}</a>
      </p>
    </Card>
  );
}

/** Leads to the files. */
export function OpenFigures() {
  return (
    <Card title={say`Gebruik de cijfers zelf`}>
      <p>{say`Dezelfde cijfers, met de telregels, zijn open data. Wat hier niet getoond wordt, staat er ook niet in.`}</p>
      <Lines
        items={publicIndicators().map(({ code, name }) => (
          <>
            {name}:{' '}
            {formsOf(code).map(({ form, href }, place) => (
              <>
                {place > 0 && ', '}
                <a href={href}>{form}</a>
              </>
            ))}
          </>
        ))}
      />
    </Card>
  );
}

function formsOf(code: string) {
  return [
    { form: 'CSV', href: `/cijfers/${code}.csv` },
    { form: 'XLSX', href: `/cijfers/${code}.xlsx` },
    { form: 'JSON', href: `/api/v1/indicators?code=${code}` },
  ];
}
