import { Session, type Profiler } from 'node:inspector';

/** How often the processor is looked at, in microseconds. */
const interval = 100;

/**
 * Measures how long the processor works for the code of some files, and for what that calls: samples of its stack that
 * have a function of theirs in them, in milliseconds. Whatever else goes on in this process meanwhile is left out.
 */
export async function ownTime(
  isOwn: (url: string) => boolean,
  work: () => Promise<unknown>,
): Promise<number> {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): Promise<object> =>
    new Promise((resolve, reject) =>
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result ?? {}))),
    );
  try {
    await post('Profiler.enable');
    await post('Profiler.setSamplingInterval', { interval });
    await post('Profiler.start');
    await work();
    const { profile } = (await post('Profiler.stop')) as { readonly profile: Profiler.Profile };
    return sumOfOwn(profile, isOwn);
  } finally {
    session.disconnect();
  }
}

function sumOfOwn(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  isOwn: (url: string) => boolean,
): number {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const walk = (id: number, isInside: boolean): void => {
    const node = known.get(id);
    // The profiler itself is called by the bench.
    if (!node || node.callFrame.url === 'node:inspector') return;
    const isHere = isInside || isOwn(node.callFrame.url);
    if (isHere) own.add(id);
    for (const child of node.children ?? []) walk(child, isHere);
  };
  const [root] = nodes;
  if (root) walk(root.id, false);
  return samples.reduce((sum, id, n) => sum + (own.has(id) ? (timeDeltas[n] ?? 0) : 0), 0) / 1000;
}
