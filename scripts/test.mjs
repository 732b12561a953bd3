// `npm test`: installs what is missing, then runs every check and every suite.
import { installDependencies, runTypeScript } from './support/install.mjs';

installDependencies();
process.exit(runTypeScript('test/run.ts', process.argv.slice(2)));
