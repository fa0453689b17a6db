#!/usr/bin/env node
// The command as npm links it.
await import('./typescript/register.js');
await import('./main.ts');
