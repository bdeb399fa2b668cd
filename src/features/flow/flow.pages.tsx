/** One flow for everyone to read: what it lets pass, on which law, who confirmed it, and what happened to it. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { actsCard } from '../../ui/acts-card.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Written } from '../../ui/text.tsx';
import type { FlowDetail } from './flow.sql.ts';
import { type Flow, type FlowRights, flowName, flowRights, flowStatuses, receiverName } from './flow.ts';
import { FlowHistory } from './flow-history.tsx';
import { FlowTag } from './flow-tag.tsx';
import { categoryList, groundTerms, reachTerms } from './flow-wording.ts';

/** Shows a flow in full; who may do something with it finds the way to it on top. */
export function FlowPage({ detail, actor }: { detail: FlowDetail; actor: ActorRow | undefined }) {
  const { flow } = detail;
  return (
    <>
      <PageHead
        above={[{ href: '/stromen', label: say`Stromen` }]}
        title={flowName(flow)}
        lead={
          <>
            {say`${flow.sender.name} geeft deze gegevens aan ${receiverName(flow)}.`} <FlowTag flow={flow} />
          </>
        }
      />
      <Columns
        next={actsCard(actLinks(flow, flowRights(actor, flow, detail.receivers)))}
        side={<State detail={detail} />}
      >
        {detail.suspension && <Suspended sender={flow.sender.name} suspension={detail.suspension} />}
        <Card title={say`Wat deze stroom toelaat`}>
          <DefinitionList items={[{ term: say`Van`, details: flow.sender.name }, ...reachTerms(flow)]} />
        </Card>
        <Card title={say`Wat mensen erover lezen`}>
          <p>{say`Wie het aangaat, heeft het recht om dit te weten. De brief volgt het register, ook in andere talen.`}</p>
          <Acts>
            <ButtonLink href={`/stromen/${flow.id}/brief`}>{say`Lees de brief aan burgers`}</ButtonLink>
          </Acts>
        </Card>
        <Card title={say`Op welke grond`}>
          <DefinitionList items={groundTerms(flow)} />
        </Card>
        <Receivers detail={detail} />
        {flow.needsAgreement && <AgreementLines detail={detail} />}
        <FlowHistory detail={detail} />
      </Columns>
    </>
  );
}

// The first is the next step and is filled; stopping and lifting never are, so that nobody does it by habit.
function actLinks(flow: Flow, rights: FlowRights) {
  const at = (part: string) => `/stromen/${flow.id}/${part}`;
  const waits = flow.hasDraft;
  return [
    rights.confirm && (
      <ButtonLink href={at('ontwerp')} look="primary">{say`Lees en bevestig het ontwerp`}</ButtonLink>
    ),
    rights.receive && (
      <ButtonLink href={at('ontvangst')} look="primary">{say`Bevestig als ontvanger`}</ButtonLink>
    ),
    rights.draft && waits && <ButtonLink href={at('ontwerp')}>{say`Lees het ontwerp`}</ButtonLink>,
    rights.draft && (
      <ButtonLink href={at('wijzig')}>
        {waits ? say`Verander het ontwerp` : say`Stel een wijziging op`}
      </ButtonLink>
    ),
    rights.draft && !waits && flow.status !== 'draft' && (
      <ButtonLink href={`${at('wijzig')}?toestand=ended`}>{say`Stel het einde op`}</ButtonLink>
    ),
    rights.suspend && <ButtonLink href={at('schors')} look="danger">{say`Schors deze stroom`}</ButtonLink>,
    rights.lift && <ButtonLink href={at('hervat')}>{say`Hef de schorsing op`}</ButtonLink>,
  ].filter((link) => link !== false);
}

