/** The proposals of a plan: what waits, what was answered, and where one can propose; where not, it says beforehand why. */
import { organisationName } from '../../gate/opened.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { Withheld } from '../../ui/withheld.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { mayWrite, type OpenedPlan, type PlanView } from './opened-plan.ts';
import { planAddress } from './plan-address.ts';
import { type ProposalRow, proposalKinds, proposalStates, wantedWords } from './proposal.ts';
import { beginning } from '../../kernel/sentence.ts';

/** Shows proposals from and to this viewer's organisation; nothing where nobody else is told of. */
export function ProposalsCard(view: PlanView) {
  const { opened, reason } = view;
  const { proposals, reach } = opened.parts.plan;
  const open = reach.filter((one) => one.opens);
  if (proposals.length === 0 && reach.length === 0) return null;
  return (
    <Card title={say`Voorstellen`}>
      {proposals.length > 0 && <Lines items={proposals.map((one) => <Proposal {...view} one={one} />)} />}
      {proposals.length === 0 && <p>{say`Niemand stelde iets voor.`}</p>}
      {mayWrite(opened) && open.length > 0 && (
        <Acts>
          <ButtonLink
            href={planAddress(opened.person, 'voorstel', { reason })}
          >{say`Stel iets voor aan een ander`}</ButtonLink>
        </Acts>
      )}
      <Closed opened={opened} />
    </Card>
  );
}

/** Says to whom one cannot propose, and why. */
export function Closed({ opened }: { opened: OpenedPlan }) {
  const closed = opened.parts.plan.reach.filter((one) => !one.opens);
  return (
    <>
      {closed.map(({ organisation }) => (
        <Withheld
          what={say`Aan ${organisationName(opened, organisation)} kunt u hier niets voorstellen.`}
        >{say`Er is geen stroom van kracht waardoor ${organisationName(opened, organisation)} uw plan mag lezen. Bel of schrijf zelf, en zeg niet meer dan nodig is.`}</Withheld>
      ))}
    </>
  );
}

function Proposal({ opened, reason, csrf, one }: PlanView & { one: ProposalRow }) {
  const forMe = one.to === opened.actor.organisation;
  const mine = one.source === opened.actor.organisation;
  const waits = one.state === 'waiting';
  const { word, tone } = proposalStates[one.state];
  const address = planAddress(opened.person, 'voorstel', { row: one.id, reason });
  return (
    <>
      <b>{beginning(proposalKinds[one.kind])}</b> <Tag tone={tone}>{word}</Tag>
      <ProposalWords opened={opened} one={one} />
      <Decision opened={opened} one={one} />
      {waits && mayWrite(opened) && forMe && (
        <p>
          <a href={address}>{say`Lees en beslis`}</a>
        </p>
      )}
      {waits && mayWrite(opened) && mine && (
        <ActForm action={withdrawAddress(opened.person, one.id, reason)} csrf={csrf}>
          <Button look="subtle">{say`Trek in`}</Button>
        </ActForm>
      )}
    </>
  );
}

function withdrawAddress(person: string, row: string, reason: string | undefined): string {
  return planAddress(person, 'voorstel', { row: `${row}/intrekken`, reason });
}

/** Says what a proposal is about, what it would change and why. */
export function ProposalWords({ opened, one }: { opened: OpenedPlan; one: ProposalRow }) {
  const about = opened.parts.plan.actions.find((action) => action.id === one.action);
  return (
    <>
      <div>{tell`Over: ${<Name>{one.action === null ? say`het plan als geheel` : (about?.text ?? say`een actie die u nu niet ziet`)}</Name>}`}</div>
      <div>
        <Name>{wantedWords(one)}</Name>
      </div>
      <div>{tell`Waarom: ${<Name>{one.why}</Name>}`}</div>
      <div class="source">
        {one.by === null
          ? say`Aan ${organisationName(opened, one.to)}`
          : say`Aan ${organisationName(opened, one.to)}, door ${one.by}`}
      </div>
      <RowSource opened={opened} row={one} />
    </>
  );
}

function Decision({ opened, one }: { opened: OpenedPlan; one: ProposalRow }) {
  if (one.decidedOn === null || !isCivilDate(one.decidedOn)) return null;
  if (one.state !== 'approved' && one.state !== 'rejected') return null;
  return (
    <div>{tell`${organisationName(opened, one.to)} antwoordde op ${formatDate(one.decidedOn)}. ${one.decidedWhy !== null && <>{tell`Reden: ${<Name>{one.decidedWhy}</Name>}`}</>}${
      one.decidedWhy === null &&
      one.state === 'rejected' &&
      say`De reden kunt u hier nu niet lezen. Bel of schrijf om ze te vragen.`
    }`}</div>
  );
}
