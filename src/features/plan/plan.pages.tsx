/** The plan of a person on one page: goals with their actions, proposals, what changed and who signed. */
import { organisationName } from '../../gate/opened.ts';
import { formatMomentBy } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { PartPage } from '../dossier/part-page.tsx';
import { GoalCard } from './goal-card.tsx';
import { MandatedCard } from './mandated-card.tsx';
import { givenName, mayWrite, type OpenedPlan, type PlanView } from './opened-plan.ts';
import { planAddress } from './plan-address.ts';
import { PlanTurn } from './plan-turn.tsx';
import { type AmendmentRow, groupByGoal, partName, partWords } from './plan.ts';
import { ProposalsCard } from './proposal-card.tsx';
import { SigningCard } from './signing-card.tsx';
import { ToldWords } from './told-words.tsx';

/** Shows the plan as far as this viewer may see it. */
export function PlanPage(view: PlanView) {
  const { opened, reason } = view;
  const { plan } = opened.parts;
  const groups = groupByGoal(plan.goals, plan.actions);
  return (
    <PartPage
      opened={opened}
      current="plan"
      reason={reason}
      next={<PlanTurn opened={opened} reason={reason} />}
      side={<SigningCard opened={opened} reason={reason} />}
    >
      <MandatedCard rows={opened.parts.representatives} opened={opened} />
      <ToldWords words={opened.parts.own_words} name={givenName(opened)} />
      {groups.length === 0 && <NothingYet opened={opened} reason={reason} />}
      {groups.map((group) => (
        <GoalCard opened={opened} group={group} reason={reason} />
      ))}
      {groups.length > 0 && mayWrite(opened) && (
        <Acts>
          <ButtonLink
            href={planAddress(opened.person, 'doel', { reason })}
          >{say`Voeg een doel toe`}</ButtonLink>
          <ButtonLink
            href={planAddress(opened.person, 'sjabloon', { reason })}
          >{say`Kies een sjabloon`}</ButtonLink>
        </Acts>
      )}
      <ProposalsCard {...view} />
      <Amendments opened={opened} />
    </PartPage>
  );
}

function NothingYet({ opened, reason }: Omit<PlanView, 'csrf'>) {
  return (
    <Card title={say`Plan`}>
      <Empty
        title={say`Hier staat nog geen plan dat u mag zien.`}
        {...(mayWrite(opened)
          ? { act: { href: planAddress(opened.person, 'doel', { reason }), label: say`Schrijf een doel` } }
          : {})}
      >{say`Een plan zegt wat iemand wil bereiken, wie wat doet en tegen wanneer.`}</Empty>
    </Card>
  );
}

function Amendments({ opened }: { opened: OpenedPlan }) {
  const { amendments } = opened.parts.plan;
  if (amendments.length === 0) return null;
  return (
    <Card title={say`Wat er veranderde`}>
      <Lines items={amendments.map((one) => <Amendment opened={opened} one={one} />)} />
    </Card>
  );
}

function Amendment({ opened, one }: { opened: OpenedPlan; one: AmendmentRow }) {
  const who = [organisationName(opened, one.source), one.by].filter(Boolean).join(', ');
  return (
    <>
      <b>
        <Name>{subjectOf(opened, one)}</Name>
      </b>
      <div>
        {one.old === null && one.part === 'text' ? (
          say`Nieuw in het plan.`
        ) : (
          <>{tell`${beginning(partName(one.part))}: van ${<Name>{partWords(one.part, one.old)}</Name>} naar ${<Name>{partWords(one.part, one.new)}</Name>}.`}</>
        )}
      </div>
      <div>{tell`Waarom: ${<Name>{one.why}</Name>}`}</div>
      <div class="source">
        {who} · {formatMomentBy(one.at, opened.actor.today)}
        {one.proposed && say` · na een voorstel`}
      </div>
    </>
  );
}

function subjectOf({ parts }: OpenedPlan, { kind, row }: AmendmentRow): string {
  const rows = kind === 'goal' ? parts.plan.goals : parts.plan.actions;
  return rows.find((one) => one.id === row)?.text ?? '';
}
