import {Dexie} from 'dexie';

/** Asks again whenever what was read changes, in whichever page or worker it was written. Never in the worker. */
export const liveQuery = Dexie.liveQuery;
