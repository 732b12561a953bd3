import type { Page } from 'playwright-core';

/** How long the page's own thread works for a frame, in milliseconds. */
export interface Frames {
  readonly longest: number;
  /** Of a hundred, 95 are shorter. */
  readonly most: number;
}

/**
 * Lets a page change so many times, a frame each. A frame counts by what the page's own thread works for it: the time of a
 * clock would be that of everything else on the machine, too.
 */
export async function measureFrames(
  page: Page,
  count: number,
  change: () => Promise<unknown>,
): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const frames: number[] = [];
  let before = await worked();
  for (let i = 0; i < count; i++) {
    await change();
    const now = await worked();
    frames.push(now - before);
    before = now;
  }
  await session.detach();
  frames.sort((a, b) => a - b);
  return { longest: frames.at(-1) ?? 0, most: frames[Math.floor(frames.length * 0.95)] ?? 0 };
}
