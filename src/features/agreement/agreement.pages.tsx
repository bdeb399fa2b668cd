/** One agreement: who agreed on what until when, which decisions it took, and what its data annex opens. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import type { ActionList } from '../agreement-action/action.sql.ts';
import { ActionCard } from '../agreement-action/action-card.tsx';
import type { Attachment } from '../agreement-attachment/attachment.ts';
import { AttachmentCard } from '../agreement-attachment/attachment-card.tsx';
import type { ContextFigure } from '../context-figure/context-figure.sql.ts';
import { ContextCard } from '../context-figure/context-figure-card.tsx';
import type { Named } from '../flow/flow.ts';
import type { ReportLine } from '../report/report.ts';
import { ReportCard } from '../report/report-card.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import { agreementLevels, ownLines, type Party, periodOf } from './agreement.ts';
import { placesInWords } from './agreement-form.tsx';
import { AgreementTag } from './agreement-list.pages.tsx';
import { Consents, SectionCards, WritingActs } from './agreement-text.tsx';
import { Annex } from './annex.tsx';
import { Overlaps } from './overlap.tsx';
import { Notices, partyAct, WayTable } from './party-way.tsx';
import { type Snapshot, SnapshotCard } from './snapshot.tsx';
import { Prolongations, TermCard } from './term.tsx';
import { mayAmend, mayRenew, mayWrite } from './writing-right.ts';

/** Shows an agreement; a coordinator finds the way to stop the lines of the own organisation. */
export function AgreementPage({
  detail,
  actions,
  reports,
  snapshots,
  context,
  attachments,
  actor,
  csrf,
}: {
  detail: AgreementDetail;
  actions: ActionList;
  reports: readonly ReportLine[];
  snapshots: readonly Snapshot[];
  context: readonly ContextFigure[];
  attachments: readonly Attachment[];
  actor: ActorRow | undefined;
  csrf: string;
}) {
  const { agreement, lines } = detail;
  const acts = wholeActs(detail, actor);
  // Until it is in force, what is still to be decided comes before what it will open.
  const underway = agreement.status === 'approval' || agreement.status === 'signed';
  const writing = mayWrite(actor, detail);
  const decisions = (
    <Card title={say`Besluiten van de partijen`}>
      <WayTable detail={detail} />
      <Prolongations prolongations={detail.prolongations} />
    </Card>
  );
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten', label: say`Overeenkomsten` }]}
        title={agreement.title}
        lead={
          <>
            {beginning(agreementLevels[agreement.level])}, {periodOf(agreement)}.{' '}
            <AgreementTag agreement={agreement} />
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
        side={<Side detail={detail} />}
      >
        {agreement.summary !== '' && (
          <Card title={say`Waarover het gaat`}>
            <Written text={agreement.summary} />
          </Card>
        )}
        {detail.notices.length > 0 && (
          <Card title={say`Wie de overeenkomst verlaat`}>
            <Notices notices={detail.notices} />
          </Card>
        )}
        {detail.overlaps.length > 0 && (
          <Card title={say`Wat deze partijen al afspraken`}>
            <Overlaps overlaps={detail.overlaps} />
          </Card>
        )}
        <Consents detail={detail} actor={actor} csrf={csrf} />
        {underway && decisions}
        <ActionCard agreement={agreement} renews={detail.renews} actions={actions} actor={actor} />
        <ReportCard agreement={agreement} reports={reports} actor={actor} />
        <SectionCards detail={detail} actor={actor} />
        <SnapshotCard {...{ detail, snapshots, actor, csrf }} />
        <ContextCard {...{ detail, context, actor, csrf }} />
        <AttachmentCard {...{ detail, attachments, actor, csrf }} />
        <Card title={say`Bijlage gegevens`}>
          <Annex
            lines={lines}
            actor={actor}
            agreementId={agreement.id}
            suspends={agreement.status !== 'approval'}
            {...(mayWrite(actor, detail) ? { dropWith: csrf } : {})}
          />
        </Card>
        {!underway && !writing && decisions}
        {detail.overlapReason !== null && (
          <Card title={say`Naast een andere overeenkomst`}>
            <Written text={detail.overlapReason} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function wholeActs(detail: AgreementDetail, actor: ActorRow | undefined) {
  const { agreement, lines } = detail;
  const at = (part: string) => `/overeenkomsten/${agreement.id}/${part}`;
  return [
    partyAct(detail, actor),
    mayRenew(actor, detail) && (
      <ButtonLink href={at('vernieuw')}>{say`Vernieuw deze overeenkomst`}</ButtonLink>
    ),
    mayAmend(actor, detail) && (
      <ButtonLink href={at('wijziging')}>{say`Wijzig deze overeenkomst`}</ButtonLink>
    ),
    mayWrite(actor, detail) && <WritingActs detail={detail} />,
    detail.renews !== null && (
      <ButtonLink href={at('vergelijk')} look="subtle">{say`Vergelijk met de vorige`}</ButtonLink>
    ),
    agreement.status !== 'approval' &&
      !mayWrite(actor, detail) &&
      ownLines(actor, lines, 'suspend').length > 0 && (
        <ButtonLink href={at('schors')} look="danger">{say`Schors al onze punten`}</ButtonLink>
      ),
    ownLines(actor, lines, 'lift').length > 0 && (
      <ButtonLink href={at('hervat')}>{say`Hef al onze schorsingen op`}</ButtonLink>
    ),
  ].filter((link) => link !== false);
}

function Side({ detail }: { detail: AgreementDetail }) {
  const { agreement, parent, renews, children } = detail;
  const related = [
    ...(parent ? [<>{tell`Hoort bij ${<a href={`/overeenkomsten/${parent.id}`}>{parent.name}</a>}`}</>] : []),
    ...(renews && agreement.amends
      ? [<>{tell`Wijzigt ${<a href={`/overeenkomsten/${renews.id}`}>{renews.name}</a>}`}</>]
      : []),
    ...(renews && !agreement.amends
      ? [<>{tell`Komt na ${<a href={`/overeenkomsten/${renews.id}`}>{renews.name}</a>}`}</>]
      : []),
    ...children.map((child) => relatedUnder(child, detail)),
  ];
  return (
    <>
      <Card title={say`Partijen`}>
        <Lines items={agreement.parties.map(partyLine)} />
      </Card>
      {agreement.level !== 'frame' && (
        <Card title={say`Waar ze geldt`}>
          <p>{placesInWords(detail) || say`Overal waar de lokale besturen van de overeenkomst werken.`}</p>
        </Card>
      )}
      <TermCard detail={detail} />
      <Card title={say`Cijfers`}>
        <p>
          <a href={`/overeenkomsten/${agreement.id}/cijfers`}>{say`Doel, resultaat en gemeenten`}</a>
        </p>
      </Card>
      {related.length > 0 && (
        <Card title={say`Verwante overeenkomsten`}>
          <Lines items={related} />
        </Card>
      )}
    </>
  );
}

function relatedUnder(child: Named, { renewal, amendment }: AgreementDetail) {
  const link = <a href={`/overeenkomsten/${child.id}`}>{child.name}</a>;
  if (child.id === renewal?.id) return <>{tell`Daarna komt ${link}`}</>;
  if (child.id === amendment?.id) return <>{tell`Gewijzigd door ${link}`}</>;
  return <>{tell`Hieronder valt ${link}`}</>;
}

function partyLine(party: Party) {
  return (
    <>
      <b>{party.name}</b>
      {party.group && <> {say`(samen in ${party.group})`}</>}
      <span class="source">
        {party.signatory ? say`${beginning(party.role)}, tekent: ${party.signatory}` : beginning(party.role)}
      </span>
      {party.leavesAfter !== null && (
        <span class="source">{say`Partij tot en met ${formatDate(party.leavesAfter)}.`}</span>
      )}
    </>
  );
}
