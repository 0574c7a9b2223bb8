// Answers a query: node comunica.mjs endpoint|fragments|traversal SOURCE QUERY OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { row } from './terms.mjs';

const [how, source, query, out] = process.argv.slice(2);
const engines = {
  endpoint: '@comunica/query-sparql',
  fragments: '@comunica/query-sparql',
  traversal: '@comunica/query-sparql-link-traversal',
};

// Left to itself it asks for N-Quads first, where an article's claims stand in the article's graph, and then looks for
// them in the default graph alone. It stays on this machine.
function turtle(url, init = {}) {
  const address = new URL(url.url ?? url);
  if (address.hostname !== 'localhost') return Promise.resolve(new Response('', { status: 404 }));
  const headers = new Headers(init.headers);
  headers.set('accept', 'text/turtle');
  return fetch(address, { ...init, headers });
}

const { QueryEngine } = await import(engines[how]);
const type = { endpoint: 'sparql', fragments: 'qpf' }[how];
const context = { sources: [type ? { type, value: source } : source] };
if (how === 'traversal') Object.assign(context, { lenient: true, fetch: turtle });
const bindings = await new QueryEngine().queryBindings(readFileSync(query, 'utf8'), context);
const rows = await bindings.toArray();
writeFileSync(out, rows.map((r) => row(r)).sort().join('\n'));
process.exit(0);
