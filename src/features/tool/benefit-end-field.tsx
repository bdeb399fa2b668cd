/** What the tool about the end of a right to unemployment benefit asks: the benefit, its days, and the career. */
import { benefitPeriodNumbers } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { Typed } from '../instrument/typed.ts';

interface BenefitFormProps {
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Asks for the benefit and its days, and for what else its end depends on. */
export function BenefitForm({ csrf, typed, problems }: BenefitFormProps) {
  const filled = { typed, problems };
  return (
    <Form action="/hulpmiddelen/einde-uitkering" csrf={csrf} problems={problems}>
      <RadioGroup
        {...fieldIn(filled, 'soort')}
        label={say`Welke uitkering?`}
        value={typed['soort'] ?? 'UNEMPLOYMENT'}
        options={[
          { value: 'UNEMPLOYMENT', label: say`Werkloosheidsuitkering, na werk` },
          { value: 'INSCHAKELING', label: say`Inschakelingsuitkering, na studies` },
        ]}
      />
      <DateField {...fieldIn(filled, 'geboren')} label={say`Geboortedatum`} />
      <DateField {...fieldIn(filled, 'begin')} label={say`Dag van de eerste aanvraag`} />
      <CareerFields filled={filled} />
      <Checkbox
        name="statuut"
        label={say`De persoon heeft een bijzonder statuut`}
        hint={say`SWT, kunstwerker, havenarbeider, erkend zeevisser of beschutte werkplaats`}
        checked={typed['statuut'] === 'ja'}
      />
      <Button look="primary">{say`Zoek de einddatum`}</Button>
    </Form>
  );
}

/** Years of work and without, the period of the benefit, and the days of work. */
function CareerFields({ filled }: { filled: Filled }) {
  return (
    <>
      <TextField
        {...fieldIn(filled, 'loopbaan')}
        label={say`Jaren loopbaan`}
        hint={say`Nodig voor wie 55 jaar of ouder is`}
        inputmode="decimal"
        optional
        narrow
      />
      <TextField
        {...fieldIn(filled, 'werkloos')}
        label={say`Jaren volledig werkloos in de hele loopbaan`}
        inputmode="decimal"
        optional
        narrow
      />
      <SelectField
        {...fieldIn(filled, 'periode')}
        label={say`Vergoedingsperiode op 30 juni 2025`}
        options={Object.entries(benefitPeriodNumbers).map(([value, label]) => ({ value, label }))}
        choose={say`Weet ik niet`}
        optional
      />
      <TextField
        {...fieldIn(filled, 'dagen')}
        label={say`Dagen werk in de 36 maanden voor de aanvraag`}
        hint={say`Voor aanvragen vanaf 1 maart 2026. Een voltijdse maand telt 26 dagen.`}
        inputmode="numeric"
        optional
        narrow
      />
    </>
  );
}
