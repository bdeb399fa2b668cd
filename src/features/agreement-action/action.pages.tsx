/** One action of an agreement: how far it is and by which rule, what it was agreed to be, and what was said and counted. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Progress } from '../../ui/progress.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Written } from '../../ui/text.tsx';
import { type Agreement } from '../agreement/agreement.ts';
import { goals } from '../agreement/policy-goal.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import type { ActionDetail } from './action.sql.ts';
import {
  type Action,
  figure,
  indicators,
  measureOf,
  missingParts,
  type Proof,
  partWords,
  type Report,
  rhythms,
  standOf,
  units,
} from './action.ts';
import { LightRule, LightTag } from './action-card.tsx';
import { mayReport, mayWriteActions } from './action-right.ts';
import { lightOf, lights, reasons } from './light.ts';

export interface ActionView {
  readonly agreement: Agreement;
  readonly detail: ActionDetail;
  readonly actor: ActorRow | undefined;
  readonly csrf: string;
}

/** Shows an action; a coordinator finds what is still missing, and the owner the ways to report. */
export function ActionPage(view: ActionView) {
  const { agreement, detail, actor } = view;
  const { action, reports, proofs, today } = detail;
  const acts = actsOf(view);
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
        {...(acts.length > 0
          ? {
              next: (
                <Card title={say`Wat u kunt doen`}>
                  <Acts>{acts}</Acts>
                </Card>
              ),
            }
          : {})}
        side={
          <Card title={say`Wat betekenen de lichten?`}>
            <LightRule />
          </Card>
        }
      >
        {action.status === 'draft' ? <Missing {...view} /> : <Progressed action={action} today={today} />}
        <Card title={say`Wat is afgesproken`}>
          <DefinitionList items={agreed(action)} />
          {action.takenFrom !== null && (
            <p class="source">
              {tell`Overgenomen uit ${<a href={`/overeenkomsten/${action.takenFrom.id}`}>{action.takenFrom.name}</a>}.`}
            </p>
          )}
        </Card>
        {action.indicator !== 'proof' && action.status !== 'draft' && (
          <Card title={say`Verslagen`}>
            <Reports reports={reports} action={action} />
          </Card>
        )}
        {action.indicator === 'proof' && action.status !== 'draft' && (
          <Card title={say`Wat telt mee`}>
            <Proofs
              proofs={proofs}
              at={`/overeenkomsten/${agreement.id}/acties/${action.id}/bewijzen`}
              strikes={mayReport(actor, agreement, action)}
            />
          </Card>
        )}
      </Columns>
    </>
  );
}

