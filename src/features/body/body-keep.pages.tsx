/** The forms of whoever keeps a body: what it does and when it meets, and a new local one. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Written } from '../../ui/text.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { bodyKinds, bodyPage, localKindCodes, monthName, monthNumbers, underBody } from './body.ts';
import type { KeptBody } from './body-keep.sql.ts';

interface FormView {
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly months: readonly string[];
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Changes what a body does, when it meets, how many it takes and who keeps it. */
export function KeepBodyPage({ opened, ...form }: FormView & { opened: KeptBody }) {
  const { body, keepers } = opened;
  return (
    <>
      <PageHead above={underBody(body)} title={say`Pas dit overleg aan`} />
      <Stack>
        <Refused message={form.refused}>
          <Standing opened={opened} />
        </Refused>
        <Card title={say`Taak en ritme`}>
          <Form action={`${bodyPage(body.id)}/wijzig`} csrf={form.csrf} problems={form.problems}>
            <input type="hidden" name="versie" value={form.typed['versie'] ?? body.version} />
            <TaskField {...form} />
            <MonthsField {...form} />
            <TextField
              {...fieldIn(form, 'minimum')}
              label={say`Hoeveel leden moeten er zijn om te beslissen?`}
              hint={say`Leeg: dit overleg vraagt geen minimum.`}
              inputmode="numeric"
              maxlength={3}
              narrow
              optional
            />
            <SelectField
              {...fieldIn(form, 'secretaris')}
              label={say`Wie is secretaris?`}
              hint={say`Kiest u een andere organisatie, dan kan alleen zij hierna nog iets aanpassen.`}
              choose={say`nog niemand`}
              options={keepers.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <FormActs back={bodyPage(body.id)} label={say`Bewaar`} />
          </Form>
        </Card>
      </Stack>
    </>
  );
}

/** What stands there now, beside what was typed. */
function Standing({ opened: { body, keepers } }: { opened: KeptBody }) {
  const secretary = keepers.find(({ id }) => id === body.secretary)?.name;
  return (
    <>
      <Written text={body.task} />
      <p>
        {body.months.length === 0
          ? say`Er zijn geen vaste maanden.`
          : say`Vergadert in ${listed(body.months.map(monthName))}.`}{' '}
        {body.quorum === null ? say`Er is geen minimum.` : say`Nodig zijn ${body.quorum} leden.`}{' '}
        {secretary === undefined ? say`Nog geen secretaris` : say`Secretaris: ${secretary}`}
      </p>
    </>
  );
}

/** Begins a local body. */
export function BeginBodyPage(form: FormView & { readonly places: string }) {
  return (
    <>
      <PageHead
        above={[{ href: '/overleg', label: say`Overleg` }]}
        title={say`Begin een lokaal overleg`}
        lead={say`Uw organisatie wordt secretaris. Het overleg geeft signalen door aan de werkgroep van de provincie.`}
      />
      <Card title={say`Het nieuwe overleg`}>
        <Form action="/overleg/nieuw" csrf={form.csrf} problems={form.problems}>
          <TextField
            {...fieldIn(form, 'naam')}
            label={say`Hoe heet het?`}
            maxlength={120}
            autocomplete="off"
          />
          <SelectField
            {...fieldIn(form, 'soort')}
            label={say`Wat voor overleg is het?`}
            choose={say`Kies`}
            options={localKindCodes.map((value) => ({ value, label: bodyKinds[value] }))}
          />
          <TextField
            {...fieldIn(form, 'kenmerk')}
            label={say`Kort kenmerk`}
            hint={say`Elk besluit begint ermee. Bijvoorbeeld SG-VL: dan heet een besluit SG-VL 2027/1.`}
            maxlength={12}
            autocomplete="off"
            narrow
          />
          <TaskField {...form} />
          <TextField
            {...fieldIn(form, 'gemeenten')}
            label={say`Voor welke gemeenten?`}
            hint={say`Schrijf hun namen, met een komma ertussen.`}
            autocomplete="off"
          />
          <MonthsField {...form} />
          <FormActs back="/overleg" label={say`Begin dit overleg`} />
        </Form>
      </Card>
    </>
  );
}

function TaskField(form: FormView) {
  return <TextArea {...fieldIn(form, 'taak')} label={say`Wat doet dit overleg?`} rows={3} maxlength={600} />;
}

function MonthsField({ months, problems }: FormView) {
  return (
    <CheckboxList
      name="maanden"
      label={say`In welke maanden vergadert het?`}
      hint={say`Dit is het ritme. U plant ermee een heel jaar in één keer.`}
      error={problemOf(problems, 'maanden')}
      options={monthNumbers.map((month) => ({ value: String(month), label: monthName(month) }))}
      values={months}
      optional
    />
  );
}
