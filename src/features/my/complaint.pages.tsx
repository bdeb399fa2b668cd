/** How to complain: first where it went wrong, then with an ombudsperson, a supervisor or a judge. Each with what it is for. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import type { OwnRecord } from './my.sql.ts';
import { OwnTabs } from './own-tabs.tsx';

const ombudsman = 'www.vlaamseombudsdienst.be';
const supervisor = 'www.vlaamsetoezichtcommissie.be';

/** Shows the ways in the order in which they are taken. */
export function ComplaintPage({ record }: { record: OwnRecord }) {
  const guides = record.involvements.filter(({ active }) => active);
  return (
    <>
      <PageHead
        title={say`Een klacht`}
        lead={say`Bent u niet tevreden over hoe u geholpen werd? U mag altijd klagen. Dat verandert niets aan uw leefloon of uw uitkering.`}
      />
      <OwnTabs current="/mijn/vragen" />
      <Stack>
        <Card title={say`Eerst: zeg het aan de organisatie`}>
          <p>{say`Schrijf wat er gebeurde en wat u wilt. De organisatie moet u antwoorden. Iemand mag u helpen om te schrijven.`}</p>
          <Lines
            items={guides.map(({ organisation, organisationId }) => (
              <a href={`/mijn/vragen?aan=${organisationId}&over=help#vraag`}>
                <Name>{organisation}</Name>
              </a>
            ))}
          />
        </Card>
        <Card title={say`Daarna: de ombudsdienst`}>
          <p>{say`Krijgt u geen antwoord, of helpt het antwoord niet? De Vlaamse Ombudsdienst bemiddelt gratis tussen u en VDAB of uw gemeente. Sommige steden en OCMW’s hebben een eigen ombudsdienst: vraag ernaar aan het onthaal.`}</p>
          <p>
            <a href={`https://${ombudsman}`}>{ombudsman}</a>
          </p>
        </Card>
        <Card title={say`Gaat het over uw gegevens?`}>
          <p>{say`De Vlaamse Toezichtcommissie kijkt na of VDAB, gemeenten en OCMW’s uw gegevens goed gebruiken. Een klacht is gratis.`}</p>
          <p>
            <a href={`https://${supervisor}`}>{supervisor}</a>
          </p>
        </Card>
        <Card title={say`Gaat het over een beslissing over uw leefloon?`}>
          <p>{say`Dan gaat u naar de arbeidsrechtbank, binnen drie maanden na de brief met de beslissing. Dat is gratis (wet van 26 mei 2002, artikel 47). Een advocaat of een sociale dienst kan u helpen.`}</p>
        </Card>
      </Stack>
    </>
  );
}
