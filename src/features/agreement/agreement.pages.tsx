/** One agreement: who agreed on what until when, which decisions it took, and what its data annex opens. */
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { actsCard } from '../../ui/acts-card.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Written } from '../../ui/text.tsx';
import type { ActionList } from '../agreement-action/action.sql.ts';
import { ActionCard } from '../agreement-action/action-card.tsx';
import type { Attachment } from '../agreement-attachment/attachment.ts';
import { AttachmentCard } from '../agreement-attachment/attachment-card.tsx';
import type { ContextFigure } from '../context-figure/context-figure.sql.ts';
import { ContextCard } from '../context-figure/context-figure-card.tsx';
import type { ReportLine } from '../report/report.ts';
import { ReportCard } from '../report/report-card.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import { agreementLevels, periodOf } from './agreement.ts';
import { AgreementTag } from './agreement-list.pages.tsx';
import { AgreementSide } from './agreement-side.tsx';
import { Consents, SectionCards, WritingActs } from './agreement-text.tsx';
import { Annex } from './annex.tsx';
import { ownLines } from './annex-line.ts';
import { Overlaps } from './overlap.tsx';
import { Notices, partyAct, WayTable } from './party-way.tsx';
import { type Snapshot, SnapshotCard } from './snapshot.tsx';
import { Prolongations } from './term.tsx';
import { mayAmend, mayRenew, mayWrite } from './writing-right.ts';

/** An agreement with all that stands beside it. */
interface AgreementView {
  readonly detail: AgreementDetail;
  readonly actions: ActionList;
  readonly reports: readonly ReportLine[];
  readonly snapshots: readonly Snapshot[];
  readonly context: readonly ContextFigure[];
  readonly attachments: readonly Attachment[];
  readonly actor: ActorRow | undefined;
  readonly csrf: string;
}

/** Shows an agreement; a coordinator finds the way to stop the lines of the own organisation. */
export function AgreementPage(view: AgreementView) {
  const { detail, actions, reports, actor } = view;
  const { agreement } = detail;
  // Until it is in force, what is still to be decided comes before what it will open.
  const underway = agreement.status === 'approval' || agreement.status === 'signed';
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
      <Columns next={actsCard(wholeActs(detail, actor))} side={<AgreementSide detail={detail} />}>
        <About detail={detail} />
        <Consents {...view} />
        {underway && <Decisions detail={detail} />}
        <ActionCard agreement={agreement} renews={detail.renews} actions={actions} actor={actor} />
        <ReportCard agreement={agreement} reports={reports} actor={actor} />
        <SectionCards detail={detail} actor={actor} />
        <SnapshotCard {...view} />
        <ContextCard {...view} />
        <AttachmentCard {...view} />
        <AnnexCard {...view} />
        {!underway && !mayWrite(actor, detail) && <Decisions detail={detail} />}
        {detail.overlapReason !== null && (
          <Card title={say`Naast een andere overeenkomst`}>
            <Written text={detail.overlapReason} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function About({ detail: { agreement, overlaps, notices } }: Pick<AgreementView, 'detail'>) {
  return (
    <>
      {agreement.summary !== '' && (
        <Card title={say`Waarover het gaat`}>
          <Written text={agreement.summary} />
        </Card>
      )}
      {notices.length > 0 && (
        <Card title={say`Wie de overeenkomst verlaat`}>
          <Notices notices={notices} />
        </Card>
      )}
      {overlaps.length > 0 && (
        <Card title={say`Wat deze partijen al afspraken`}>
          <Overlaps overlaps={overlaps} />
        </Card>
      )}
    </>
  );
}

function Decisions({ detail }: Pick<AgreementView, 'detail'>) {
  return (
    <Card title={say`Besluiten van de partijen`}>
      <WayTable detail={detail} />
      <Prolongations prolongations={detail.prolongations} />
    </Card>
  );
}

function AnnexCard({ detail, actor, csrf }: AgreementView) {
  const { agreement, lines } = detail;
  return (
    <Card title={say`Bijlage gegevens`}>
      <Annex
        lines={lines}
        actor={actor}
        agreementId={agreement.id}
        suspends={agreement.status !== 'approval'}
        {...(mayWrite(actor, detail) ? { dropWith: csrf } : {})}
      />
    </Card>
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
