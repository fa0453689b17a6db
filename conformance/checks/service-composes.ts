import { composeServices } from '@apollo/composition';
import { type Check, failed, passed } from '../check.ts';
import { writeStub } from '../stub-subgraph.ts';

/** See `about`. */
export const serviceComposes: Check = {
  name: 'service-composes',
  about: 'The SDL composes by itself, beside a stub of what it takes from other ministries.',
  after: ['service-sdl', 'service-federation'],
  async run({ name, url, schema, schemaFault, service }) {
    const remedy = "Correct the SDL; `hub subgraph check` shows where, and composes it with the hub's own graph.";
    if (!schema) return failed(`Its SDL is no subgraph of Federation 2: ${schemaFault}`, remedy, service);
    const result = composeServices([
      { name, url, typeDefs: schema.document },
      { name: 'conformance-stub', url: 'http://127.0.0.1:1', typeDefs: writeStub(schema) },
    ]);
    if (!result.errors) return passed;
    const messages = result.errors.map(({ message }) => message).slice(0, 10);
    return failed(`Its SDL does not compose:\n${messages.join('\n')}`, remedy);
  },
};
