/** The text of an agreement beside that of the one before, section by section. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Tiles } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { categoryList } from '../flow/flow-wording.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { periodOf } from './agreement.ts';
import { AgreementFormPage } from './agreement-form.tsx';
import { type SectionCode, sectionCodes, sections } from './section.ts';
import { SectionWords, sectionOf, type WholeSection, wordsIn } from './section-text.tsx';

/** Puts the text beside that of the agreement it renews, section by section. */
export function ComparePage({ detail, former }: { detail: AgreementDetail; former: AgreementDetail }) {
  const rows = sectionCodes.map((code) => ({
    code,
    now: sectionOf(detail, code),
    before: sectionOf(former, code),
  }));
  const written = rows.filter(({ now, before }) => now !== undefined || before !== undefined);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Vergelijk met de vorige overeenkomst`}
      lead={say`Links wat gold, rechts wat nu voorligt.`}
    >
      <ComparedHeads detail={detail} former={former} />
      {written.map((row) => (
        <ComparedSection {...row} />
      ))}
    </AgreementFormPage>
  );
}

function ComparedHeads({ detail, former }: { detail: AgreementDetail; former: AgreementDetail }) {
  return (
    <Card title={say`Kop`}>
      <DataTable
        caption={say`Titel en periode, toen en nu`}
        captionHidden
        rows={[
          { head: say`Titel`, before: former.agreement.title, now: detail.agreement.title },
          { head: say`Periode`, before: periodOf(former.agreement), now: periodOf(detail.agreement) },
          { head: say`Partijen`, before: partiesOf(former), now: partiesOf(detail) },
          { head: say`Bijlage gegevens`, before: linesOf(former), now: linesOf(detail) },
        ]}
        columns={[
          { head: say`Deel`, rowHead: true, cell: ({ head }) => head },
          { head: say`Vorige`, cell: ({ before }) => before },
          { head: say`Nu`, cell: ({ now }) => now },
        ]}
      />
    </Card>
  );
}

interface Compared {
  readonly code: SectionCode;
  readonly now: WholeSection | undefined;
  readonly before: WholeSection | undefined;
}

function ComparedSection({ code, now, before }: Compared) {
  return (
    <Card title={sections[code].label}>
      {sameSection(now, before) ? (
        <p>{say`Niet veranderd.`}</p>
      ) : (
        <Tiles>
          <div>
            <h3>{say`Vorige`}</h3>
            {before === undefined ? <p>{say`Stond er niet.`}</p> : <SectionWords {...before} />}
          </div>
          <div>
            <h3>{say`Nu`}</h3>
            {now === undefined ? <p>{say`Staat er niet meer.`}</p> : <SectionWords {...now} />}
          </div>
        </Tiles>
      )}
    </Card>
  );
}

function sameSection(now: WholeSection | undefined, before: WholeSection | undefined): boolean {
  return JSON.stringify(wordsIn(now)) === JSON.stringify(wordsIn(before));
}

function partiesOf({ agreement }: AgreementDetail): string {
  return agreement.parties.map(({ name }) => name).join(', ');
}

function linesOf({ lines }: AgreementDetail) {
  return (
    <Lines items={lines.map(({ from, to, mask }) => `${from.name} → ${to.name}: ${categoryList(mask)}`)} />
  );
}
