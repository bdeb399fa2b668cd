/** What everyone may know of the partnership in a municipality, as cards: actions and how far they are, answers, decisions, bodies, reports. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold, ShowMore } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Written } from '../../ui/text.tsx';
import { LightRule, LightTag } from '../agreement-action/action-card.tsx';
import { figure, standOf } from '../agreement-action/action.ts';
import type { PlacedAction } from '../agreement-action/action.sql.ts';
import { bodyPage } from '../body/body.ts';
import { themes } from '../theme/theme.ts';
import { contactLine } from '../contact-point/finder.pages.tsx';
import type { ContactPoint } from '../contact-point/contact-point.ts';
import { decisionAddress, states } from '../follow-up/follow-up.ts';
import { reportPage, reportTitle } from '../report/report.ts';
import { BesideCards } from './place-beside.tsx';
import type { PlacePublic } from './place-public.sql.ts';

export interface PlaceCardsView {
  readonly place: PlacePublic;
  readonly actions: readonly PlacedAction[];
  readonly contacts: readonly ContactPoint[];
  readonly today: CivilDate;
}

/** Shows what the partnership does. */
export function PlaceCards({ place, actions, today }: Omit<PlaceCardsView, 'contacts'>) {
  return (
    <>
      <ActionsCard actions={actions} today={today} />
      <AnswersCard answers={place.answers} />
      <DecisionsCard decisions={place.decisions} />
      <BesideCards context={place.context} attachments={place.attachments} />
      {place.reports.length > 0 && (
        <Card title={say`Verslagen`}>
          <Lines
            items={place.reports.map((report) => (
              <>
                <a href={reportPage(report.agreement.id, report.id)}>{reportTitle(report)}</a>
                <span class="source">{report.agreement.name}</span>
              </>
            ))}
          />
        </Card>
      )}
    </>
  );
}

/** Shows beside them whom to call, and where the municipality is at the table. */
export function PlaceSide({ place, contacts }: Pick<PlaceCardsView, 'place' | 'contacts'>) {
  return (
    <>
      {contacts.length > 0 && (
        <Card title={say`Contactpunten`}>
          <ShowMore items={contacts} first={3}>
            {(some) => <Lines items={some.map((one) => contactLine(one))} />}
          </ShowMore>
        </Card>
      )}
      <Card title={say`In welk overleg de gemeente zit`}>
        {place.bodies.length === 0 ? (
          <Empty
            title={say`De gemeente zit nog in geen enkel overleg.`}
            act={{ href: '/contactpunten', label: say`Zoek een contactpunt` }}
          >
            {say`Vraag ernaar bij de secretaris van de provinciale werkgroep.`}
          </Empty>
        ) : (
          <Lines items={place.bodies.map(({ id, name }) => <a href={bodyPage(id)}>{name}</a>)} />
        )}
      </Card>
    </>
  );
}

function ActionsCard({ actions, today }: Pick<PlaceCardsView, 'actions' | 'today'>) {
  return (
    <Card title={say`Acties en hoe ver ze staan`}>
      {actions.length === 0 ? (
        <p>{say`Er loopt hier geen actie. Wie er een wil, vraagt het aan de coördinator van het OCMW of van VDAB.`}</p>
      ) : (
        <>
          <ShowMore items={actions} first={4}>
            {(some) => <Lines items={some.map((one) => actionLine(one, today))} />}
          </ShowMore>
          <Fold summary={say`Wat betekenen de lichten?`}>
            <LightRule />
          </Fold>
        </>
      )}
    </Card>
  );
}

function actionLine({ agreement, action }: PlacedAction, today: CivilDate) {
  const stand = standOf(action, today);
  const { target, unit } = action;
  return (
    <>
      <a href={`/overeenkomsten/${agreement.id}/acties/${action.id}`}>{action.title}</a>{' '}
      <LightTag action={action} today={today} />
      {target !== null && (
        <span class="source">
          {stand === undefined
            ? say`Nog geen cijfer. Het doel is ${figure(target, unit)}.`
            : say`${figure(stand.value, unit)}, het doel is ${figure(target, unit)}.`}
        </span>
      )}
    </>
  );
}

function AnswersCard({ answers }: Pick<PlacePublic, 'answers'>) {
  return (
    <Card title={say`Signalen en antwoorden`}>
      {answers.length === 0 ? (
        <p>{say`Op een signaal uit deze gemeente kwam nog geen antwoord dat iedereen mag lezen. Wie in de gemeente werkt, geeft signalen in het overleg.`}</p>
      ) : (
        <ShowMore items={answers} first={3}>
          {(some) => (
            <Lines
              items={some.map(({ theme, answer, number, on, owner }) => (
                <>
                  <b>{beginning(themes[theme])}</b>
                  <Written text={answer} />
                  <span class="source">
                    {say`Besluit ${number} van ${formatDate(on)}. ${owner} voert uit.`}
                  </span>
                </>
              ))}
            />
          )}
        </ShowMore>
      )}
    </Card>
  );
}

function DecisionsCard({ decisions }: Pick<PlacePublic, 'decisions'>) {
  if (decisions.length === 0) return null;
  return (
    <Card title={say`Besluiten van het overleg`}>
      <ShowMore items={decisions} first={3}>
        {(some) => (
          <Lines
            items={some.map(({ id, number, text, owner, due, state, body }) => (
              <>
                <a href={decisionAddress(id)}>{number}</a> <Tag>{states[state]}</Tag>
                <Written text={text} />
                <span class="source">{say`${body}. ${owner} voert uit, tegen ${formatDate(due)}.`}</span>
              </>
            ))}
          />
        )}
      </ShowMore>
    </Card>
  );
}
