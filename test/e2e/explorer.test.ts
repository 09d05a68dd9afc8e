import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { drawn, listed, openExplorer } from '../support/explorer-page.js';
import { type TestServer, startServer } from '../support/server.js';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const at = (query: string): string => new URL(`explore${query}`, server.url).href;
const LKA_RUS = '?from=country:LKA&to=country:RUS&on=2012-06-03';

/** Types into the search box and waits for suggestions to that text. */
async function type(page: Page, box: string, text: string, expected: string): Promise<void> {
  await page.locator(box).pressSequentially(text);
  await page.getByRole('option', { name: expected }).first().waitFor();
}

describe('a stranger', () => {
  it('asks with the keyboard alone how Sri Lanka is tied to Russia, sees the answer as of June 2012, reads the evidence and shares the link', async () => {
    const { page, requests, complaints, close } = await openExplorer(browser, at(''), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#search-from:focus').waitFor();
    await type(page, '#search-from', 'how is sri lanka tied to russia', 'Sri Lanka tied to Russia');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How Sri Lanka is tied to Russia' }).waitFor();

    await page.getByLabel('As of this day').fill('2012-06-03');
    await page.getByText(/as of 3 June 2012 · 13 ways/).waitFor();
    const [best] = await page.locator('.path').allInnerTexts();
    expect(best).toContain('Sri Lanka was a dialogue partner of the Shanghai Cooperation Organization (seen on 3 June 2012) [1], which had Russia as a member');
    expect(best).toContain('2 steps');
    await drawn(page);

    await page.getByRole('button', { name: /Sri Lanka was a dialogue partner of the SCO in June 2012/ }).focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('#panel');
    await panel.getByText('China-Russia ties at all-time high').waitFor();
    const text = await panel.innerText();
    for (const part of ['It is or was so', 'dialogue partner', 'seen on 3 June 2012', 'The sources’ own', 'Xinhua', '3 June 2012', 'characters 4732 to 4779']) expect(text).toContain(part);
    await panel.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Copied').waitFor();
    expect(await clipboard(page)).toBe('"China-Russia ties at all-time high", Xinhua, 2012-06-03, characters 4732 to 4779');
    await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect.poll(() => clipboard(page)).toContain('title = {{China-Russia ties at all-time high}}');

    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await clipboard(page);
    expect(new URL(link).search).toMatch(/^\?from=country:LKA&to=country:RUS&on=2012-06-03&see=/);
    const friend = await openExplorer(browser, link);
    await friend.page.locator('#panel').getByText('characters 4732 to 4779').waitFor();
    expect(await friend.page.locator('.path.is-chosen').innerText()).toBe(best);

    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((address) => !address.startsWith(server.url))).toEqual([]);
    expect([...complaints, ...friend.complaints]).toEqual([]);
    await Promise.all([close(), friend.close()]);
  });

  it('finds by an alias, goes through suggestions with the arrow keys, and on to a second name', async () => {
    const { page, close } = await openExplorer(browser, at(''));
    await type(page, '#search-from', 'PRC', 'China');
    expect(await page.getByRole('option').first().innerText()).toContain('also: PRC');
    await page.locator('#search-from').fill('Rus');
    await page.getByRole('option', { name: /^Russia/ }).waitFor();
    await page.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await page.locator('#search-from').fill('PRC');
    // At once: whoever is quicker than the suggestions gets the first of them.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'China', exact: true }).waitFor();
    await page.locator('#search-to:focus').waitFor();
    await type(page, '#search-to', 'lavrov', 'Sergei Lavrov');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How China is tied to Sergei Lavrov' }).waitFor();
    expect(new URL(page.url()).search).toBe('?from=country:CHN&to=leader:sergei-lavrov');
    await page.goBack();
    await page.getByRole('heading', { name: 'China', exact: true }).waitFor();
    await close();
  });

  it('is told what to do where nothing has the name', async () => {
    const { page, close } = await openExplorer(browser, at(''));
    await page.locator('#search-from').fill('Zzyzx');
    await page.getByText('Nothing here is called “Zzyzx”').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await close();
  });
});

