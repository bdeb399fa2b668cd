/** The person's own GPMI: what was agreed, in the same words, and one button to sign. Calm, and fit to print. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { OwnTabs } from '../my/own-tabs.tsx';
import { type Contract, gpmiResults, shortHash, unsignedBy } from './gpmi.ts';
import type { OwnGpmi } from './gpmi-own.sql.ts';
import { missingToSign } from './gpmi-section.ts';
import { StateTag } from './gpmi-turn.tsx';
import { SectionWords, Signatures } from './gpmi-wording.tsx';

type View = { own: OwnGpmi; csrf: string; problems: readonly Problem[] };

/** Shows every contract of the reader. */
export function OwnGpmiPage({ own, csrf, problems }: View) {
  return (
    <>
      <PageHead
        title={say`Mijn GPMI`}
        lead={say`Het contract tussen u en het OCMW: wat u doet, en wat het OCMW doet om u te helpen.`}
      />
      <OwnTabs current="/mijn/gpmi" />
      <Stack>
        {own.contracts.length === 0 && (
          <Card title={say`Geen GPMI`}>
            <Empty
              title={say`U hebt geen GPMI.`}
            >{say`Krijgt u een leefloon? Dan maakt het OCMW dit samen met u.`}</Empty>
          </Card>
        )}
        {own.contracts.map((contract) => (
          <OwnContract own={own} contract={contract} csrf={csrf} problems={problems} />
        ))}
      </Stack>
    </>
  );
}

function OwnContract({ own, contract, csrf, problems }: View & { contract: Contract }) {
  const [latest] = contract.versions;
  if (latest === undefined) return null;
  const mayStillSign =
    contract.endedOn === null &&
    unsignedBy(latest).includes('person') &&
    missingToSign(latest.sections).length === 0;
  return (
    <Card
      title={say`${own.organisations[contract.source]?.name ?? 'OCMW'}, vanaf ${formatDate(contract.startsOn)}`}
      id={`gpmi-${contract.id}`}
    >
      <Stack>
        <p>
          <StateTag contract={contract} />
        </p>
        <SectionWords sections={latest.sections} own />
        <div>
          <h3>{say`Handtekeningen`}</h3>
          <Signatures version={latest} />
          <p class="source">{tell`Versie ${latest.number}, kenmerk ${<code>{shortHash(latest.hash)}</code>}`}</p>
        </div>
        <Evaluations contract={contract} />
        {mayStillSign && (
          <Form action="/mijn/gpmi" csrf={csrf} problems={problems}>
            <p>{say`Bent u het eens met deze woorden? Teken dan hier. Bent u het niet eens? Teken niet, en vraag uw begeleider om iets te veranderen.`}</p>
            <input type="hidden" name="contract" value={contract.id} />
            <input type="hidden" name="kenmerk" value={latest.hash} />
            <Acts>
              <Button look="primary">{say`Ik teken`}</Button>
            </Acts>
          </Form>
        )}
      </Stack>
    </Card>
  );
}

/** When the two looked at it together. */
function Evaluations({ contract: { evaluations } }: { contract: Contract }) {
  if (evaluations.length === 0) return null;
  return (
    <div>
      <h3>{say`Samen bekeken`}</h3>
      <Lines
        items={evaluations.map((one) => (
          <>
            {formatDate(one.asOf)}: {gpmiResults[one.result]}.
            {one.nextOn && ` ${say`Opnieuw op ${formatDate(one.nextOn)}.`}`}
          </>
        ))}
      />
    </div>
  );
}
