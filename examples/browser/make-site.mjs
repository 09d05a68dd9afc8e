// Puts a static site together: node make-site.mjs [folder] [dataset]. Default: the folder "site", and the dataset that comes with Entente.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDataset, loadDataset } from 'entente';

const [folder = 'site', data = fileURLToPath(new URL('graph-data', import.meta.resolve('entente/package.json')))] = process.argv.slice(2);

const { dataset, issues } = await loadDataset(data);
if (dataset === undefined) throw new Error(`The dataset in ${data} cannot be loaded: ${issues[0]?.message}`);

await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'graph.json'), compileDataset(dataset));
await copyFile(fileURLToPath(import.meta.resolve('entente/browser.bundle.js')), join(folder, 'entente.js'));
for (const file of ['index.html', 'page.js']) await copyFile(new URL(file, import.meta.url), join(folder, file));
console.log(`${folder} is ready for any web server.`);
