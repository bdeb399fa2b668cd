/** The form about the lead: an OCMW decides, others propose. Whether someone may decide now is said by the page. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { proposedDeadline } from './deadline.ts';
import { leadingKinds, type LeadRow } from './lead.ts';
import { type Addressee, functionOf } from './pathway.ts';
import { type FormProps, pathwayAddress } from './pathway-address.ts';
import { Buttons, value } from './phase-form.pages.tsx';

/** Asks who leads from when and why, and by when another answers. */
export function DecideCard({ opened, asked, lead }: FormProps & { lead: LeadRow | undefined }) {
  const others = opened.parts.addressees.filter((one) => leadingKinds.includes(one.kind));
  const open = others.filter((one) => one.may);
  const closed = others.filter((one) => !one.may);
  return (
    <Card title={lead === undefined ? say`Leg vast wie de regie heeft` : say`Wijzig de regie`}>
      {closed.map((one) => (
        <p>{say`${one.name} kunt u nu niets voorstellen: die kan uw vraag niet lezen. Kijk na of er een gegevensstroom is, en verwijs de persoon zo nodig eerst.`}</p>
      ))}
      <Form
        action={pathwayAddress(opened.person, '/regie', asked.reason)}
        csrf={asked.csrf}
        problems={asked.problems}
      >
        <DecideFields opened={opened} asked={asked} open={open} />
        <Buttons opened={opened} asked={asked} label={say`Bewaar`} />
      </Form>
    </Card>
  );
}

function DecideFields({
  opened,
  asked: { typed, problems },
  open,
}: FormProps & { open: readonly Addressee[] }) {
  const { actor } = opened;
  const own = { value: actor.organisation_id ?? '', label: say`${actor.organisation_name} (uw organisatie)` };
  const others = open.map(({ id, name }) => ({
    value: id,
    label: name,
    hint: say`Uw voorstel wacht op een akkoord.`,
  }));
  return (
    <>
      <RadioGroup
        name="regie"
        label={say`Wie heeft de regie?`}
        options={[own, ...others]}
        {...value(typed['regie'])}
        error={problemOf(problems, 'regie')}
      />
      <DateField
        name="datum"
        label={say`Vanaf`}
        value={typed['datum'] ?? typedDate(actor.today)}
        error={problemOf(problems, 'datum')}
      />
      <TextArea
        name="waarom"
        label={say`Waarom`}
        rows={3}
        value={typed['waarom'] ?? ''}
        error={problemOf(problems, 'waarom')}
      />
      <TextField
        name="functie"
        label={say`Uw functie`}
        hint={say`U wordt de contactpersoon als uw organisatie de regie heeft.`}
        value={typed['functie'] ?? functionOf(opened)}
        error={problemOf(problems, 'functie')}
      />
      <DateField
        name="termijn"
        label={say`Antwoord tegen`}
        hint={say`Een werkdag. Alleen nodig als u iets voorstelt aan een ander.`}
        value={typed['termijn'] ?? typedDate(proposedDeadline(actor.today))}
        error={problemOf(problems, 'termijn')}
      />
    </>
  );
}
