/** The quick check asks what matters, takes what is not known for an answer, and is never surer than the rules. */
import { describe, expect, it } from 'vitest';
import { fieldNamed as gateField } from '../../gate/field.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { fieldNames, fields } from '../../rules/field.ts';
import { inputOf, questionAbout } from '../instrument/asked.ts';
import { checkQuickly, firstFields } from './quick-check.ts';
import type { Typed } from '../instrument/typed.ts';

const today = civilDate('2026-11-22');
const check = (typed: Typed) => checkQuickly(typed, today);
const leefloner = { age: '34', 'residence-region': 'VL', benefits: 'LEEFLOON', 'vdab-registered': 'ja' };
const resultOf = (typed: Typed, code: string) =>
  check(typed).told?.find(({ instrument }) => instrument === code)?.result;

describe('the quick check', () => {
  it('asks of everyone the same first questions', () => {
    expect(firstFields.map((name) => questionAbout(name)?.part.type)).toEqual([
      'integer',
      'code',
      'code',
      'code',
      'boolean',
    ]);
  });

  it('never asks who it is: no name, no number, no day of birth', () => {
    const asked = fieldNames.filter((name) => questionAbout(name) !== undefined);
    expect(asked.filter((name) => fields[name].type === 'text')).toEqual([]);
    expect(asked).not.toContain('birthDate');
  });

  it('has a word for every code of a rule that a dossier can hold', () => {
    const wordless = fieldNames.flatMap((name) => {
      const field = gateField(name) ?? gateField(`${name}[]`);
      const words = field?.type === 'code' ? field.codes : undefined;
      return words === undefined
        ? []
        : (fields[name].codes ?? []).filter((code) => words[code] === undefined);
    });
    expect(wordless).toEqual([]);
  });

  it('goes on to another question when one is passed over, and remembers which', () => {
    const first = check(leefloner);
    const [asked] = first.next;
    expect(asked).toBeDefined();
    const second = check({ ...leefloner, gevraagd: asked?.name, overgeslagen: first.skipped.join(' ') });
    expect(second.skipped).toContain(asked?.name);
    expect(second.next[0]?.name).not.toBe(asked?.name);
  });

  it('asks an answer again to change it, with what was said', () => {
    const { next, answers } = check({ ...leefloner, wijzig: 'age' });
    expect(next).toMatchObject([{ name: 'age', typed: '34' }]);
    expect(answers.map(({ name }) => name)).not.toContain('age');
  });

  it('says beside the question what cannot be read, and gives no answer meanwhile', () => {
    const { problems, told, next } = check({ ...leefloner, age: 'vierendertig' });
    expect(problems).toEqual([{ field: 'age', message: 'Schrijf een geheel getal, bijvoorbeeld 42.' }]);
    expect(next).toMatchObject([{ name: 'age', typed: 'vierendertig' }]);
    expect(told).toBeUndefined();
  });

  it('takes no code that does not exist', () => {
    expect(check({ benefits: 'GOUD' }).problems).toMatchObject([{ field: 'benefits' }]);
    expect(check({ __proto__: 'ja', onbestaand: 'ja', wijzig: 'onbestaand' }).answers).toEqual([]);
  });

  it('comes from the first question to an answer within forty, whoever it is about', () => {
    let typed: Record<string, string> = { ...leefloner };
    let asked = 0;
    for (let at = check(typed); at.next[0] !== undefined && asked < 200; at = check(typed)) {
      const [{ name, part }] = at.next;
      const codes = Object.keys(part.codes ?? {});
      typed = { ...typed, [inputOf(name)]: part.type === 'boolean' ? 'ja' : (codes[0] ?? '1') };
      asked += 1;
    }
    expect(asked).toBeLessThan(100);
    expect(resultOf(typed, 'GPMI')).not.toBe('unknown');
  });
});
