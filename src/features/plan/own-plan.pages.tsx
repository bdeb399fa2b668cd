/** The plan as the person reads it: what I do, what others do, and a button to agree. */

import type { OrganisationName } from '../../gate/opened.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { languageNow, say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { OwnTabs } from '../my/own-tabs.tsx';
import { representativeWords } from '../representative/representative.ts';
import { OwnProposals } from './own-proposals.tsx';
import type { OwnPlan } from './plan.sql.ts';
import { doers, isRunning, periodWords } from './plan.ts';
import { type OwnSignature, shortHash, signingOf } from './plan-signature.ts';
import { PlanOnPaper, standing } from './sheet.pages.tsx';

interface OwnPlanView {
  readonly plan: OwnPlan;
  readonly csrf: string;
  /** The plan changed between reading and pressing the button. */
  readonly clash?: boolean;
}

/** Shows the person's own plan, whoever wrote it. */
export function OwnPlanPage({ plan, csrf, clash = false }: OwnPlanView) {
  const rows = [...plan.goals, ...plan.actions];
  const name = (ref: number) => nameOf(plan.organisations, ref);
  return (
    <>
      <PageHead
        title={say`Mijn plan`}
        lead={say`Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.`}
      />
      <Asked plan={plan} />
      <OwnTabs current="/mijn/plan" />
      <Stack>
        {clash && (
          <Alert
            tone="warning"
            live
          >{say`Uw plan veranderde net. Er is niets getekend. Lees het nog eens.`}</Alert>
        )}
        {rows.length === 0 ? (
          <Empty
            title={say`U hebt nog geen plan.`}
            act={{ href: '/mijn', label: say`Naar mijn pagina` }}
          >{say`Uw begeleider maakt het samen met u.`}</Empty>
        ) : (
          <>
            <PlanOnPaper
              groups={standing(plan.goals, plan.actions)}
              who={(by) => (by === 'person' ? say`u` : doers[by])}
              from={(row) => name(row.source)}
              changed={plan.changedRows}
            />
            <p>
              {languageNow() !== 'nl' && <>{say`Wat mensen zelf schreven, blijft in hun taal.`} </>}
              <a href="/mijn/vragen?over=plan#vraag">{say`Stel een vraag over dit plan`}</a>
            </p>
            <Sign plan={plan} csrf={csrf} />
            <Signed plan={plan} name={name} />
            <OwnProposals plan={plan} name={name} />
          </>
        )}
      </Stack>
    </>
  );
}

/** Says at once that the person is asked to agree; the question itself stands under the plan, for who has read it. */
function Asked({ plan }: { plan: OwnPlan }) {
  const state = signingOf([...plan.goals, ...plan.actions], plan.signatures);
  if (!plan.signable || state === 'signed' || state === 'empty') return null;
  const own = plan.actions.filter((action) => action.by === 'person' && isRunning(action));
  return (
    <Card title={state === 'changed' ? say`Gewijzigd na uw handtekening` : say`U bent aan zet`} id="gevraagd">
      <p>{say`Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.`}</p>
      {own.length > 0 && (
        <>
          <p>{say`Dit doet u zelf:`}</p>
          <Lines
            items={own.map((action) => (
              <>
                <Name>{action.text}</Name> <span class="source">{periodWords(action, 'short')}</span>
              </>
            ))}
          />
        </>
      )}
      <Acts>
        <ButtonLink href={`#${SIGN}`}>{say`Ga naar de vraag`}</ButtonLink>
      </Acts>
    </Card>
  );
}

const SIGN = 'akkoord';

function Sign({ plan, csrf }: { plan: OwnPlan; csrf: string }) {
  const state = signingOf([...plan.goals, ...plan.actions], plan.signatures);
  if (state === 'signed')
    return (
      <Alert tone="ok">
        {plan.signatures.some(({ signedAs }) => signedAs !== null)
          ? say`Dit plan is voor u getekend. Nu hoeft u niets te doen.`
          : say`U bent akkoord met dit plan. Nu hoeft u niets te doen.`}
      </Alert>
    );
  if (!plan.signable)
    return (
      <Alert>{say`Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.`}</Alert>
    );
  return (
    <Card title={say`Gaat u akkoord?`} id={SIGN}>
      <p>
        {state === 'changed'
          ? say`Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.`
          : say`Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.`}
      </p>
      <ActForm action="/mijn/plan" csrf={csrf}>
        <input type="hidden" name="kenmerk" value={plan.hash} />
        <Button look="primary">{say`Ja, ik ga akkoord met dit plan`}</Button>
      </ActForm>
      <p class="source">{say`Kenmerk van dit plan: ${shortHash(plan.hash)}`}</p>
    </Card>
  );
}

function Signed({ plan, name }: { plan: OwnPlan; name: (ref: number) => string }) {
  if (plan.signatures.length === 0) return null;
  return (
    <Card title={say`Wat er al getekend is`}>
      <Lines
        items={plan.signatures.map((signature) => <OwnSignatureLine signature={signature} name={name} />)}
      />
    </Card>
  );
}

function OwnSignatureLine({ signature, name }: { signature: OwnSignature; name: (ref: number) => string }) {
  const { part, asOf, manner, hash, partHash, changed, signer, signedAs } = signature;
  return (
    <>
      {manner === 'paper'
        ? tell`De afspraken van ${<Name>{name(part)}</Name>}, op ${dayInWords(asOf)}, op papier.`
        : tell`De afspraken van ${<Name>{name(part)}</Name>}, op ${dayInWords(asOf)}, op deze pagina.`}{' '}
      {signer !== null && signedAs !== null && (
        <>{say`${representativeWords({ as: signedAs, name: signer })} tekende voor u.`} </>
      )}
      {partHash === hash
        ? say`Kenmerk ${shortHash(hash)}.`
        : say`Kenmerk ${shortHash(hash)}, en van dit deel alleen ${shortHash(partHash)}.`}
      {changed && <b> {say`Daarna veranderde er iets.`}</b>}
    </>
  );
}

function nameOf(organisations: Readonly<Record<string, OrganisationName>>, ref: number): string {
  return organisations[ref]?.name ?? say`een organisatie`;
}
