/** The form with which an address of a partner is registered. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { letterLanguages } from './partner-address.ts';
import type { PartnerAddresses } from './partner-address.sql.ts';

export type TypedAddress = Readonly<Record<string, string | undefined>>;

/** Asks for an address, where there is a partner that needs one. */
export function AddressForm(view: {
  shown: PartnerAddresses;
  csrf: string;
  typed: TypedAddress;
  problems: readonly Problem[];
}) {
  const { shown, csrf, typed, problems } = view;
  if (shown.partners.length === 0)
    return (
      <Card title={say`Nieuw adres`}>
        <p>{say`Elke partner naar wie u kunt verwijzen, heeft een account. U hebt geen adres nodig.`}</p>
      </Card>
    );
  return (
    <Card title={say`Nieuw adres`}>
      <Form action="/beheer/partners" csrf={csrf} problems={problems}>
        <AddressFields filled={{ typed, problems }} partners={shown.partners} />
        <div>
          <Button look="primary">{say`Registreer het adres`}</Button>
        </div>
      </Form>
    </Card>
  );
}

/** Asks for the partner, the function, the address, its language and what shows that it is theirs. */
function AddressFields({ filled, partners }: { filled: Filled; partners: PartnerAddresses['partners'] }) {
  return (
    <>
      <SelectField
        {...fieldIn(filled, 'organisatie')}
        label={say`Partner`}
        hint={say`Heeft de partner al een adres? Dan komt dit in de plaats zodra het bevestigd is.`}
        choose={say`Kies`}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...fieldIn(filled, 'functie')}
        label={say`Functie die de berichten leest`}
        hint={say`Geen naam van een persoon. Bijvoorbeeld: Onthaal en intake.`}
        maxlength={80}
        autocomplete="off"
      />
      <TextField
        {...fieldIn(filled, 'adres')}
        label={say`E-mailadres van die functie`}
        inputmode="email"
        maxlength={160}
        autocomplete="off"
      />
      <RadioGroup
        {...fieldIn(filled, 'taal')}
        label={say`Taal van de berichten`}
        options={Object.entries(letterLanguages).map(([value, label]) => ({ value, label }))}
        value={filled.typed['taal'] ?? 'nl'}
      />
      <TextField
        {...fieldIn(filled, 'bron')}
        label={say`Waaruit blijkt dat dit adres van de partner is?`}
        hint={say`Bijvoorbeeld: partnerschap 2026, artikel 4.`}
        maxlength={200}
        autocomplete="off"
      />
    </>
  );
}
