/** A script as npm runs them: it starts a process of its own, prints the id of that, and waits. */
import { spawn } from 'node:child_process';
import { guard } from '../../scripts/support/run';

const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
guard(child);
console.log(child.pid);
