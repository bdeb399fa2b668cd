/** All that a coach may print for a person, in the words that the person reads on the own page. */
import { presentValue } from '../../gate/field-value.ts';
import { fieldOf } from '../../gate/field.ts';
import { organisationName } from '../../gate/opened.ts';
import { categories, shareableMask } from '../../gate/category.ts';
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { appointmentKinds, appointmentMoment, byMoment } from '../appointment/appointment.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { doers, groupByGoal, periodWords } from '../plan/plan.ts';
import { type PaperView, Part } from './paper-part.tsx';
import { Looks, NotHere } from './paper-look.tsx';

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
