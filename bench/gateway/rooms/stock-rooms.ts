import { exchange } from './exchange.ts';

// Preloaded into a room: it runs on @apollo/server as its documentation sets it up, without guards and without tokens.
exchange('room-server.ts', 'stock-room-server.ts');
