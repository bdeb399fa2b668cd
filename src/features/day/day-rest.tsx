/** Who else stands on a long day: folded by what it is about, one short line each. Opens without a script. */
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { type DayLine, pageOf } from './day.ts';
import { groupsOf } from './day-group.ts';

/** Shows the rest of the day by group, and the way to all of it in order. Of a very long day only the most pressing are read at first. */
export function DayRest({ lines, count }: { lines: readonly DayLine[]; count: number }) {
  const groups = groupsOf(lines);
  return (
    <>
      <p>
        <b>{say`Nog ${count === 1 ? say`1 mens` : say`${count} mensen`}`}</b>
      </p>
      {count > lines.length && <p class="source">{say`Dit zijn de eerste ${lines.length}.`}</p>}
      {groups.map((group) => (
        <Fold summary={`${group.lines.length} ${group.words}`}>
          <Lines items={group.lines.map((line) => <RestLine line={line} />)} />
        </Fold>
      ))}
      <Acts>
        <ButtonLink href="/vandaag?toon=alle">{say`Toon iedereen in volgorde`}</ButtonLink>
      </Acts>
    </>
  );
}

function RestLine({ line }: { line: DayLine }) {
  const { name, said } = line;
  return (
    <>
      <a href={pageOf(line)}>
        <Name>{name}</Name>
      </a>{' '}
      <Tag tone={said.state.tone}>{said.state.word}</Tag>
      <div class="source">{said.why}</div>
      <span class="source">{said.turn}</span>{' '}
      <a href={said.act.href}>
        {said.act.label}
        <Hidden>
          : <Name>{name}</Name>
        </Hidden>
      </a>
    </>
  );
}
