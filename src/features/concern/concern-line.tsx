/** One concern as a line in a list: what it is about, how widely it is carried, and where it stands. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { themes } from '../theme/theme.ts';
import { type Concern, type StepKind } from './concern.sql.ts';
import { concernPage, countedIn } from './concern.ts';

const LONG = 160;

/** Where the lines stand: under their theme, or at their body; that is not said again. */
type Among = 'theme' | 'body';

/** Shows concerns as lines, with a link to each. */
export function ConcernLines({ concerns, among }: { concerns: readonly Concern[]; among: Among }) {
  return <Lines items={concerns.map((one) => <ConcernLine concern={one} among={among} />)} />;
}

function ConcernLine({ concern, among }: { concern: Concern; among: Among }) {
  return (
    <>
      <a href={concernPage(concern.id)}>
        <Name>{shortened(concern.text)}</Name>
      </a>{' '}
      <State concern={concern} />
      <div class="source">
        {[
          among === 'theme' ? undefined : beginning(themes[concern.theme]),
          municipalityName(concern.municipality),
          countedIn(concern),
          among === 'body' ? undefined : say`staat bij ${concern.body.name}`,
          say`sinds ${formatDate(concern.raisedOn, 'short')}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  );
}

/** Says whether it was answered, and what the reader did with it. */
function State({ concern: { decided, mine } }: { concern: Concern }) {
  return (
    <>
      {decided && <Tag tone="ok">{say`beantwoord`}</Tag>}
      {mine === 'raised' && <Tag>{say`door u gegeven`}</Tag>}
      {mine === 'supported' && <Tag>{say`door u gesteund`}</Tag>}
    </>
  );
}

/** Shortens a text to the words that fit on a line. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONG) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', LONG)).replace(/[.,;:]$/, '')} …`;
}

/** Says what happened to a concern at one moment. */
export function stepTitle(kind: StepKind, body: string, organisation: string): string {
  switch (kind) {
    case 'raised':
      return say`${organisation} gaf dit signaal aan ${body}`;
    case 'supported':
      return say`${organisation} steunt dit signaal`;
    case 'bundled':
      return say`Gebundeld met signalen die hetzelfde zeggen, voor ${body}`;
    case 'carried':
      return say`${organisation} gaf het door aan ${body}`;
    case 'scheduled':
      return say`Op de agenda van ${body}`;
    case 'unscheduled':
      return say`Van de agenda van ${body} gehaald`;
    case 'answered':
      return say`Beslist door ${body}`;
  }
}
