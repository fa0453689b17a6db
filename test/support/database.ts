/** Placeholder until the embedded store lands: provides no database. */
export default async function setup(): Promise<void> {}
