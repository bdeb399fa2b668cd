/** One action of an agreement: how far it is, what it was agreed to be, what was said and counted, and what may be done. */
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { actsCard } from '../../ui/acts-card.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { ActionDetail } from './action.sql.ts';
import { actionPage, missingParts } from './action.ts';
import { agreed } from './action-agreed.tsx';
import { LightRule, LightTag } from './action-card.tsx';
import { Missing, Progressed } from './action-progress.tsx';
import { Proofs, Reports } from './action-record.tsx';
import { mayReport, mayWriteActions } from './action-right.ts';

export interface ActionView {
  readonly agreement: Agreement;
  readonly detail: ActionDetail;
  readonly actor: ActorRow | undefined;
  readonly csrf: string;
}

/** Shows an action; a coordinator finds what is still missing, and the owner the ways to report. */
export function ActionPage(view: ActionView) {
  const { agreement, detail } = view;
  const { action, today } = detail;
  return (
    <>
      <PageHead
        above={[
          { href: '/overeenkomsten', label: say`Overeenkomsten` },
          { href: `/overeenkomsten/${agreement.id}`, label: agreement.title },
        ]}
        title={action.title}
        lead={
          <>
            {say`Actie ${action.number} van deze overeenkomst.`} <LightTag action={action} today={today} />
          </>
        }
      />
      <Columns
        next={actsCard(actsOf(view))}
        side={
          <Card title={say`Wat betekenen de lichten?`}>
            <LightRule />
          </Card>
        }
      >
        {action.status === 'draft' ? (
          <Missing {...{ agreement, action, today }} />
        ) : (
          <Progressed action={action} today={today} />
        )}
        <Card title={say`Wat is afgesproken`}>
          <DefinitionList items={agreed(action)} />
          {action.takenFrom !== null && (
            <p class="source">
              {tell`Overgenomen uit ${<a href={`/overeenkomsten/${action.takenFrom.id}`}>{action.takenFrom.name}</a>}.`}
            </p>
          )}
        </Card>
        {action.status !== 'draft' && <RecordCard {...view} />}
      </Columns>
    </>
  );
}

function RecordCard({ agreement, detail: { action, reports, proofs }, actor }: ActionView) {
  if (action.indicator !== 'proof')
    return (
      <Card title={say`Verslagen`}>
        <Reports reports={reports} action={action} />
      </Card>
    );
  return (
    <Card title={say`Wat telt mee`}>
      <Proofs
        proofs={proofs}
        at={actionPage(agreement.id, action.id, 'bewijzen')}
        strikes={mayReport(actor, agreement, action)}
      />
    </Card>
  );
}

function actsOf({ agreement, detail: { action, today }, actor, csrf }: ActionView) {
  const at = (part: string) => actionPage(agreement.id, action.id, part);
  const writes = mayWriteActions(actor, agreement);
  if (action.status === 'draft' && writes) {
    const complete = missingParts(action, agreement, today).length === 0;
    return [
      complete && (
        <ActForm action={at('start')} csrf={csrf}>
          <input type="hidden" name="versie" value={String(action.version)} />
          <Button look="primary">{say`Start de actie`}</Button>
        </ActForm>
      ),
      <ButtonLink href={at('wijzig')} look={complete ? 'secondary' : 'primary'}>
        {complete ? say`Wijzig de actie` : say`Vul de actie aan`}
      </ButtonLink>,
      <ButtonLink href={at('einde')} look="subtle">{say`Stop het ontwerp`}</ButtonLink>,
    ].filter((one) => one !== false);
  }
  if (!mayReport(actor, agreement, action)) return [];
  return [
    action.indicator === 'proof' ? (
      <ButtonLink href={at('bewijs')} look="primary">{say`Tel bewijzen`}</ButtonLink>
    ) : (
      <ButtonLink href={at('verslag')} look="primary">{say`Meld hoe ver het staat`}</ButtonLink>
    ),
    <ButtonLink href={at('einde')}>{say`Rond af of stop`}</ButtonLink>,
  ];
}
