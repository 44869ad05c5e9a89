import {testLearning} from './support/learned-table.ts';

testLearning('id');