function State({ detail }: { detail: FlowDetail }) {
  const { flow, confirmedOn } = detail;
  const { label, meaning } = flowStatuses[flow.status];
  return (
    <Card title={flow.notYet ? say`Nog niet begonnen` : say`Toestand: ${label}`}>
      <Stack>
        <p>
          {flow.notYet
            ? say`Deze stroom begint op ${formatDate(flow.from)}. Nu wordt er niets gedeeld.`
            : meaning}
        </p>
        <p class="source">
          {confirmedOn === null
            ? say`Versie ${flow.version}, nog niet bevestigd. Een juridisch redacteur van ${flow.sender.name} stelde ze op. De functionaris voor gegevensbescherming van ${flow.sender.name} moet ze nog bevestigen.`
            : say`Versie ${flow.version}, bevestigd op ${formatDate(confirmedOn)}. Opgesteld door een juridisch redacteur van ${flow.sender.name} en bevestigd door iemand anders: de functionaris voor gegevensbescherming.`}
        </p>
      </Stack>
    </Card>
  );
}

function Suspended({
  sender,
  suspension,
}: {
  sender: string;
  suspension: NonNullable<FlowDetail['suspension']>;
}) {
  return (
    <Alert tone="warning">
      <p>
        <b>{say`${sender} schorste deze stroom op ${formatDate(suspension.on)}.`}</b>
      </p>
      <Written text={suspension.reason} />
    </Alert>
  );
}

function Receivers({ detail }: { detail: FlowDetail }) {
  const { flow, receivers, possible } = detail;
  return (
    <Card title={say`Welke ontvangers bevestigden`}>
      <p>
        {say`De stroom werkt voor een ontvanger pas als die ze bevestigde.`}{' '}
        {possible === 1
          ? say`${receivers.length} van 1 organisatie deed dat.`
          : say`${receivers.length} van ${possible} organisaties deed dat.`}
      </p>
      {receivers.length === 0 ? (
        <Empty title={say`Nog geen ontvanger bevestigde deze stroom.`}>
          {flow.status === 'draft'
            ? say`Dat kan pas nadat ${flow.sender.name} de stroom zelf bevestigde.`
            : say`De functionaris voor gegevensbescherming van een ontvanger kan dat doen na aanmelden.`}
        </Empty>
      ) : (
        <DataTable
          caption={say`Ontvangers die bevestigden`}
          captionHidden
          rows={receivers}
          columns={[
            { head: say`Ontvanger`, rowHead: true, cell: (row) => row.name },
            { head: say`Document`, stacked: 'short', cell: (row) => row.reference },
            { head: say`Sinds`, stacked: 'short', cell: (row) => formatDate(row.on, 'short') },
          ]}
        />
      )}
    </Card>
  );
}

function AgreementLines({ detail }: { detail: FlowDetail }) {
  return (
    <Card title={say`In welke overeenkomsten`}>
      {detail.lines.length === 0 ? (
        <Empty
          title={say`Nog geen overeenkomst heeft een punt voor deze stroom.`}
          act={{ href: '/overeenkomsten', label: say`Bekijk de overeenkomsten` }}
        />
      ) : (
        <DataTable
          caption={say`Punten in de bijlage gegevens van overeenkomsten`}
          captionHidden
          rows={detail.lines}
          columns={[
            {
              head: say`Overeenkomst`,
              rowHead: true,
              cell: (row) => (
                <a
                  href={`/overeenkomsten/${row.agreement.id}`}
                >{say`${row.agreement.name}, punt ${row.number}`}</a>
              ),
            },
            { head: say`Van en naar`, stacked: 'short', cell: (row) => `${row.from.name} → ${row.to.name}` },
            { head: say`Welke gegevens`, stacked: 'plain', cell: (row) => categoryList(row.mask) },
            { head: say`Toestand`, stacked: 'short', cell: lineTag },
          ]}
        />
      )}
    </Card>
  );
}

function lineTag(line: FlowDetail['lines'][number]) {
  if (line.status === 'suspended') return <Tag tone="late">{say`geschorst`}</Tag>;
  return line.agreementInForce ? <Tag tone="ok">{say`van kracht`}</Tag> : <Tag>{say`niet van kracht`}</Tag>;
}
