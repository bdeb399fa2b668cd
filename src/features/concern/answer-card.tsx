/** The answers that came down to the reader, as they stand on Vandaag until they were read. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Hidden, Written } from '../../ui/text.tsx';
import { type Answered, concernPage } from './concern.ts';
import { themes } from '../theme/theme.ts';

/** Shows each answer, with the way to say that it was read. */
export function AnswerCards({ answers, csrf }: { answers: readonly Answered[]; csrf: string }) {
  return (
    <>
      {answers.map(({ concern, theme, answer, number, owner, dueOn, body }) => (
        <Card title={say`Antwoord op uw signaal over ${themes[theme]}`} id={`antwoord-${concern}`}>
          <Written text={answer} />
          <p class="source">{say`Besluit ${number} van ${body}. ${owner} voert het uit, tegen ${dayInWords(dueOn)}.`}</p>
          <Acts>
            <ActForm action={`${concernPage(concern)}/gelezen`} csrf={csrf}>
              <Button>
                {say`Gelezen`}
                <Hidden>: {themes[theme]}</Hidden>
              </Button>
            </ActForm>
            <ButtonLink
              href={concernPage(concern)}
              look="subtle"
            >{say`Wat gebeurde er met dit signaal?`}</ButtonLink>
          </Acts>
        </Card>
      ))}
    </>
  );
}
