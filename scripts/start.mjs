// `npm start [-- FOLDER]`: installs what is missing, builds, and opens VS Code on a corpus with the extension in it.
import { continueWith, installDependencies } from './support/install.mjs';

installDependencies();
continueWith('scripts/start.ts');
