/** The contact points of the own organisation, and the form with which one is made or changed. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import type { OwnContacts } from './contact-point.sql.ts';
import { contactScopes, type OwnContactPoint, scopesOf } from './contact-point.ts';
import { scopeInWords } from './finder.pages.tsx';

/** Lists the own contact points; one that nobody holds stands out. */
export function OwnContactsPage({ items }: OwnContacts) {
  return (
    <>
      <PageHead
        above={[{ href: '/contactpunten', label: say`Contactpunten` }]}
        title={say`Contactpunten van uw organisatie`}
        lead={say`Buiten uw organisatie ziet men de functie en het kantoor. Wie de functie heeft, ziet alleen uw organisatie.`}
        acts={<ButtonLink href="/contactpunten/nieuw" look="primary">{say`Nieuw contactpunt`}</ButtonLink>}
      />
      <Card title={say`Contactpunten`}>
        {items.length === 0 ? (
          <Empty
            title={say`Uw organisatie heeft nog geen contactpunt.`}
            act={{ href: '/contactpunten/nieuw', label: say`Maak er een` }}
          >{say`Dan vinden anderen wie ze kunnen bellen.`}</Empty>
        ) : (
          <DataTable<OwnContactPoint>
            caption={say`Contactpunten van uw organisatie`}
            captionHidden
            rows={items}
            columns={[
              {
                head: say`Functie`,
                rowHead: true,
                cell: (one) => <a href={`/contactpunten/${one.id}`}>{one.title}</a>,
              },
              { head: say`Voor wie`, stacked: 'plain', cell: scopeInWords },
              { head: say`Wie`, stacked: 'short', cell: holderCell },
              { head: say`Periode`, stacked: 'short', cell: periodCell },
            ]}
          />
        )}
      </Card>
    </>
  );
}

function holderCell({ holderName, substituteName }: OwnContactPoint) {
  return (
    <>
      {holderName ?? <Tag tone="late">{say`nog niemand`}</Tag>}
      {substituteName !== null && <span class="source">{say`Vervanger: ${substituteName}`}</span>}
    </>
  );
}

function periodCell({ from, until }: OwnContactPoint): string {
  const first = formatDate(from, 'short');
  return until === null ? say`vanaf ${first}` : say`${first} tot en met ${formatDate(until, 'short')}`;
}

function standingInWords(one: OwnContactPoint): string {
  const { title, address, mail, phone, holderName, substituteName } = one;
  const said: (string | null)[] = [
    title,
    one.agreement?.name ?? one.province ?? '',
    address,
    mail,
    phone,
    holderName,
    substituteName,
  ];
  return [...said, periodCell(one)].filter((part) => part !== null && part !== '').join(' · ');
}

interface ContactForm extends Filled {
  readonly csrf: string;
  readonly own: OwnContacts;
  readonly provinces: readonly string[];
  readonly id: string | undefined;
  readonly refused?: string | undefined;
  /** As it is kept now. */
  readonly standing: OwnContactPoint | undefined;
}

/** Asks for a contact point: what it is, where its office is, and who holds it. */
export function ContactFormPage(form: ContactForm) {
  const { csrf, id, problems, refused, standing } = form;
  return (
    <>
      <PageHead
        above={[
          { href: '/contactpunten', label: say`Contactpunten` },
          { href: '/contactpunten/beheer', label: say`Contactpunten van uw organisatie` },
        ]}
        title={id === undefined ? say`Nieuw contactpunt` : say`Contactpunt wijzigen`}
        lead={say`Schrijf een functie en een adres van de dienst, geen naam en geen adres van iemand persoonlijk.`}
      />
      <Refused message={refused}>{standing !== undefined && <p>{standingInWords(standing)}</p>}</Refused>
      <Card title={say`Het contactpunt`}>
        <Form action={`/contactpunten/${id ?? 'nieuw'}`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={form.typed['versie'] ?? ''} />
          <TextField {...fieldIn(form, 'naam')} label={say`Functie`} maxlength={120} />
          <ScopeFields {...form} />
          <OfficeFields {...form} />
          <HolderFields {...form} />
          <DateField {...fieldIn(form, 'van')} label={say`Eerste dag`} />
          <DateField
            {...fieldIn(form, 'tot')}
            label={say`Laatste dag`}
            hint={say`Laat leeg zolang er geen einde is.`}
          />
          <FormActs back="/contactpunten/beheer" label={say`Bewaar`} />
        </Form>
      </Card>
    </>
  );
}

function ScopeFields(form: ContactForm) {
  const { own, provinces } = form;
  const scopes = scopesOf(own.actor.organisation_kind);
  return (
    <>
      <RadioGroup
        {...fieldIn(form, 'soort')}
        label={say`Voor wie is dit contactpunt er?`}
        options={scopes.map((value) => ({
          value,
          label: beginning(contactScopes[value]),
        }))}
      />
      {scopes.includes('province') && (
        <SelectField
          {...fieldIn(form, 'provincie')}
          label={say`Welke provincie?`}
          choose={say`Geen`}
          options={provinces.map((value) => ({ value, label: value }))}
          optional
        />
      )}
      <SelectField
        {...fieldIn(form, 'overeenkomst')}
        label={say`Welke overeenkomst?`}
        choose={say`Geen`}
        options={own.agreements.map(({ id: value, name: label }) => ({ value, label }))}
        optional
      />
    </>
  );
}

function OfficeFields(form: ContactForm) {
  return (
    <>
      <TextArea {...fieldIn(form, 'adres')} label={say`Adres van het kantoor`} rows={3} maxlength={300} />
      <TextField
        {...fieldIn(form, 'mail')}
        label={say`E-mailadres van de dienst`}
        inputmode="email"
        maxlength={120}
      />
      <TextField
        {...fieldIn(form, 'telefoon')}
        label={say`Telefoon`}
        inputmode="tel"
        maxlength={25}
        optional
      />
    </>
  );
}

function HolderFields(form: ContactForm) {
  const people = form.own.colleagues.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <>
      <SelectField
        {...fieldIn(form, 'wie')}
        label={say`Wie heeft deze functie?`}
        choose={say`Nog niemand`}
        options={people}
      />
      <SelectField
        {...fieldIn(form, 'vervanger')}
        label={say`Wie vervangt?`}
        choose={say`Nog niemand`}
        options={people}
        optional
      />
    </>
  );
}
