/** "Wat als": one fact tried otherwise, beside an instrument. Nothing of it is kept. */
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ValueField } from '../fact/fact-form.tsx';
import { type Asked, expectedBy, inputOf } from './asked.ts';
import { obligationWords, resultWords, ruleText } from './rule-words.ts';
import type { Change, WhatIf } from './what-if.ts';

interface WhatIfProps {
  /** The address of the instrument for this person, with a reason where one is needed. */
  readonly address: string;
  readonly csrf: string;
  readonly facts: readonly Asked[];
  /** The fact that is tried; without one it can be chosen. */
  readonly chosen: Asked | undefined;
  readonly tried: WhatIf | undefined;
}

/** Lets someone choose a fact and try another value, and shows what would change. */
export function WhatIfCard({ address, csrf, facts, chosen, tried }: WhatIfProps) {
  if (facts.length === 0) return null;
  return (
    <Card title={say`Wat als?`} id="wat-als">
      {chosen ? (
        <Try address={address} csrf={csrf} chosen={chosen} tried={tried} />
      ) : (
        <>
          <p>{say`Probeer een ander antwoord. Er wordt niets bewaard.`}</p>
          <Form action={address} csrf={csrf}>
            <SelectField
              name="als"
              label={say`Welk gegeven?`}
              options={facts.map(({ name, part }) => ({ value: name, label: part.label }))}
            />
            <Button>{say`Kies dit`}</Button>
          </Form>
        </>
      )}
    </Card>
  );
}

function Try({ address, csrf, chosen, tried }: Omit<WhatIfProps, 'facts' | 'chosen'> & { chosen: Asked }) {
  const { name, part } = chosen;
  const input = inputOf(name);
  const error = tried !== undefined && 'unread' in tried ? expectedBy(part) : undefined;
  return (
    <>
      {tried && 'changes' in tried && <Changes changes={tried.changes} />}
      <Form action={address} csrf={csrf} problems={error ? [{ field: input, message: error }] : []}>
        <input type="hidden" name="als" value={name} />
        <ValueField
          name={input}
          part={part}
          value={tried?.typed}
          error={error}
          long={false}
          optional={false}
        />
        <Button>{say`Kijk wat er dan verandert`}</Button>
      </Form>
      <p>
        <a href={`${address}#wat-als`}>{say`Kies iets anders`}</a>
      </p>
    </>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p>{say`Dan verandert er niets. Er is niets bewaard.`}</p>;
  return (
    <>
      <p>{say`Dan verandert dit. Er is niets bewaard.`}</p>
      <Lines
        items={changes.map(({ fit, would }) => (
          <>
            {ruleText(fit.instrument.name)} <Tag>{resultWords[fit.told.result]}</Tag> →{' '}
            <Tag tone={would.result === 'eligible' ? 'ok' : 'wait'}>{resultWords[would.result]}</Tag>{' '}
            {would.obligation !== fit.told.obligation && would.obligation !== undefined && (
              <Tag>{obligationWords[would.obligation]}</Tag>
            )}
            {would.result === 'unknown' && (
              <div class="source">{say`Nog ${would.missing.length} gegevens te weten.`}</div>
            )}
          </>
        ))}
      />
    </>
  );
}
