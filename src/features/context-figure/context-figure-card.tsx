/** Figures of the territory on the page of an agreement, each with its source and day, and with the way to strike one of its own. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { at } from '../agreement/agreement-form.tsx';
import { isPartyOf } from '../agreement/writing-right.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { StrikeForm } from './context-figure.pages.tsx';
import type { ContextFigure } from './context-figure.sql.ts';
import { bySubject, figureInWords, mayAddContext } from './context-figure.ts';

interface CardView {
  readonly detail: AgreementDetail;
  readonly context: readonly ContextFigure[];
  readonly actor: ActorRow | undefined;
  readonly csrf: string;
}

/** Shows the figures of the territory. */
export function ContextCard(view: CardView) {
  const { detail, context, actor } = view;
  const adds = mayAddContext(actor, detail);
  if (context.length === 0 && !adds) return null;
  return (
    <Card title={say`Cijfers over de streek`} id="context">
      {context.length === 0 ? (
        <p>{say`Er staan nog geen cijfers over de streek. Schrijf over wat u vond, met de bron en de dag.`}</p>
      ) : (
        <>
          <Lines
            items={context
              .filter(({ nis }) => nis === null)
              .map((one) => <FigureLine one={one} view={view} />)}
          />
          {[...bySubject(context)].map(([subject, those]) => (
            <Fold summary={say`${subject}, per gemeente (${those.length})`}>
              <Lines items={those.map((one) => <FigureLine one={one} view={view} />)} />
            </Fold>
          ))}
        </>
      )}
      {adds && (
        <Acts>
          <ButtonLink href={at(detail, 'context')}>{say`Voeg een cijfer toe`}</ButtonLink>
          <ButtonLink href={at(detail, 'context/inlezen')}>{say`Lees een bestand in`}</ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

function FigureLine({ one, view }: { one: ContextFigure; view: CardView }) {
  const { nis, value, unit, on, source, by, struck } = one;
  const subject = nis === null ? one.subject : (municipalityName(nis) ?? nis);
  const { detail, actor } = view;
  const own = isPartyOf(actor, detail) && actor?.organisation_id === by.id;
  return (
    <>
      <Name>{subject}</Name>:{' '}
      {struck === null ? <b>{figureInWords(value, unit)}</b> : <s>{figureInWords(value, unit)}</s>}{' '}
      {struck !== null && <Tag>{say`doorgestreept`}</Tag>}
      <div class="source">
        {say`Op ${formatDate(on, 'short')}. Bron: ${source}. Toegevoegd door ${by.name}.`}
      </div>
      {struck !== null && <div class="source">{struck}</div>}
      {struck === null && own && <FoldedStrike one={one} view={view} />}
    </>
  );
}

function FoldedStrike({ one, view }: { one: ContextFigure; view: CardView }) {
  return (
    <Fold
      summary={
        <>
          {say`Schrap`}
          <Hidden>: {one.subject}</Hidden>
        </>
      }
    >
      <StrikeForm one={one} detail={view.detail} csrf={view.csrf} />
    </Fold>
  );
}
