/** The sign-in page of a demo: every account, what it is for, and no password. */
import type { DemoAccount } from '../../adapters/identity/demo-account.ts';
import { dutch, say, spoken } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { citizens, tour } from './demo-tour.ts';
import { type Return, startAddress } from './session.ts';
import { SessionEnded } from './session.pages.tsx';

/** Shows the accounts of the demo, first the ones to begin with. */
export function DemoSignIn({
  accounts,
  back,
  ended,
}: Return & { accounts: readonly DemoAccount[]; ended: boolean }) {
  const first = Object.keys(tour).flatMap((name) => accounts.filter(({ userName }) => userName === name));
  const rest = accounts.filter(({ userName }) => !Object.hasOwn(tour, userName));
  const [local, ...others] = groupAccounts(rest).map(([title, members]) => (
    <AccountCard title={title} members={members} back={back} />
  ));
  return (
    <>
      <PageHead
        title={say`Aanmelden`}
        lead={say`Dit is een demo met verzonnen mensen. Kies als wie u wilt werken. U hebt geen wachtwoord nodig.`}
      />
      {ended && <SessionEnded />}
      <Columns side={others}>
        {first.length > 0 && <AccountCard title={say`Voor het eerst hier?`} members={first} back={back} />}
        {local}
      </Columns>
    </>
  );
}

function AccountCard({ title, members, back }: Return & { title: string; members: readonly DemoAccount[] }) {
  return (
    <Card title={title}>
      <Lines items={members.map((account) => accountLine(account, back))} />
    </Card>
  );
}

const groups: readonly { title: string; kinds: readonly (string | undefined)[] }[] = dutch(
  [
    { title: 'Lokale besturen', kinds: ['ocmw', 'municipality', 'ocmwAssociation'] },
    { title: 'VDAB', kinds: ['vdab'] },
    { title: 'Partners', kinds: ['partner'] },
    { title: 'VVSG en andere', kinds: ['vvsg', 'authority'] },
    { title: 'Burgers', kinds: [undefined] },
  ],
  'title',
);

function groupAccounts(accounts: readonly DemoAccount[]): [title: string, members: readonly DemoAccount[]][] {
  return groups
    .map(({ title, kinds }): [string, readonly DemoAccount[]] => [
      title,
      accounts.filter(({ mandates }) => kinds.includes(mandates[0]?.kind)),
    ])
    .filter(([, members]) => members.length > 0);
}

function accountLine({ userName, mandates }: DemoAccount, back: string | undefined) {
  const places = Map.groupBy(mandates, (mandate) => spoken(mandate.roleName));
  const roles = [...places].map(([role, where]) =>
    [role, ...where.map((mandate) => mandate.organisation)].join(', '),
  );
  const who = roles.length > 0 ? roles.join(' · ') : citizens[userName];
  const todo = tour[userName];
  return (
    <>
      <a href={startAddress({ account: userName, back })}>{userName}</a>
      {who !== undefined && <div class="small">{who}</div>}
      {todo !== undefined && <div>{todo}</div>}
    </>
  );
}
