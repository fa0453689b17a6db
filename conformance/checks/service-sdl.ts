import { parse } from 'graphql';
import { type Check, failed, passed } from '../check.ts';

/** See `about`. */
export const serviceSdl: Check = {
  name: 'service-sdl',
  about: '`_service { sdl }` answers the SDL of the subgraph: the hub compares it with what was published.',
  async run({ sdl, service }) {
    const remedy = "Build the schema with your library's Federation 2 support, which adds `_service`.";
    if (sdl === null) return failed('It answers no SDL.', remedy, service);
    try {
      parse(sdl);
      return passed;
    } catch (fault) {
      return failed(`Its SDL does not parse: ${(fault as Error).message}`, remedy, service);
    }
  },
};
