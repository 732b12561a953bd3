/** The file of a shard. */
export function shardName(shard: number): string {
  return `shard-${shard}`;
}

/** How many shards there are, where so many would do: a power of two, so that most articles stay where they are when there are more. */
export function shardsFor(least: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(least)));
}

/** The shard of an article, from 0. */
export function shardOf(path: string, shards: number): number {
  let hash = 0;
  for (let at = 0; at < path.length; at++) hash = (Math.imul(hash, 31) + path.charCodeAt(at)) | 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}
