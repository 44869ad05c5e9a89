/** Makes names for rows and requests that never meet twice; tests give countable ones. */
export interface Ids {
  next(): string;
}

/**
 * Random UUIDs. `crypto.randomUUID` exists in secure contexts only; content scripts run on https pages alone
 * (the optional hosts are `https://*`), so it is always there.
 */
export const randomIds: Ids = {next: () => crypto.randomUUID()};
