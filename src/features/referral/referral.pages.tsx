/** The page of referrals, to and from the own organisation; how one stands in a row is in referral-rows.tsx. */
import type { Listed } from '../../gate/list.sql.ts';
import { dutch, say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { Held } from './referral.sql.ts';
import type { ReferralRow } from './referral.ts';
import type { RateRow } from './referral-rate.sql.ts';
import { RatesCard } from './referral-rate.tsx';
import { Listing } from './referral-rows.tsx';

export interface ReferralsView {
  readonly listed: Listed<ReferralRow>;
  readonly incoming: boolean;
  readonly reason?: string | undefined;
  readonly held?: Held | undefined;
  /** How receivers answer; for a head alone. */
  readonly rates?: readonly RateRow[] | undefined;
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
