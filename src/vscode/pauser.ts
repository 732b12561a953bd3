/** How long work may hold the event loop, in milliseconds. */
const slice = 10;

/** A function to await between pieces of work: it lets the event loop run whenever a slice of time is used up. */
export function pauser(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < slice) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}
