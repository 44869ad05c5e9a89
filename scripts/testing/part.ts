/** One part of `npm test`: it runs, and says how many of its checks passed and failed. */
import {spawn} from 'node:child_process';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a reader must know about a failure, or about what could not be checked here. */
  readonly notes: readonly string[];
}

export interface Part {
  readonly name: string;
  run(): Promise<Outcome>;
}

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program. Its output is shown as it comes with `loud`, and kept in any case. */
export function run(command: string, args: readonly string[], loud = false, env = {}): Promise<Finished> {
  return new Promise(done => {
    const child = spawn(command, args, {
      env: {...process.env, ...env},
      // npm and what it installs are scripts of the shell on Windows.
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => done({code: 127, output: error.message}));
    child.on('close', code => done({code: code ?? 1, output: Buffer.concat(chunks).toString()}));
  });
}

/** A part that is one check: the program succeeds, or its output is the note. */
export function check(name: string, command: string, args: readonly string[]): Part {
  return {
    name,
    async run() {
      const {code, output} = await run(command, args);
      return code === 0 ? {passed: 1, failed: 0, notes: []} : {passed: 0, failed: 1, notes: [output.trim()]};
    },
  };
}
