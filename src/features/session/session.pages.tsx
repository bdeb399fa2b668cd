/** The pages of signing in and out, and of the mandates. They show names of organisations and roles, never of persons. */
import type { ComponentChildren } from 'preact';
import type { DemoAccount } from '../../adapters/identity/demo-account.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { citizens, tour } from './demo-tour.ts';
import { type MandateChoice, type SignInTrouble, startAddress } from './session.ts';

type Return = { back: string | undefined };

/** The sign-in page of a demo: every account, without a password. */
export function DemoSignIn({
  accounts,
  back,
  ended,
}: Return & { accounts: readonly DemoAccount[]; ended: boolean }) {
  const first = [...tour.keys()].flatMap((name) => accounts.filter(({ userName }) => userName === name));
  const rest = accounts.filter(({ userName }) => !tour.has(userName));
  const [local, ...others] = groupAccounts(rest).map(([title, members]) => (
    <AccountCard title={title} members={members} back={back} />
  ));
  return (
    <>
      <PageHead
        title="Aanmelden"
        lead="Dit is een demo met verzonnen mensen. Kies als wie u wilt werken. U hebt geen wachtwoord nodig."
      />
      {ended && <SessionEnded />}
      <Columns side={others}>
        {first.length > 0 && <AccountCard title="Voor het eerst hier?" members={first} back={back} />}
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

/** The sign-in page of an installation in use: one way for staff, one for citizens. */
export function SignIn({ back, ended }: Return & { ended: boolean }) {
  return (
    <>
      <PageHead
        title="Aanmelden"
        lead="U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug."
      />
      {ended && <SessionEnded />}
      <Stack>
        <Card title="Ik werk voor een organisatie">
          <p>Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.</p>
          <Acts>
            <ButtonLink href={startAddress({ audience: 'staff', back })} look="primary">
              Aanmelden via Vlaams Toegangsbeheer
            </ButtonLink>
          </Acts>
        </Card>
        <Card title="Ik word zelf begeleid">
          <p>
            Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.
          </p>
          <Acts>
            <ButtonLink href={startAddress({ audience: 'citizen', back })}>Aanmelden als burger</ButtonLink>
          </Acts>
        </Card>
      </Stack>
    </>
  );
}

/** The mandates someone can work in, with the one in use marked. */
export function Mandates({
  choices,
  csrf,
  back,
}: Return & { choices: readonly MandateChoice[]; csrf: string }) {
  if (choices.length === 0) return <NoMandate />;
  const title = choices.some((choice) => choice.current) ? 'Uw mandaten' : 'Kies een mandaat';
  const lead =
    choices.length === 1
      ? 'U hebt één mandaat. Een ander mandaat vraagt u aan uw lokale beheerder.'
      : 'U werkt altijd voor één organisatie tegelijk. Kies voor welke.';
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card title="Mandaten">
        <Lines items={choices.map((choice) => mandateLine(choice, csrf, back))} />
      </Card>
    </>
  );
}

/** Signed out here, with the way to sign out at the provider as well. */
export function SignedOut({ provider }: { provider?: string | undefined }) {
  return (
    <Calm title="U bent afgemeld" what="Sluit uw browser als anderen dit toestel ook gebruiken.">
      {provider !== undefined && (
        <ButtonLink href={provider}>Meld u ook af bij Vlaams Toegangsbeheer</ButtonLink>
      )}
      <ButtonLink href="/aanmelden">Opnieuw aanmelden</ButtonLink>
    </Calm>
  );
}

/** Says why signing in did not work, and what to do. */
export function Trouble({ trouble, back }: Return & { trouble: SignInTrouble }) {
  const { title, what } = troubleWords[trouble];
  return (
    <Calm title={title} what={what}>
      <ButtonLink
        href={`/aanmelden${back === undefined ? '' : `?terug=${encodeURIComponent(back)}`}`}
        look="primary"
      >
        Opnieuw aanmelden
      </ButtonLink>
    </Calm>
  );
}

export const troubleWords: Readonly<Record<SignInTrouble, { status: number; title: string; what: string }>> =
  {
    unknownOrganisation: {
      status: 403,
      title: 'Wij kennen uw organisatie nog niet',
      what: 'U bent goed aangemeld, maar uw organisatie doet nog niet mee met Werkwinkel. Koos u de verkeerde organisatie? Meld u dan opnieuw aan en kies een andere. Wilt u meedoen? Vraag het aan VVSG of aan het contactpunt van VDAB in uw provincie.',
    },
    disabled: {
      status: 403,
      title: 'Uw toegang is stopgezet',
      what: 'U bent goed aangemeld, maar u kunt Werkwinkel niet meer gebruiken. Vraag uw lokale beheerder om hulp als dat niet klopt.',
    },
    refused: {
      status: 403,
      title: 'De aanmelding is niet voltooid',
      what: 'U hebt het aanmelden gestopt, of het werd geweigerd. U kunt het opnieuw proberen.',
    },
    mismatch: {
      status: 400,
      title: 'Deze aanmelding klopt niet meer',
      what: 'Het aanmelden duurde te lang, of u begon intussen opnieuw in een ander venster. Begin nog eens van voren af.',
    },
    used: {
      status: 410,
      title: 'Deze link is al gebruikt',
      what: 'Een link om aan te melden werkt één keer. Kies een account op de pagina om aan te melden, of start de demo opnieuw voor nieuwe links.',
    },
    unreachable: {
      status: 503,
      title: 'Aanmelden lukt nu niet',
      what: 'De dienst waar u zich aanmeldt, antwoordt niet. Probeer het binnen enkele minuten opnieuw.',
    },
  };

function NoMandate() {
  return (
    <Calm
      title="U hebt nog geen mandaat"
      what="U bent goed aangemeld, maar niemand gaf u al een taak in Werkwinkel. Vraag een mandaat aan uw lokale beheerder. Kreeg u er net een? Meld u dan af en opnieuw aan."
    />
  );
}

function SessionEnded() {
  return (
    <Alert tone="warning">
      Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u
      komt terug waar u was.
    </Alert>
  );
}

function Calm({ title, what, children }: { title: string; what: string; children?: ComponentChildren }) {
  return (
    <div class="prose">
      <h1>{title}</h1>
      <p>{what}</p>
      {children !== undefined && <Acts>{children}</Acts>}
    </div>
  );
}

const groups: readonly [title: string, kinds: readonly (string | undefined)[]][] = [
  ['Lokale besturen', ['ocmw', 'municipality', 'ocmwAssociation']],
  ['VDAB', ['vdab']],
  ['Partners', ['partner']],
  ['VVSG en andere', ['vvsg', 'authority']],
  ['Burgers', [undefined]],
];

function groupAccounts(accounts: readonly DemoAccount[]): [title: string, members: readonly DemoAccount[]][] {
  return groups
    .map(([title, kinds]): [string, readonly DemoAccount[]] => [
      title,
      accounts.filter(({ mandates }) => kinds.includes(mandates[0]?.kind)),
    ])
    .filter(([, members]) => members.length > 0);
}

function accountLine({ userName, mandates }: DemoAccount, back: string | undefined) {
  const places = Map.groupBy(mandates, (mandate) => mandate.roleName);
  const roles = [...places].map(([role, where]) =>
    [role, ...where.map((mandate) => mandate.organisation)].join(', '),
  );
  const who = roles.length > 0 ? roles.join(' · ') : citizens.get(userName);
  const todo = tour.get(userName);
  return (
    <>
      <a href={startAddress({ account: userName, back })}>{userName}</a>
      {who !== undefined && <div class="small">{who}</div>}
      {todo !== undefined && <div>{todo}</div>}
    </>
  );
}

function mandateLine(choice: MandateChoice, csrf: string, back: string | undefined) {
  const task = [choice.role, choice.unit, choice.team].filter((part) => part !== null).join(', ');
  return (
    <>
      <b>
        <Name>{choice.organisation}</Name>
      </b>
      <div class="small">{task}</div>
      {choice.works ? (
        <ActForm action="/mandaat" csrf={csrf}>
          <input type="hidden" name="mandaat" value={choice.id} />
          {back !== undefined && <input type="hidden" name="terug" value={back} />}
          <Button>
            {choice.current ? 'Verder in dit mandaat' : `Werk als ${choice.role} voor ${choice.organisation}`}
          </Button>
        </ActForm>
      ) : (
        <p class="small">
          Wacht op een tweede persoon: een collega met het recht om te bevestigen moet dit mandaat nog
          goedkeuren.
        </p>
      )}
    </>
  );
}
