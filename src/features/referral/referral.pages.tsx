/** The pages of referrals: those to and from the own organisation, and one of them with what was sent along. */
import type { Listed } from '../../gate/gate.sql.ts';
import { type CivilDate, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { type ReferralRow, type ReferralStatus, referralStatuses, turnOf } from './referral.ts';

export interface ReferralsView {
  readonly listed: Listed<ReferralRow>;
  readonly incoming: boolean;
  readonly reason?: string | undefined;
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

/** Writes a day that came from PostgreSQL. */
export function day(text: string | undefined): string {
  return text !== undefined && isCivilDate(text) ? formatDate(text satisfies CivilDate, 'short') : '';
}

/** Lists referrals, one direction at a time. */
export function ReferralsPage({ listed, incoming, reason }: ReferralsView) {
  const last = listed.items.at(-1);
  return (
    <>
      <PageHead
        title="Verwijzingen"
        lead="Iemand naar een andere organisatie sturen, met een vraag. Op elke vraag komt een antwoord."
      />
      <Tabs
        label="Richting"
        items={[
          { href: referralsAddress(true, reason), label: 'Aan ons', current: incoming },
          { href: referralsAddress(false, reason), label: 'Van ons', current: !incoming },
        ]}
      />
      <Stack>
        <Card title={incoming ? 'Aan ons gevraagd' : 'Door ons gevraagd'}>
          {listed.items.length === 0 ? (
            <Nothing listed={listed} incoming={incoming} reason={reason} />
          ) : (
            <Rows items={listed.items} incoming={incoming} reason={reason} />
          )}
        </Card>
        {listed.more === true && last !== undefined && (
          <p>
            <ButtonLink href={referralsAddress(incoming, reason, last.id)}>
              Toon oudere verwijzingen
            </ButtonLink>
          </p>
        )}
      </Stack>
    </>
  );
}

/** The address of one direction of the list, with the reason kept. */
export function referralsAddress(incoming: boolean, reason: string | undefined, after?: string): string {
  const query = new URLSearchParams({
    ...(incoming ? {} : { richting: 'uit' }),
    ...(reason === undefined ? {} : { reden: reason }),
    ...(after === undefined ? {} : { na: after }),
  });
  return query.size === 0 ? '/verwijzingen' : `/verwijzingen?${query}`;
}

function Nothing({ listed, incoming, reason }: ReferralsView) {
  const elsewhere = listed.actor.all_persons && !incoming && reason === undefined;
  return (
    <Empty
      title={
        incoming
          ? 'Niemand verwees iemand naar uw organisatie.'
          : 'Uw team verwees nog niemand naar een andere organisatie.'
      }
      act={
        elsewhere
          ? { href: referralsAddress(incoming, 'supervision'), label: 'Kijk voor de hele organisatie' }
          : { href: '/vandaag', label: 'Naar Vandaag' }
      }
    />
  );
}

function Rows({
  items,
  incoming,
  reason,
}: {
  items: readonly ReferralRow[];
  incoming: boolean;
  reason?: string | undefined;
}) {
  const to = (row: ReferralRow) => withReason(`/verwijzingen/${row.id}`, reason);
  return (
    <DataTable<ReferralRow>
      caption={incoming ? 'Verwijzingen aan uw organisatie' : 'Verwijzingen van uw organisatie'}
      captionHidden
      rows={items}
      columns={[
        {
          head: 'Over wie',
          rowHead: true,
          cell: (row) => (
            <a href={to(row)}>
              <Name>{row.name ?? (row.phase === 'known' ? 'Zonder naam' : 'Niet meer zichtbaar')}</Name>
            </a>
          ),
        },
        { head: incoming ? 'Van' : 'Naar', cell: (row) => (incoming ? row.from.name : row.to.name) },
        { head: 'Verstuurd', cell: (row) => day(row.sentOn) },
        { head: 'Antwoord voor', cell: (row) => day(row.answerBy) },
        { head: 'Toestand', cell: (row) => <ReferralTag status={row.status} /> },
        { head: 'Aan zet', cell: (row) => turnOf(row, incoming) },
      ]}
    />
  );
}
