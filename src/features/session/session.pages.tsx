/** The pages of signing in and out. They name no person. */
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Calm } from './calm.tsx';
import { type Return, type SignInTrouble, startAddress } from './session.ts';
import { troubleWords } from './sign-in-trouble.ts';

/** The sign-in page of an installation in use: one way for staff, one for citizens. */
export function SignIn({ back, ended }: Return & { ended: boolean }) {
  return (
    <>
      <PageHead
        title={say`Aanmelden`}
        lead={say`U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.`}
      />
      {ended && <SessionEnded />}
      <Stack>
        <Card title={say`Ik werk voor een organisatie`}>
          <p>{say`Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.`}</p>
          <Acts>
            <ButtonLink
              href={startAddress({ audience: 'staff', back })}
              look="primary"
            >{say`Aanmelden via Vlaams Toegangsbeheer`}</ButtonLink>
          </Acts>
        </Card>
        <Card title={say`Ik word zelf begeleid`}>
          <p>{say`Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.`}</p>
          <Acts>
            <ButtonLink
              href={startAddress({ audience: 'citizen', back })}
            >{say`Aanmelden als burger`}</ButtonLink>
          </Acts>
        </Card>
      </Stack>
    </>
  );
}

/** Signed out here, with the way to sign out at the provider as well. */
export function SignedOut({ provider }: { provider?: string | undefined }) {
  return (
    <Calm title={say`U bent afgemeld`} what={say`Sluit uw browser als anderen dit toestel ook gebruiken.`}>
      {provider !== undefined && (
        <ButtonLink href={provider}>{say`Meld u ook af bij Vlaams Toegangsbeheer`}</ButtonLink>
      )}
      <ButtonLink href="/aanmelden">{say`Opnieuw aanmelden`}</ButtonLink>
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
      >{say`Opnieuw aanmelden`}</ButtonLink>
    </Calm>
  );
}

/** Says that the session ended meanwhile. */
export function SessionEnded() {
  return (
    <Alert tone="warning">{say`Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.`}</Alert>
  );
}
