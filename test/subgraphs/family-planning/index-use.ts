import type { Connection, mongo } from 'mongoose';

/** Those of the commands that the database would answer by reading a whole collection. */
export async function findsWithoutIndex(
  database: Connection,
  commands: readonly mongo.Document[],
): Promise<mongo.Document[]> {
  const plans = await Promise.all(commands.map((command) => explain(database, command)));
  return commands.filter((_, n) => JSON.stringify(plans[n]).includes('COLLSCAN'));
}

/** How the database would answer the command. @throws {Error} where the plan does not say. */
export async function explain(database: Connection, command: mongo.Document): Promise<mongo.Document> {
  const { lsid, $db, ...bare } = command;
  const plan = await database.getClient().db(database.name).command({ explain: bare, verbosity: 'queryPlanner' });
  if (!JSON.stringify(plan).includes('IXSCAN') && !JSON.stringify(plan).includes('COLLSCAN')) {
    throw new Error('The plan names no stage that reads documents.');
  }
  return plan;
}
