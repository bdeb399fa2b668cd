/** The estimator of the inflow for any municipality: what is asked, what follows, and the formulas with their sources. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Suggestions, TextField } from '../../ui/text-field.tsx';
import { ruleText } from '../instrument/rule-words.ts';
import type { Typed } from '../instrument/typed.ts';
import { municipalities } from '../organisation/municipality.ts';
import { ToolPage } from '../tool/tool.pages.tsx';
import { AssumptionFields } from './assumption-field.tsx';
import { type Estimated, waveFields } from './estimator.ts';
import { CostCard, ExpectedCard, RoughCard, WorkCard } from './inflow-result.tsx';
import { InflowSources } from './inflow-source.tsx';

interface EstimatorProps {
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems?: readonly Problem[];
  readonly estimated?: Estimated;
}

export function EstimatorPage({ csrf, typed, problems = [], estimated }: EstimatorProps) {
  return (
    <ToolPage
      title={say`Hoeveel mensen komen naar het OCMW?`}
      lead={say`Reken uit wat het einde van de werkloosheidsuitkering betekent voor uw gemeente. Wat geen openbare bron heeft, vult u zelf in.`}
    >
      {estimated && <Answer estimated={estimated} />}
      <Card title={estimated ? say`Verander iets` : say`Wat u weet`}>
        <EstimatorForm csrf={csrf} filled={{ typed, problems }} />
      </Card>
      <InflowSources />
    </ToolPage>
  );
}

function Answer({ estimated: { place, inhabitants, endings, assumed } }: { estimated: Estimated }) {
  return (
    <>
      <PlaceHead name={place.name} />
      {inhabitants !== undefined && <RoughCard inhabitants={inhabitants} assumed={assumed} />}
      {endings.length > 0 && (
        <>
          <WorkCard endings={endings} assumed={assumed} />
          <ExpectedCard endings={endings} assumed={assumed} />
          <CostCard endings={endings} assumed={assumed} />
        </>
      )}
    </>
  );
}

function PlaceHead({ name }: { name: string }) {
  return (
    <p>
      <b>{say`Schatting voor ${name}.`}</b>
    </p>
  );
}

function EstimatorForm({ csrf, filled }: { csrf: string; filled: Filled }) {
  return (
    <Form action="/hulpmiddelen/instroom" csrf={csrf} problems={filled.problems}>
      <TextField {...fieldIn(filled, 'gemeente')} label={say`Gemeente`} suggestions="gemeenten" />
      <Suggestions id="gemeenten" options={municipalities.map(({ name }) => name)} />
      <TextField
        {...fieldIn(filled, 'inwoners')}
        label={say`Hoeveel inwoners heeft uw gemeente?`}
        hint={say`Hebt u geen lijst, dan krijgt u hiermee een ruwe raming voor alle golven samen.`}
        inputmode="numeric"
        optional
        narrow
      />
      <p>{say`Hoeveel mensen in uw gemeente verliezen hun uitkering? Uw OCMW heeft die aantallen misschien, bijvoorbeeld uit de rekenhulp van de VVSG. Laat leeg wat u niet weet.`}</p>
      {waveFields.map(({ name, on, who }) => (
        <TextField
          {...fieldIn(filled, name)}
          label={formatDate(on)}
          hint={ruleText(who)}
          inputmode="numeric"
          optional
          narrow
        />
      ))}
      <AssumptionFields filled={filled} />
      <Button look="primary">{say`Reken uit`}</Button>
    </Form>
  );
}
