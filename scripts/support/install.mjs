// What must be there before anything else can run. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the packages of package-lock.json unless node_modules holds them already. Ends the process when it cannot. */
export function installDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) fail(`Node.js 20 or newer is needed; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('`npm ci` failed, see above. Connect to the npm registry and try again.');
}

/** npm writes what it has installed into a second lock file when it has finished, so a half-done installation shows. */
function isInstalled() {
  const wanted = packagesOf(join(projectFolder, 'package-lock.json'));
  const present = packagesOf(join(projectFolder, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Goes on with a TypeScript module, in this process, so that a signal reaches what it has started. */
export function continueWith(module) {
  const require = createRequire(import.meta.url);
  require('tsx/cjs/api').register();
  require(join(projectFolder, module));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
