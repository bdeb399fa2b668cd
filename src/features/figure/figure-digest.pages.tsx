/** The figures of a month beside those of the month before, and the tick that asks for them. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Way } from './figure-line.tsx';
import { told } from './figure-tile.tsx';
import { type DigestLine, digestLines, digestPage, monthOf } from './figure-digest.ts';
import type { DigestShown } from './figure-digest.sql.ts';
import { indicators } from './indicator.ts';
import { boardOrder, questions } from './own-figures.pages.tsx';

type DigestProps = {
  shown: DigestShown;
  csrf: string;
  /** The month that the address names. */
  asked: string | undefined;
  /** Whether letters leave this installation. */
  mails: boolean;
};

export function FigureDigestPage({ shown, csrf, asked, mails }: DigestProps) {
  const { digest } = shown;
  const month = digest?.month ?? asked;
  return (
    <>
      <PageHead
        above={[{ href: '/cijfers/eigen', label: say`Cijfers van uw organisatie` }]}
        title={month === undefined ? say`Maandcijfers` : say`Maandcijfers: ${monthOf(month)}`}
        lead={digest && say`Zo stonden ze op ${formatMoment(digest.asOf)}.`}
      />
      <Stack>
        {digest ? <Figures shown={shown} /> : <Nothing shown={shown} asked={asked} />}
        <Wish shown={shown} csrf={csrf} mails={mails} />
        <Months shown={shown} />
      </Stack>
    </>
  );
}

function Figures({ shown: { digest, before } }: { shown: DigestShown }) {
  return (
    <>
      {boardOrder.map((question) => {
        const lines = digestLines(question, digest?.cells ?? [], before);
        return (
          lines.length > 0 && (
            <Card title={questions[question]}>
              <DataTable
                caption={questions[question]}
                captionHidden
                columns={before === null ? standingColumns() : [...standingColumns(), ...changeColumns()]}
                rows={lines}
              />
            </Card>
          )
        );
      })}
      <p class="source">
        {before === null && <>{say`Van de maand ervoor bewaarden we voor u geen cijfers.`} </>}
        {say`“Niet getoond”: minder dan 10, of eruit af te leiden. Dit blijft staan, ook als u later minder mag zien; daarom tonen we hier minder dan op de pagina met cijfers.`}
      </p>
    </>
  );
}

function standingColumns() {
  return [
    { head: say`Cijfer`, rowHead: true, cell: named },
    { head: say`Zo stond het`, numeric: true, cell: (line: DigestLine) => standing(line, line.number) },
  ];
}

function changeColumns() {
  return [
    {
      head: say`Maand ervoor`,
      numeric: true,
      cell: (line: DigestLine) => (line.before === undefined ? '' : standing(line, line.before)),
    },
    { head: say`Verschil`, numeric: true, cell: changed },
  ];
}

function named({ code, of }: DigestLine) {
  return (
    <>
      <Way code={code} /> {of !== null && <small>{say`van ${formatNumber(of)}`}</small>}
    </>
  );
}

function standing({ code }: DigestLine, number: number | null) {
  return number !== null && isShare(code) ? `${formatNumber(number)} %` : told(number);
}

function isShare(code: DigestLine['code']): boolean {
  const { shows } = indicators[code];
  return shows === 'share' || shows === 'stockShare';
}

/** A share moves in points of a hundred. */
function changed({ code, change }: DigestLine): string {
  if (change === undefined) return '';
  if (change === 0) return say`bleef gelijk`;
  const moved = `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change))}`;
  return isShare(code) ? say`${moved} procentpunt` : moved;
}

function Nothing({ shown: { chosen, months }, asked }: Pick<DigestProps, 'shown' | 'asked'>) {
  if (asked !== undefined && months.length > 0)
    return (
      <Empty title={say`Van ${monthOf(asked)} bewaarden we voor u geen cijfers.`}>
        {say`Hieronder staan de maanden waarvan ze er wel zijn.`}
      </Empty>
    );
  return (
    <Empty title={say`Er zijn nog geen maandcijfers voor u.`}>
      {chosen
        ? say`Ze komen hier in de eerste dagen van elke maand.`
        : say`Kruis hieronder aan dat u ze wilt. Dan komen ze hier in de eerste dagen van elke maand.`}
    </Empty>
  );
}

function Wish({ shown: { chosen, address }, csrf, mails }: Pick<DigestProps, 'shown' | 'csrf' | 'mails'>) {
  return (
    <Card title={say`Elke maand een brief`} id="brief">
      <Form action={digestPage} csrf={csrf}>
        <Checkbox
          name="brief"
          id="elke-maand"
          label={say`Bewaar elke maand de cijfers voor mij, en schrijf me dat ze klaarstaan`}
          hint={wayOfLetter(address, mails)}
          checked={chosen}
        />
        <div>
          <Button>{say`Bewaar`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function wayOfLetter(address: string | null, mails: boolean): string {
  if (!mails) return say`Deze installatie verstuurt geen brieven. De cijfers staan wel op deze pagina.`;
  if (address === null) return say`We kennen geen mailadres van u. De cijfers staan wel op deze pagina.`;
  return say`We schrijven naar ${address}. In de brief staan geen cijfers: u leest ze hier.`;
}

function Months({ shown: { months, digest } }: { shown: DigestShown }) {
  const others = months.filter((month) => month !== digest?.month);
  if (others.length === 0) return null;
  return (
    <Card title={say`Andere maanden`}>
      <ul class="plain">
        {others.map((month) => (
          <li>
            <a href={`${digestPage}?maand=${month}`}>{monthOf(month)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
