/** All that a coach may print for a person, in the words that the person reads on the own page; and what is not on this paper. */
import type { ComponentChildren } from 'preact';
import { presentValue } from '../../gate/field-value.ts';
import { fieldOf } from '../../gate/field.ts';
import { organisationName } from '../../gate/opened.ts';
import { categories, shareableMask } from '../../gate/category.ts';
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { formatHour, dayOf } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { appointmentKinds, appointmentMoment, byMoment } from '../appointment/appointment.ts';
import { type Looked, lookedOver } from '../my/my.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { purposeName } from '../oversight/disclosure.ts';
import { doers, groupByGoal, periodWords } from '../plan/plan.ts';
import type { OpenedPaper, PaperParts } from './on-paper.sql.ts';

export interface PaperView {
  readonly opened: OpenedPaper;
  readonly parts: PaperParts;
  readonly name: string;
}

/** The paper as a whole. */
export function Paper(view: PaperView) {
  const { opened, name } = view;
  const own = opened.actor.organisation_name ?? '';
  return (
    <>
      <h2>{tell`Op papier voor ${<Name>{name}</Name>}`}</h2>
      <p>{tell`Dit weet ${<Name>{own}</Name>} over u, en dit mag het van anderen zien. Zo staat het op ${formatDate(opened.actor.today)}.`}</p>
      <Coming {...view} />
      <Plan {...view} />
      <Documents {...view} />
      <Questions {...view} />
      <OwnWords {...view} />
      <Facts {...view} />
      <Looks {...view} />
      <NotHere own={own} />
    </>
  );
}

function Part({ title, items }: { title: string; items: readonly ComponentChildren[] }) {
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 ? <p>{say`Hier staat nog niets.`}</p> : <Lines items={items} />}
    </>
  );
}

function Coming({ opened, parts }: PaperView) {
  const coming = byMoment(
    parts.appointments.filter(({ day, state }) => day >= opened.actor.today && state === 'planned'),
  );
  return (
    <Part
      title={say`Uw afspraken`}
      items={coming.map((row) => (
        <>
          <b>{beginning(appointmentMoment(row))}</b>
          <div>
            {beginning(appointmentKinds[row.kind])}
            {row.place !== '' && (
              <>
                , <Name>{row.place}</Name>
              </>
            )}
          </div>
          <div class="source">{say`bij ${organisationName(opened, row.source)}`}</div>
        </>
      ))}
    />
  );
}

function Plan({ parts: { plan } }: PaperView) {
  const goals = plan.goals.filter(({ state }) => state !== 'dropped');
  const actions = plan.actions.filter(({ state }) => state !== 'stopped');
  return (
    <Part
      title={say`Mijn plan`}
      items={groupByGoal(goals, actions).map(({ goal, actions: those }) => (
        <>
          <b>{goal === undefined ? say`Andere afspraken` : <Name>{goal.text}</Name>}</b>
          {those.map((action) => (
            <div>
              {beginning(action.by === 'person' ? say`u` : doers[action.by])}: <Name>{action.text}</Name>{' '}
              <span class="source">{periodWords(action, 'short')}</span>
            </div>
          ))}
        </>
      ))}
    />
  );
}

function Documents({ parts }: PaperView) {
  return (
    <Part
      title={say`Documenten`}
      items={parts.given_documents
        .filter(({ withdrawnOn }) => withdrawnOn === null)
        .map(({ title, body, asOf }) => (
          <>
            <b>
              <Name>{title}</Name>
            </b>{' '}
            <span class="source">{dayInWords(asOf)}</span>
            <Written text={body ?? ''} />
          </>
        ))}
    />
  );
}

function Questions({ parts }: PaperView) {
  return (
    <Part
      title={say`Wat u vroeg, en het antwoord`}
      items={parts.questions.map(({ text, answer, asOf, due }) => (
        <>
          <span class="source">{dayInWords(asOf)}</span>
          <Written text={text} />
          {answer === null ? (
            <p>{say`U krijgt antwoord voor ${formatDate(due)}.`}</p>
          ) : (
            <Written text={answer} />
          )}
        </>
      ))}
    />
  );
}

function OwnWords({ parts }: PaperView) {
  return <Part title={say`Wat ik wil`} items={parts.own_words.map(({ text }) => <Written text={text} />)} />;
}

/** What the person reads on the own page as well: no notes that someone keeps alone, and nothing of the closed compartment. */
const PRINTED = shareableMask | (1 << categories.intake.bit);

function Facts({ opened }: PaperView) {
  const names = {
    municipality: municipalityName,
    organisation: (number: string) =>
      Object.values(opened.organisations).find((one) => one.enterpriseNumber === number)?.name ??
      formatEnterpriseNumber(number),
  };
  const facts = opened.facts.filter(({ bit, field }) => (PRINTED >> bit) & 1 && field !== 'identity.insz');
  const sources = [...Map.groupBy(facts, ({ source }) => source)];
  return (
    <Part
      title={say`Mijn gegevens`}
      items={sources.map(([source, those]) => (
        <>
          <b>{tell`${<Name>{organisationName(opened, source)}</Name>} schreef op:`}</b>
          {those.map(({ field, value, asOf }) => (
            <div>
              {fieldOf(field).label}: <Name>{presentValue(field, value, names)}</Name> ({formatDate(asOf)})
            </div>
          ))}
        </>
      ))}
    />
  );
}

function Looks({ opened, parts }: PaperView) {
  const looks = lookedOver(parts.own_looks, { organisations: {}, flows: {} });
  return (
    <>
      <Part title={say`Wie keek`} items={looks.map((one) => <Look one={one} />)} />
      <p>{tell`Hier staat alleen wanneer ${<Name>{opened.actor.organisation_name ?? ''}</Name>} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.`}</p>
    </>
  );
}

function Look({ one: { newest, oldest, count, words } }: { one: Looked }) {
  const [from, until] = [formatHour(oldest.at), formatHour(newest.at)];
  return (
    <>
      {formatDate(dayOf(newest.at))}, {from === until ? from : say`tussen ${from} en ${until}`}: {words}{' '}
      {count > 1 && <>{say`${count} keer.`} </>}
      <span class="source">{say`Waarvoor: ${purposeName(newest.purpose)}.`}</span>
    </>
  );
}

function NotHere({ own }: { own: string }) {
  return (
    <>
      <h3>{say`Wat niet op dit papier staat`}</h3>
      <p>{say`Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.`}</p>
      <p>{tell`Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van ${<Name>{own}</Name>}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.`}</p>
      <p>{say`Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.`}</p>
    </>
  );
}
