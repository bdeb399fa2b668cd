/**
 * Calm pages for when something does not work: what happened, what to do, a way back, and a number to
 * mention. A page that is not found says nothing about whether the thing exists.
 */
import type { ComponentProps } from 'preact';
import { dutch, say } from '../kernel/language.ts';
import { Acts, ButtonLink } from './button.tsx';
import { Page } from './layout.tsx';
import { tell } from './tell.ts';

export type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503;

/** What went wrong: a status, the limit of a day (429, but not over in a minute), or a form of another session (403). */
export type ErrorKind = ErrorStatus | 'quota' | 'oldForm';

/** Gives the status with which a page is sent. */
export function statusOfKind(kind: ErrorKind): ErrorStatus {
  if (kind === 'quota') return 429;
  return kind === 'oldForm' ? 403 : kind;
}

type Words = { title: string; what: string; next: string };

const wordsOf: Record<ErrorKind, Words> = dutch(
  {
    400: {
      title: 'Dit begrijpen we niet',
      what: 'Er klopt iets niet aan dit adres of dit formulier.',
      next: 'Ga terug, kijk na wat u invulde en probeer het opnieuw.',
    },
    403: {
      title: 'Dit mag u hier niet doen',
      what: 'Het mandaat waarin u nu werkt, laat dit niet toe.',
      next: 'Kies een ander mandaat, of vraag uw lokale beheerder om hulp.',
    },
    oldForm: {
      title: 'Dit formulier werkt niet meer',
      what: 'Het stond te lang open, of u meldde u intussen opnieuw aan in een ander venster. Wat u invulde, is niet bewaard.',
      next: 'Ga terug: wat u typte, staat er meestal nog. Kopieer het, laad de pagina opnieuw en plak het terug.',
    },
    404: {
      title: 'Hier is niets voor u te zien',
      what: 'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.',
      next: 'Kijk het adres na, of begin opnieuw.',
    },
    409: {
      title: 'Iemand was u voor',
      what: 'Dit is veranderd sinds u de pagina opende. Wat u invulde, is niet bewaard.',
      next: 'Open de pagina opnieuw. U ziet dan de nieuwe toestand.',
    },
    413: {
      title: 'Dit bestand is te groot',
      what: 'We kunnen dit bestand niet aannemen. Er is niets bewaard.',
      next: 'Maak het bestand kleiner of splits het, en stuur het opnieuw.',
    },
    429: {
      title: 'Even wachten',
      what: 'Er kwamen veel vragen na elkaar van uw toestel.',
      next: 'Wacht een minuut en probeer het opnieuw.',
    },
    quota: {
      title: 'U bereikte de daglimiet',
      what: 'U opende of zocht vandaag zo veel mensen als op één dag mag. Dat beschermt hun gegevens. Uw functionaris voor gegevensbescherming ziet het ook.',
      next: 'Morgen kunt u verder. Hebt u vandaag echt meer nodig, bel dan uw functionaris voor gegevensbescherming.',
    },
    500: {
      title: 'Er ging iets mis bij ons',
      what: 'Dat is niet uw fout. Wat u net deed, is misschien niet bewaard.',
      next: 'Probeer het opnieuw. Lukt het weer niet, meld dan het nummer hieronder.',
    },
    503: {
      title: 'Werkwinkel is even niet bereikbaar',
      what: 'We kunnen nu geen gegevens tonen. Er gaat niets verloren.',
      next: 'Probeer het binnen enkele minuten opnieuw.',
    },
  },
  'title',
  'what',
  'next',
);

type ErrorPageProps = Omit<ComponentProps<typeof Page>, 'title' | 'children' | 'hero' | 'flash'> & {
  status: ErrorKind;
  id?: string;
  back?: { href: string; label: string };
};

/** Shows the page for one status; `id` is the number under which the log keeps what happened. */
export function ErrorPage({
  status,
  id,
  back = { href: '/', label: say`Naar het begin` },
  ...frame
}: ErrorPageProps) {
  const words = wordsOf[status];
  return (
    <Page {...frame} title={words.title}>
      <div class="prose">
        <h1>{words.title}</h1>
        <p>{words.what}</p>
        <p>{words.next}</p>
        <Acts>
          <ButtonLink href={back.href} look="primary" icon="back">
            {back.label}
          </ButtonLink>
        </Acts>
        {id && <p class="source">{tell`Nummer van deze melding: ${<b>{id}</b>}`}</p>}
      </div>
    </Page>
  );
}
