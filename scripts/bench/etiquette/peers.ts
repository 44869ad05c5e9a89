/** The nearest tools there are, over the same messages in the same run. None of them does this job. */
import {createRequire} from 'node:module';
import {summary, type Times, timesOf} from './timing.ts';

const require = createRequire(import.meta.url);

export interface Peer {
  readonly name: string;
  readonly times: Times;
}

type Judge = (text: string) => unknown;

/** Peers without types are taken for what their documentation says: a function of a text. */
async function judges(): Promise<readonly (readonly [string, Judge])[]> {
  const {RegExpMatcher, englishDataset, englishRecommendedTransformers} = await import('obscenity');
  const matcher = new RegExpMatcher({...englishDataset.build(), ...englishRecommendedTransformers});
  const vader = require('vader-sentiment') as {SentimentIntensityAnalyzer: {polarity_scores: Judge}};
  const alex = (await import('alex' as string)) as {text: Judge};
  const writeGood = require('write-good') as Judge;
  const {franc} = (await import('franc-min')) as {franc: Judge};
  return [
    ['obscenity', text => matcher.getAllMatches(text)],
    ['vader-sentiment', text => vader.SentimentIntensityAnalyzer.polarity_scores(text)],
    ['alex', text => alex.text(text)],
    ['write-good', text => writeGood(text)],
    ['franc-min (language only)', text => franc(text)],
  ];
}

/** Harper answers by promise. */
async function harper(texts: readonly string[]): Promise<Peer> {
  const [{LocalLinter}, {binaryInlined}] = await Promise.all([
    import('harper.js'),
    import('harper.js/binaryInlined'),
  ]);
  const linter = new LocalLinter({binary: binaryInlined});
  await linter.setup();
  await linter.lint(texts[0] ?? '');
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await linter.lint(text);
    times.push(performance.now() - start);
  }
  return {name: 'harper.js', times: summary(times)};
}

export async function peers(texts: readonly string[]): Promise<Peer[]> {
  const measured = (await judges()).map(([name, judge]) => ({
    name,
    times: timesOf(
      texts.map(text => () => judge(text)),
      1,
    ),
  }));
  return [...measured, await harper(texts.slice(0, 12))];
}
