/** Whose turn it is in a plan, with the one next step. Worked out from what this viewer sees, for this viewer. */
import type { ComponentChildren } from 'preact';
import { organisationName } from '../../gate/opened.ts';
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { planAddress } from './plan-address.ts';
import { isOverdue, isRunning } from './plan.ts';
import { signingOf } from './plan-signature.ts';
import { doerName, givenName, mayWrite, type OpenedPlan } from './opened-plan.ts';

interface Turn {
  readonly says: ComponentChildren;
  readonly act?: { readonly href: string; readonly label: string };
}

/** Shows every turn that is open, the most pressing one first with its button. */
export function PlanTurn({ opened, reason }: { opened: OpenedPlan; reason: string | undefined }) {
  const turns = turnsIn(opened, reason);
  const [first, ...others] = turns;
  return (
    <Card title={say`Wie is aan zet`}>
      <p>{first === undefined ? <Nothing opened={opened} /> : first.says}</p>
      {first?.act && mayWrite(opened) && (
        <Acts>
          <ButtonLink look="primary" href={first.act.href}>
            {first.act.label}
          </ButtonLink>
        </Acts>
      )}
      {others.length > 0 && (
        <Lines
          items={others.map((turn) => (
            <>
              {turn.says} {turn.act && mayWrite(opened) && <a href={turn.act.href}>{turn.act.label}</a>}
            </>
          ))}
        />
      )}
    </Card>
  );
}

function turnsIn(opened: OpenedPlan, reason: string | undefined): Turn[] {
  return [
    ...proposalsForMe(opened, reason),
    ...overdue(opened, reason),
    ...signing(opened, reason),
    ...proposalsOfMine(opened),
  ];
}

function proposalsForMe({ parts, actor, person, ...opened }: OpenedPlan, reason: string | undefined): Turn[] {
  return parts.plan.proposals
    .filter((one) => one.state === 'waiting' && one.to === actor.organisation)
    .map((one) => ({
      says: (
        <>{tell`${<b>{say`U bent aan zet.`}</b>} ${<Name>{organisationName(opened, one.source)}</Name>} doet een voorstel en wacht op uw antwoord sinds ${dayInWords(one.asOf)}.`}</>
      ),
      act: { href: planAddress(person, 'voorstel', { row: one.id, reason }), label: say`Lees het voorstel` },
    }));
}

/** What the plan needs before it is signed, one thing at a time. */
function signing(opened: OpenedPlan, reason: string | undefined): Turn[] {
  const { goals, actions, signatures } = opened.parts.plan;
  const state = signingOf([...goals, ...actions], signatures);
  const to = (page: Parameters<typeof planAddress>[1], label: string) => ({
    href: planAddress(opened.person, page, { reason }),
    label,
  });
  const toSign = () => to('blad', say`Naar het blad om te tekenen`);
  const who = givenName(opened);
  if (state === 'empty')
    return turn(
      tell`${<b>{say`U bent aan zet.`}</b>} Er staat nog niets in het plan. Begin met een sjabloon of met een doel.`,
      to('sjabloon', say`Kies een sjabloon`),
    );
  if (goals.length === 0 || actions.length === 0)
    return turn(
      tell`${<b>{say`U bent aan zet.`}</b>} Er zijn minstens één doel en één actie nodig voor ${who} kan tekenen.`,
      goals.length === 0 ? to('doel', say`Schrijf een doel`) : to('actie', say`Schrijf een actie`),
    );
  if (state === 'changed')
    return turn(
      tell`${<b>{say`${who} is aan zet.`}</b>} Het plan is gewijzigd na de handtekening. Vraag een nieuwe handtekening.`,
      toSign(),
    );
  if (state === 'unsigned')
    return turn(
      tell`${<b>{say`${who} is aan zet:`}</b>} het plan lezen en tekenen, op de eigen pagina of op papier.`,
      toSign(),
    );
  return [];
}

function turn(says: ReturnType<typeof tell>, act: Turn['act']): Turn[] {
  return [{ says: <>{says}</>, act }];
}

function overdue({ parts, actor, person }: OpenedPlan, reason: string | undefined): Turn[] {
  return parts.plan.actions
    .filter((action) => action.source === actor.organisation && isOverdue(action, actor.today))
    .map((action) => ({
      says: (
        <>{tell`${<b>{say`U bent aan zet.`}</b>} Over tijd sinds ${formatDate(action.due)}: ${<Name>{action.text}</Name>}`}</>
      ),
      act: { href: planAddress(person, 'actie', { row: action.id, reason }), label: say`Werk de actie bij` },
    }));
}

function proposalsOfMine({ parts, actor, ...opened }: OpenedPlan): Turn[] {
  return parts.plan.proposals
    .filter((one) => one.state === 'waiting' && one.source === actor.organisation)
    .map((one) => ({
      says: (
        <>{tell`${<b>{tell`${<Name>{organisationName(opened, one.to)}</Name>} is aan zet:`}</b>} antwoorden op uw voorstel van ${dayInWords(one.asOf)}.`}</>
      ),
    }));
}

function Nothing({ opened }: { opened: OpenedPlan }) {
  const next = opened.parts.plan.actions.find(isRunning);
  if (next === undefined) return <>{say`Alle acties zijn klaar. Bespreek samen wat het volgende doel is.`}</>;
  return (
    <>{tell`Iedereen weet wat te doen. Eerst ${<b>{doerName(opened, next.by)}</b>}: ${<Name>{next.text}</Name>} Tegen ${formatDate(next.due)}.`}</>
  );
}
