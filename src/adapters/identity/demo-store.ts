/** Where the demo's identity provider keeps its codes and grants: in memory, each until it expires, gone at a restart. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

const MOST_ENTRIES = 5000;

/** Makes the factory of adapters that share one store. */
export function demoStore(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  const byUid = new Map<string, string>();
  const find = (key: string | undefined) => {
    const entry = entries.get(key ?? '');
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  };
  const remove = (key: string) => {
    byUid.delete(entries.get(key)?.payload.uid ?? '');
    entries.delete(key);
  };
  const keep = (key: string, payload: AdapterPayload, seconds: number) => {
    remove(key);
    entries.set(key, { payload, expiresAt: Date.now() + seconds * 1000 });
    if (payload.uid !== undefined) byUid.set(payload.uid, key);
    const oldest = entries.keys().next().value;
    if (entries.size > MOST_ENTRIES && oldest !== undefined) remove(oldest);
  };
  return (model) => ({
    upsert: async (id, payload, seconds = 600) => keep(`${model} ${id}`, payload, seconds),
    find: async (id) => find(`${model} ${id}`),
    findByUid: async (uid) => find(byUid.get(uid)),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = find(`${model} ${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => remove(`${model} ${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) remove(key);
    },
  });
}
