/** Beside the rules of an instrument: what may run at the same time, and who does what. Data of the rules; nothing is decided here. */
import { dutch, say } from '../../kernel/language.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { dutiesOf } from '../../rules/partner-duty.ts';
import { othersIn, pairsOf, type Together } from '../../rules/together.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { GradeTag, SourceList } from './law.tsx';
import { ruleText } from './rule-words.ts';

const togetherWords: Readonly<Record<Together, string>> = dutch({
  no: 'niet samen',
  condition: 'onder voorwaarde',
  yes: 'mag samen',
  unknown: 'te verifiëren',
});

const toneOf: Readonly<Record<Together, Tone>> = {
  no: 'late',
  condition: 'plain',
  yes: 'ok',
  unknown: 'wait',
};

/** Says what may run beside an instrument, and what may not. */
export function TogetherCard({ code }: { code: string }) {
  const pairs = pairsOf(code);
  if (pairs.length === 0) return null;
  return (
    <Card title={say`Samen met andere maatregelen`} id="samen">
      <Lines
        items={pairs.map((pair) => (
          <>
            <Tag tone={toneOf[pair.rule]}>{togetherWords[pair.rule]}</Tag> {ruleText(pair.text)}{' '}
            {pair.rule !== 'unknown' && <GradeTag grade={pair.grade} />}
            <Links codes={othersIn(pair, code)} />
            <Why question={say`Waar staat dat? (${pair.id})`}>
              <SourceList sources={pair.sources} />
              {pair.conditions.length > 0 && (
                <p>{say`Werkwinkel kijkt dit na met: ${pair.conditions.join(', ')}`}</p>
              )}
            </Why>
          </>
        ))}
      />
    </Card>
  );
}

/** Names instruments, each with the way to its page. */
export function Links({ codes }: { codes: readonly string[] }) {
  const found = codes.flatMap((code) => instrumentNamed(code) ?? []);
  if (found.length === 0) return null;
  return (
    <div class="source">
      {found.map(({ slug, name }, place) => (
        <>
          {place > 0 && ' · '}
          <a href={`/instrumenten/${slug}`}>{ruleText(name)}</a>
        </>
      ))}
    </div>
  );
}

/** Says what OCMW, VDAB and others each do. */
export function DutyCard({ code }: { code: string }) {
  const duties = dutiesOf(code);
  if (duties.length === 0) return null;
  return (
    <Card title={say`Wie doet wat`} id="wie-doet-wat">
      {duties.map(({ step, ocmw, vdab, others, sources }) => (
        <>
          <p>
            <b>{ruleText(step)}</b>
          </p>
          <DefinitionList
            items={[
              { term: say`OCMW`, details: ruleText(ocmw) },
              { term: 'VDAB', details: ruleText(vdab) },
              { term: say`Anderen`, details: ruleText(others) },
            ]}
          />
          <Why question={say`Waar staat dat?`}>
            <SourceList sources={sources} />
          </Why>
        </>
      ))}
    </Card>
  );
}
