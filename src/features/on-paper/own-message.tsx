/** The words of a message to a person: a text message that names nobody and nothing but an hour, and a letter that says it. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { appointmentKinds, appointmentMoment, type AppointmentRow } from '../appointment/appointment.ts';
import type { GivenDocument } from '../given-document/given-document.ts';
import type { QuestionRow } from '../question/question.ts';

/** What there is to tell. */
export type Occasion =
  | { readonly kind: 'appointment'; readonly row: AppointmentRow }
  | { readonly kind: 'plan' }
  | { readonly kind: 'answer'; readonly row: QuestionRow }
  | { readonly kind: 'document'; readonly row: GivenDocument };

// What keeps values apart on a page would become part of an address that someone copies.
const isolates = /[\u2066-\u2069]/g;

/** Whoever holds the telephone reads it: no name, no organisation, no subject. */
export function smsText(occasion: Occasion, page: string): string {
  return sms(occasion, page).replace(isolates, '');
}

function sms(occasion: Occasion, page: string): string {
  if (occasion.kind === 'appointment')
    return say`U hebt een afspraak: ${appointmentMoment(occasion.row)}. Lees meer op ${page}`;
  return say`Er staat iets nieuws voor u op ${page}. Meld u aan om het te lezen.`;
}

/** What stands in the letter, between who it is for and who wrote it. */
function LetterBody({ occasion, page }: { occasion: Occasion; page: string }) {
  switch (occasion.kind) {
    case 'appointment':
      return <AppointmentLetter row={occasion.row} />;
    case 'plan':
      return (
        <>
          <p>{say`Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.`}</p>
          <p>{say`Uw pagina: ${page}. Lukt dat niet? Kom langs, dan lezen we het samen.`}</p>
        </>
      );
    case 'answer':
      return (
        <>
          <p>{say`U stelde ons een vraag op ${dayInWords(occasion.row.asOf)}. Dit is ons antwoord:`}</p>
          <Written text={occasion.row.answer ?? ''} />
        </>
      );
    case 'document':
      return (
        <>
          <p>{tell`Wij geven u dit om te lezen: ${(
            <b>
              <Name>{occasion.row.title}</Name>
            </b>
          )}.`}</p>
          <Written text={occasion.row.body ?? ''} />
          <p>{say`Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.`}</p>
        </>
      );
  }
}

function AppointmentLetter({ row }: { row: AppointmentRow }) {
  return (
    <>
      <p>{say`U hebt een afspraak met ons.`}</p>
      <p>
        <b>{beginning(appointmentMoment(row))}</b>
        <br />
        {beginning(appointmentKinds[row.kind])}
        {row.place !== '' && (
          <>
            , <Name>{row.place}</Name>
          </>
        )}
        {row.with !== null && (
          <>
            <br />
            {tell`Met: ${<Name>{row.with}</Name>}`}
          </>
        )}
      </p>
      <p>{say`Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.`}</p>
    </>
  );
}

/** The letter as a whole. */
export function Letter({
  occasion,
  page,
  to,
  from,
}: {
  occasion: Occasion;
  page: string;
  to: string;
  from: string;
}) {
  return (
    <>
      <p>{tell`Dag ${<Name>{to}</Name>}`}</p>
      <LetterBody occasion={occasion} page={page} />
      <p>
        {say`Vriendelijke groeten`}
        <br />
        <Name>{from}</Name>
      </p>
    </>
  );
}
