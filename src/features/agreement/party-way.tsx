/** The way of an agreement to being in force, on its page: whose turn it is, what each party decided and signed, and who leaves. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning, ended, listed } from '../../kernel/sentence.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import type { Agreement, Approval, Notice, Signature } from './agreement.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { actOf, ownWay, type PartyWay, type Way, wayOf } from './way.ts';

// What is still missing, and which parties can do something now.
function wayInWords(agreement: Agreement, way: Way): string {
  if (agreement.status === 'signed')
    return say`Iedereen besliste en tekende. De overeenkomst geldt vanaf ${formatDate(agreement.from)}.`;
  if (agreement.status !== 'approval') return '';
  const turn = way.parties.filter((one) => actOf(agreement, one) !== undefined);
  const names = listed(turn.map(({ party }) => party.name));
  return `${leftInWords(way)} ${say`Nu aan zet: ${names}.`}`;
}

function leftInWords({ decisionsLeft, signaturesLeft }: Way): string {
  const signatures = signaturesLeft === 1 ? say`1 handtekening` : say`${signaturesLeft} handtekeningen`;
  if (decisionsLeft === 0) return say`Nog nodig: ${signatures}.`;
  const decisions = decisionsLeft === 1 ? say`1 besluit` : say`${decisionsLeft} besluiten`;
  return say`Nog nodig: ${decisions} en ${signatures}.`;
}

/** Gives the button for what the own organisation can do now, the one thing of this page. */
export function partyAct(detail: AgreementDetail, actor: ActorRow | undefined) {
  const own = ownWay(actor, wayOf(detail));
  const at = (part: string) => `/overeenkomsten/${detail.agreement.id}/${part}`;
  switch (actOf(detail.agreement, own, actor?.today)) {
    case 'decide':
      return (
        <ButtonLink
          href={at('besluit')}
          look="primary"
        >{say`Noteer het besluit: ${own?.next?.organ ?? ''}`}</ButtonLink>
      );
    case 'sign':
      return (
        <ButtonLink href={at('teken')} look="primary">{say`Teken voor ${own?.party.name ?? ''}`}</ButtonLink>
      );
    case 'leave':
      return <ButtonLink href={at('opzeggen')} look="subtle">{say`Zeg op voor uw organisatie`}</ButtonLink>;
    case undefined:
      return false;
  }
}

/** Lists what each party decided, in the order of its steps, and whether it signed. */
export function WayTable({ detail }: { detail: AgreementDetail }) {
  const way = wayOf(detail);
  const rows = way.parties.filter(({ steps, signature }) => steps.length > 0 || signature !== undefined);
  if (rows.length === 0) return <Empty title={say`Er zijn geen besluiten genoteerd.`} />;
  const words = wayInWords(detail.agreement, way);
  return (
    <>
      {words !== '' && <p>{words}</p>}
      <DataTable
        caption={say`Besluiten per partij`}
        captionHidden
        rows={rows}
        columns={[
          { head: say`Partij`, rowHead: true, cell: ({ party }) => party.name },
          {
            head: say`Besluiten`,
            stacked: 'plain',
            cell: ({ steps }) => <Lines items={steps.map(stepLine)} />,
          },
          { head: say`Handtekening`, stacked: 'short', cell: (one) => signatureCell(detail.agreement, one) },
        ]}
      />
    </>
  );
}

function stepLine(step: Approval) {
  const organ = beginning(step.ratifies ? say`${step.organ} (bekrachtiging)` : step.organ);
  if (step.status === 'pending')
    return (
      <>
        {organ} <Tag tone="wait">{say`wacht`}</Tag>
      </>
    );
  return (
    <>
      {organ} <Tag tone="ok">{say`genomen`}</Tag>
      <span class="source">{takenInWords(step)}</span>
    </>
  );
}

function takenInWords({ date, reference, votes }: Approval): string {
  const when = date === null ? '' : formatDate(date, 'short');
  const taken = [when, reference ?? ''].filter((part) => part !== '').join(', ');
  if (votes === null) return taken;
  return say`${taken}. Stemmen: ${votes.for} voor, ${votes.against} tegen, ${votes.abstained} onthoudingen.`;
}

function signatureCell({ id, status }: Agreement, { next, signature }: PartyWay) {
  if (signature !== undefined)
    return (
      <>
        <Tag tone="ok">{say`getekend`}</Tag>
        <span class="source">
          {say`${[signature.name, signature.function].filter(Boolean).join(', ')}, op ${formatDate(signature.on, 'short')}.`}{' '}
          {say`Vingerafdruk ${signature.hash.slice(0, 12)}`}
        </span>
        {signature.atService && <ServiceProof {...{ id, signature }} />}
      </>
    );
  if (status !== 'approval') return '';
  return next === undefined ? <Tag tone="wait">{say`wacht`}</Tag> : say`na de besluiten`;
}

// Who signed is for the parties, and so is the page with the certificate.
function ServiceProof({ id, signature }: { id: string; signature: Signature }) {
  if (signature.name === null) return <span class="source">{say`Met een certificaat`}</span>;
  return (
    <a
      href={`/overeenkomsten/${id}/handtekeningen/${signature.party.id}`}
    >{say`Met een certificaat: bekijk`}</a>
  );
}

/** Says who leaves, from when, and what that party decided. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <Lines
      items={notices.map((one) => (
        <>
          {tell`${<b>{one.party.name}</b>} zegde op. De laatste dag als partij: ${formatDate(one.until)}.`}
          <span class="source">
            {say`Reden: ${ended(one.reason)}`}{' '}
            {say`Besluit: ${one.organ}, ${formatDate(one.date, 'short')}, ${one.reference}.`}
          </span>
        </>
      ))}
    />
  );
}
