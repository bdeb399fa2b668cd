/** `cli migrate`: brings the database to the state of this version. */
import { type Command, UsageError } from './command.ts';

export const migrateCommand: Command = {
  help: `
cli migrate [--json]

Applies the migrations that this version adds, and replaces functions and policies.
A start does the same; several at once wait for one another.`,
  async run(args, context) {
    if (args.length > 0) throw new UsageError('cli migrate takes no words.');
    const installation = await context.installation();
    const { applied, replaced } = await installation.migrate();
    context.result({ applied, replaced }, [
      ...applied.map((name) => `applied ${name}`),
      replaced ? 'functions and policies were replaced' : 'nothing to replace',
    ]);
    return 0;
  },
};
