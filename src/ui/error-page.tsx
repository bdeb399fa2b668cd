/**
 * Calm pages for when something does not work: what happened, what to do, a way back, and a number to
 * mention. A page that is not found says nothing about whether the thing exists.
 */
import type { ComponentProps } from 'preact';
import { dutch, say } from '../kernel/language.ts';
import { Acts, ButtonLink } from './button.tsx';
import { Page } from './layout.tsx';
import { tell } from './tell.ts';
import { KeptForm, type Resend, type TypedForm } from './typed-form.tsx';

export type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503;

/**
 * What went wrong: a status, the limit of a day (429, but not over in a minute), too many documents that are being made (503), or a form (403) that no page of ours sent, that is of
 * another session, or whose session ended. A refusal (409) has its own sentence for what happened.
 */
export type ErrorKind = ErrorStatus | 'quota' | 'papers' | 'refused' | 'oldForm' | 'otherSession' | 'ended';

/** Gives the status with which a page is sent. */
export function statusOfKind(kind: ErrorKind): ErrorStatus {
  if (kind === 'quota') return 429;
  if (kind === 'papers') return 503;
  if (kind === 'refused') return 409;
  return typeof kind === 'number' ? kind : 403;
}

type Words = { title: string; what: string; next: string };

const wordsOf: Record<ErrorKind, Words> = dutch(
  {
    400: {
      title: 'Dit begrijpen we niet',
      what: 'Er klopt iets niet aan dit adres of dit formulier. Er is niets veranderd.',
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
    otherSession: {
      title: 'Verstuurt u dit nog eens?',
      what: 'U meldde u aan of wisselde van mandaat nadat u dit formulier opende. Wat u invulde, is niet weg, maar het is nog niet verstuurd.',
      next: 'Kijk bovenaan of u in het juiste mandaat werkt. Verstuur het dan opnieuw.',
    },
    ended: {
      title: 'U bent niet meer aangemeld',
      what: 'Uw sessie is gestopt: u deed een tijd niets, u meldde zich af, of uw mandaat veranderde. Wat u invulde, is niet weg, maar het is nog niet verstuurd.',
      next: 'Laat dit venster open. Meld u aan in een nieuw venster, en ga daarna hier verder.',
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
    refused: {
      title: 'Dit kan nu niet',
      what: 'Er is niets veranderd.',
      next: 'Open de pagina opnieuw. U ziet dan de nieuwe toestand.',
    },
    413: {
      title: 'Dit is te groot',
      what: 'Het bestand of de tekst die u stuurde, is te groot. Er is niets bewaard.',
      next: 'Ga terug: wat u typte, staat er meestal nog. Maak het kleiner of splits het, en stuur het opnieuw.',
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
    papers: {
      title: 'Even geduld',
      what: 'Er worden nu te veel documenten tegelijk gemaakt. Er gaat niets verloren.',
      next: 'Wacht een minuut en vraag het document dan opnieuw.',
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

const resends: Partial<Record<ErrorKind, Resend>> = {
  otherSession: 'again',
  ended: 'afterSignIn',
  429: 'again',
  500: 'again',
  503: 'again',
};

type ErrorPageProps = Omit<ComponentProps<typeof Page>, 'title' | 'children' | 'hero' | 'flash'> & {
  status: ErrorKind;
  id?: string;
  /** What happened, where that is known more precisely than by the status. */
  what?: string;
  /** What came with the form that could not be taken. */
  form?: TypedForm;
  back?: { href: string; label: string };
};

/** Shows the page for one status; `id` is the number under which the log keeps what happened. */
export function ErrorPage({
  status,
  id,
  what,
  form,
  back = { href: '/', label: say`Naar het begin` },
  ...frame
}: ErrorPageProps) {
  const words = wordsOf[status];
  const resend = (form && resends[status]) ?? 'no';
  return (
    <Page {...frame} title={words.title}>
      <div class="prose">
        <h1>{words.title}</h1>
        <p>{what ?? words.what}</p>
        <p>{words.next}</p>
        {form && <KeptForm form={form} csrf={frame.csrf ?? ''} resend={resend} />}
        <Acts>
          <ButtonLink href={back.href} look={resend === 'no' ? 'primary' : 'subtle'} icon="back">
            {back.label}
          </ButtonLink>
        </Acts>
        {id && <p class="source">{tell`Nummer van deze melding: ${<b>{id}</b>}`}</p>}
      </div>
    </Page>
  );
}
