// Answers a query: node comunica.mjs endpoint|fragments|traversal SOURCE QUERY OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { row } from './terms.mjs';

const [how, source, query, out] = process.argv.slice(2);
const engines = {
  endpoint: '@comunica/query-sparql',
  fragments: '@comunica/query-sparql',
  traversal: '@comunica/query-sparql-link-traversal',
};
const { QueryEngine } = await import(engines[how]);
const type = { endpoint: 'sparql', fragments: 'qpf' }[how];
const context = { sources: [type ? { type, value: source } : source], lenient: how === 'traversal' };
const bindings = await new QueryEngine().queryBindings(readFileSync(query, 'utf8'), context);
const rows = await bindings.toArray();
writeFileSync(out, rows.map((r) => row(r)).sort().join('\n'));
