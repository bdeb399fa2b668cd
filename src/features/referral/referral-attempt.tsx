/** Whom one tried to reach about a referral: the attempts of the own organisation, and the form for another one. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { filledOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { OpenedReferral } from './referral.sql.ts';
import { type Attempt, tried } from './referral.ts';
import { day } from './referral-day.ts';
import { type FormsView, fieldsOf } from './referral-desk.tsx';

/** Lists whom one tried to reach, and notes another attempt. */
export function AttemptCard({
  view,
  opened,
  open,
}: {
  view: FormsView;
  opened: OpenedReferral;
  open: boolean;
}) {
  const attempts = opened.referral.attempts ?? [];
  return (
    <Card title={say`Pogingen tot contact`}>
      <Stack>
        {attempts.length === 0 ? (
          <Empty title={say`Uw organisatie noteerde nog geen poging.`} />
        ) : (
          <Lines items={attempts.map((attempt) => AttemptLine({ attempt }))} />
        )}
        {open && <AttemptForm view={view} opened={opened} />}
      </Stack>
    </Card>
  );
}

function AttemptLine({ attempt }: { attempt: Attempt }) {
  return (
    <>
      <b>{day(attempt.on)}</b>: {tried[attempt.with]}, {attempt.reached ? say`bereikt` : say`niet bereikt`}
      {attempt.who !== undefined && (
        <span class="source">
          <Name>{attempt.who}</Name>
        </span>
      )}
      {attempt.remark !== undefined && <Written text={attempt.remark} />}
    </>
  );
}

function AttemptForm({ view, opened }: { view: FormsView; opened: OpenedReferral }) {
  return (
    <details open={view.form === 'poging'}>
      <summary>{say`Noteer een poging`}</summary>
      <Form
        action={withReason(`/verwijzingen/${opened.referral.id}/poging`, view.reason)}
        csrf={view.csrf}
        problems={filledOf('poging', view).problems}
      >
        <AttemptFields opened={opened} view={view} />
        <div>
          <Button>{say`Bewaar de poging`}</Button>
        </div>
      </Form>
    </details>
  );
}

function AttemptFields({ opened: { actor, incoming }, view }: { opened: OpenedReferral; view: FormsView }) {
  const field = fieldsOf('poging', view);
  return (
    <>
      <DateField {...field('datum', typedDate(actor.today))} label={say`Dag`} />
      <SelectField
        {...field('wie', incoming ? 'person' : 'organisation')}
        label={say`Wie probeerde u te bereiken?`}
        options={Object.entries(tried).map(([value, label]) => ({ value, label }))}
      />
      <RadioGroup
        {...field('bereikt')}
        label={say`Lukte het?`}
        options={[
          { value: 'ja', label: say`Ja, bereikt` },
          { value: 'nee', label: say`Nee, niet bereikt` },
        ]}
      />
      <TextArea
        {...field('opmerking')}
        label={say`Opmerking`}
        hint={say`Alleen uw organisatie leest dit.`}
        rows={2}
        maxlength={300}
        optional
      />
    </>
  );
}
