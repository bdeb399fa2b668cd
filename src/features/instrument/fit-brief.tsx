/** What does not fit, or is far from known: a line for each, with the questions and the reasons folded, so that the page stays calm. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold, ShowMore } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Hidden } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { type Fit, recordableAs } from './fit.ts';
import { stopsIn } from './fit-card.tsx';
import { MissingLines, type Where } from './missing.tsx';
import { measureFor } from './running.ts';
import { ruleText, toldSentence } from './rule-words.ts';

/** How many open instruments show at once. */
const FEW = 6;

/** Tells whether one fact would settle it that this reader may record: one click away from an answer. */
export function isNear({ told: { missing } }: Fit, where: Where): boolean {
  const [only] = missing;
  return only !== undefined && missing.length === 1 && recordableAs(only, where.actor) !== undefined;
}

/** What somebody can start comes before what only follows. */
export function measuresFirst(one: Fit, other: Fit): number {
  const starts = ({ instrument }: Fit) => Number(measureFor(instrument.code) === undefined);
  return starts(one) - starts(other);
}

/** Lists what is still open, the fewest questions first; the questions open with a click. */
export function OpenCard({ fits, where }: { fits: readonly Fit[]; where: Where }) {
  if (fits.length === 0) return null;
  return (
    <Card title={say`Nog meer te weten (${fits.length})`} id="open">
      <ShowMore items={fits} first={FEW}>
        {(some) => <Lines items={some.map((fit) => <OpenLine fit={fit} where={where} />)} />}
      </ShowMore>
    </Card>
  );
}

function OpenLine({ fit, where }: { fit: Fit; where: Where }) {
  const { missing } = fit.told;
  return (
    <>
      <NameOf fit={fit} where={where} />
      {missing.length === 0 ? (
        <div class="source">{say`De bronnen geven geen zeker antwoord.`}</div>
      ) : (
        <Fold
          summary={
            <>
              {missing.length === 1
                ? say`Nog 1 gegeven te weten`
                : say`Nog ${missing.length} gegevens te weten`}
              <Hidden>: {ruleText(fit.instrument.name)}</Hidden>
            </>
          }
        >
          <MissingLines missing={missing} where={where} />
        </Fold>
      )}
    </>
  );
}

/** Lists what does not fit, each with why; closed until someone asks. */
export function NotCard({ fits, where }: { fits: readonly Fit[]; where: Where }) {
  if (fits.length === 0) return null;
  return (
    <Card title={say`Past niet (${fits.length})`} id="niet">
      <Fold summary={say`Toon wat niet past, en waarom`}>
        <Lines
          items={fits.map((fit) => (
            <>
              <NameOf fit={fit} where={where} />
              <div class="source">{whyNot(fit)}</div>
            </>
          ))}
        />
      </Fold>
    </Card>
  );
}

function whyNot({ told }: Fit): string {
  const [first] = stopsIn(told);
  return first === undefined ? toldSentence(told) : ruleText(first.sentence);
}

function NameOf({ fit: { instrument }, where }: { fit: Fit; where: Where }) {
  return (
    <a href={withReason(`/dossiers/${where.person}/wat-past/${instrument.slug}`, where.reason)}>
      {ruleText(instrument.name)}
    </a>
  );
}
