/**
 * `cli join`: lets an organisation begin. Mandates are given by an administrator and confirmed by a second person; the first two of an
 * organisation can come from nobody but the operator, who writes down who they are.
 */
import { parseArgs } from 'node:util';
import { openDatabase } from '../adapters/database/pool.ts';
import { parseEnterpriseNumber } from '../features/organisation/enterprise-number.ts';
import { type Command, CommandFailed, UsageError } from './command.ts';

interface Options {
  /** A KBO or OVO number. */
  readonly organisation: string;
  readonly administrator: string;
  readonly officer: string;
}

interface Answer {
  readonly outcome: 'joined' | 'joinedBefore' | 'unknownOrganisation';
  readonly name?: string;
}

const LONGEST_NAME = 200;

export const joinCommand: Command = {
  help: `
cli join NUMBER --administrator LOGIN --officer LOGIN [--json]

Makes an organisation of the directory active and gives its first two people their mandates: the local administrator, and
the data protection officer, who confirms what the administrator gives. From then on mandates are given at /beheer.
NUMBER  the KBO or OVO number of the organisation
LOGIN   the vo_id with which Vlaams Toegangsbeheer names that person; two different people
Their roles at Vlaams Toegangsbeheer must be there too: beheerder and dpo, for that organisation.`,
  async run(args, context) {
    const options = readOptions(args);
    const installation = await context.installation();
    if ((await installation.pending()).length > 0)
      throw new CommandFailed('The database is not up to date: run cli migrate.');
    const admin = openDatabase(installation.server.connection('admin'), { max: 1 });
    try {
      const { organisation, administrator, officer } = options;
      const row = await admin.one<{ answer: Answer }>(
        'select identity.join_organisation($1, $2, $3) as answer',
        [organisation, administrator, officer],
      );
      const name = nameIn(row?.answer, organisation);
      context.result({ organisation, name, administrator, officer }, [
        `${name} has joined. ${administrator} is its administrator and ${officer} its data protection officer: they can sign in now.`,
      ]);
      return 0;
    } finally {
      await admin.close();
    }
  },
};

function nameIn(answer: Answer | undefined, organisation: string): string {
  if (answer?.outcome === 'joined') return answer.name ?? organisation;
  throw new CommandFailed(
    answer?.outcome === 'joinedBefore'
      ? `${answer.name} has an administrator already, who gives mandates at /beheer.`
      : `No organisation of the directory has the number ${organisation}.`,
  );
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [number, ...others] = positionals;
  if (number === undefined || others.length > 0)
    throw new UsageError('cli join takes one KBO or OVO number.');
  const { administrator, officer } = values;
  for (const login of [administrator, officer])
    if (login === undefined || login.trim() === '' || login.length > LONGEST_NAME)
      throw new UsageError('cli join needs --administrator LOGIN and --officer LOGIN.');
  if (administrator === undefined || officer === undefined || administrator === officer)
    throw new UsageError('The administrator and the officer are two different people.');
  return { organisation: readNumber(number), administrator, officer };
}

function readNumber(number: string): string {
  if (/^OVO\d{6}$/.test(number)) return number;
  const read = parseEnterpriseNumber(number);
  if (!read.ok) throw new UsageError(`${number} is no KBO or OVO number.`);
  return read.enterpriseNumber;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { administrator: { type: 'string' }, officer: { type: 'string' } },
    });
  } catch {
    throw new UsageError('cli join takes a number, --administrator and --officer only.');
  }
}
