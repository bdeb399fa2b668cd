/** Two versions of a page beside each other, with what only one of them has. */
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack, Tiles } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DESK } from './article-desk.pages.tsx';
import type { ArticleVersion, EditedArticle } from './article-desk.sql.ts';
import { versionStates } from './article-desk.ts';
import { type ComparedLine, compared } from './compare.ts';
import { typedSources } from './typed-article.ts';

/** Shows them, the older on the left hand. */
export function VersionsPage({
  article,
  one,
  other,
}: {
  article: EditedArticle;
  one: ArticleVersion;
  other: ArticleVersion;
}) {
  const at = `${DESK}/${article.id}`;
  const [left, right] = compared(wholeOf(one), wholeOf(other));
  const options = article.versions.map(({ version, state }) => ({
    value: String(version),
    label: `${say`Versie ${version}`}: ${versionStates[state]}`,
  }));
  return (
    <>
      <PageHead
        above={[
          { href: DESK, label: say`Redactie` },
          { href: at, label: article.versions[0]?.title ?? '' },
        ]}
        title={say`Versies naast elkaar`}
        lead={say`Wat in één van beide staat en niet in de andere, is gemarkeerd.`}
      />
      <Stack>
        <FilterForm action={`${at}/versies`}>
          <SelectField name="van" label={say`Deze versie`} options={options} value={String(one.version)} />
          <SelectField name="met" label={say`Met deze`} options={options} value={String(other.version)} />
          <Acts>
            <Button>{say`Toon`}</Button>
          </Acts>
        </FilterForm>
        <Tiles>
          <Side version={one} lines={left} mark="del" />
          <Side version={other} lines={right} mark="ins" />
        </Tiles>
      </Stack>
    </>
  );
}

function Side({
  version,
  lines,
  mark: Mark,
}: {
  version: ArticleVersion;
  lines: readonly ComparedLine[];
  mark: 'del' | 'ins';
}) {
  return (
    <Card title={say`Versie ${version.version}`} id={`${Mark}-versie`}>
      <div class="written compared" lang="nl">
        {lines.map(({ text, only }) => (
          <>
            {only ? <Mark>{text}</Mark> : text}
            {'\n'}
          </>
        ))}
      </div>
    </Card>
  );
}

function wholeOf({ title, slug, summary, body, sources }: ArticleVersion): string {
  return [title, slug, summary, '', body, '', typedSources(sources)].join('\n');
}
