/** The letter for the person: what to bring to the talk, and what the OCMW knows already. Short, calm, and fit to print. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import type { IntakeParts } from './intake.sql.ts';
import { isSettled, linesOf } from './intake.ts';
import { type IntakeCode, type IntakeItem, intakeItems } from './intake-item.ts';

interface LetterView {
  readonly opened: OpenedParts<IntakeParts>;
  readonly reason: string | undefined;
}

export function IntakeLetterPage({ opened, reason }: LetterView) {
  const lines = linesOf(opened.parts.intake_facts, opened.parts.intake_steps);
  const open = lines.filter((line) => !isSettled(line)).map(({ code }) => code);
  const spoken = open.filter(isSpoken);
  const bring = open.filter((code) => !isSpoken(code));
  const known = lines.filter(isSettled).filter(({ state }) => state !== 'notNeeded');
  return (
    <>
      <PageHead
        above={[{ href: withReason(`/dossiers/${opened.person}/intake`, reason), label: say`Intake` }]}
        title={say`Wat brengt u mee?`}
        lead={tell`Voor ${<Name>{nameIn(opened.parts.head)}</Name>}, ${formatDate(opened.actor.today)}`}
      />
      <Stack>
        <Card title={say`Breng dit mee naar het gesprek`}>
          {bring.length === 0 ? <p>{say`U hoeft niets mee te brengen.`}</p> : <Items codes={bring} />}
        </Card>
        {spoken.length > 0 && (
          <Card title={say`Hierover praten we samen`}>
            <Items codes={spoken} />
          </Card>
        )}
        {known.length > 0 && (
          <Card title={say`Dit hebben we al`}>
            <p>{say`Dit hoeft u niet opnieuw te bewijzen.`}</p>
            <Items codes={known.map(({ code }) => code)} />
          </Card>
        )}
        <p>{say`Hebt u iets niet? Kom toch. We zoeken het samen.`}</p>
      </Stack>
    </>
  );
}

function isSpoken(code: IntakeCode): boolean {
  const item: IntakeItem = intakeItems[code];
  return item.spoken === true;
}

function Items({ codes }: { codes: readonly IntakeCode[] }) {
  return (
    <ul>
      {codes.map((code) => (
        <li>{intakeItems[code].label}</li>
      ))}
    </ul>
  );
}
