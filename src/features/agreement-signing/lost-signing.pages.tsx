/** What someone reads who comes back from a signing service with something that this person did not begin, or that was used before. */
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export function LostSigningPage() {
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten', label: say`Overeenkomsten` }]}
        title={say`Er is niet getekend`}
        lead={say`Deze ondertekening is al gebruikt, of iemand anders begon eraan. Er is niets vastgelegd. Begin opnieuw vanaf de overeenkomst.`}
      />
      <Acts>
        <ButtonLink href="/overeenkomsten" look="primary">{say`Naar de overeenkomsten`}</ButtonLink>
      </Acts>
    </>
  );
}
