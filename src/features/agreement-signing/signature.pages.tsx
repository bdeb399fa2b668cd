/** One signature that was set at a service: whose, of which text, what was looked at and what was not, and its files. */
import type { Holder } from '../../adapters/signing/signature-check.ts';
import { signingAlgorithms } from '../../adapters/signing/signing-algorithm.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { dateInFlanders, formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Lines } from '../../ui/list.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { AgreementFormPage } from '../agreement/agreement-form.tsx';
import type { KeptSignature } from './signing.sql.ts';

interface Shown {
  readonly detail: AgreementDetail;
  readonly kept: KeptSignature;
  readonly holder: Holder;
  /** Where its files are. */
  readonly at: string;
}

export function ServiceSignaturePage({ detail, kept, holder, at }: Shown) {
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Handtekening van ${kept.party}`}
      lead={say`Alleen de partijen lezen deze bladzijde. Elke keer dat iemand ze opent, komt in het logboek.`}
    >
      <Card title={say`Wie tekende wat`}>
        <DefinitionList
          items={[
            { term: say`Naam in het certificaat`, details: holder.name },
            { term: say`Functie, zoals de partij ze schreef`, details: kept.function },
            { term: say`Vastgelegd`, details: formatMoment(kept.at) },
            { term: say`Getekend bij`, details: kept.service },
            { term: say`Certificaat gegeven door`, details: holder.issuer },
            { term: say`Certificaat geldig`, details: daysOf(holder) },
            { term: say`Manier van tekenen`, details: signingAlgorithms[kept.algorithm].label },
            { term: say`Vingerafdruk van de tekst`, details: <code>{kept.hash}</code> },
          ]}
        />
      </Card>
      <Looked holder={holder} />
      <Card title={say`Bestanden`}>
        <p>{say`Met deze drie bestanden kan iedereen de handtekening zelf nakijken, ook zonder Werkwinkel.`}</p>
        <Acts>
          <ButtonLink href={`${at}/tekst`} download>{say`De getekende tekst`}</ButtonLink>
          <ButtonLink href={`${at}/handtekening`} download>{say`De handtekening`}</ButtonLink>
          <ButtonLink href={`${at}/certificaten`} download>{say`De certificaten`}</ButtonLink>
        </Acts>
      </Card>
    </AgreementFormPage>
  );
}

function Looked({ holder }: { holder: Holder }) {
  return (
    <>
      <Card title={say`Wat Werkwinkel nakeek`}>
        <Lines
          items={[
            say`De handtekening past bij deze tekst en bij de sleutel in het certificaat.`,
            say`Het certificaat was geldig op het moment dat de handtekening binnenkwam.`,
            holder.chain === 1
              ? say`De dienst gaf alleen dit certificaat. Wie het gaf, is niet nagekeken.`
              : say`De dienst gaf ${holder.chain} certificaten. Elk is getekend door het volgende.`,
          ]}
        />
      </Card>
      <Card title={say`Wat Werkwinkel niet nakeek`}>
        <Lines
          items={[
            say`Of de dienst op de Europese lijst van vertrouwde diensten staat.`,
            say`Of het certificaat en de handtekening gekwalificeerd zijn. Dat hangt af van de dienst.`,
            say`Of het certificaat werd ingetrokken.`,
            say`Of wie tekende, mag tekenen voor deze partij. Dat zeggen de besluiten van de partij.`,
          ]}
        />
      </Card>
    </>
  );
}

function daysOf({ from, until }: Holder): string {
  return say`${formatDate(dateInFlanders(from))} tot en met ${formatDate(dateInFlanders(until))}`;
}
