/** The text of the editors as everyone reads it: its paragraphs, who wrote it by function, and when it was and will be reviewed. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { Written } from '../../ui/text.tsx';
import { draftedText, paragraphsOf, standingText } from './instrument-text.ts';
import type { InstrumentText } from './instrument-text.sql.ts';
import { writtenDay } from './rule-words.ts';

interface CardProps {
  readonly slug: string;
  readonly texts: readonly InstrumentText[];
  readonly today: CivilDate;
  /** The day of which the page shows the rules. */
  readonly date: CivilDate;
}

/** Shows the text that stands; nothing where none was published. */
export function TextCard({ slug, texts, today, date }: CardProps) {
  const text = standingText(texts);
  if (text === undefined) return null;
  return (
    <Card title={say`Uitleg van de redactie`}>
      <Stack>
        {date !== today && (
          <Alert>{say`Deze uitleg gaat over de regels van nu, niet over de dag die u koos.`}</Alert>
        )}
        {text.nextReviewOn <= today && (
          <Alert tone="warning">{say`Deze uitleg moest op ${writtenDay(text.nextReviewOn)} opnieuw nagekeken worden. Misschien klopt niet alles nog. De voorwaarden op deze pagina zijn wel van nu.`}</Alert>
        )}
        <TextBody text={text} />
        {texts.some(({ version }) => version < text.version) && (
          <p>
            <a href={`/instrumenten/${slug}/tekst/versies`}>{say`Vorige versies van de uitleg`}</a>
          </p>
        )}
      </Stack>
    </Card>
  );
}

/** Shows one version: its words in the language they were written in, and where they come from. */
export function TextBody({ text }: { text: InstrumentText }) {
  return (
    <Stack>
      <div class="stack" lang="nl">
        {paragraphsOf(text.body).map((paragraph) => (
          <Written text={paragraph} />
        ))}
      </div>
      <p class="source">
        {say`Geschreven door: ${text.authorFunction}, ${text.writtenFor}.`}{' '}
        {say`Nagekeken op ${writtenDay(text.reviewedOn)}.`}{' '}
        {say`Wordt opnieuw nagekeken op ${writtenDay(text.nextReviewOn)}.`}
      </p>
    </Stack>
  );
}

/** Leads an editor to what can be done beside this instrument. */
export function EditorCard({ slug, texts }: { slug: string; texts: readonly InstrumentText[] }) {
  const at = `/instrumenten/${slug}/tekst`;
  const draft = draftedText(texts);
  return (
    <Card title={say`Voor de redactie`}>
      <Lines
        items={[
          draft !== undefined && <a href={`${at}/ontwerp`}>{say`Lees het ontwerp`}</a>,
          <a href={at}>
            {draft !== undefined
              ? say`Verander het ontwerp`
              : standingText(texts) === undefined
                ? say`Schrijf een uitleg`
                : say`Schrijf een nieuwe versie`}
          </a>,
        ].filter((line) => line !== false)}
      />
    </Card>
  );
}
