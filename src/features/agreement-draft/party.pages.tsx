/** The forms with which an agreement begins: what it is, who its parties are, and where it holds. */
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn, problemOf } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { agreementLevelCodes, agreementLevels, type Party } from '../agreement/agreement.ts';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import type { Named } from '../flow/flow.ts';
import type { Organ, Parent } from './party.sql.ts';
import { StandingParty, StandingPlaces } from './standing.tsx';

/** Asks what the agreement is and what the own organisation is in it; the rest is written in the draft. */
export function BeginPage(form: Filled & { readonly csrf: string; readonly parents: readonly Parent[] }) {
  const { csrf, problems, parents } = form;
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten', label: say`Overeenkomsten` }]}
        title={say`Nieuwe overeenkomst`}
        lead={say`U begint een ontwerp. Daarna voegt u de andere partijen toe: zij lezen en schrijven mee, en gaan samen akkoord met de tekst.`}
      />
      <Card title={say`De overeenkomst`}>
        <Form action="/overeenkomsten/nieuw" csrf={csrf} problems={problems}>
          <RadioGroup
            {...fieldIn(form, 'niveau')}
            label={say`Wat voor overeenkomst is het?`}
            options={agreementLevelCodes.map((value) => ({
              value,
              label: beginning(agreementLevels[value]),
            }))}
          />
          <ParentField form={form} parents={parents} />
          <TextField {...fieldIn(form, 'naam')} label={say`Titel`} maxlength={160} />
          <DateField {...fieldIn(form, 'begin')} label={say`Eerste dag`} />
          <DateField {...fieldIn(form, 'tot')} label={say`Laatste dag`} />
          <PartyFields form={form} />
          <FormActs back="/overeenkomsten" label={say`Begin het ontwerp`} />
        </Form>
      </Card>
    </>
  );
}

/** Asks which wider agreement it stands under. */
export function ParentField({ form, parents }: { form: Filled; parents: readonly Parent[] }) {
  return (
    <SelectField
      {...fieldIn(form, 'kader')}
      label={say`Onder welke ruimere overeenkomst hoort ze?`}
      choose={say`Geen`}
      options={parents.map(({ id, name, level }) => ({
        value: id,
        label: `${name} (${agreementLevels[level]})`,
      }))}
      optional
    />
  );
}

function PartyFields({ form }: { form: Filled }) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'rol')}
        label={say`Rol in de overeenkomst`}
        hint={say`Bijvoorbeeld: partij, trekker, promotor of penhouder.`}
        maxlength={80}
      />
      <TextField
        {...fieldIn(form, 'functie')}
        label={say`Wie tekent?`}
        hint={say`Schrijf de functie, geen naam. Bijvoorbeeld: voorzitter en algemeen directeur.`}
        maxlength={120}
      />
    </>
  );
}

function GroupField({ form }: { form: Filled }) {
  return (
    <TextField
      {...fieldIn(form, 'groep')}
      label={say`Groep`}
      hint={say`Voor partijen die samen optreden. Schrijf bij elk dezelfde naam, bijvoorbeeld: cluster Vlierbeke.`}
      maxlength={80}
      optional
    />
  );
}

interface PartiesForm extends DraftForm {
  readonly organs: readonly Organ[];
  readonly others: readonly Named[];
  /** The id of the own organisation. */
  readonly own: string;
}

