import {fileURLToPath} from 'node:url';
import {build} from 'vite';

/** The script of the demo's pages, put together from its modules and the editors of the registry. */
export async function bundleApp(): Promise<string> {
  const entry = fileURLToPath(new URL('linkedin/client/app.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {write: false, lib: {entry, formats: ['iife'], name: 'demo'}, minify: false},
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The demo’s script could not be built');
  return output.output[0].code;
}
