/** What people ask for by name and what is no instrument of its own: with its standing, and where to look. */
import { dutch, say } from '../../kernel/language.ts';
import { namedMeasures, type Standing } from '../../rules/named-measure.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { FigureTables } from './figure-card.tsx';
import { GradeTag, SourceList } from './law.tsx';
import { ruleText } from './rule-words.ts';
import { Links } from './together-card.tsx';

const standingWords: Readonly<Record<Standing, string>> = dutch({
  announced: 'aangekondigd',
  ended: 'bestaat niet meer',
  part: 'deel van iets anders',
  label: 'alleen een naam',
  support: 'zonder eigen voorwaarden hier',
  tool: 'hulpmiddel om in te schatten',
});

const toneOf: Readonly<Record<Standing, Tone>> = {
  announced: 'wait',
  ended: 'late',
  part: 'plain',
  label: 'plain',
  support: 'plain',
  tool: 'plain',
};

export function NamedMeasures() {
  return (
    <Card title={say`Andere namen die u hoort`} id="andere-namen">
      <p>{say`Dit zijn geen maatregelen met eigen regels in Werkwinkel. U leest wat het is en waar u verder kijkt.`}</p>
      <Lines
        items={namedMeasures.map(({ name, standing, text, grade, sources, figures = [], see }) => (
          <>
            <b>{ruleText(name)}</b> <Tag tone={toneOf[standing]}>{standingWords[standing]}</Tag>{' '}
            <GradeTag grade={grade} />
            <div>{ruleText(text)}</div>
            <Links codes={see} />
            {figures.length > 0 && (
              <Why question={say`Welke bedragen en getallen?`}>
                <FigureTables figures={figures} />
              </Why>
            )}
            <Why question={say`Waar staat dat?`}>
              <SourceList sources={sources} />
            </Why>
          </>
        ))}
      />
    </Card>
  );
}