/** Shows the parties of a draft, with who decides for each, and lets one be added. */
export function PartiesPage(form: PartiesForm) {
  const { detail, csrf, problems, others } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Partijen`}
      lead={say`Wie hier staat, leest en schrijft mee in het ontwerp. Verandert er een partij, dan gaat iedereen opnieuw akkoord.`}
    >
      <Card title={say`Wie doet mee?`}>
        <PartyTable {...form} />
      </Card>
      <Card title={say`Voeg een partij toe`}>
        <Form action={at(detail, 'partijen')} csrf={csrf} problems={problems}>
          <SelectField
            {...fieldIn(form, 'organisatie')}
            label={say`Organisatie`}
            choose={say`Kies een organisatie`}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <GroupField form={form} />
          <PartyFields form={form} />
          <FormActs back={at(detail)} label={say`Voeg de partij toe`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function PartyTable(form: PartiesForm) {
  const { detail, organs } = form;
  return (
    <DataTable<Party>
      caption={say`Partijen van deze overeenkomst`}
      captionHidden
      rows={detail.agreement.parties}
      columns={[
        {
          head: say`Partij`,
          rowHead: true,
          cell: ({ name, group }) => (
            <>
              {name}
              {group && <span class="source">{group}</span>}
            </>
          ),
        },
        { head: say`Rol`, stacked: 'short', cell: ({ role }) => beginning(role) },
        { head: say`Wie tekent?`, stacked: 'short', cell: ({ signatory }) => signatory ?? '' },
        {
          head: say`Wie beslist?`,
          stacked: 'plain',
          cell: ({ id }) => organsInWords(organs.filter(({ party }) => party === id)),
        },
        {
          head: say`Doen`,
          stacked: 'short',
          cell: (party) => <PartyActs form={form} party={party} />,
        },
      ]}
    />
  );
}

function PartyActs({ form: { detail, csrf, own }, party }: { form: PartiesForm; party: Party }) {
  return (
    <>
      <a href={at(detail, `partijen/${party.id}`)}>{tell`Wijzig${<Hidden>: {party.name}</Hidden>}`}</a>
      {mayDrop(detail, party, own) && (
        <Fold summary={tell`Schrap${<Hidden>: {party.name}</Hidden>}`}>
          <p>{say`Met deze partij gaan ook haar lijnen, haar cijfers en haar bijlagen naast de tekst weg. Die komen niet terug.`}</p>
          <ActForm action={at(detail, `partijen/${party.id}/schrap`)} csrf={csrf}>
            <Button>{tell`Schrap deze partij${<Hidden>: {party.name}</Hidden>}`}</Button>
          </ActForm>
        </Fold>
      )}
    </>
  );
}

function mayDrop({ agreement, renews }: AgreementDetail, party: Party, own: string): boolean {
  if (agreement.parties.length < 2 || agreement.amends) return false;
  return party.id === own || (renews === null && agreement.begunBy === own);
}

function organsInWords(organs: readonly Organ[]): string {
  return beginning(
    listed(organs.map(({ organ, ratifies }) => (ratifies ? say`${organ} (bekrachtiging)` : organ))),
  );
}

/** Asks again what one party is in the agreement. */
export function PartyPage(form: DraftForm & { readonly party: Party }) {
  const { detail, csrf, problems, party, typed } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={party.name}
      lead={say`Verandert er een partij, dan gaat iedereen opnieuw akkoord met de tekst.`}
    >
      <StandingParty form={form} party={party} />
      <Card title={say`Deze partij`}>
        <Form action={at(detail, `partijen/${party.id}`)} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
          <GroupField form={form} />
          <PartyFields form={form} />
          <FormActs back={at(detail)} label={say`Bewaar`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks in which municipalities of its parties the agreement holds. */
export function PlacesPage(
  form: DraftForm & { readonly places: readonly Named[]; readonly chosen: readonly string[] },
) {
  const { detail, csrf, problems, typed, places, chosen } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Waar geldt de overeenkomst?`}
      lead={say`Kiest u niets, dan geldt ze overal waar de lokale besturen van de overeenkomst werken.`}
    >
      <StandingPlaces form={form} />
      <Card title={say`Gemeenten`}>
        {places.length === 0 ? (
          <Empty
            title={say`Geen enkele partij is een lokaal bestuur.`}
            act={{ href: at(detail, 'partijen'), label: say`Bekijk de partijen` }}
          >{say`U kiest uit de gemeenten waar de partijen werken.`}</Empty>
        ) : (
          <Form action={at(detail, 'gebied')} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
            <CheckboxList
              name="gemeente"
              label={say`In welke gemeenten?`}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
              values={chosen}
              error={problemOf(problems, 'gemeente')}
            />
            <FormActs back={at(detail)} label={say`Bewaar`} />
          </Form>
        )}
      </Card>
    </AgreementFormPage>
  );
}
