/** Lays down a comparison: the question, the approach, of whom, and how long is waited. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { type Option, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Quarter } from '../figure/figure-series.ts';
import {
  ages,
  approachCodes,
  approachLabel,
  benefits,
  FEWEST,
  followMonths,
  outcomes,
  startMonths,
} from './comparison.ts';

export interface ComparisonFormView {
  readonly filled: Filled;
  readonly csrf: string;
  /** Those that can be chosen, the first the longest ago. */
  readonly quarters: readonly Quarter[];
  readonly refused?: string | undefined;
}

export function ComparisonFormPage({ filled, csrf, quarters, refused }: ComparisonFormView) {
  return (
    <>
      <PageHead
        above={[
          { href: '/cijfers/eigen', label: say`Cijfers` },
          { href: '/cijfers/wat-werkt', label: say`Wat werkt?` },
        ]}
        title={say`Leg een vergelijking vast`}
        lead={say`Wat u hier kiest, verandert niet meer. Zo kan niemand achteraf zoeken naar een uitkomst die past.`}
      />
      <Stack>
        <Refused message={refused} />
        <Card title={say`Wat vergelijkt u?`}>
          <Form action="/cijfers/wat-werkt/nieuw" csrf={csrf} problems={filled.problems}>
            <Approach filled={filled} />
            <Whom filled={filled} quarters={quarters} />
            <HowLong filled={filled} />
            <p class="source">{say`In elke groep zijn minstens ${FEWEST} mensen nodig, en minstens 10 die de uitkomst wel en niet haalden. Anders krijgt u geen cijfers te zien.`}</p>
            <FormActs back="/cijfers/wat-werkt" label={say`Leg vast`} />
          </Form>
        </Card>
      </Stack>
    </>
  );
}

function Approach({ filled }: { filled: Filled }) {
  return (
    <>
      <TextField
        {...fieldIn(filled, 'vraag')}
        label={say`Wat wilt u weten?`}
        hint={say`Bijvoorbeeld: vinden mensen met jobcoaching vaker werk?`}
        maxlength={200}
      />
      <SelectField
        {...fieldIn(filled, 'maatregel')}
        label={say`De aanpak`}
        choose={say`Kies een aanpak`}
        options={approachCodes.map((code) => ({ value: code, label: approachLabel(code) }))}
      />
      <RadioGroup {...fieldIn(filled, 'resultaat')} label={say`De uitkomst`} options={optionsOf(outcomes)} />
    </>
  );
}

function Whom({ filled, quarters }: { filled: Filled; quarters: readonly Quarter[] }) {
  const options = quarters.map(({ begins, name }) => ({ value: begins, label: name }));
  return (
    <>
      <SelectField
        {...fieldIn(filled, 'begin')}
        label={say`Begeleiding die begon vanaf`}
        choose={say`Kies een kwartaal`}
        options={options}
      />
      <SelectField
        {...fieldIn(filled, 'tot')}
        label={say`Tot en met`}
        choose={say`Kies een kwartaal`}
        options={options}
      />
      <SelectField
        {...fieldIn(filled, 'groep')}
        label={say`Leeftijd`}
        choose={say`Alle leeftijden`}
        options={optionsOf(ages)}
      />
      <SelectField
        {...fieldIn(filled, 'soort')}
        label={say`Uitkering`}
        choose={say`Met en zonder uitkering`}
        options={optionsOf(benefits)}
      />
    </>
  );
}

function HowLong({ filled }: { filled: Filled }) {
  return (
    <>
      <RadioGroup
        {...fieldIn(filled, 'maanden')}
        label={say`Hoe snel begon de aanpak?`}
        options={startMonths.map((months) => ({
          value: `${months}`,
          label: say`Binnen ${months} maanden na de start`,
        }))}
      />
      <RadioGroup
        {...fieldIn(filled, 'duur')}
        label={say`Hoe lang wacht u daarna op de uitkomst?`}
        options={followMonths.map((months) => ({ value: `${months}`, label: say`${months} maanden` }))}
      />
    </>
  );
}

function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
