import { exchange } from './exchange.ts';

// Preloaded into a room: it is as it is, but takes whoever asks for an officer of the nation.
exchange('access/room-keys.ts', 'open-room-keys.ts');
