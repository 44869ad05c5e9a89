import {ask} from '../../messages/ask.ts';
import {createLineParser} from '../log/line-parser.ts';

/** Has the worker read a line that is typed in a page of ours. */
export const parseLine = createLineParser(ask);
