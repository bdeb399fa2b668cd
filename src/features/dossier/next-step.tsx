/** The one thing to do next in a dossier, from what this organisation may see. */
import { type OpenedDossier, organisationName } from '../../gate/opened.ts';
import { daysBetween, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { inTime, WEEKS_BEFORE_END } from '../signal/end-signal.ts';
import { endWord } from '../person/list-words.ts';
import { AfterHandover, settledBy, withoutSettled } from './after-handover.tsx';
import { withReason } from './dossier.ts';
import { hasTurn, type TurnParts, TurnStep } from './turn-step.tsx';

interface NextStepProps {
  readonly dossier: OpenedDossier;
  /** What tells whose turn it is; not asked for every purpose. */
  readonly parts: TurnParts | null;
  readonly csrf: string;
  readonly reason?: string | undefined;
}

/** Says whose turn it is: a second person, another organisation, or the reader. */
export function NextStep(props: NextStepProps) {
  return (
    <Card title={say`Volgende stap`}>
      {stepOf(props)}
      <OwnName {...props} />
    </Card>
  );
}

/** Lists name people by what the own organisation wrote down: after a referral that is nothing yet. */
function OwnName({ dossier, reason }: NextStepProps) {
  const { facts, actor, involvement, person } = dossier;
  const own = facts.some(
    ({ field, source, origins }) =>
      field === 'identity.familyName' && source === actor.organisation && origins.length === 0,
  );
  if (own || involvement?.role !== 'guidance') return null;
  const record = (field: string) => withReason(`/dossiers/${person}/vastleggen?veld=${field}`, reason);
  const family = <a href={record('identity.familyName')}>{say`de achternaam`}</a>;
  const given = <a href={record('identity.givenName')}>{say`de voornaam`}</a>;
  return (
    <p>{tell`Uw organisatie noteerde nog geen naam. In uw lijsten staat daarom “Zonder naam”. Noteer ${family} en ${given} van de identiteitskaart.`}</p>
  );
}

function stepOf({ dossier, parts: read, csrf, reason }: NextStepProps) {
  const parts = read && withoutSettled(read, dossier.actor.today);
  if (dossier.involvement?.awaitsSecondPerson) return <SecondPerson {...{ dossier, csrf, reason }} />;
  if (parts !== null && hasTurn({ dossier, parts }))
    return (
      <>
        <TurnStep dossier={dossier} parts={parts} reason={reason} />
        <Waiting dossier={dossier} />
      </>
    );
  if (dossier.door.role === 'aftercare')
    return (
      <>
        <p>{say`Deze persoon werkt. Noteer op tijd of dat nog zo is.`}</p>
        <Acts>
          <ButtonLink
            look="primary"
            href={withReason(`/dossiers/${dossier.person}/nazorg/werk`, reason)}
          >{say`Bekijk het werk en de controles`}</ButtonLink>
        </Acts>
      </>
    );
  return <OwnStep dossier={dossier} parts={parts} reason={reason} />;
}

/** Nothing else goes on before a second person said that the organisation guides someone from elsewhere. */
function SecondPerson({ dossier, csrf, reason }: Omit<NextStepProps, 'parts'>) {
  const { involvement, actor, person } = dossier;
  if (!involvement?.awaitsSecondPerson) return null;
  if (involvement.until !== null)
    return (
      <p>{tell`Een collega zei dat uw organisatie deze persoon niet begeleidt. ${<b>{say`De begeleiding eindigt vandaag`}</b>} en het dossier gaat dicht.`}</p>
    );
  if (involvement.recordedBy === actor.user_id)
    return (
      <p>{tell`Deze persoon woont buiten uw werkgebied. ${<b>{say`Een collega moet bevestigen`}</b>} dat u hem of haar begeleidt. Tot dan ziet u alleen de gegevens van uw eigen organisatie.`}</p>
    );
  return (
    <>
      <p>{say`Deze persoon woont buiten uw werkgebied. Klopt het dat uw organisatie deze persoon begeleidt?`}</p>
      <p class="source">{say`Zolang niemand bevestigt, deelt geen andere organisatie iets.`}</p>
      <Acts>
        <ActForm action={withReason(`/dossiers/${person}/tweede-persoon`, reason)} csrf={csrf}>
          <Button look="primary">{say`Ja, dat klopt`}</Button>
        </ActForm>
        <ButtonLink
          href={withReason(`/dossiers/${person}/klopt-niet`, reason)}
        >{say`Nee, dit klopt niet`}</ButtonLink>
      </Acts>
    </>
  );
}

function OwnStep({ dossier, parts, reason }: Pick<NextStepProps, 'dossier' | 'parts' | 'reason'>) {
  const { person, involvement } = dossier;
  const settled = settledBy(parts?.handovers ?? [], dossier.actor.today);
  const end = comingEnd(dossier, settled?.cause);
  const waiting = waitingFor(dossier);
  return (
    <>
      {settled && <AfterHandover handover={settled} />}
      {end && (
        <p>
          <b>{end.sentence}</b> {end.provisional && say`Deze datum is voorlopig.`}{' '}
          {say`Bespreek op tijd wat daarna komt.`}
        </p>
      )}
      <Waiting dossier={dossier} />
      {end === undefined && settled === undefined && waiting.length === 0 && (
        <p>{say`Niets vraagt nu uw aandacht. Kijk na of de gegevens nog kloppen en leg vast wat nieuw is.`}</p>
      )}
      {involvement?.role === 'guidance' && (
        <p class="source">{tell`Wie verder aan zet is, leest u bij ${<a href={withReason(`/dossiers/${person}/traject`, reason)}>{say`het traject`}</a>} en ${<a href={withReason(`/dossiers/${person}/plan`, reason)}>{say`het plan`}</a>}.`}</p>
      )}
      <Acts>
        {(end ?? settled) && (
          <ButtonLink
            look="primary"
            href={withReason(`/dossiers/${person}/overdracht`, reason)}
          >{say`Naar de overdracht`}</ButtonLink>
        )}
        <ButtonLink
          look={waiting.length > 0 || end || settled ? 'secondary' : 'primary'}
          href={withReason(`/dossiers/${person}/vastleggen`, reason)}
        >{say`Leg een gegeven vast`}</ButtonLink>
      </Acts>
    </>
  );
}

function Waiting({ dossier }: Pick<NextStepProps, 'dossier'>) {
  const waiting = waitingFor(dossier);
  if (waiting.length === 0) return null;
  return (
    <p>
      {waiting.length === 1
        ? tell`${<b>{waiting[0]}</b>} is aan zet: bevestigen dat u deze persoon samen begeleidt.`
        : tell`${<b>{listed(waiting)}</b>} zijn aan zet: bevestigen dat u deze persoon samen begeleidt.`}{' '}
      {say`Leg intussen vast wat u zelf weet.`}
    </p>
  );
}

/** The first end that comes near, as the day list tells it too; not the one for which someone was handed over. */
function comingEnd({ facts, actor }: OpenedDossier, settled: string | undefined) {
  const ends = facts
    .filter((fact) => fact.field === 'endDates[]' && fact.supersededAt === null)
    .flatMap(({ value, status }) => {
      const { kind, date } = typeof value === 'object' ? value : {};
      if (typeof kind !== 'string' || kind === settled || typeof date !== 'string' || !isCivilDate(date))
        return [];
      const days = daysBetween(actor.today, date);
      return days < 0 || days > WEEKS_BEFORE_END * 7 ? [] : [{ kind, date, days, status }];
    })
    .toSorted((a, b) => a.days - b.days);
  const [first] = ends;
  if (first === undefined) return undefined;
  const what = endWord(first.kind);
  const sentence = say`${beginning(what)} op ${formatDate(first.date)}, ${inTime(first.days)}.`;
  return { sentence, provisional: first.status === 'provisional' };
}

function waitingFor(dossier: OpenedDossier): string[] {
  const proven = new Set(dossier.proofs.map((proof) => proof.source));
  return dossier.askable
    .filter((source) => !proven.has(source))
    .map((source) => organisationName(dossier, source));
}
