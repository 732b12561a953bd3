/** A process of a test: adds lines to a file, one after the other, as another program would. `FILE NAME COUNT REPEAT` */
import { basename, dirname } from 'node:path';
import { nodeFiles } from '../../src/node/nodeFiles';

const [file = '', name = '', count = '', repeat = '1'] = process.argv.slice(2);

async function main(): Promise<void> {
  const files = nodeFiles(dirname(file));
  for (let i = 0; i < Number(count); i++) {
    await files.update(basename(file), (text = '') => `${text}${name.repeat(Number(repeat))}${i}\n`);
  }
}

void main();
