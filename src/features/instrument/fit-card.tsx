/** One instrument among what fits someone: the answer in a word, what is missing, what the law works out, and the conditions folded. */
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import type { Told } from '../../rules/explain.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Hidden } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { countersOf } from './counter.ts';
import { Counters } from './counter-list.tsx';
import type { Fit, Fits } from './fit.ts';
import { Outcomes, rowText } from './fit-line.tsx';
import type { FitParts } from './fit.sql.ts';
import { MissingLines, type Where } from './missing.tsx';
import { measureFor, type Running } from './running.ts';
import { placesAddress } from '../workplace/placement-address.ts';
import { obligationWords, ownerWords, resultWords, ruleText, toldSentence } from './rule-words.ts';

export interface FitView {
  readonly opened: OpenedParts<FitParts>;
  readonly fits: Fits;
  readonly where: Where;
}

type FitProps = {
  fit: Fit;
  view: FitView;
  /** It stands in a card that has a title of its own. */
  inside?: boolean;
  /** The conditions stand beside it, so that no link leads to them. */
  whole?: boolean;
};

const toneOf: Readonly<Record<Told['result'], Tone>> = {
  eligible: 'ok',
  unknown: 'wait',
  notEligible: 'plain',
  blocked: 'late',
};

/** Shows an instrument. */
export function FitCard({ fit, view, inside = false, whole = false }: FitProps) {
  const { instrument, told, running } = fit;
  return (
    <Card title={ruleText(instrument.name)} id={`p-${instrument.slug}`} level={inside ? 3 : 2}>
      <p>
        {running === undefined ? (
          <Tag tone={toneOf[told.result]}>{resultWords[told.result]}</Tag>
        ) : (
          <Tag tone="ok">{runningWord(running, view.fits.date)}</Tag>
        )}{' '}
        {told.obligation !== undefined && <Tag>{obligationWords[told.obligation]}</Tag>}
      </p>
      {running === undefined && <p>{ruleText(instrument.card.summary)}</p>}
      {running?.rows.map((row) => (
        <p class="source">{rowText(row, view.opened)}</p>
      ))}
      <Body fit={fit} view={view} whole={whole} />
      {!whole && (
        <p>
          <a
            href={withReason(`/dossiers/${view.where.person}/wat-past/${instrument.slug}`, view.where.reason)}
          >
            {say`Waarom? ${holding(told)} van ${told.conditions.length} voorwaarden kloppen`}
            <Hidden>: {ruleText(instrument.name)}</Hidden>
          </a>
        </p>
      )}
    </Card>
  );
}

function Body({ fit, view, whole = false }: FitProps) {
  const { instrument, told, running } = fit;
  const { where } = view;
  const shown = running !== undefined || told.result === 'eligible';
  return (
    <>
      {(told.result === 'notEligible' || told.result === 'blocked') && running === undefined && (
        <Stops told={told} />
      )}
      {told.result === 'unknown' && running === undefined && (
        <MissingLines missing={told.missing} where={where} />
      )}
      <Counters counters={countersOf(instrument.code, view.fits.known, view.fits.date, running?.measure)} />
      {(shown || told.result === 'notEligible') && <Outcomes outcomes={told.outcomes} />}
      {told.doubts.length > 0 && shown && (
        <Fold summary={say`Nog te verifiëren`}>
          <Lines items={told.doubts.map(ruleText)} />
        </Fold>
      )}
      {(shown || whole) && <Next fit={fit} view={view} />}
    </>
  );
}

/** What stands in the way, and who can take it away. */
function Stops({ told }: { told: Told }) {
  const stops = stopsIn(told);
  return (
    <Lines
      items={
        stops.length === 0
          ? [toldSentence(told)]
          : stops.map(({ sentence, remedy }) => (
              <>
                {ruleText(sentence)}
                {told.result === 'blocked' && remedy && (
                  <div class="source">{say`${ruleText(remedy.what)} Wie: ${ownerWords[remedy.owner]}.`}</div>
                )}
              </>
            ))
      }
    />
  );
}

/** The ways on: start it, or look for a work place. */
function Next({ fit: { instrument, running }, view: { where } }: Omit<FitProps, 'whole'>) {
  const measure = measureFor(instrument.code);
  const places = placesAddress(where.person, measure, where.reason);
  const starts = where.guides && running === undefined && measure !== undefined;
  const label = (
    <>
      {say`Werkplekken`}
      <Hidden>: {ruleText(instrument.name)}</Hidden>
    </>
  );
  // By itself it is a line like the other links of the card: a button without a border would stand indented.
  if (!starts)
    return places === undefined ? null : (
      <p>
        <a href={places}>{label}</a>
      </p>
    );
  return (
    <Acts>
      <ButtonLink
        href={withReason(`/dossiers/${where.person}/wat-past/start/${instrument.slug}`, where.reason)}
      >
        {say`Start ${ruleText(instrument.name)}`}
      </ButtonLink>
      {places !== undefined && (
        <ButtonLink href={places} look="subtle">
          {label}
        </ButtonLink>
      )}
    </Acts>
  );
}

/** The conditions that do not hold and decide. */
export function stopsIn({ conditions }: Told): Told['conditions'] {
  return conditions.filter(
    ({ result, role }) => result === 'false' && ['admission', 'limit', 'blocker'].includes(role),
  );
}

function holding(told: Told): number {
  return told.conditions.filter(({ result }) => result === 'true').length;
}

function runningWord({ since, isBenefit }: Running, today: string): string {
  if (since === undefined) return isBenefit ? say`krijgt dit al` : say`loopt nu`;
  const day = formatDate(civilDate(since));
  if (since > today) return say`start op ${day}`;
  return isBenefit ? say`krijgt dit al sinds ${day}` : say`loopt sinds ${day}`;
}
