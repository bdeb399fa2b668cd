/** The own goals and words of a person: a list with who reads each, and the page of one. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Written } from '../../ui/text.tsx';
import { OwnTabs } from '../my/own-tabs.tsx';
import { changeWords, type OwnWord, ownWordAddress, ownWordKinds } from './own-word.ts';
import { type WordsView, WordForm } from './own-word-form.tsx';

export function OwnWordsPage({ opened, csrf, again }: WordsView) {
  const standing = opened.words.filter(({ text }) => text !== null);
  const gone = opened.words.filter(({ text }) => text === null);
  return (
    <Frame>
      {standing.length === 0 && (
        <Empty title={say`Hier staat nog niets.`}>
          {say`Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.`}
        </Empty>
      )}
      {(['goal', 'matters'] as const).map((kind) => (
        <Words title={ownWordKinds[kind].label} words={standing.filter((one) => one.kind === kind)} />
      ))}
      <Card title={say`Iets schrijven`} id="schrijf">
        <WordForm view={{ opened, csrf, again }} action={ownWordAddress()} />
      </Card>
      {gone.length > 0 && (
        <Card title={say`Wat u weghaalde`}>
          <p>{say`De tekst is weg. Niemand kan hem nog lezen.`}</p>
          <Fold summary={say`Wat er mee gebeurde`}>
            {gone.map((word) => (
              <History word={word} />
            ))}
          </Fold>
        </Card>
      )}
    </Frame>
  );
}

/** One word, to change it, to choose who reads it, or to take it away; and what became of it. */
export function OwnWordPage({ opened, word, csrf, again }: WordsView & { word: OwnWord }) {
  return (
    <Frame>
      <p>
        <a href={ownWordAddress()}>{say`Terug naar alles wat u schreef`}</a>
      </p>
      {again.clash !== undefined && (
        <Alert tone="warning" live>
          {again.clash}
        </Alert>
      )}
      {word.text === null ? (
        <Card title={say`Dit haalde u weg`}>
          <p>{say`De tekst is weg. Niemand kan hem nog lezen.`}</p>
        </Card>
      ) : (
        <>
          <Card title={say`Wijzig wat u schreef`} id="schrijf">
            <WordForm view={{ opened, csrf, again }} word={word} action={ownWordAddress(word.id)} />
          </Card>
          <Card title={say`Haal dit weg`}>
            <p>{say`De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.`}</p>
            <ActForm action={`${ownWordAddress(word.id)}/weg`} csrf={csrf}>
              <input type="hidden" name="versie" value={word.version} />
              <Button look="danger">{say`Haal weg`}</Button>
            </ActForm>
          </Card>
        </>
      )}
      <Card title={say`Wat er mee gebeurde`}>
        <History word={word} />
      </Card>
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <PageHead
        title={say`Wat ik wil`}
        lead={say`Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.`}
      />
      <OwnTabs current="/mijn/woorden" />
      <Stack>{children}</Stack>
    </>
  );
}

function Words({ title, words }: { title: string; words: readonly OwnWord[] }) {
  if (words.length === 0) return null;
  return (
    <Card title={title}>
      <Lines
        items={words.map((word) => (
          <>
            <Written text={word.text ?? ''} />
            <div class="source">{readersWords(word)}</div>
            <Acts>
              <ButtonLink look="subtle" href={ownWordAddress(word.id)}>{say`Wijzig of haal weg`}</ButtonLink>
            </Acts>
          </>
        ))}
      />
    </Card>
  );
}

function readersWords({ readers }: OwnWord): string {
  if (readers.length === 0) return say`Alleen u leest dit.`;
  return say`Dit leest: ${listed(readers.map(({ name }) => name))}.`;
}

function History({ word }: { word: OwnWord }) {
  return (
    <Lines
      items={word.changes.map((one) => (
        <>
          {formatDate(one.on)}: {changeWords(one)}
          {one.earlier !== null && (
            <>
              <div class="source">{say`Daarvoor stond er:`}</div>
              <Written text={one.earlier} />
            </>
          )}
        </>
      ))}
    />
  );
}
