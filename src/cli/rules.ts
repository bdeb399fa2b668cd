/** `cli rules check`: runs every published case and checks the data of the rules. It needs no database and changes nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';
import { instruments } from '../rules/catalogue.ts';
import { type Case, runCase, shiftedBy } from '../rules/case.ts';
import { checkInstruments } from '../rules/check.ts';
import { disputedPoints } from '../rules/disputed-point.ts';
import type { Followed } from '../rules/legal-status.ts';
import { type Command, CommandFailed, UsageError } from './command.ts';

const published = join(projectRoot, 'src/rules/cases');

export const rulesCommand: Command = {
  help: `
cli rules check [FOLDER] [--json]

Runs every published case and checks the data of the rules: overlapping versions, a missing source, a condition that can never
hold, a field or code that does not exist. Each case runs as it stands, with the readings that it names, and once more with every
disputed point read by its first and by its last reading: what is certain without a choice must stay so. With a FOLDER the cases in it are run too, so that an OCMW can add its own; how a
case is written stands in docs/rules/cases.md. Exit code 0 when all comes out, 1 when something does not.`,
  async run(args, context) {
    const [what, folder, more] = args;
    if (what !== 'check' || more !== undefined)
      throw new UsageError('cli rules takes check, and perhaps a folder.');
    const cases = [...casesIn(published), ...(folder === undefined ? [] : casesIn(folder))];
    const faults = checkInstruments(instruments);
    // What answers by faulty data say of the law is nothing.
    const failures = faults.length > 0 ? [] : cases.flatMap(failuresOf);
    const ok = failures.length === 0 && faults.length === 0;
    context.result(
      {
        ok,
        instruments: instruments.length,
        cases: cases.length,
        disputedPoints: disputedPoints.length,
        failures,
        faults,
      },
      [
        ...faults.map((fault) => `WRONG ${fault}`),
        ...failures.map((failure) => `WRONG ${failure}`),
        ...(faults.length > 0 ? ['The cases were not run: first mend the data.'] : []),
        `${instruments.length} instruments, ${disputedPoints.length} disputed points and ${cases.length} cases, with and without readings: ${ok ? 'all comes out' : `${faults.length + failures.length} wrong`}.`,
      ],
    );
    return ok ? 0 : 1;
  },
};

function failuresOf({ name, one }: { readonly name: string; readonly one: Case }): readonly string[] {
  const problems = [...runCase(one), ...choices.flatMap((followed) => shiftedBy(one, followed))];
  return problems.map((problem) => `${name}: ${problem}`);
}

/** Every point followed by its first reading, and by its last. */
const choices: readonly Followed[] = [0, -1].map((at) =>
  Object.fromEntries(
    disputedPoints.map(({ id, statuses, readings }) => [
      id,
      Object.fromEntries(statuses.map((status) => [status, readings.at(at)?.code ?? ''])),
    ]),
  ),
);

function casesIn(folder: string): readonly { readonly name: string; readonly one: Case }[] {
  if (!existsSync(folder)) throw new CommandFailed(`${folder} does not exist.`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => ({ name, one: readCase(join(folder, name)) }));
}

function readCase(path: string): Case {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new CommandFailed(`${path} is no JSON.`);
  }
}
