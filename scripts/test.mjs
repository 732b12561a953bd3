// `npm test`: installs what is missing, then runs every check and every suite.
import { continueWith, installDependencies } from './support/install.mjs';

installDependencies();
continueWith('test/run.ts');
