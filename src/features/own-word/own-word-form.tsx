/** The form with which a person writes or changes an own word, and says who reads it. */
import { languageNow, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxList, RadioGroup } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { OwnWords } from './own-word.sql.ts';
import { type OwnWord, ownWordKinds } from './own-word.ts';

/** What came back to a form, and what changed under the hands of who wrote it. */
export interface WordAgain {
  readonly typed:
    | { readonly [name: string]: string | readonly string[]; readonly lezers: readonly string[] }
    | undefined;
  readonly problems: readonly Problem[];
  readonly clash: string | undefined;
}

export interface WordsView {
  readonly opened: OwnWords;
  readonly csrf: string;
  readonly again: WordAgain;
}

/** The same form to write and to change; nobody is ticked beforehand for something new. */
export function WordForm({ view, word, action }: { view: WordsView; word?: OwnWord; action: string }) {
  const { opened, csrf, again } = view;
  const { problems, typed } = again;
  const value = (name: string, stands: string) => String(typed?.[name] ?? stands);
  return (
    <Form action={action} csrf={csrf} problems={problems}>
      {word && <input type="hidden" name="versie" value={word.version} />}
      <RadioGroup
        name="soort"
        label={say`Waarover schrijft u?`}
        value={value('soort', word?.kind ?? '')}
        error={problemOf(problems, 'soort')}
        options={Object.entries(ownWordKinds).map(([kind, { label, hint }]) => ({
          value: kind,
          label,
          hint,
        }))}
      />
      <TextArea
        name="tekst"
        label={say`In uw eigen woorden`}
        hint={say`U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.`}
        value={value('tekst', word?.text ?? '')}
        error={problemOf(problems, 'tekst')}
        rows={4}
        maxlength={2000}
      />
      {opened.guides.length > 0 && (
        <CheckboxList
          name="lezers"
          label={say`Wie mag dit lezen?`}
          hint={say`Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.`}
          values={typed?.lezers ?? word?.readers.map(({ id }) => id) ?? []}
          options={opened.guides.map(({ id, name }) => ({ value: id, label: name, isName: true }))}
        />
      )}
      <Button look="primary">{say`Bewaar`}</Button>
      {languageNow() !== 'nl' && <p class="source">{say`Wat mensen zelf schreven, blijft in hun taal.`}</p>}
    </Form>
  );
}
