/** A process of its own in which a fault stands in the data of the rules: asks what the build asks, or what `cli rules check` says. */
import { readOtherText } from './other-text.ts';

const [fault = '', who = ''] = process.argv.slice(2);

readOtherText((url, text) =>
  url.endsWith('/src/rules/catalogue.ts')
    ? `${text()}\nconst first: any = instruments[0];\n${fault}\n`
    : undefined,
);

if (who === 'build') await import('../../src/rules/build-check.ts');
else {
  const { rulesCommand } = await import('../../src/cli/rules.ts');
  const result = (_: unknown, lines: readonly string[]) => console.error(lines.join('\n'));
  process.exitCode = await rulesCommand.run(['check'], { result } as Parameters<typeof rulesCommand.run>[1]);
}
