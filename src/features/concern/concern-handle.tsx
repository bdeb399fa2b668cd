/** What the secretary does with a concern: carry it up with a note, bundle what says the same, put it on an agenda. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { fieldIn, filledOf, problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { meetingPage } from '../meeting/meeting.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { concernPage, countedIn } from './concern.ts';
import { shortened } from './concern-line.tsx';
import type { ConcernView } from './concern-view.ts';

/** Shows the forms of whoever sees to a concern; nothing to others, nor once it was answered. */
export function HandleCards({ view }: { view: ConcernView }) {
  const { concern, whole } = view.opened;
  if (!concern.handled || concern.decided || whole !== null) return null;
  return (
    <>
      <CarryCard {...view} />
      <AgendaCard {...view} />
      <BundleCard {...view} />
    </>
  );
}

function CarryCard({ opened, csrf, form, typed = {}, problems = [] }: ConcernView) {
  const { above, concern } = opened;
  if (above === null) return null;
  const sent = filledOf('carry', { form, typed, problems });
  return (
    <Card title={say`Geef door`}>
      {above.secretary === null ? (
        <Alert tone="warning">{say`${above.name} heeft nog geen secretaris. Het signaal blijft hier staan tot er een is.`}</Alert>
      ) : (
        <Form action={`${concernPage(concern.id)}/doorgeven`} csrf={csrf} problems={sent.problems}>
          <input type="hidden" name="versie" value={sent.typed['versie'] ?? concern.version} />
          <TextArea
            {...fieldIn(sent, 'toelichting')}
            label={say`Waarom gaat dit naar ${above.name}?`}
            hint={say`Wie het signaal gaf of steunt, leest dit. Noem geen personen.`}
            rows={4}
            maxlength={1000}
          />
          <Acts>
            <Button look="primary">{say`Geef door aan ${above.name}`}</Button>
          </Acts>
        </Form>
      )}
    </Card>
  );
}

function AgendaCard({ opened: { meetings, concern } }: ConcernView) {
  if (meetings.length === 0) return null;
  return (
    <Card title={say`Zet op een agenda`}>
      <Lines
        items={meetings.map(({ id, on }) => (
          <ButtonLink href={`${meetingPage(id)}?signaal=${concern.id}`}>
            {say`Vergadering van ${formatDate(on)}`}
          </ButtonLink>
        ))}
      />
    </Card>
  );
}

function BundleCard({ opened, csrf, form, typed = {}, problems = [] }: ConcernView) {
  const { others, concern } = opened;
  if (others.length === 0) return null;
  const mine = form === 'bundle' ? problems : [];
  return (
    <Card title={say`Bundel wat hetzelfde zegt`}>
      <Form action={`${concernPage(concern.id)}/bundelen`} csrf={csrf} problems={mine}>
        <input
          type="hidden"
          name="versie"
          value={(form === 'bundle' ? typed['versie'] : undefined) ?? concern.version}
        />
        <CheckboxList
          name="signaal"
          label={say`Deze signalen gaan verder met dit signaal:`}
          options={others.map((one) => ({
            value: one.id,
            label: shortened(one.text),
            hint: [municipalityName(one.municipality), countedIn(one)].filter(Boolean).join(' · '),
          }))}
          error={problemOf(mine, 'signaal')}
        />
        <Acts>
          <Button>{say`Bundel`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
