/** The text of an agreement beside that of the one before: what changed in its head, its annex and each section. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Tiles } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { periodOf } from '../agreement/agreement.ts';
import { AgreementFormPage } from '../agreement/agreement-form.tsx';
import { type SectionCode, sectionCodes, sections } from '../agreement/section.ts';
import { SectionWords, sectionOf, type WholeSection, wordsIn } from '../agreement/section-text.tsx';
import { ComparedAnnex } from './compared-annex.tsx';

/** Puts the text beside that of the agreement it renews, section by section. */
export function ComparePage({ detail, former }: { detail: AgreementDetail; former: AgreementDetail }) {
  const rows = sectionCodes.map((code) => ({
    code,
    now: sectionOf(detail, code),
    before: sectionOf(former, code),
  }));
  const written = rows.filter(({ now, before }) => now !== undefined || before !== undefined);
  const same = written.filter(({ now, before }) => sameSection(now, before));
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Vergelijk met de vorige overeenkomst`}
      lead={say`Wat gold, en wat nu voorligt. U leest alleen wat veranderde.`}
    >
      <ComparedHeads detail={detail} former={former} />
      <ComparedAnnex now={detail.lines} before={former.lines} />
      {written
        .filter((row) => !same.includes(row))
        .map((row) => (
          <ComparedSection {...row} />
        ))}
      {same.length > 0 && (
        <Card title={say`Niet veranderd`}>
          <Lines items={same.map(({ code }) => sections[code].label)} />
        </Card>
      )}
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
    </Card>
  );
}

function sameSection(now: WholeSection | undefined, before: WholeSection | undefined): boolean {
  return JSON.stringify(wordsIn(now)) === JSON.stringify(wordsIn(before));
}

function partiesOf({ agreement }: AgreementDetail): string {
  return agreement.parties.map(({ name }) => name).join(', ');
}
