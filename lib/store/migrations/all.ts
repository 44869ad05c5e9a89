import {migration as first} from './0001.ts';
import type {Migration} from './migration.ts';

/** Every step, in order; a test compares this list with the folder. */
export const MIGRATIONS: readonly Migration[] = [first];