describe('time', () => {
  it('runs over the days on which something changes, says what changed, and plays', async () => {
    const { page, close } = await openExplorer(browser, at('?from=country:RUS&as=list'));
    const slider = page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.locator('.slider:not(.is-whenever)').waitFor();
    const first = await slider.getAttribute('aria-valuetext');
    const most = Number(await slider.getAttribute('max'));
    expect(most).toBeGreaterThan(3);
    await page.keyboard.press('End');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('3 June 2012');
    await page.getByText(/relations hold as of 3 June 2012/).waitFor();
    await page.getByText(`Since ${first ?? ''}`).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2012-06-03');

    await page.getByText('Any time', { exact: true }).last().click();
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => slider.getAttribute('aria-valuetext'), { timeout: 20_000 }).toBe(first);
    await page.getByRole('button', { name: 'Pause' }).click();
    await close();
  });

  it('says what was known: a report that was not yet published is left out', async () => {
    const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&as=list'));
    await page.locator('.path').first().waitFor();
    await page.locator('#known-at').selectOption('2000-07-18');
    await page.getByText('Nothing known ties Sri Lanka to Russia').waitFor();
    expect(await page.locator('.path').count()).toBe(0);
    await page.getByRole('button', { name: 'Include what became known later' }).click();
    await page.locator('.path').first().waitFor();
    await close();
  });
});

describe('a link', () => {
  it('reopens the picture as it was shaped: expanded, dismissed, pinned, faded, opened, with what is looked at', async () => {
    const shaped = '?from=country:LKA&to=country:RUS&on=2012-06-03&path=2&with=organization:sco&without=country:IRN&pin=country:IND~90~-250&fade=TOPIC&apart=organization:sco~leader:sergei-lavrov&see=@organization:sco';
    const one = await openExplorer(browser, at(shaped));
    await drawn(one.page);
    await one.page.getByText('1 entity off the picture').waitFor({ state: 'attached' });
    const before = await listed(one.page);
    expect(before.length).toBeGreaterThan(20);
    expect(before.join('\n')).not.toContain('Iran');
    expect(before.filter((entry) => entry.includes('Topic') && !entry.includes('faint'))).toEqual([]);

    await one.page.getByRole('button', { name: 'Unpin it' }).waitFor({ state: 'detached' });
    await one.page.getByRole('button', { name: 'Pin it here' }).click();
    await expect.poll(() => new URL(one.page.url()).searchParams.get('pin')).toContain('organization:sco~');
    const other = await openExplorer(browser, one.page.url());
    await drawn(other.page);
    await other.page.getByRole('button', { name: 'Unpin it' }).waitFor();
    expect(await listed(other.page)).toEqual(before);
    expect(await other.page.locator('.path.is-chosen').count()).toBe(1);
    expect([...one.complaints, ...other.complaints]).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('what can be taken away', () => {
  it('is a picture, a drawing, a table, and the query in the playground', async () => {
    const { page, complaints, close } = await openExplorer(browser, at(LKA_RUS));
    await drawn(page);
    const save = async (name: string): Promise<Buffer> => {
      await page.getByText('Take away').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFile(await download.path());
    };
    const png = await save('Picture (PNG)');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand behind the header: the stage, not an empty canvas.
    expect(png.readUInt32BE(16)).toBeGreaterThan(500);
    expect(png.length).toBeGreaterThan(8_000);
    const svg = (await save('Picture (SVG)')).toString();
    expect(svg).toMatch(/^<svg[\s\S]*Sri Lanka[\s\S]*<\/svg>\s*$/);
    const csv = (await save('Table (CSV)')).toString();
    expect(csv).toContain('MEMBER_OF,country:LKA,Sri Lanka,belongs to,organization:sco,Shanghai Cooperation Organization,status=DIALOGUE_PARTNER,2012-06-03,OBSERVED,ACTUAL');

    await page.getByText('Take away').click();
    await page.getByRole('link', { name: /Open in playground/ }).click();
    await page.locator('.graphiql-query-editor').getByText('Ties').first().waitFor();
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes('query Ties') === true),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    expect(await response.text()).toContain('dialogue partner of the Shanghai Cooperation Organization');
    expect(complaints).toEqual([]);
    await close();
  });
});

it('the first view needs less than 250 kB of script, gzipped', async () => {
  const { page, requests, close } = await openExplorer(browser, at(LKA_RUS));
  await drawn(page);
  const scripts = requests.filter((address) => address.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(scripts.map(async (address) => gzipSync(await (await fetch(address)).text()).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  await close();
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
