// Answers a query: node comunica.mjs endpoint|fragments|traversal|vocabulary SOURCE QUERY OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { row } from './terms.mjs';

const [how, source, query, out] = process.argv.slice(2);
const types = { endpoint: 'sparql', fragments: 'qpf' };
const follows = !types[how];

// Left to itself it asks for N-Quads first, where an article's claims stand in the article's graph, and then looks for
// them in the default graph alone. It stays on this machine.
function turtle(url, init = {}) {
  const address = new URL(url.url ?? url);
  if (address.hostname !== 'localhost') return Promise.resolve(new Response('', { status: 404 }));
  const headers = new Headers(init.headers);
  headers.set('accept', 'text/turtle');
  return fetch(address, { ...init, headers });
}

// By vocabulary: it follows what traversal.json names, three steps far, and keeps what it found in one store. As it comes
// it follows whatever matches any pattern of the query; labels stand in every document, so that it would read them all.
async function byVocabulary() {
  const { QueryEngineFactory } = await import('@comunica/query-sparql-link-traversal');
  const made = await new QueryEngineFactory().create({ configPath: new URL('traversal.json', import.meta.url).pathname });
  without(made, 'prune-empty-source-operations');
  return made;
}

// That actor drops the alternatives of a path that the first document does not hold, before any link was followed
function without(engine, actor) {
  const seen = new Set();
  const open = [engine];
  let found = 0;
  while (open.length) {
    const next = open.pop();
    if (!next || typeof next !== 'object' || seen.has(next)) continue;
    seen.add(next);
    for (const a of Array.isArray(next.actors) && next.unsubscribe ? next.actors : []) {
      if (a?.name?.endsWith(actor)) found += next.unsubscribe(a) ? 1 : 0;
    }
    open.push(...(next instanceof Map ? next.values() : Object.values(next)));
  }
  if (!found) throw new Error(`no ${actor}`);
}

async function asItComes() {
  const { QueryEngine } = await import(follows ? '@comunica/query-sparql-link-traversal' : '@comunica/query-sparql');
  return new QueryEngine();
}

const engine = how === 'vocabulary' ? await byVocabulary() : await asItComes();
const from = { value: source };
if (types[how]) from.type = types[how];
if (how === 'vocabulary') from.context = { '@comunica/bus-query-source-identify:traverse': true };
const context = { sources: [from] };
if (follows) Object.assign(context, { lenient: true, fetch: turtle });
const bindings = await engine.queryBindings(readFileSync(query, 'utf8'), context);
const rows = await bindings.toArray();
writeFileSync(out, rows.map((r) => row(r)).sort().join('\n'));
process.exit(0);
