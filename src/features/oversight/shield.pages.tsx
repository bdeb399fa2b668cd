/** From whom a person is hidden, with the form to hide someone and the button to end it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { shieldReasons } from './oversight.acts.ts';
import type { Shield } from './oversight.ts';

export type TypedShield = Readonly<Partial<Record<'gebruikersnaam' | 'reden' | 'tot', string>>>;

interface ShieldsProps {
  readonly dossier: string;
  readonly csrf: string;
  readonly shields: readonly Shield[];
  readonly typed: TypedShield;
  readonly problems: readonly Problem[];
}

export function Shields(props: ShieldsProps) {
  const { dossier, csrf, shields } = props;
  return (
    <>
      <Card title={say`Afgeschermd`}>
        {shields.length === 0 ? (
          <p>{say`Deze persoon is voor niemand van uw organisatie verborgen.`}</p>
        ) : (
          <Lines items={shields.map((shield) => <OneShield {...{ shield, dossier, csrf }} />)} />
        )}
      </Card>
      <Card title={say`Afschermen`}>
        <SetShield {...props} />
      </Card>
    </>
  );
}

function OneShield({ shield, dossier, csrf }: { shield: Shield; dossier: string; csrf: string }) {
  const reason = Object.hasOwn(shieldReasons, shield.reason)
    ? shieldReasons[shield.reason as keyof typeof shieldReasons]
    : shield.reason;
  const from = formatDate(shield.from, 'short');
  const period =
    shield.until === null
      ? say`vanaf ${from}`
      : say`vanaf ${from} tot en met ${formatDate(shield.until, 'short')}`;
  return (
    <>
      {tell`Verborgen voor ${shield.user === null ? <b>{say`iedereen`}</b> : <Name>{shield.user}</Name>}: ${reason}.`}
      <div class="source">
        {shield.setBy === null ? period : tell`${period}, door ${<Name>{shield.setBy}</Name>}`}
      </div>
      <ActForm action={`/dossiers/${dossier}/afscherming/${shield.id}/einde`} csrf={csrf}>
        <Button look="danger">
          {say`Beëindig`}
          <Hidden> {say`de afscherming voor ${shield.user ?? say`iedereen`}`}</Hidden>
        </Button>
      </ActForm>
    </>
  );
}

function SetShield({ dossier, csrf, typed, problems }: ShieldsProps) {
  const field = (name: keyof TypedShield) => fieldIn({ typed, problems }, name);
  return (
    <Form action={`/dossiers/${dossier}/afscherming`} csrf={csrf} problems={problems}>
      <TextField
        {...field('gebruikersnaam')}
        label={say`Gebruikersnaam van de collega`}
        hint={say`Leeg: verborgen voor heel uw organisatie.`}
        optional
        autocomplete="off"
      />
      <RadioGroup
        {...field('reden')}
        label={say`Reden`}
        options={Object.entries(shieldReasons).map(([value, label]) => ({
          value,
          label: beginning(label),
        }))}
      />
      <DateField {...field('tot')} label={say`Laatste dag`} optional />
      <Button>{say`Scherm af`}</Button>
    </Form>
  );
}