function actsOf({ agreement, detail: { action, today }, actor, csrf }: ActionView) {
  const at = (part: string) => `/overeenkomsten/${agreement.id}/acties/${action.id}/${part}`;
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

function Missing({ agreement, detail: { action, today } }: ActionView) {
  const missing = missingParts(action, agreement, today);
  return (
    <Card title={say`Nog niet gestart`}>
      {missing.length === 0 ? (
        <p>{say`Alles is ingevuld. Zodra de actie start, verandert ze niet meer.`}</p>
      ) : (
        <>
          <p>{say`De actie start pas als niets meer ontbreekt. Dit ontbreekt nog:`}</p>
          <Lines items={missing.map((part) => beginning(partWords(part, action.indicator)))} />
        </>
      )}
    </Card>
  );
}

function Progressed({ action, today }: { action: Action; today: ActionDetail['today'] }) {
  const stand = standOf(action, today);
  const shown = lightOf(action, today);
  const { unit, target, endedOn, endedBecause, status } = action;
  return (
    <Card title={say`Hoe ver staat het?`}>
      {status === 'done' && endedOn !== null && <p>{say`Afgerond op ${formatDate(endedOn)}.`}</p>}
      {status === 'stopped' && endedOn !== null && <p>{say`Gestopt op ${formatDate(endedOn)}.`}</p>}
      {endedBecause !== null && <Written text={endedBecause} />}
      {stand !== undefined && target !== null && action.indicator === 'proof' && (
        <Progress label={say`Geteld`} value={stand.value} max={target} />
      )}
      {stand !== undefined &&
        action.indicator === 'proof' &&
        action.realisedOn !== null &&
        action.realisedOn < today && (
          <p class="source">{say`Stand op ${formatDate(stand.on)}. Dit cijfer verandert hoogstens één keer per kwartaal, en pas bij 10 of meer verschil. Zo vertelt het van niemand apart.`}</p>
        )}
      {stand !== undefined && target !== null && action.indicator !== 'proof' && (
        <p>
          {tell`Op ${formatDate(stand.on)}: ${<b>{figure(stand.value, unit)}</b>}. Het doel is ${figure(target, unit)}.`}
        </p>
      )}
      {shown !== undefined && (
        <p>
          <Tag tone={lights[shown.light].tone}>{lights[shown.light].label}</Tag> {reasons[shown.reason]}{' '}
          {shown.expected !== undefined &&
            shown.reason !== 'reached' &&
            shown.reason !== 'pastDue' &&
            expectedInWords(figure(rounded(shown.expected), unit), stand?.on === today)}
        </p>
      )}
    </Card>
  );
}

function expectedInWords(told: string, isToday: boolean): string {
  return isToday
    ? say`Volgens de lijn is het vandaag ${told}.`
    : say`Volgens de lijn is het op die dag ${told}.`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What an action was agreed to be, part by part. */
export function agreed(action: Action) {
  const { goal, domain, owner, ownerFunction, indicator, unit, baseline, baselineOn, target, due, rhythm } =
    action;
  const sum =
    action.reference !== null && action.extra !== null && target !== null
      ? say`${formatNumber(action.reference)} (referentie) + ${formatNumber(action.extra)} (extra) = ${formatNumber(target)}`
      : undefined;
  return [
    { term: say`Doel van VDAB`, details: goal && goals[goal] },
    { term: say`Beleidsdomein`, details: domain && beginning(policyDomains[domain]) },
    {
      term: say`Eigenaar`,
      details: owner && (ownerFunction === null ? owner.name : say`${owner.name}, ${ownerFunction}`),
    },
    {
      term: say`Wat er geteld wordt`,
      details: (
        <>
          {beginning(measureOf(action))}
          <span class="source">{indicators[indicator].hint}</span>
        </>
      ),
    },
    {
      term: indicator === 'proof' ? say`Telt vanaf` : say`Beginwaarde`,
      details:
        indicator === 'proof'
          ? baselineOn && formatDate(baselineOn)
          : baseline !== null &&
            (baselineOn === null
              ? figure(baseline, unit)
              : say`${figure(baseline, unit)} op ${formatDate(baselineOn)}`),
    },
    { term: say`Doel`, details: sum ?? (target !== null && `${figure(target, unit)}${inWords(unit)}`) },
    { term: say`Tegen`, details: due && formatDate(due) },
    { term: say`Verslag`, details: rhythm && beginning(rhythms[rhythm]) },
  ].map(({ term, details }) => ({ term, details: details || say`nog niet ingevuld` }));
}

function inWords(unit: Action['unit']): string {
  return unit === 'count' ? ` (${units.count})` : '';
}

function Reports({ reports, action }: { reports: readonly Report[]; action: Action }) {
  if (reports.length === 0) return <p>{say`Er is nog geen verslag.`}</p>;
  return (
    <DataTable
      caption={say`Verslagen, het jongste eerst`}
      captionHidden
      rows={reports}
      columns={[
        { head: say`Dag`, rowHead: true, cell: ({ on }) => formatDate(on) },
        { head: say`Stand`, numeric: true, cell: ({ value }) => figure(value, action.unit) },
        {
          head: say`Van`,
          cell: ({ by, measured }) => (
            <>
              {by}
              <span class="source">
                {measured
                  ? say`Geteld door Werkwinkel, over tien mensen of meer.`
                  : say`Gemeld door de eigenaar.`}
              </span>
            </>
          ),
        },
        {
          head: say`Opmerking`,
          stacked: 'plain',
          cell: ({ note }) => (note === '' ? '' : <Written text={note} />),
        },
      ]}
    />
  );
}

function Proofs({ proofs, at, strikes }: { proofs: readonly Proof[]; at: string; strikes: boolean }) {
  if (proofs.length === 0)
    return (
      <p>{say`De kenmerken van de bewijzen zien alleen de partijen. Hier staat hoeveel er meetellen.`}</p>
    );
  return (
    <ShowMore items={proofs} first={10}>
      {(some) => <ProofTable proofs={some} at={at} strikes={strikes} />}
    </ShowMore>
  );
}

function ProofTable({ proofs, at, strikes }: { proofs: readonly Proof[]; at: string; strikes: boolean }) {
  return (
    <DataTable
      caption={say`Bewijzen, het jongste eerst`}
      captionHidden
      rows={proofs}
      columns={[
        {
          head: say`Kenmerk van het bewijs`,
          rowHead: true,
          cell: ({ reference, struck }) => (struck === null ? reference : <s>{reference}</s>),
        },
        { head: say`Dag`, stacked: 'short', cell: ({ on }) => formatDate(on, 'short') },
        { head: say`Geteld door`, stacked: 'short', cell: ({ by }) => by },
        {
          head: say`Telt mee`,
          stacked: 'short',
          cell: ({ id, struck, reference }) =>
            struck !== null ? (
              say`Nee: ${struck}`
            ) : strikes ? (
              <>
                {say`Ja`} <a href={`${at}/${id}/schrap`}>{tell`Schrap${<Hidden> {reference}</Hidden>}`}</a>
              </>
            ) : (
              say`Ja`
            ),
        },
      ]}
    />
  );
}
