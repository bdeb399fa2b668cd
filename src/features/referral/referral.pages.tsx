/** The pages of referrals: those to and from the own organisation, and one of them with what was sent along. */
import type { Listed } from '../../gate/gate.sql.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { Held, RateRow } from './referral.sql.ts';
import { ownerWords } from './referral-owner.ts';
import { RatesCard } from './referral-rate.tsx';
import { day } from './referral-day.ts';
import { type ReferralRow, type ReferralStatus, referralStatuses } from './referral.ts';
import { turnLine } from './referral-turn.ts';

export interface ReferralsView {
  readonly listed: Listed<ReferralRow>;
  readonly incoming: boolean;
  readonly reason?: string | undefined;
  readonly held?: Held | undefined;
  /** How receivers answer; for a head alone. */
  readonly rates?: readonly RateRow[] | undefined;
}

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

/** Lists referrals, one direction at a time. */
export function ReferralsPage({ listed, incoming, reason, held, rates }: ReferralsView) {
  const last = listed.items.at(-1);
  return (
    <>
      <PageHead
        title={say`Verwijzingen`}
        lead={say`Iemand naar een andere organisatie sturen, met een vraag. Op elke vraag komt een antwoord.`}
      />
      <Tabs
        label={say`Richting`}
        items={[
          { href: referralsAddress(true, reason), label: say`Aan ons`, current: incoming },
          { href: referralsAddress(false, reason), label: say`Van ons`, current: !incoming },
        ]}
      />
      <Stack>
        {incoming && <HeldTabs held={held} reason={reason} />}
        <Card title={incoming ? say`Aan ons gevraagd` : say`Door ons gevraagd`}>
          {listed.items.length === 0 ? (
            <Nothing listed={listed} incoming={incoming} reason={reason} held={held} />
          ) : (
            <Listing items={listed.items} incoming={incoming} reason={reason} reader={listed.actor.user_id} />
          )}
        </Card>
        {listed.more === true && last !== undefined && (
          <p>
            <ButtonLink
              href={referralsAddress(incoming, reason, { after: last.id, held })}
            >{say`Toon oudere verwijzingen`}</ButtonLink>
          </p>
        )}
        {rates !== undefined && <RatesCard rates={rates} />}
        {!incoming && (
          <p class="source">
            <a href="/beheer/partners">{say`Adressen van partners zonder account`}</a>
          </p>
        )}
      </Stack>
    </>
  );
}

/** The address of one direction of the list, with the reason kept. */
export function referralsAddress(
  incoming: boolean,
  reason: string | undefined,
  { after, held }: { after?: string; held?: Held | undefined } = {},
): string {
  const query = new URLSearchParams({
    ...(incoming ? {} : { richting: 'uit' }),
    ...(reason === undefined ? {} : { reden: reason }),
    ...(held === undefined ? {} : { van: heldWords[held].code }),
    ...(after === undefined ? {} : { na: after }),
  });
  return query.size === 0 ? '/verwijzingen' : `/verwijzingen?${query}`;
}

const heldWords: Readonly<Record<Held, { code: string; label: string }>> = dutch(
  {
    mine: { code: 'mij', label: 'Van mij' },
    nobody: { code: 'niemand', label: 'Van nog niemand' },
  },
  'label',
);

function HeldTabs({ held, reason }: Pick<ReferralsView, 'held' | 'reason'>) {
  const tab = (one: Held | undefined, label: string) => ({
    href: referralsAddress(true, reason, { held: one }),
    label,
    current: held === one,
  });
  return (
    <Tabs
      label={say`Van wie`}
      items={[
        tab(undefined, say`Alles`),
        tab('mine', heldWords.mine.label),
        tab('nobody', heldWords.nobody.label),
      ]}
    />
  );
}

function Nothing({ listed, incoming, reason, held }: ReferralsView) {
  if (held !== undefined)
    return (
      <Empty
        title={
          held === 'mine'
            ? say`U volgt nu geen verwijzing op.`
            : say`Elke open verwijzing heeft al een collega.`
        }
        act={{ href: referralsAddress(true, reason), label: say`Toon alles` }}
      />
    );
  const elsewhere = listed.actor.all_persons && !incoming && reason === undefined;
  return (
    <Empty
      title={
        incoming
          ? say`Niemand verwees iemand naar uw organisatie.`
          : say`Uw team verwees nog niemand naar een andere organisatie.`
      }
      act={
        elsewhere
          ? { href: referralsAddress(incoming, 'supervision'), label: say`Kijk voor de hele organisatie` }
          : { href: '/vandaag', label: say`Naar Vandaag` }
      }
    />
  );
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
function Listing({ items, ...rest }: RowsProps) {
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
  const to = (row: ReferralRow) => withReason(`/verwijzingen/${row.id}`, reason);
  return (
    <DataTable<ReferralRow>
      caption={incoming ? say`Verwijzingen aan uw organisatie` : say`Verwijzingen van uw organisatie`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Over wie`,
          rowHead: true,
          cell: (row) => (
            <>
              <a href={to(row)}>
                <Name>
                  {row.name ?? (row.phase === 'known' ? say`Zonder naam` : say`Naam niet zichtbaar`)}
                </Name>
              </a>
              <Below>{ownerLine(row, incoming)}</Below>
            </>
          ),
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
