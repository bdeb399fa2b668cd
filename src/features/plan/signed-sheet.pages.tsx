/**
 * What was signed: the part of a plan as it stood then, with who signed, when and the mark. It stays as it was signed when the plan
 * changes; a row that the viewer may not see is not on it.
 */
import { organisationName } from '../../gate/opened.ts';
import type { PartRow } from '../../gate/parts.sql.ts';
import { type CivilDate, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { formatMomentBy } from '../../kernel/clock.ts';
import { inLanguage, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { personsAddress } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import type { OpenedPlan } from './opened-plan.ts';
import { planAddress } from './plan-address.ts';
import { type ActionRow, doers, type GoalRow } from './plan.ts';
import type { SignatureRow, SignedAction, SignedGoal } from './plan-signature.ts';
import { PlanOnPaper, standing } from './sheet.pages.tsx';
import { manners, SigningTag, signerWords } from './signing-card.tsx';

/** Shows one signature with what was signed; buttons and menu stay off the paper. */
export function SignedSheetPage(props: {
  opened: OpenedPlan;
  signature: SignatureRow;
  reason: string | undefined;
}) {
  const { opened, signature, reason } = props;
  const { parts, person } = opened;
  const name = nameIn(parts.head);
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: planAddress(person, '', { reason }), label: say`Plan van ${name}` },
        ]}
        title={<Name>{say`Getekend plan van ${name}`}</Name>}
        lead={say`De afspraken van ${organisationName(opened, signature.part)}, zoals ze getekend zijn.`}
        acts={<SigningTag signature={signature} />}
      />
      <Stack>
        <Card title={say`De handtekening`}>
          <DefinitionList items={linesOf(signature, opened.actor.today)} />
        </Card>
        <div lang="nl" class="stack">
          {inLanguage('nl', () =>
            PlanOnPaper({
              groups: standing(goalsOf(signature), actionsOf(signature)),
              who: (by) => (by === 'person' ? 'ik' : doers[by]),
              from: (row) => organisationName(opened, row.source),
            }),
          )}
        </div>
        <Acts>
          <ButtonLink
            href={planAddress(person, 'blad', { reason })}
          >{say`Het plan zoals het nu is`}</ButtonLink>
          <ButtonLink look="subtle" href={planAddress(person, '', { reason })}>
            {say`Terug naar het plan`}
          </ButtonLink>
        </Acts>
      </Stack>
    </>
  );
}

function linesOf(signature: SignatureRow, today: CivilDate) {
  const { asOf, manner, at, hash } = signature;
  const signer = signerWords(signature);
  return [
    ...(signer === undefined ? [] : [{ term: say`Getekend door`, details: <Name>{signer}</Name> }]),
    { term: say`Hoe`, details: manners[manner] },
    { term: say`Op`, details: isCivilDate(asOf) ? formatDate(asOf) : '' },
    { term: say`Vastgelegd`, details: formatMomentBy(at, today) },
    {
      term: say`Versie`,
      details: signature.changed
        ? say`een oudere: daarna veranderde er iets in het plan`
        : say`die van nu: er veranderde niets`,
    },
    { term: say`Kenmerk`, details: marks(hash) },
  ];
}

/** Writes a whole mark in groups of four, so that it breaks on a narrow screen and can be compared. */
function marks(hash: string): string {
  return hash.replace(/.{4}(?=.)/g, '$& ');
}

type Row = Omit<SignatureRow, 'document'>;

function goalsOf({ document, ...row }: SignatureRow): GoalRow[] {
  return document.flatMap((one) => ('goal' in one ? [goalOf(row, one)] : []));
}

function goalOf(row: Row, { goal, text, due, dropped }: SignedGoal): GoalRow {
  return { ...asRow(row, goal), text, due, state: dropped ? 'dropped' : 'open', result: null };
}

function actionsOf({ document, ...row }: SignatureRow): ActionRow[] {
  return document.flatMap((one) => ('action' in one ? [actionOf(row, one)] : []));
}

function actionOf(row: Row, { action, under, stopped, ...agreed }: SignedAction): ActionRow {
  const state = stopped ? 'stopped' : 'planned';
  return { ...asRow(row, action), ...agreed, goal: under, state, result: null, endReason: null };
}

/** What was signed is of whoever's part it is. */
function asRow({ part, bit, asOf }: Row, id: string) {
  const row: PartRow = { id, source: part, bit, asOf };
  return { ...row, origins: [], version: 1 };
}
