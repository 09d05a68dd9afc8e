import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const { version }: { readonly version: string } = JSON.parse(readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8'));
const CACHE = join(MODULES, '.cache', `entente-chromium-${version}`);

/**
 * Starts the Chromium that an npm package carries, with its own libraries and fonts: the machine needs no browser and none of
 * the libraries of a desktop, and pages look the same everywhere. The web's safety rules stay on.
 */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(CACHE)) await unpackInto(CACHE);
  return chromium.launch({
    executablePath: join(CACHE, 'chromium'),
    // The sandbox of Chromium wants a user other than root, which a container seldom has.
    // WebGL is drawn in software, as without a graphics card it must be; all else on a page costs a third of the time without that detour.
    args: ['--no-sandbox', '--font-render-hinting=none', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-compositing'],
    env: { ...definedEnv(), LD_LIBRARY_PATH: join(CACHE, 'al2023', 'lib'), FONTCONFIG_PATH: join(CACHE, 'fonts') },
  });
}

/**
 * The package unpacks into the system's folder for temporary files, takes whatever is there for its own, and brings its libraries
 * only where it believes to be in a cloud. So it is given a folder of its own and that belief, and the whole is put
 * in place at once: another run may be waiting for it.
 */
async function unpackInto(target: string): Promise<void> {
  await mkdir(join(target, '..'), { recursive: true });
  const staging = await mkdtemp(`${target}-`);
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  try {
    Object.assign(process.env, { TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    restoreEnv({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH });
  }
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConf(target));
  await rename(staging, target).catch(async (error: unknown) => {
    if (!existsSync(target)) throw error;
    await rm(staging, { recursive: true });
  });
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}

function restoreEnv(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
