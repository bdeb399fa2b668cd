/** Reckon with other assumptions, and keep them under a name. Who leads the service keeps; others may try. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Typed } from '../instrument/typed.ts';
import { AssumptionFields } from './assumption-field.tsx';

interface PlanFormProps {
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly mayKeep: boolean;
  readonly tried: boolean;
}

export function PlanForm({ csrf, typed, problems, mayKeep, tried }: PlanFormProps) {
  const own = problems.filter(({ field }) => !['bestand', 'bron', 'datum'].includes(field));
  const filled = { typed, problems: own };
  return (
    <Card title={say`Wat als?`}>
      {tried && <p>{say`De pagina rekent met wat u hier invulde. Er is nog niets bewaard.`}</p>}
      <Form action="/golven" csrf={csrf} problems={own}>
        <AssumptionFields filled={filled} />
        {mayKeep && (
          <TextField
            {...fieldIn(filled, 'naam')}
            label={say`Naam van het scenario`}
            hint={say`Alleen nodig om te bewaren`}
            maxlength={60}
            optional
          />
        )}
        <Acts>
          <Button name="stap" value="reken">{say`Reken uit`}</Button>
          {mayKeep && <Button name="stap" value="bewaar">{say`Bewaar als scenario`}</Button>}
        </Acts>
      </Form>
    </Card>
  );
}
