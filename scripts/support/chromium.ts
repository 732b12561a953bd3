import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { run } from './run';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium or Chrome of this machine: `CHROMIUM` from the environment, else one on the path, else (as root, on Debian)
 * a freshly installed one, with Arabic fonts where there are none.
 * @throws Error that says what to install.
 */
export async function findChromium(): Promise<string> {
  const found = process.env['CHROMIUM'] ?? onPath() ?? macPrograms.find((path) => existsSync(path));
  if (found !== undefined && (await hasArabicFont())) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    await aptInstall([...(found === undefined ? ['chromium'] : []), 'fonts-noto-core', 'fonts-hosny-amiri']);
    const installed = found ?? onPath();
    if (installed !== undefined) return installed;
  }
  if (found === undefined)
    throw new Error(
      'No Chromium or Chrome was found. Install one (Debian: `apt-get install chromium`) or name it in CHROMIUM.',
    );
  throw new Error(
    'No font with Arabic letters was found. Install one (Debian: `apt-get install fonts-noto-core`).',
  );
}

function onPath(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here: look in the next place.
      }
    }
  return undefined;
}

async function hasArabicFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { status, output } = await run('fc-list', [':lang=ar', 'family']);
  // DejaVu and FreeFont have Arabic letters, but no one reads an article in them.
  return (
    status === 0 && /noto (sans|naskh|kufi) arabic|amiri|scheherazade|kacst|vazir|droid arabic/iu.test(output)
  );
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  let result = await install();
  if (result.status !== 0) {
    await run('apt-get', ['update', '-qq'], { env });
    result = await install();
  }
  if (result.status !== 0)
    throw new Error(`apt-get could not install ${packages.join(', ')}:\n${result.output.slice(-2000)}`);
}

/** Starts a headless Chromium that asks nothing of the network but the pages it is sent to. */
export async function startChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: [
      ...sandbox,
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
