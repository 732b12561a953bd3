/** Measures one corpus in a process of its own, as every window has one, and prints the figures as JSON. */
import { indexBench, type IndexSetup } from './indexBench';

void indexBench(JSON.parse(process.argv[2] ?? '') as IndexSetup)
  .then((figures) => console.log(JSON.stringify(figures)))
  .then(() => process.exit());
