/** Whom one tried to reach about a referral: the attempts of the own organisation, and the form for another one. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { day } from './referral-day.ts';
import type { FormsView } from './referral-desk.tsx';
import { type Attempt, tried } from './referral.ts';
import type { OpenedReferral } from './referral.sql.ts';

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
  const sent = view.form === 'poging';
  const problems = sent ? view.problems : [];
  return (
    <details open={sent}>
      <summary>{say`Noteer een poging`}</summary>
      <Form
        action={withReason(`/verwijzingen/${opened.referral.id}/poging`, view.reason)}
        csrf={view.csrf}
        problems={problems}
      >
        <AttemptFields opened={opened} typed={sent ? view.typed : {}} problems={problems} />
        <div>
          <Button>{say`Bewaar de poging`}</Button>
        </div>
      </Form>
    </details>
  );
}

type FieldsProps = Pick<FormsView, 'problems'> & {
  opened: OpenedReferral;
  typed: Readonly<Record<string, string>>;
};

function AttemptFields({ opened: { actor, incoming }, typed, problems }: FieldsProps) {
  return (
    <>
      <DateField
        name="datum"
        id="poging-datum"
        label={say`Dag`}
        value={typed['datum'] ?? typedDate(actor.today)}
        error={problemOf(problems, 'poging-datum')}
      />
      <SelectField
        name="wie"
        id="poging-wie"
        label={say`Wie probeerde u te bereiken?`}
        options={Object.entries(tried).map(([value, label]) => ({ value, label }))}
        value={typed['wie'] ?? (incoming ? 'person' : 'organisation')}
        error={problemOf(problems, 'poging-wie')}
      />
      <RadioGroup
        name="bereikt"
        id="poging-bereikt"
        label={say`Lukte het?`}
        options={[
          { value: 'ja', label: say`Ja, bereikt` },
          { value: 'nee', label: say`Nee, niet bereikt` },
        ]}
        value={typed['bereikt'] ?? ''}
        error={problemOf(problems, 'poging-bereikt')}
      />
      <TextArea
        name="opmerking"
        id="poging-opmerking"
        label={say`Opmerking`}
        hint={say`Alleen uw organisatie leest dit.`}
        rows={2}
        maxlength={300}
        value={typed['opmerking'] ?? ''}
        optional
        error={problemOf(problems, 'poging-opmerking')}
      />
    </>
  );
}
