/**
 * The form in which the minutes of one point are typed. With scripts it saves by itself and keeps what is typed on the device until then;
 * without them it is a form with a button. Words that someone else saved meanwhile stand beside one's own.
 */
import type { HTMLAttributes } from 'preact';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { type MinutesItem, minutesOf } from './minutes.ts';
import type { Standing } from './minutes.acts.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'kept-minutes': HTMLAttributes<HTMLElement>;
    }
  }
}

/** What was sent and not saved, to be filled in again. */
export interface Unsaved {
  readonly item: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
  /** The words of someone else that stand there now. */
  readonly standing?: Standing | undefined;
}

interface FormView {
  readonly item: MinutesItem;
  readonly csrf: string;
  /** Who writes: what stays on a device is theirs alone. */
  readonly writer: string;
  /** The page on which is typed. */
  readonly sheet: string;
  readonly unsaved?: Unsaved | undefined;
}

/** Asks what was said about a point. */
export function MinutesForm({ item, csrf, writer, sheet, unsaved }: FormView) {
  const { id, number, title, version, at, text } = item;
  const problems = unsaved?.problems ?? [];
  const typed = { tekst: unsaved?.typed['tekst'] ?? text ?? '' };
  const standing = unsaved?.standing;
  const place = `tekst-${number}`;
  return (
    <kept-minutes class="stack" {...sentences()} data-writer={writer}>
      <Form action={minutesOf(id)} csrf={csrf} problems={problems.map((one) => ({ ...one, field: place }))}>
        <input type="hidden" name="versie" value={standing?.version ?? unsaved?.typed['versie'] ?? version} />
        <input type="hidden" name="blad" value={sheet} />
        <TextArea
          {...fieldIn({ typed, problems }, 'tekst')}
          id={place}
          label={say`Verslag van punt ${number}: ${title}`}
          rows={6}
          maxlength={20_000}
        />
        <p class="source" role="status" data-state="">
          {unsaved !== undefined
            ? say`Nog niet bewaard.`
            : at === null
              ? say`Er is nog niets bewaard.`
              : say`Bewaard om ${formatWallTime(at)}.`}
        </p>
        <p class="source" data-scripts="" hidden>
          {say`Wat u typt, blijft alleen op dit toestel staan tot het bewaard is. Daarna verdwijnt het van dit toestel.`}
        </p>
        <p class="source" role="status" data-told="" hidden />
        <Meeting standing={standing} />
        <Acts>
          <Button>{standing === undefined ? say`Bewaar dit punt` : say`Bewaar mijn tekst`}</Button>
        </Acts>
      </Form>
      <Earlier item={item} />
    </kept-minutes>
  );
}

function sentences() {
  return {
    'data-waiting': say`Nog niet bewaard.`,
    'data-again': say`Nog niet bewaard. Wij proberen opnieuw.`,
    'data-saved': say`Bewaard om ${'{0}'}.`,
    'data-refused': say`Nog niet bewaard.`,
    'data-away': say`Nog niet bewaard. Meld u aan en laad deze pagina opnieuw. Uw tekst staat op dit toestel.`,
    'data-meet': say`Nog niet bewaard. Iemand anders bewaarde intussen een andere tekst.`,
    'data-full': say`Dit toestel kan uw tekst niet bijhouden. Laat dit venster open tot er “Bewaard” staat.`,
  };
}

/** The words of someone else, beside one's own in the field above; without scripts shown when the page comes back. */
function Meeting({ standing }: { standing: Standing | undefined }) {
  return (
    <div class="card" data-meet="" hidden={standing === undefined}>
      <p>
        <b>{say`Dit bewaarde iemand anders intussen:`}</b>
      </p>
      <p class="written" dir="auto" data-theirs="">
        {standing?.text}
      </p>
      <p class="source">
        {say`Neem over wat u nodig hebt en bewaar. De tekst die u vervangt, blijft onder “Eerder bewaard” staan.`}
      </p>
    </div>
  );
}

function Earlier({ item: { replaced } }: { item: MinutesItem }) {
  if (replaced.length === 0) return null;
  return (
    <Fold summary={say`Eerder bewaard (${replaced.length})`}>
      {replaced.map(({ text, at }) => (
        <>
          <p class="source">{say`Bewaard om ${formatWallTime(at)}.`}</p>
          <Written text={text} />
        </>
      ))}
    </Fold>
  );
}
