/** Referrals in rows: about whom, from or to whom, until when an answer is awaited, and how each stands. */
import { say } from '../../kernel/language.ts';
import { Fold } from '../../ui/fold.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { ownerWords } from './referral-owner.ts';
import { day } from './referral-day.ts';
import { type ReferralRow, type ReferralStatus, referralStatuses } from './referral.ts';
import { turnLine } from './referral-turn.ts';

const tones: Readonly<Partial<Record<ReferralStatus, Tone>>> = {
  sent: 'wait',
  received: 'wait',
  unanswered: 'late',
  accepted: 'ok',
  started: 'ok',
};

/** Shows how a referral stands, in a word. */
export function ReferralTag({ status }: { status: ReferralStatus }) {
  return <Tag tone={tones[status] ?? 'plain'}>{referralStatuses[status]}</Tag>;
}

/** What stands small below the first line of a cell. */
function Below({ children }: { children: string }) {
  return children === '' ? null : (
    <div class="source">
      <Name>{children}</Name>
    </div>
  );
}

function ownerLine({ owner }: ReferralRow, incoming: boolean): string {
  const words = ownerWords(owner, incoming);
  return words === '' ? '' : say`Bij ons: ${words}`;
}

interface RowsProps {
  readonly items: readonly ReferralRow[];
  readonly incoming: boolean;
  readonly reason?: string | undefined;
  readonly reader: string;
}

/** Those about someone whom the reader may see first; the others stay countable under one line. */
export function Listing({ items, ...rest }: RowsProps) {
  const hidden = items.filter(isHidden);
  const shown = items.filter((row) => !isHidden(row));
  return (
    <>
      {shown.length > 0 && <Rows items={shown} {...rest} />}
      {hidden.length > 0 && (
        <Fold
          summary={
            hidden.length === 1
              ? say`1 verwijzing waarbij u nu geen naam ziet`
              : say`${hidden.length} verwijzingen waarbij u nu geen naam ziet`
          }
        >
          <p class="source">{say`De verwijzing is voorbij, of iemand anders bij u begeleidt deze persoon.`}</p>
          <Rows items={hidden} {...rest} />
        </Fold>
      )}
    </>
  );
}

function isHidden({ name, phase }: ReferralRow): boolean {
  return (name ?? '') === '' && phase !== 'known';
}

function Rows({ items, incoming, reason, reader }: RowsProps) {
  return (
    <DataTable<ReferralRow>
      caption={incoming ? say`Verwijzingen aan uw organisatie` : say`Verwijzingen van uw organisatie`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Over wie`,
          rowHead: true,
          cell: (row) => <Whom row={row} incoming={incoming} reason={reason} />,
        },
        {
          head: incoming ? say`Van` : say`Naar`,
          stacked: 'short',
          cell: (row) => (incoming ? row.from.name : row.to.name),
        },
        {
          head: say`Antwoord voor`,
          stacked: 'short',
          cell: (row) => (
            <>
              {day(row.answerBy)}
              <Below>{say`verstuurd op ${day(row.sentOn)}`}</Below>
            </>
          ),
        },
        {
          head: say`Toestand`,
          stacked: 'short',
          cell: (row) => (
            <>
              <ReferralTag status={row.status} />
              <Below>{turnLine(row, incoming, reader)}</Below>
            </>
          ),
        },
      ]}
    />
  );
}

function Whom({ row, incoming, reason }: Pick<RowsProps, 'incoming' | 'reason'> & { row: ReferralRow }) {
  return (
    <>
      <a href={withReason(`/verwijzingen/${row.id}`, reason)}>
        <Name>{row.name ?? (row.phase === 'known' ? say`Zonder naam` : say`Naam niet zichtbaar`)}</Name>
      </a>
      <Below>{ownerLine(row, incoming)}</Below>
    </>
  );
}
