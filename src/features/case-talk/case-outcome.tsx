/** What came of talking about someone: the outcome, what was agreed, and the actions with how they stand. */
import { formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { doers } from '../plan/plan.ts';
import { type CaseAction, outcomes } from './case-talk.ts';
import type { OneView } from './case-view.ts';

const answers: Readonly<Record<string, string>> = dutch({
  waiting: 'voorstel, wacht op antwoord',
  approved: 'voorstel aanvaard',
  rejected: 'voorstel geweigerd',
  replaced: 'voorstel vervangen',
  withdrawn: 'voorstel ingetrokken',
});

/** Shows the outcome, with the next step that belongs to it. */
export function OutcomeCard({ one, opened, reason }: OneView) {
  const { outcome, actions } = one;
  if (outcome === null) return null;
  const own = one.source === opened.actor.organisation;
  return (
    <Card title={say`Het resultaat`} id={`resultaat-${one.id}`}>
      <p>
        <b>{beginning(outcomes[outcome.kind])}</b>
      </p>
      <Written text={outcome.agreed} />
      {outcome.nextOn !== null && <p>{say`Volgend overleg rond ${formatDate(outcome.nextOn)}.`}</p>}
      {actions.length > 0 && <Lines items={actions.map((action) => <Action action={action} />)} />}
      <p class="source">
        {outcome.by === null
          ? say`Genoteerd op ${formatDate(outcome.on)}.`
          : say`Genoteerd op ${formatDate(outcome.on)} door ${outcome.by}.`}
      </p>
      {own && outcome.kind === 'leadChange' && (
        <Acts>
          <ButtonLink
            look="primary"
            href={withReason(`/dossiers/${opened.person}/traject/regie`, reason)}
          >{say`Stel de wissel van regie voor`}</ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

/** One action: what, who and by when; a proposal with its answer. `person` names the person to whoever reads. */
export function Action({ action, person }: { action: Omit<CaseAction, 'state'>; person?: string }) {
  const doer = action.by === 'person' ? (person ?? doers.person) : doers[action.by];
  const who = action.asked ?? beginning(doer);
  return (
    <>
      <Name>{action.text}</Name>{' '}
      {action.answer !== null && <Tag>{answers[action.answer] ?? action.answer}</Tag>}
      <div>{say`${who}, tegen ${formatDate(action.due)}`}</div>
    </>
  );
}
