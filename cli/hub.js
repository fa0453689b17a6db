#!/usr/bin/env node
// The command as npm links it.
await import('../platform/typescript.js');
await import('./main.ts');
