/** What organisations propose to one another about the plan of the person who reads it: between whom, why, and what came of it. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { OwnPlan, OwnProposal } from './plan.sql.ts';
import { proposalKinds, proposalStates, wantedWords } from './proposal.ts';

interface OwnProposalsProps {
  readonly plan: OwnPlan;
  readonly name: (ref: number) => string;
}

/** Shows what waits, and folds what was answered. */
export function OwnProposals({ plan, name }: OwnProposalsProps) {
  const { proposals } = plan;
  const waiting = proposals.filter(({ state }) => state === 'waiting');
  const over = proposals.filter(({ state }) => state !== 'waiting');
  if (proposals.length === 0) return null;
  const lineOf = (one: OwnProposal) => <Proposal plan={plan} name={name} one={one} />;
  return (
    <Card title={say`Voorstellen over uw plan`}>
      <p>{say`Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.`}</p>
      {waiting.length > 0 && <Lines items={waiting.map(lineOf)} />}
      {over.length > 0 && (
        <Fold summary={say`Beantwoorde voorstellen (${over.length})`}>
          <Lines items={over.map(lineOf)} />
        </Fold>
      )}
    </Card>
  );
}

function Proposal({ plan, name, one }: OwnProposalsProps & { one: OwnProposal }) {
  const { word, tone } = proposalStates[one.state];
  const about = plan.actions.find((action) => action.id === one.action);
  return (
    <>
      <b>{beginning(proposalKinds[one.kind])}</b> <Tag tone={tone}>{word}</Tag>
      {about && <div>{tell`Over: ${<Name>{about.text}</Name>}`}</div>}
      <div>
        <Name>{wantedWords(one)}</Name>
      </div>
      <div>{tell`Waarom: ${<Name>{one.why}</Name>}`}</div>
      {one.decidedWhy !== null && <div>{tell`Antwoord: ${<Name>{one.decidedWhy}</Name>}`}</div>}
      <div class="source">
        {say`Van ${name(one.source)} aan ${name(one.to)}, op ${dayInWords(one.asOf)}`}
        {one.decidedOn !== null && say`, beantwoord op ${dayInWords(one.decidedOn)}`}
      </div>
    </>
  );
}
