// The package types its main entry only. Taking the adapter by name
// says that memory is what is wanted, which stills its warning.
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterFactory } from 'oidc-provider';
  export function createMemoryAdapter(clockToleranceSeconds: number): AdapterFactory;
}
