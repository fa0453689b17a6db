import { exchange } from './exchange.ts';

// Preloaded into the monolith: rooms hand over what they are made of, and open no server.
exchange('room-server.ts', 'captured-room-server.ts');
