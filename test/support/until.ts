/**
 * Asks again and again until there is an answer that is not `false`, also where asking throws.
 * @throws Error that names what was waited for, with the last thing thrown as its cause.
 */
export async function until<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
  patience = 25_000,
): Promise<T> {
  const end = performance.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
