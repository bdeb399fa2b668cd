/** The forms with which a party signs: who signed, or the way to a service where whoever signs does so with an own certificate. */
import type { Departure } from '../../adapters/signing/signing-service.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { periodOf } from '../agreement/agreement.ts';
import { AgreementFormPage, at } from '../agreement/agreement-form.tsx';
import type { PartyForm } from '../agreement/decision.pages.tsx';

export interface SigningForm extends PartyForm {
  /** Where the signing service is; absent where none is set up. */
  readonly service?: string | undefined;
}

/** Asks who signed, beside the text that is signed. */
export function SignaturePage(form: SigningForm) {
  const { detail, own, csrf, problems, service } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Teken voor ${own.party.name}`}
      lead={say`U bevestigt dat deze overeenkomst voor uw organisatie getekend is. Als iedereen getekend heeft, geldt ze van haar eerste dag.`}
    >
      <WhatIsSigned detail={detail} />
      <Card title={say`Hoe u tekent`}>
        <Ways service={service} />
      </Card>
      <Card title={say`Wie tekent`}>
        <Form action={at(detail, 'teken')} csrf={csrf} problems={problems}>
          <input type="hidden" name="kenmerk" value={detail.hash} />
          <TextField
            {...fieldIn(form, 'naam')}
            label={say`Naam`}
            {...(service === undefined
              ? {}
              : { hint: say`Tekent u gekwalificeerd? Laat dit leeg: dan komt de naam uit het certificaat.` })}
            maxlength={120}
          />
          <TextField {...fieldIn(form, 'functie')} label={say`Functie`} maxlength={120} />
          <Acts>
            <Button look="primary">{say`Leg de handtekening vast`}</Button>
            {service !== undefined && (
              <Button
                formaction={at(detail, 'teken/dienst')}
              >{say`Teken gekwalificeerd bij ${service}`}</Button>
            )}
            <ButtonLink
              href={`/overeenkomsten/${detail.agreement.id}`}
              look="subtle"
            >{say`Toch niet`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function WhatIsSigned({ detail }: { detail: AgreementDetail }) {
  const { agreement, hash, lines } = detail;
  return (
    <Card title={say`Wat u tekent`}>
      <DefinitionList
        items={[
          { term: say`Overeenkomst`, details: agreement.title },
          { term: say`Periode`, details: periodOf(agreement) },
          { term: say`Partijen`, details: agreement.parties.map(({ name }) => name).join(', ') },
          {
            term: say`Bijlage gegevens`,
            details: lines.length === 1 ? say`1 punt` : say`${lines.length} punten`,
          },
          { term: say`Vingerafdruk van de tekst`, details: <code>{hash}</code> },
        ]}
      />
    </Card>
  );
}

function Ways({ service }: { service: string | undefined }) {
  const simple = say`Gewoon: u noteert wie tekent. Werkwinkel bewaart de naam, de functie, het tijdstip en de vingerafdruk van de tekst.`;
  if (service === undefined)
    return (
      <>
        <p>{simple}</p>
        <p>{say`Gekwalificeerd ondertekenen is op deze Werkwinkel niet ingesteld.`}</p>
      </>
    );
  return (
    <Lines
      items={[
        simple,
        say`Gekwalificeerd: wie tekent, meldt zich zelf aan bij ${service} en tekent daar met een eigen certificaat. Alleen de vingerafdruk gaat erheen, niet de tekst.`,
      ]}
    />
  );
}

/** Says what happens at the service before anyone leaves. */
export function DeparturePage({ detail, departure }: { detail: AgreementDetail; departure: Departure }) {
  const { service, url } = departure;
  return (
    <AgreementFormPage
      detail={detail}
      title={say`U gaat naar ${service}`}
      lead={say`Wie tekent, doet dit zelf. U komt vanzelf terug.`}
    >
      <Card title={say`Wat er gebeurt`}>
        <Lines
          items={[
            say`U meldt zich aan bij ${service}. Daarna gaat u er een tweede keer heen om te tekenen.`,
            say`Er wordt één vingerafdruk getekend: ${detail.hash.slice(0, 12)}… Wat u daar ziet, begint zo.`,
            say`Werkwinkel kijkt na of de handtekening past bij de tekst en bij het certificaat, en bewaart ze.`,
            say`Na een kwartier begint u opnieuw. Stopt u onderweg, dan is er niets vastgelegd.`,
          ]}
        />
        <Acts>
          <ButtonLink href={url} look="primary">{say`Ga naar ${service}`}</ButtonLink>
          <ButtonLink href={at(detail, 'teken')} look="subtle">{say`Toch niet`}</ButtonLink>
        </Acts>
      </Card>
    </AgreementFormPage>
  );
}

/** One key of whoever signs, and the way to sign with it. */
export interface Choice {
  readonly departure: Departure;
  readonly name: string;
  readonly issuer: string;
}

/** Lets whoever signs choose between several certificates. */
export function ChooseCertificatePage({
  detail,
  choices,
}: {
  detail: AgreementDetail;
  choices: readonly Choice[];
}) {
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Kies waarmee u tekent`}
      lead={say`Bij de dienst staan meer certificaten op uw naam.`}
    >
      <Card title={say`Uw certificaten`}>
        <Lines
          items={choices.map(({ departure, name, issuer }) => (
            <>
              <a href={departure.url}>{say`Teken als ${name}`}</a>
              <span class="source">{say`Gegeven door ${issuer}.`}</span>
            </>
          ))}
        />
      </Card>
    </AgreementFormPage>
  );
}

/** Says why nothing came of it where the form is no more, or what was begun cannot be found. */
export function NotSignedPage({ words, detail }: { words: string; detail: AgreementDetail }) {
  return (
    <AgreementFormPage detail={detail} title={say`Er is niet getekend`} lead={words}>
      <Acts>
        <ButtonLink
          href={`/overeenkomsten/${detail.agreement.id}`}
          look="primary"
        >{say`Lees de overeenkomst`}</ButtonLink>
      </Acts>
    </AgreementFormPage>
  );
}
