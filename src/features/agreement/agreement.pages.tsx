/** One agreement: who agreed on what until when, which decisions it took, and what its data annex opens. */
import { populationText } from '../../gate/population.ts';
import { purposes } from '../../gate/purpose.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Written } from '../../ui/text.tsx';
import { categoryNames } from '../flow/flow-words.ts';
import {
  agreementLevels,
  type AnnexLine,
  type Approval,
  lineRights,
  lineState,
  ownLines,
  type Party,
  periodOf,
} from './agreement.ts';
import { AgreementTag } from './agreement-list.pages.tsx';
import type { AgreementDetail } from './agreement.sql.ts';

/** Shows an agreement; a coordinator finds the way to stop the lines of the own organisation. */
export function AgreementPage({ detail, actor }: { detail: AgreementDetail; actor: ActorRow | undefined }) {
  const { agreement, lines } = detail;
  const acts = wholeActs(detail, actor);
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten', label: 'Overeenkomsten' }]}
        title={agreement.title}
        lead={
          <>
            {sentence(agreementLevels[agreement.level])}, {periodOf(agreement)}.{' '}
            <AgreementTag agreement={agreement} />
          </>
        }
      />
      <Columns
        {...(acts.length > 0
          ? {
              next: (
                <Card title="Wat u kunt doen">
                  <Acts>{acts}</Acts>
                </Card>
              ),
            }
          : {})}
        side={<Side detail={detail} />}
      >
        {agreement.summary !== '' && (
          <Card title="Waarover het gaat">
            <Written text={agreement.summary} />
          </Card>
        )}
        <Card title="Bijlage gegevens">
          <Annex lines={lines} actor={actor} agreementId={agreement.id} />
        </Card>
        <Card title="Besluiten van de partijen">
          <Approvals approvals={detail.approvals} />
        </Card>
      </Columns>
    </>
  );
}

function wholeActs({ agreement, lines }: AgreementDetail, actor: ActorRow | undefined) {
  const at = (part: string) => `/overeenkomsten/${agreement.id}/${part}`;
  return [
    ownLines(actor, lines, 'suspend').length > 0 && (
      <ButtonLink href={at('schors')} look="danger">
        Schors al onze punten
      </ButtonLink>
    ),
    ownLines(actor, lines, 'lift').length > 0 && (
      <ButtonLink href={at('hervat')}>Hef al onze schorsingen op</ButtonLink>
    ),
  ].filter((link) => link !== false);
}

function Annex({
  lines,
  actor,
  agreementId,
}: {
  lines: readonly AnnexLine[];
  actor: ActorRow | undefined;
  agreementId: string;
}) {
  if (lines.length === 0)
    return (
      <Empty
        title="Deze overeenkomst opent geen gegevens."
        act={{ href: '/stromen', label: 'Bekijk de gegevensstromen' }}
      >
        Stromen die geen overeenkomst nodig hebben, werken ook zonder bijlage.
      </Empty>
    );
  const acting = lines.some((line) => lineRights(actor, line) !== undefined);
  const columns: Column<AnnexLine>[] = [
    { head: 'Punt', rowHead: true, cell: (line) => `Punt\u00a0${line.number}` },
    { head: 'Wat dit opent', cell: (line) => <LineWords line={line} /> },
    { head: 'Vandaag', cell: lineToday },
    ...(acting
      ? [{ head: 'Doen', cell: (line: AnnexLine) => lineAct(line, lineRights(actor, line), agreementId) }]
      : []),
  ];
  return (
    <>
      <p>
        Elk punt laat een stroom werken tussen twee partijen. Een punt kan nooit meer openen dan de stroom
        zelf.
      </p>
      <DataTable caption="Punten van de bijlage gegevens" captionHidden rows={lines} columns={columns} />
    </>
  );
}

/** Says in plain words what a line opens, with the way to its flow. */
export function LineWords({ line }: { line: AnnexLine }) {
  return (
    <>
      <b>
        {line.from.name} → {line.to.name}
      </b>
      : {categoryNames(line.mask)}.
      <span class="source">
        {populationText(line.flow.population)} Voor {purposes[line.flow.purpose]}.{' '}
        <a href={`/stromen/${line.flow.id}`}>Stroom {line.flow.number}</a>
      </span>
    </>
  );
}

function lineToday(line: AnnexLine) {
  const { works, text } = lineState(line);
  if (line.suspension !== null)
    return (
      <>
        <Tag tone="late">geschorst</Tag>
        <span class="source">{text}</span>
        <Written text={`Reden: ${line.suspension.reason}`} />
      </>
    );
  return works ? (
    <Tag tone="ok">werkt</Tag>
  ) : (
    <>
      <Tag tone="wait">werkt niet</Tag>
      <span class="source">{text}</span>
    </>
  );
}

function lineAct(line: AnnexLine, right: 'suspend' | 'lift' | undefined, agreementId: string) {
  if (right === undefined) return undefined;
  const at = `/overeenkomsten/${agreementId}/punten/${line.id}`;
  return right === 'suspend' ? (
    <a href={`${at}/schors`}>
      Schors<Hidden> punt {line.number}</Hidden>
    </a>
  ) : (
    <a href={`${at}/hervat`}>
      Hef op<Hidden>: de schorsing van punt {line.number}</Hidden>
    </a>
  );
}

function Approvals({ approvals }: { approvals: readonly Approval[] }) {
  if (approvals.length === 0) return <Empty title="Er zijn geen besluiten genoteerd." />;
  return (
    <DataTable
      caption="Besluiten per partij"
      captionHidden
      rows={approvals}
      columns={[
        { head: 'Partij', rowHead: true, cell: (step) => step.party.name },
        { head: 'Wie beslist', cell: (step) => sentence(step.organ) },
        { head: 'Besluit', cell: decision },
        { head: 'Kenmerk', cell: (step) => step.reference ?? '' },
      ]}
    />
  );
}

function decision(step: Approval) {
  if (step.status === 'pending') return <Tag tone="wait">wacht</Tag>;
  return (
    <>
      <Tag tone="ok">genomen</Tag>
      {step.date !== null && <span class="source">{formatDate(step.date, 'short')}</span>}
    </>
  );
}

function Side({ detail }: { detail: AgreementDetail }) {
  const { agreement, parent, renews, children } = detail;
  const related = [
    ...(parent
      ? [
          <>
            Hoort bij <a href={`/overeenkomsten/${parent.id}`}>{parent.name}</a>
          </>,
        ]
      : []),
    ...(renews
      ? [
          <>
            Komt na <a href={`/overeenkomsten/${renews.id}`}>{renews.name}</a>
          </>,
        ]
      : []),
    ...children.map((child) => <a href={`/overeenkomsten/${child.id}`}>{child.name}</a>),
  ];
  return (
    <>
      <Card title="Partijen">
        <Lines items={agreement.parties.map(partyLine)} />
      </Card>
      {related.length > 0 && (
        <Card title="Verwante overeenkomsten">
          <Lines items={related} />
        </Card>
      )}
    </>
  );
}

function partyLine(party: Party) {
  return (
    <>
      <b>{party.name}</b>
      {party.group && ` (samen in ${party.group})`}
      <span class="source">
        {sentence(party.role)}
        {party.signatory && `, tekent: ${party.signatory}`}
      </span>
    </>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
