/**
 * Lets Node 20 run the project's TypeScript: `node --import ./platform/typescript.js main.ts`. Nodes that strip types by
 * themselves are left alone.
 */
import { register } from 'node:module';

if (!process.features.typescript) {
  process.setSourceMapsEnabled(true); // so that stacks name the lines as they were written
  register('./typescript-hooks.js', import.meta.url);
}
