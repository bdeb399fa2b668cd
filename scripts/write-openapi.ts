// Writes docs/openapi.json from what the features say of their calls. Run: node_modules/.bin/node scripts/write-openapi.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapiText } from '../src/features/api/openapi.ts';
import { projectRoot } from '../src/root.ts';

mkdirSync(join(projectRoot, 'docs'), { recursive: true });
writeFileSync(join(projectRoot, 'docs/openapi.json'), openapiText());
