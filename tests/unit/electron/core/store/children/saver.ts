import { openStore } from '@core/store/open-store';
import { answering, dataOf, idOf, summarize } from '../samples-of-data';

/** A process that answers one item after the other until it is killed, and says which were acknowledged. */
const [dataDir = '', first = '0'] = process.argv.slice(2);
const store = dataOf(await openStore({ dataDir, door: 'desktop', summarize }));
for (let number = Number(first); ; number += 1) {
  dataOf(await store.rounds.update(idOf(1), answering('item-1', { note: String(number) })));
  process.stdout.write(`${number}\n`);
}
