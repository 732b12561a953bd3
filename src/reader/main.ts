import { Host } from '../page/host';
import { readHostMessage } from './messages';
import { ReadingPage } from './readingPage';

/** The page of the reading view: it shows what its host sends and says what the reader does. */
const root = document.getElementById('article');
if (root) new ReadingPage(root, new Host(readHostMessage)).start();
