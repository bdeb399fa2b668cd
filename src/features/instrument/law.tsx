/** The law behind a condition, one click away: what it compares, since when, on which source, and how sure that source is. */
import { say } from '../../kernel/language.ts';
import { type Grade, type Provision } from '../../rules/condition.ts';
import { expressionText } from '../../rules/document.ts';
import type { Expression } from '../../rules/condition.ts';
import type { Source } from '../../rules/source.ts';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { gradeWords, kindWords, ownerWords, periodOf } from './rule-words.ts';

type LawProps = {
  rule: Pick<Provision, 'id' | 'kind' | 'grade' | 'from' | 'until' | 'owner' | 'sources'>;
  /** What is compared; left out where the page tells it with the facts. */
  expression?: Expression;
};

/** Opens the rule behind a sentence, with its sources. */
export function Law({ rule, expression }: LawProps) {
  const { id, kind, grade, sources, owner } = rule;
  return (
    <Why question={say`Welke regel is dit? (${id})`}>
      <p>{[kindWords[kind], gradeWords[grade], periodOf(rule)].filter(Boolean).join(' · ')}</p>
      <p>{say`Wie dit kan nagaan: ${ownerWords[owner]}.`}</p>
      {expression && (
        <p>
          <code lang="nl">{expressionText(expression)}</code>
        </p>
      )}
      <SourceList sources={sources} />
    </Why>
  );
}

/** Shows where a rule was read, by the name that the source has itself; a page elsewhere opens as a link. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <Lines
      items={sources.map(({ title, url, article }) => (
        <>
          <bdi>{url === undefined ? title : <a href={url}>{title}</a>}</bdi>
          {article !== undefined && <bdi>, {article}</bdi>}
        </>
      ))}
    />
  );
}

/** Says where the source of a rule is no official text that was read. */
export function GradeTag({ grade }: { grade: Grade }) {
  return grade === 'A' ? null : <Tag tone={grade === 'U' ? 'wait' : 'plain'}>{gradeWords[grade]}</Tag>;
}
