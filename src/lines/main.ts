import { Host } from '../page/host';
import { LinesPage } from './linesPage';
import { readHostMessage } from './messages';
import type { HostMessage, PageMessage } from './protocol';

/** The page of lines: it shows what its host sends and says what the reader does. */
const host = new Host<HostMessage, PageMessage>(readHostMessage);
const page = new LinesPage((message) => host.send(message));
host.listen((message) => page.receive(message));
page.start();
