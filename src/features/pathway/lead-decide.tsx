/** The form about the lead: an OCMW decides, others propose. Whether someone may decide now is said by the page. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { proposedDeadline } from './deadline.ts';
import { leadingKinds, type LeadRow } from './lead.ts';
import { type Addressee, functionOf } from './pathway.ts';
import { type FormProps, pathwayAddress } from './pathway-address.ts';
import { Buttons } from './phase-form.pages.tsx';

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

function DecideFields({ opened, asked, open }: FormProps & { open: readonly Addressee[] }) {
  const { actor } = opened;
  const { typed } = asked;
  const own = { value: actor.organisation_id ?? '', label: say`${actor.organisation_name} (uw organisatie)` };
  const others = open.map(({ id, name }) => ({
    value: id,
    label: name,
    hint: say`Uw voorstel wacht op een akkoord.`,
  }));
  return (
    <>
      <RadioGroup {...fieldIn(asked, 'regie')} label={say`Wie heeft de regie?`} options={[own, ...others]} />
      <DateField
        {...fieldIn(asked, 'datum')}
        label={say`Vanaf`}
        value={typed['datum'] ?? typedDate(actor.today)}
      />
      <OwnFields opened={opened} asked={asked} />
    </>
  );
}

/** Why, as what the reader answers for it, and by when the other answers. */
function OwnFields({ opened, asked }: FormProps) {
  const { typed } = asked;
  return (
    <>
      <TextArea {...fieldIn(asked, 'waarom')} label={say`Waarom`} rows={3} />
      <TextField
        {...fieldIn(asked, 'functie')}
        label={say`Uw functie`}
        hint={say`U wordt de contactpersoon als uw organisatie de regie heeft.`}
        value={typed['functie'] ?? functionOf(opened)}
      />
      <DateField
        {...fieldIn(asked, 'termijn')}
        label={say`Antwoord tegen`}
        hint={say`Een werkdag. Alleen nodig als u iets voorstelt aan een ander.`}
        value={typed['termijn'] ?? typedDate(proposedDeadline(opened.actor.today))}
      />
    </>
  );
}
