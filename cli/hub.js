#!/usr/bin/env node
// The command as npm links it. Nodes that strip types by themselves need no loader.
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import('./main.ts');
