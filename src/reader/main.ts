import { Host } from './host';
import { ReadingPage } from './readingPage';

/** The page of the reading view: it shows what its host sends and says what the reader does. */
const root = document.getElementById('article');
if (root) new ReadingPage(root, new Host()).start();
