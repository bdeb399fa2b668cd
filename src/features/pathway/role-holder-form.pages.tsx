/** The page about role-holders: who holds which role now and before, and the form to add one. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { Hidden } from '../../ui/text.tsx';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { type FormProps, pathwayAddress } from './pathway-address.ts';
import { Buttons } from './phase-form.pages.tsx';
import { RoleHolder } from './role-holder-card.tsx';
import { holderDomains, holderRoles } from './role-holder.ts';

/** Shows the role-holders, with a button to end those of the own organisation. */
export function RoleHoldersPage({ opened, asked }: FormProps) {
  const rows = opened.parts.role_holders.toReversed();
  return (
    <PartPage opened={opened} current="pathway" reason={asked.reason}>
      <Card title={say`Wie doet wat, nu en vroeger`}>
        {rows.length === 0 && <p>{say`Er staat nog niemand. Voeg hieronder de eerste toe.`}</p>}
        <ul class="plain">
          {rows.map((row) => (
            <li>
              <RoleHolder row={row} />
              <RowSource opened={opened} row={row} />
              {row.until === null && row.source === opened.actor.organisation && (
                <ActForm
                  action={pathwayAddress(opened.person, '/rollen/einde', asked.reason)}
                  csrf={asked.csrf}
                >
                  <input type="hidden" name="rij" value={row.id} />
                  <Button>{tell`Beëindig${<Hidden>: {row.holder}</Hidden>}`}</Button>
                </ActForm>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <AddCard opened={opened} asked={asked} />
    </PartPage>
  );
}

function AddCard({ opened, asked }: FormProps) {
  const { typed, problems } = asked;
  return (
    <Card title={say`Voeg iemand toe`}>
      <Form
        action={pathwayAddress(opened.person, '/rollen', asked.reason)}
        csrf={asked.csrf}
        problems={problems}
      >
        <SelectField
          {...fieldIn(asked, 'rol')}
          label={say`Rol`}
          choose={say`Kies een rol`}
          options={optionsOf(holderRoles)}
        />
        <SelectField
          {...fieldIn(asked, 'domein')}
          label={say`Waarover`}
          choose={say`Kies een domein`}
          options={optionsOf(holderDomains)}
        />
        <WhoFields opened={opened} asked={asked} />
        <DateField
          {...fieldIn(asked, 'datum')}
          label={say`Vanaf`}
          value={typed['datum'] ?? typedDate(opened.actor.today)}
        />
        <Buttons opened={opened} asked={asked} label={say`Voeg toe`} />
      </Form>
    </Card>
  );
}

/** Who holds the role: a name, and an organisation of the list or another one. */
function WhoFields({ opened: { actor, parts }, asked }: FormProps) {
  const organisations = [
    { value: actor.organisation_id ?? '', label: actor.organisation_name ?? '' },
    ...parts.addressees.map((one) => ({ value: one.id, label: one.name })),
  ];
  return (
    <>
      <TextField
        {...fieldIn(asked, 'naam')}
        label={say`Wie`}
        hint={say`De naam van de professional, of zijn dienst.`}
      />
      <SelectField
        {...fieldIn(asked, 'organisatie')}
        label={say`Organisatie`}
        choose={say`Een andere organisatie`}
        options={organisations}
      />
      <TextField
        {...fieldIn(asked, 'elders')}
        label={say`Naam van een andere organisatie`}
        hint={say`Alleen als ze niet in de lijst staat.`}
        optional
      />
    </>
  );
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([code, label]) => ({ value: code, label: beginning(label) }));
}
