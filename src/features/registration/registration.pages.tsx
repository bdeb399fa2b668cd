/** The form in which someone is registered by hand: who it is, why the organisation guides them, and how to reach them. */
import type { ComponentChildren } from 'preact';
import { languages, workStatuses } from '../../gate/field-code.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Problem } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { clientCodeLists, regimes } from '../client-import/code-list.ts';
import { type AskedColumn, registerAddress, type TypedClient } from './registration.ts';

interface RegistrationView {
  readonly csrf: string;
  readonly today: CivilDate;
  readonly typed: TypedClient;
  readonly problems: readonly Problem[];
}

/** Asks for what one row of a client file says. */
export function RegistrationPage(view: RegistrationView) {
  return (
    <>
      <PageHead
        above={[{ href: '/personen', label: say`Personen` }]}
        title={say`Persoon toevoegen`}
        lead={say`U begeleidt iemand die nog niet in de lijst van uw organisatie staat. Alleen wie het is, moet u invullen.`}
      />
      <Form action={registerAddress} csrf={view.csrf} problems={view.problems}>
        <Identity view={view} />
        <Guidance view={view} />
        <Contact view={view} />
        <p class="source">{say`Uw functionaris voor gegevensbescherming ziet dat u deze persoon toevoegde, met de grond en de datum. De persoon zelf kan het ook zien.`}</p>
        <FormActs back="/personen" label={say`Voeg toe`} />
      </Form>
    </>
  );
}

type PartProps = { view: RegistrationView };

function Identity({ view }: PartProps) {
  return (
    <Part title={say`Wie is het?`}>
      <p>{say`Vul het rijksregisternummer in. Is er geen, vul dan de naam en de geboortedatum in.`}</p>
      <TextField
        {...asked(view, 'insz', say`Rijksregisternummer`)}
        inputmode="numeric"
        autocomplete="off"
        narrow
      />
      <TextField {...asked(view, 'voornaam', say`Voornaam`)} autocomplete="off" />
      <TextField {...asked(view, 'achternaam', say`Familienaam`)} autocomplete="off" />
      <DateField {...asked(view, 'geboortedatum', say`Geboortedatum`)} autocomplete="off" />
      <TextField
        {...asked(view, 'gemeente_nis', say`Gemeente waar de persoon woont`)}
        hint={say`Ligt die buiten uw werkgebied, dan moet een collega bevestigen dat u deze persoon begeleidt.`}
        autocomplete="off"
        optional
      />
    </Part>
  );
}

function Guidance({ view }: PartProps) {
  return (
    <Part title={say`Waarom begeleidt u deze persoon?`}>
      <p>{say`Vul in wat u al weet. U kunt de rest later vastleggen.`}</p>
      <SelectField
        {...asked(view, 'regime', say`Leefloon of uitkering`)}
        options={optionsOf(regimes)}
        choose={say`Nog niet bekend`}
      />
      <DateField {...asked(view, 'regime_van', say`Leefloon of uitkering vanaf`)} />
      <DateField {...asked(view, 'regime_tot', say`Leefloon of uitkering tot en met`)} />
      <SelectField
        {...asked(view, 'werkstatus', say`Werk`)}
        options={optionsOf(workStatuses)}
        choose={say`Nog niet bekend`}
      />
      <DateField
        {...asked(view, 'betrokken_sinds', say`Uw organisatie begeleidt deze persoon sinds`)}
        hint={say`dd/mm/jjjj. Leeg: vanaf het leefloon of de uitkering, of vandaag (${formatDate(view.today, 'short')}).`}
      />
      <SelectField
        {...asked(view, 'grond', say`Grond van de begeleiding`)}
        hint={say`Leeg: dezelfde als het leefloon of de uitkering.`}
        options={optionsOf(clientCodeLists.grounds)}
        choose={say`Kies, of laat leeg`}
      />
    </Part>
  );
}

function Contact({ view }: PartProps) {
  return (
    <Part title={say`Hoe bereikt u deze persoon?`}>
      <SelectField
        {...asked(view, 'taal', say`Taal`)}
        options={optionsOf(languages)}
        choose={say`Nog niet bekend`}
      />
      <TextField {...asked(view, 'telefoon', say`Telefoon`)} inputmode="tel" autocomplete="off" narrow />
      <TextField {...asked(view, 'email', say`E-mailadres`)} inputmode="email" autocomplete="off" />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Card title={title}>
      <div class="fields">{children}</div>
    </Card>
  );
}

function asked(view: RegistrationView, name: AskedColumn, label: string) {
  return { label, ...fieldIn(view, name) };
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label: beginning(label) }));
}
